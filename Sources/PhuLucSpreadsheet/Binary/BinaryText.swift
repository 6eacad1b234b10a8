/// Reads the strings of binary workbooks into text tables; its buffers are used again for every string.
struct BinaryText {
    let version: BinaryVersion
    let codePage: CodePage
    let fonts: [CellFont]
    let limits: Limits
    private var units: [UInt16] = []
    /// Where each run begins, in UTF-16 units, and the number of its font.
    private var runs: [(start: Int, font: Int)] = []

    init(version: BinaryVersion, codePage: CodePage, fonts: [CellFont], limits: Limits) {
        (self.version, self.codePage, self.fonts, self.limits) = (version, codePage, fonts, limits)
    }

    /// The font of a number as cells and runs count them: there is no font 4 ([MS-XLS] 2.5.129).
    static func font(_ number: Int, in fonts: [CellFont]) -> CellFont? {
        let index = number > 4 ? number - 1 : number
        return fonts.indices.contains(index) ? fonts[index] : nil
    }

    /// Reads a string with its length before it into the string being written; its runs too, when it has any.
    mutating func read(_ cursor: inout RecordCursor, isShort: Bool = false, into table: inout TextTable) throws(Fault) {
        guard let length = isShort ? cursor.byte().map(Int.init) : cursor.two() else { return }
        guard length <= limits.stringLength else {
            throw Fault(.limitExceeded(limit: "stringLength", value: limits.stringLength))
        }
        if version < .biff8 {
            readBytes(length, &cursor)
        } else {
            readUnicode(length, &cursor)
        }
        write(into: &table)
    }

    /// A string on its own, such as a sheet's name.
    mutating func string(_ cursor: inout RecordCursor, isShort: Bool) throws(Fault) -> String {
        var table = TextTable()
        try read(&cursor, isShort: isShort, into: &table)
        return String(decoding: table.bytes, as: UTF8.self)
    }

    /// Text of a byte a character.
    private mutating func readBytes(_ length: Int, _ cursor: inout RecordCursor) {
        units.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
        for _ in 0..<length {
            guard let byte = cursor.byte() else { return }
            units.append(codePage.unit(byte))
        }
    }

    /// XLUnicodeRichExtendedString ([MS-XLS] 2.5.293).
    private mutating func readUnicode(_ length: Int, _ cursor: inout RecordCursor) {
        units.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
        guard let flags = cursor.byte() else { return }
        let runCount = flags & 8 != 0 ? cursor.two() ?? 0 : 0
        let extraSize = flags & 4 != 0 ? cursor.four() ?? 0 : 0
        guard cursor.appendUnits(length, isWide: flags & 1 != 0, to: &units) else { return }
        for _ in 0..<runCount {
            guard let start = cursor.two(), let font = cursor.two() else { break }
            runs.append((start, font))
        }
        cursor.skip(extraSize)
    }

    /// Reads the runs that stand after the text of an RSTRING record; the text must have been read before.
    mutating func readRuns(_ cursor: inout RecordCursor, into table: inout TextTable) {
        let isWide = version == .biff8
        guard let count = isWide ? cursor.two() : cursor.byte().map(Int.init) else { return }
        for _ in 0..<count {
            let start = isWide ? cursor.two() : cursor.byte().map(Int.init)
            let font = isWide ? cursor.two() : cursor.byte().map(Int.init)
            guard let start, let font else { break }
            runs.append((start, font))
        }
        table.dropOpenString()
        write(into: &table)
    }

    /// Writes what was read as UTF-8, run by run; what stands before the first run is in the cell's font.
    private func write(into table: inout TextTable) {
        let beginning = table.bytes.count
        guard !runs.isEmpty else { return table.bytes.append(utf16: units) }
        var (start, font) = (0, CellFont?.none)
        for run in runs where run.start >= start {
            let end = min(run.start, units.count)
            if end > start {
                table.bytes.append(utf16: units[start..<end])
                table.runs.add(end: table.bytes.count - beginning, font: font)
            }
            (start, font) = (end, Self.font(run.font, in: fonts))
        }
        table.bytes.append(utf16: units[start...])
        table.runs.add(end: table.bytes.count - beginning, font: font)
    }
}
