/// The place of one cell: row and column, both counted from 1, as `B7` names them.
public struct CellReference: Hashable, Sendable {
    /// The row, 1 to ``maximumRow``.
    public var row: Int
    /// The column, 1 (`A`) to ``maximumColumn`` (`XFD`).
    public var column: Int

    /// The last row a worksheet can have (ECMA-376 part 1, annex on limits).
    public static let maximumRow = 1_048_576
    /// The last column a worksheet can have, `XFD`.
    public static let maximumColumn = 16_384

    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Reads an A1 reference such as `B7` or `$B$7`; `nil` when it is none or lies outside a worksheet.
    public init?(_ text: some StringProtocol) {
        var column = 0
        var row = 0
        for byte in text.utf8 where byte != UInt8(ascii: "$") {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0: column = column * 26 + Int(byte - 64)
            case UInt8(ascii: "a")...UInt8(ascii: "z") where row == 0: column = column * 26 + Int(byte - 96)
            case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0: row = row * 10 + Int(byte - 48)
            default: return nil
            }
            guard column <= Self.maximumColumn, row <= Self.maximumRow else { return nil }
        }
        guard column > 0, row > 0 else { return nil }
        self.init(row: row, column: column)
    }

    /// The letters of a column: 1 gives `A`, 28 gives `AB`.
    public static func letters(ofColumn column: Int) -> String {
        if alphabet.indices.contains(column - 1) { return alphabet[column - 1] }
        var rest = column
        var letters: [UInt8] = []
        while rest > 0 {
            letters.append(UInt8(65 + (rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }

    /// The columns of one letter, which nearly all tables have only.
    private static let alphabet = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(Unicode.Scalar($0)) }
}

extension CellReference: Comparable {
    /// Row by row, and from left to right in a row.
    public static func < (left: Self, right: Self) -> Bool {
        (left.row, left.column) < (right.row, right.column)
    }
}

extension CellReference: CustomStringConvertible {
    /// The A1 name, such as `B7`.
    public var description: String { Self.letters(ofColumn: column) + String(row) }
}
