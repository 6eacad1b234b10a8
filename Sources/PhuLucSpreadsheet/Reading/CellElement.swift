/// One `c` element of a sheet, gathered before its value is typed (ECMA-376 part 1, 18.3.1.4).
struct CellElement {
    /// What the attribute `t` says the value is.
    enum ValueType {
        case number, sharedString, inlineString, formulaString, boolean, error, date
        /// No `t`, or one we do not know: a number if it reads as one.
        case unnamed
    }

    var row: Int
    var column: Int
    var style = 0
    var type = ValueType.unnamed
    /// Whether there is a `v`, even an empty one.
    var hasValue = false
    /// Whether there is a formula.
    var hasFormula = false

    /// A cell at a place, its value yet to come.
    init(row: Int, column: Int, style: Int) {
        (self.row, self.column, self.style) = (row, column, style)
    }

    /// Takes the attributes of the `c` that just began; without `r` it stands after the cell before.
    init(_ scanner: borrowing XMLScanner, row: Int, column: Int) {
        (self.row, self.column) = (row, column)
        if let span = scanner.attribute("r"), let place = Self.place(scanner, span) {
            (self.row, self.column) = place
        }
        style = min(scanner.integer("s") ?? 0, CellStore.largestStyle)
        if let span = scanner.attribute("t") { type = scanner.word(span, Self.type) ?? .unnamed }
    }

    /// Reads `B7`, `b7` or `$B$7`; `nil` when it is none.
    static func place(_ scanner: borrowing XMLScanner, _ span: XMLScanner.Span) -> (row: Int, column: Int)? {
        scanner.word(span, place)
    }

    private static func place(_ word: XMLWord) -> (row: Int, column: Int)? {
        var (row, column) = (0, 0)
        for byte in word.bytes {
            let letter = (byte & 0xDF) &- 0x40
            if byte == UInt8(ascii: "$") { continue }
            if byte &- 0x30 < 10, column > 0 {
                row = min(row, CellReference.maximumRow) * 10 + Int(byte &- 0x30)
            } else if byte > 0x40, letter > 0, letter <= 26, row == 0 {
                column = min(column, CellReference.maximumColumn) * 26 + Int(letter)
            } else {
                return nil
            }
        }
        return row > 0 && column > 0 ? (row, column) : nil
    }

    private static func type(_ word: XMLWord) -> ValueType? {
        switch word.span.count {
        case 1:
            switch word.base[word.span.start] {
            case UInt8(ascii: "s"): return .sharedString
            case UInt8(ascii: "n"): return .number
            case UInt8(ascii: "b"): return .boolean
            case UInt8(ascii: "e"): return .error
            case UInt8(ascii: "d"): return .date
            default: return nil
            }
        case 3 where word == "str": return .formulaString
        case 9 where word == "inlineStr": return .inlineString
        default: return nil
        }
    }
}
