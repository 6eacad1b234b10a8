/// The tag of a cell written as nearly all writers do: `<c r="B7" s="1" t="s">`, read without events.
struct PlainCell {
    /// The place of a cell without `r`, until one is read.
    var row: Int
    var column: Int
    var style = 0
    var type = CellElement.ValueType.number
    /// Where the tag's own `>` or `/>` begins.
    var index: Int

    /// Reads the attributes `r`, `s` and `t` from `index` on; `nil` when there are others, odd spellings, or one twice.
    @inline(__always)
    init?(_ base: UnsafePointer<UInt8>, _ index: Int, row: Int, column: Int) {
        (self.row, self.column, self.index) = (row, column, index)
        var seen: UInt8 = 0
        while true {
            let name = base[self.index]
            if name == UInt8(ascii: ">") || name == UInt8(ascii: "/") { break }
            guard base[self.index + 1] == UInt8(ascii: "="), base[self.index + 2] == UInt8(ascii: "\"") else {
                return nil
            }
            let mark: UInt8 = 1 << (name & 7)
            guard seen & mark == 0 else { return nil }
            seen |= mark
            self.index += 3
            switch name {
            case UInt8(ascii: "r"): readPlace(base)
            case UInt8(ascii: "s"): style = Self.digits(base, &self.index)
            case UInt8(ascii: "t"): guard readType(base) else { return nil }
            default: return nil
            }
            guard base[self.index] == UInt8(ascii: "\"") else { return nil }
            self.index += 1
            if base[self.index] == UInt8(ascii: " ") { self.index += 1 }
        }
        guard SheetBuilder.isInside(row: self.row, column: self.column), 0...CellStore.largestStyle ~= style else {
            return nil
        }
    }

    @inline(__always)
    private mutating func readPlace(_ base: UnsafePointer<UInt8>) {
        column = 0
        let start = index
        while case let letter = base[index] &- 0x40, letter > 0, letter <= 26 {
            column = column &* 26 &+ Int(letter)
            index += 1
        }
        if index &- start > 3 { column = -1 }
        row = Self.digits(base, &index)
    }

    /// Reads `B7` at the index; `nil` for any other spelling, and for a place outside a worksheet.
    static func place(_ base: UnsafePointer<UInt8>, _ index: inout Int) -> CellReference? {
        var cell = PlainCell(at: index)
        cell.readPlace(base)
        index = cell.index
        guard SheetBuilder.isInside(row: cell.row, column: cell.column) else { return nil }
        return CellReference(row: cell.row, column: cell.column)
    }

    private init(at index: Int) { (row, column, self.index) = (0, 0, index) }

    @inline(__always)
    private mutating func readType(_ base: UnsafePointer<UInt8>) -> Bool {
        let first = base[index]
        index += 1
        if base[index] == UInt8(ascii: "\"") {
            switch first {
            case UInt8(ascii: "s"): type = .sharedString
            case UInt8(ascii: "n"): type = .number
            case UInt8(ascii: "b"): type = .boolean
            default: return false
            }
        } else if first == UInt8(ascii: "s") {
            guard base[index] == UInt8(ascii: "t"), base[index + 1] == UInt8(ascii: "r") else { return false }
            type = .formulaString
            index += 2
        } else {
            guard first == UInt8(ascii: "i"), Self.word(base, index) == 0x7274_5365_6E69_6C6E else { return false }
            type = .inlineString
            index += 8
        }
        return true
    }

    /// Reads digits; -1 when there are none, or too many.
    @inline(__always)
    static func digits(_ base: UnsafePointer<UInt8>, _ index: inout Int) -> Int {
        let start = index
        var value = 0
        while case let digit = base[index] &- 0x30, digit < 10 {
            value = value &* 10 &+ Int(digit)
            index += 1
        }
        return index &- start <= 18 && index > start ? value : -1
    }

    /// Eight bytes as one word, the first one lowest; the padding makes it safe near the end.
    @inline(__always)
    static func word(_ base: UnsafePointer<UInt8>, _ index: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
    }
}
