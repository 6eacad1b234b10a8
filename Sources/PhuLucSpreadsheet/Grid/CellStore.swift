/// The cells of one sheet as two columns of plain words, sorted by place: 16 bytes a cell.
///
/// A key packs row, column, kind and style, so that sorting keys sorts cells row by row;
/// a payload holds the number, the truth value, the packed date, or the index of the text or the error's text.
struct CellStore: Sendable {
    /// What the payload of a cell is.
    enum Kind: UInt64 {
        case number, boolean
        /// An index into the sheet's own strings: the error's text.
        case error
        case sharedString, ownString
        /// A date whatever its style says (`t="d"`), packed (``CivilDate/packed``): before 1900 no serial says which.
        case date
    }

    var keys: [UInt64] = []
    var payloads: [UInt64] = []
    var sharedStrings: TextTable
    var ownStrings = TextTable()
    var styles: [CellStyle]
    var uses1904Dates: Bool
    var formulas = FormulaTable()
    /// The UTF-8 length of all shared strings that cells show and of the sheet's own, with something for every run.
    var textBytes = 0
    /// The first cell that shows a shared string which is not there.
    var lostString: CellReference?

    init(sharedStrings: TextTable = TextTable(), styles: [CellStyle] = [], uses1904Dates: Bool = false) {
        self.sharedStrings = sharedStrings
        self.styles = styles
        self.uses1904Dates = uses1904Dates
    }

    /// The largest number of a style that a key holds: more than any workbook has.
    static let largestStyle = 0x3FF_FFFF

    /// row (20 bits, from 0) · column (15 bits, from 1) · kind (3 bits) · style (26 bits)
    @inline(__always)
    static func key(row: Int, column: Int, kind: Kind, style: Int) -> UInt64 {
        place(row: row, column: column) | kind.rawValue << 26 | UInt64(truncatingIfNeeded: style) & 0x3FF_FFFF
    }

    /// The part of a key that says where the cell is; row and column count from 1.
    @inline(__always)
    static func place(row: Int, column: Int) -> UInt64 {
        UInt64(truncatingIfNeeded: row &- 1) << 44 | UInt64(truncatingIfNeeded: column) << 29
    }

    static let placeMask: UInt64 = ~0 << 29

    /// Where the cell of a key, or of a place, is.
    static func reference(of key: UInt64) -> CellReference {
        CellReference(
            row: Int(truncatingIfNeeded: key >> 44) + 1, column: Int(truncatingIfNeeded: key >> 29 & 0x7FFF))
    }

    static func kind(of key: UInt64) -> Kind { Kind(rawValue: key >> 26 & 7) ?? .number }

    static func style(of key: UInt64) -> Int { Int(truncatingIfNeeded: key & 0x3FF_FFFF) }

    /// The style at an index; the plain one when there is none.
    func style(at index: Int) -> CellStyle { styles.indices.contains(index) ? styles[index] : CellStyle() }

    /// What kind of number a style makes of one.
    func numberKind(ofStyle index: Int) -> NumberFormat.Kind {
        styles.indices.contains(index) ? styles[index].numberKind : .number
    }

    /// Where the first cell stands that is not before a place.
    func index(notBefore place: UInt64) -> Int {
        var (low, high) = (0, keys.count)
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] & Self.placeMask < place { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
