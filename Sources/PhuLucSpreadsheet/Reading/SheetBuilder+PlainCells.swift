extension SheetBuilder {
    /// What one look at a plain cell gives.
    private struct PlainCell {
        var row: Int
        var column: Int
        var style = 0
        /// The byte of the attribute `t`: `n`, `s` or `b`.
        var type = UInt8(ascii: "n")
        /// Where the cell's own `>` or `/>` begins.
        var index: Int
    }

    /// Reads cells of the shape `<c r="B7" s="1" t="s"><v>12</v></c>` for as long as they come.
    ///
    /// Most of most sheets is written so, and here no event is made for it. The first cell of another shape
    /// is left where it is, for ``readCell(_:)``.
    mutating func readPlainCells(_ scanner: inout XMLScanner) {
        guard scanner.home == scanner.defaultNamespace, !scanner.isSelfClosing else { return }
        let base = scanner.base
        var position = scanner.position
        while true {
            var index = position
            while base[index] <= 0x20, base[index] != 0 { index += 1 }
            guard base[index] == UInt8(ascii: "<"), base[index + 1] == UInt8(ascii: "c"),
                base[index + 2] == UInt8(ascii: " "), let cell = plainTag(base, index + 3),
                let end = addPlain(cell, base)
            else { break }
            position = end
        }
        scanner.position = position
    }

    /// Reads the attributes `r`, `s` and `t`; `nil` when there are others, or they are written otherwise.
    @inline(__always)
    private func plainTag(_ base: UnsafePointer<UInt8>, _ start: Int) -> PlainCell? {
        var cell = PlainCell(row: row, column: column + 1, index: start)
        while true {
            let name = base[cell.index]
            if name == UInt8(ascii: ">") || name == UInt8(ascii: "/") { return cell }
            guard base[cell.index + 1] == UInt8(ascii: "="), base[cell.index + 2] == UInt8(ascii: "\"") else {
                return nil
            }
            cell.index += 3
            switch name {
            case UInt8(ascii: "r"): Self.readPlace(base, &cell)
            case UInt8(ascii: "s"): cell.style = Self.readDigits(base, &cell.index)
            case UInt8(ascii: "t"):
                cell.type = base[cell.index]
                cell.index += 1
            default: return nil
            }
            guard base[cell.index] == UInt8(ascii: "\"") else { return nil }
            cell.index += 1
            if base[cell.index] == UInt8(ascii: " ") { cell.index += 1 }
        }
    }

    @inline(__always)
    private static func readPlace(_ base: UnsafePointer<UInt8>, _ cell: inout PlainCell) {
        cell.column = 0
        while case let letter = base[cell.index] &- 0x40, letter > 0, letter <= 26 {
            cell.column = cell.column &* 26 &+ Int(letter)
            cell.index += 1
        }
        cell.row = readDigits(base, &cell.index)
    }

    /// Reads digits; so many that they overflow give a number outside every bound, or a wrong one that is.
    @inline(__always)
    private static func readDigits(_ base: UnsafePointer<UInt8>, _ index: inout Int) -> Int {
        let start = index
        var value = 0
        while case let digit = base[index] &- 0x30, digit < 10 {
            value = value &* 10 &+ Int(digit)
            index += 1
        }
        return index &- start <= 18 && index > start ? value : -1
    }

    /// Reads `<v>…</v></c>` and adds the cell; `nil` when there is more to it.
    @inline(__always)
    private mutating func addPlain(_ cell: PlainCell, _ base: UnsafePointer<UInt8>) -> Int? {
        var index = cell.index
        guard Self.isInside(row: cell.row, column: cell.column), cell.style >= 0 else { return nil }
        if base[index] == UInt8(ascii: "/") {
            guard base[index + 1] == UInt8(ascii: ">") else { return nil }
            (row, column) = (cell.row, cell.column)
            return index + 2
        }
        guard base[index + 1] == UInt8(ascii: "<"), base[index + 2] == UInt8(ascii: "v"),
            base[index + 3] == UInt8(ascii: ">")
        else { return nil }
        index += 4
        let kind: CellStore.Kind
        let payload: UInt64
        switch cell.type {
        case UInt8(ascii: "n"):
            guard let value = NumberText.fast(base, &index) else { return nil }
            (kind, payload) = (.number, value.bitPattern)
        case UInt8(ascii: "s"):
            let value = Self.readDigits(base, &index)
            guard value >= 0 else { return nil }
            (kind, payload) = (.sharedString, UInt64(truncatingIfNeeded: value))
        case UInt8(ascii: "b"):
            guard base[index] & 0xFE == UInt8(ascii: "0") else { return nil }
            (kind, payload) = (.boolean, UInt64(base[index] & 1))
            index += 1
        default: return nil
        }
        guard Self.closesCell(base, index) else { return nil }
        (row, column) = (cell.row, cell.column)
        add(kind, payload, row: cell.row, column: cell.column, style: cell.style)
        return index + 8
    }

    /// Whether `</v></c>` stands at an index: eight bytes, compared as one word.
    @inline(__always)
    private static func closesCell(_ base: UnsafePointer<UInt8>, _ index: Int) -> Bool {
        let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
        return UInt64(littleEndian: word) == 0x3E63_2F3C_3E76_2F3C
    }
}
