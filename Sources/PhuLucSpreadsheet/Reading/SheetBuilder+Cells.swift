extension SheetBuilder {
    /// Reads the `c` that just began, in whatever shape it comes.
    mutating func readCell(_ scanner: inout XMLScanner) throws(XMLProblem) {
        var cell = CellElement(scanner, row: row, column: column + 1)
        // A cell may name another row than the one it stands in, which the cells behind it do not follow.
        column = cell.column
        guard Self.isInside(row: cell.row, column: cell.column) else { return }
        let depth = scanner.depth
        var hasInline = false
        let openShares = store.formulas.openShares.count
        scratch.removeAll(keepingCapacity: true)
        while try scanner.child(at: depth) {
            if scanner.isElement("v") {
                cell.hasValue = true
                scratch.removeAll(keepingCapacity: true)
                try StringItem.readRaw(&scanner, into: &scratch)
            } else if scanner.isElement("f") {
                cell.hasFormula = try readFormula(&scanner, at: cell) || cell.hasFormula
            } else if scanner.isElement("is") {
                store.ownStrings.dropOpenString()
                try StringItem.read(&scanner, into: &store.ownStrings)
                hasInline = true
            }
        }
        let before = store.keys.count
        // Beside a value, what the type says counts.
        if hasInline, cell.type == .inlineString || !cell.hasValue {
            addOwnString(row: cell.row, column: cell.column, style: cell.style)
            if store.keys.count == before { addEmptyText(cell) }
        } else {
            if hasInline { store.ownStrings.dropOpenString() }
            addValue(cell)
        }
        // An empty text is a value of a formula.
        guard store.keys.count == before else { return }
        let place = CellReference(row: cell.row, column: cell.column)
        if cell.hasFormula {
            formulasWithoutValue.append(place)
        } else if store.formulas.openShares.count > openShares {
            formulasPerhaps.append((place, openShares..<store.formulas.openShares.count))
        }
    }

    /// Reads an `f` into the formulas; false when it holds and shares none.
    private mutating func readFormula(
        _ scanner: inout XMLScanner, at cell: CellElement
    ) throws(XMLProblem) -> Bool {
        let place = CellStore.place(row: cell.row, column: cell.column)
        let isShared = scanner.attribute("t").flatMap { scanner.word($0) { $0 == "shared" } } ?? false
        let number = isShared ? scanner.integer("si") : nil
        let isMaster = isShared && scanner.attribute("ref") != nil
        try StringItem.readText(&scanner, into: &store.formulas.texts.bytes)
        if store.formulas.texts.bytes.count > store.formulas.texts.openStart {
            store.formulas.endFormula(at: place, sharedAs: number, isMaster: isMaster)
            return true
        }
        let isKnown = number.map { store.formulas.share($0, at: place) } ?? false
        guard store.formulas.sharedBytes <= scanner.limits.formulaBytes else {
            throw scanner.problem("formulas", .limit("formulaBytes", scanner.limits.formulaBytes))
        }
        return isKnown
    }

    /// Types the value in the scratch bytes and adds the cell, unless it is empty.
    mutating func addValue(_ cell: CellElement) {
        guard !scratch.isEmpty else {
            if cell.hasValue, cell.type == .formulaString { addEmptyText(cell) }
            return
        }
        switch cell.type {
        case .formulaString, .inlineString:
            StringEscapes.decode(&scratch, from: 0)
            addText(.ownString, cell)
        case .error: addText(.error, cell)
        case .boolean: addBoolean(cell)
        case .sharedString:
            guard !trimmed.isEmpty else { return }
            // What is no index is one that no table has.
            let index = number().flatMap { UInt64(exactly: $0) } ?? .max
            add(.sharedString, index, row: cell.row, column: cell.column, style: cell.style)
        case .date:
            // No day and time is written in so many bytes.
            guard trimmed.count <= 64, let date = CivilDate(iso: String(decoding: trimmed, as: UTF8.self)) else {
                return trimmed.isEmpty ? () : addText(.ownString, cell)
            }
            add(.date, date.packed, row: cell.row, column: cell.column, style: cell.style)
        case .number, .unnamed: addNumber(cell)
        }
    }

    /// Adds an empty text, which takes the place of what stood there before, and is no cell in the end.
    private mutating func addEmptyText(_ cell: CellElement) {
        add(.sharedString, CellStore.emptyText, row: cell.row, column: cell.column, style: cell.style)
    }

    /// Adds a truth value; what is none is kept as text.
    private mutating func addBoolean(_ cell: CellElement) {
        let word = trimmed.count <= 8 ? String(decoding: trimmed, as: UTF8.self).lowercased() : ""
        let value = ["true": true, "false": false][word] ?? number().map { $0 != 0 }
        guard let value else { return trimmed.isEmpty ? () : addText(.ownString, cell) }
        add(.boolean, value ? 1 : 0, row: cell.row, column: cell.column, style: cell.style)
    }

    /// Adds a number; what does not read as one is kept as text, so that nothing vanishes.
    private mutating func addNumber(_ cell: CellElement) {
        guard let number = number() else {
            return trimmed.isEmpty ? () : addText(.ownString, cell)
        }
        add(.number, number.bitPattern, row: cell.row, column: cell.column, style: cell.style)
    }

    /// The scratch bytes without the blanks around them.
    private var trimmed: ArraySlice<UInt8> {
        let first = scratch.firstIndex { $0 > 0x20 } ?? 0
        let last = scratch.lastIndex { $0 > 0x20 } ?? -1
        return scratch[first..<max(first, last + 1)]
    }

    /// The trimmed bytes as a number.
    private func number() -> Double? {
        let bytes = trimmed
        guard !bytes.isEmpty else { return nil }
        let padded = PartBytes(bytes)
        return padded.padded.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return nil }
            return NumberText.parse(base, XMLScanner.Span(start: 0, end: padded.count))
        }
    }

    private mutating func addText(_ kind: CellStore.Kind, _ cell: CellElement) {
        guard !scratch.isEmpty else { return }
        store.ownStrings.bytes.append(contentsOf: scratch)
        store.ownStrings.endString()
        add(kind, UInt64(store.ownStrings.count - 1), row: cell.row, column: cell.column, style: cell.style)
    }
}
