/// What a binary workbook says for all its sheets ([MS-XLS] 2.1.7.20.3); before BIFF5, what a sheet says of itself.
struct BinaryGlobals {
    struct SheetEntry {
        var name: String
        /// Where the sheet's records begin, as the workbook claims.
        var offset: Int
        var visibility: Sheet.Visibility
        /// 0 for a worksheet; charts, macro sheets and modules have other numbers.
        var kind: UInt8
    }

    let version: BinaryVersion
    var codePage = CodePage.windows1252
    var uses1904Dates = false
    var styles = BinaryStyles()
    var sheets: [SheetEntry] = []
    /// The record that begins the shared strings.
    var strings: RecordStream.Record?
    /// Print areas by the number of the sheet, from 0.
    var printAreas: [Int: [CellRange]] = [:]
    /// Where the records end.
    private(set) var end = 0
    /// The name that a BIFF4 workbook gives the sheet that begins next.
    private var nextName: String?

    /// Reads the records from a BOF to its EOF.
    init(_ stream: RecordStream, at place: Int, limits: Limits) throws(Fault) {
        guard let first = try stream.record(at: place), RecordType.beginnings.contains(first.type) else {
            throw stream.damaged("no workbook begins here", at: place)
        }
        version = BinaryVersion(first, in: stream)
        var depth = 0
        end = first.end
        while let record = try stream.record(at: end) {
            defer { end = record.end }
            if RecordType.beginnings.contains(record.type) {
                if depth == 0, let name = nextName {
                    sheets.append(SheetEntry(name: name, offset: end, visibility: .visible, kind: 0))
                    nextName = nil
                }
                depth += 1
            } else if record.type == RecordType.endOfFile {
                if depth == 0 { break }
                depth -= 1
            } else if depth == 0 {
                try take(record, stream, limits)
            }
        }
    }

    private mutating func take(
        _ record: RecordStream.Record, _ stream: RecordStream, _ limits: Limits
    ) throws(Fault) {
        switch record.type {
        case RecordType.password: throw Fault(.passwordProtected)
        case RecordType.codePage: codePage = CodePage(number: Int(stream.bytes.two(at: record.start)))
        case RecordType.dateMode: uses1904Dates = stream.bytes.two(at: record.start) == 1
        case RecordType.strings: strings = record
        case RecordType.boundSheet where version >= .biff5: try takeSheet(record, stream, limits)
        case RecordType.sheetHeader where version == .biff4:
            var (cursor, text) = (RecordCursor(stream, record), text(limits))
            cursor.skip(4)
            nextName = try text.string(&cursor, isShort: true)
        case RecordType.definedName where version >= .biff5: takePrintArea(record, stream)
        default:
            var text = text(limits)
            try styles.take(record, stream, version: version, text: &text)
        }
    }

    /// BOUNDSHEET ([MS-XLS] 2.4.28).
    private mutating func takeSheet(
        _ record: RecordStream.Record, _ stream: RecordStream, _ limits: Limits
    ) throws(Fault) {
        guard sheets.count < limits.sheets else {
            throw Fault(.limitExceeded(limit: "sheets", value: limits.sheets))
        }
        guard record.count > 6 else { return }
        var (cursor, text) = (RecordCursor(stream, record), text(limits))
        cursor.skip(6)
        let state = stream.bytes[record.start + 4] & 3
        sheets.append(
            SheetEntry(
                name: try text.string(&cursor, isShort: true), offset: Int(stream.bytes.four(at: record.start)),
                visibility: state == 0 ? .visible : state == 1 ? .hidden : .veryHidden,
                kind: stream.bytes[record.start + 5]))
    }

    /// A reader of strings with what is known so far.
    func text(_ limits: Limits) -> BinaryText {
        BinaryText(version: version, codePage: codePage, fonts: styles.fonts, limits: limits)
    }

    /// The shared strings ([MS-XLS] 2.4.265): read as far as they come, however many, or few, they are said to be.
    func sharedStrings(_ stream: RecordStream, _ limits: Limits) throws(Fault) -> TextTable {
        var table = TextTable()
        guard let strings else { return table }
        var (cursor, text) = (RecordCursor(stream, strings), text(limits))
        cursor.skip(4)
        guard let count = cursor.four() else { return table }
        while cursor.hasMore {
            do throws(Fault) {
                try text.read(&cursor, into: &table)
            } catch {
                // What stands behind the last of them need be no string.
                if table.count < count { throw error }
                break
            }
            table.endString()
        }
        return table
    }
}
