/// The cells of one sheet as two columns of plain words, sorted by place: 16 bytes a cell.
///
/// A key packs row, column, kind and style, so that sorting keys sorts cells row by row;
/// a payload holds the number, the truth value, the error's code or the text's index.
struct CellStore: Sendable {
    /// What the payload of a cell is.
    enum Kind: UInt64 {
        case number, boolean, error, sharedString, ownString
    }

    var keys: [UInt64] = []
    var payloads: [UInt64] = []
    var sharedStrings: TextTable
    var ownStrings = TextTable()
    var styles: [CellStyle]
    var uses1904Dates: Bool
    /// Formula texts by the key's place part.
    var formulas: [UInt64: String] = [:]

    init(sharedStrings: TextTable = TextTable(), styles: [CellStyle] = [], uses1904Dates: Bool = false) {
        self.sharedStrings = sharedStrings
        self.styles = styles
        self.uses1904Dates = uses1904Dates
    }

    /// row (20 bits, from 1) · column (15 bits, from 1) · kind (3 bits) · style (26 bits)
    @inline(__always)
    static func key(row: Int, column: Int, kind: Kind, style: Int) -> UInt64 {
        place(row: row, column: column) | kind.rawValue << 26 | UInt64(truncatingIfNeeded: style) & 0x3FF_FFFF
    }

    /// The part of a key that says where the cell is.
    @inline(__always)
    static func place(row: Int, column: Int) -> UInt64 {
        UInt64(truncatingIfNeeded: row) << 44 | UInt64(truncatingIfNeeded: column) << 29
    }

    static let placeMask: UInt64 = ~0 << 29
}
