extension Sheet {
    /// The cells that hold something, row by row; a cell is made when it is asked for.
    public struct Cells: RandomAccessCollection, Sendable {
        let store: CellStore

        public var startIndex: Int { 0 }
        public var endIndex: Int { store.keys.count }

        public subscript(position: Int) -> Cell { store.cell(at: position) }

        /// Where the cell at an index is.
        public func reference(at position: Int) -> CellReference { CellStore.reference(of: store.keys[position]) }

        /// The style of the cell at an index, as a number among the sheet's ``Sheet/styles``.
        public func style(at position: Int) -> Int { CellStore.style(of: store.keys[position]) }

        /// What the cell at an index holds, without the rest of it.
        public func value(at position: Int) -> CellValue {
            let key = store.keys[position]
            return store.value(
                CellStore.kind(of: key), store.payloads[position], store.numberKind(ofStyle: CellStore.style(of: key)))
        }

        /// How many shared strings the workbook has.
        public var sharedStringCount: Int { store.sharedStrings.count }

        /// The number of the shared string that the cell at an index holds; `nil` when it holds something else.
        public func sharedString(at position: Int) -> Int? {
            guard CellStore.kind(of: store.keys[position]) == .sharedString else { return nil }
            return Int(truncatingIfNeeded: store.payloads[position])
        }

        /// The UTF-8 bytes of a shared string.
        public func utf8(ofSharedString number: Int) -> ArraySlice<UInt8> { store.sharedStrings.utf8(at: number) }
    }

    /// The styles that the cells of the workbook have.
    public var styles: [CellStyle] { store.styles }

    /// All cells that hold something, row by row and from left to right.
    public var cells: Cells { Cells(store: store) }

    /// How many cells hold something.
    public var cellCount: Int { store.keys.count }

    /// The cell at a place, found by binary search; `nil` when it holds nothing.
    public func cell(at reference: CellReference) -> Cell? {
        guard (1...CellReference.maximumRow).contains(reference.row),
            (1...CellReference.maximumColumn).contains(reference.column)
        else { return nil }
        let place = CellStore.place(row: reference.row, column: reference.column)
        let index = store.index(notBefore: place)
        guard index < store.keys.count, store.keys[index] & CellStore.placeMask == place else { return nil }
        return store.cell(at: index)
    }

    /// The formula of a cell without its `=`, whether or not the cell holds a value.
    public func formula(at reference: CellReference) -> String? {
        guard (1...CellReference.maximumRow).contains(reference.row),
            (1...CellReference.maximumColumn).contains(reference.column)
        else { return nil }
        return store.formulas[CellStore.place(row: reference.row, column: reference.column)]
    }
}

extension CellStore {
    /// The cell at an index into the store.
    func cell(at index: Int) -> Cell {
        let (key, payload) = (keys[index], payloads[index])
        let style = style(at: Self.style(of: key))
        return Cell(
            reference: Self.reference(of: key),
            value: value(Self.kind(of: key), payload, style.numberKind), style: style,
            formula: formulas.count == 0 ? nil : formulas[key & Self.placeMask],
            runs: runs(Self.kind(of: key), Int(truncatingIfNeeded: payload)))
    }

    func value(_ kind: Kind, _ payload: UInt64, _ numberKind: NumberFormat.Kind) -> CellValue {
        let index = Int(truncatingIfNeeded: payload)
        switch kind {
        case .boolean: return .boolean(payload != 0)
        case .error: return .error(ownStrings[index])
        case .sharedString: return .string(sharedStrings[index])
        case .ownString: return .string(ownStrings[index])
        case .number: return number(Double(bitPattern: payload), numberKind)
        case .date:
            let date = CivilDate(packed: payload)
            return .date(date, serial: date.serial(uses1904Dates: uses1904Dates))
        }
    }

    /// A number as its format types it.
    func number(_ number: Double, _ kind: NumberFormat.Kind) -> CellValue {
        switch kind {
        case .number: return .number(number)
        case .duration:
            let seconds = (number * 86_400_000).rounded() / 1000
            return seconds.isFinite ? .duration(seconds: seconds) : .number(number)
        case .date:
            guard let date = CivilDate(serial: number, uses1904Dates: uses1904Dates) else { return .number(number) }
            return .date(date, serial: number)
        }
    }

    private func runs(_ kind: Kind, _ index: Int) -> [TextRun]? {
        switch kind {
        case .sharedString: sharedStrings.runs(at: index)
        case .ownString: ownStrings.runs(at: index)
        default: nil
        }
    }
}
