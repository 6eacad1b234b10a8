/// The fonts, number formats and cell formats of a binary workbook, gathered as their records come.
struct BinaryStyles {
    private(set) var fonts: [CellFont] = []
    /// Number formats by their number; before BIFF5, by their place.
    private var formats: [Int: String] = [:]
    /// Each cell format's font, number format and indent.
    private var cellFormats: [(font: Int, format: Int, indent: Int)] = []

    /// Takes a record of one of the three kinds; others are passed over.
    mutating func take(
        _ record: RecordStream.Record, _ stream: RecordStream, version: BinaryVersion, text: inout BinaryText
    ) throws(Fault) {
        let limit = text.limits.definitions
        guard max(fonts.count, formats.count, cellFormats.count) < limit else {
            throw Fault(.limitExceeded(limit: "definitions", value: limit))
        }
        switch record.type {
        case RecordType.font, RecordType.fontOld: try takeFont(record, stream, version, &text)
        case RecordType.format, RecordType.formatOld: try takeFormat(record, stream, version, &text)
        case RecordType.cellFormat2 where record.count >= 3:
            cellFormats.append((Int(stream.bytes[record.start]), Int(stream.bytes[record.start + 2]) & 0x3F, 0))
        case RecordType.cellFormat3 where record.count >= 2, RecordType.cellFormat4 where record.count >= 2:
            cellFormats.append((Int(stream.bytes[record.start]), Int(stream.bytes[record.start + 1]), 0))
        case RecordType.cellFormat where record.count >= 4:
            let indent = version == .biff8 && record.count >= 9 ? Int(stream.bytes[record.start + 8] & 15) : 0
            cellFormats.append(
                (Int(stream.bytes.two(at: record.start)), Int(stream.bytes.two(at: record.start + 2)), indent))
        default: break
        }
    }

    /// FONT ([MS-XLS] 2.4.122): height in twentieths of a point, flags, weight, name.
    private mutating func takeFont(
        _ record: RecordStream.Record, _ stream: RecordStream, _ version: BinaryVersion, _ text: inout BinaryText
    ) throws(Fault) {
        let nameOffset = version < .biff3 ? 4 : version < .biff5 ? 6 : 14
        guard record.count > nameOffset else { return fonts.append(CellFont()) }
        let flags = stream.bytes.two(at: record.start + 2)
        let isBold = version < .biff5 ? flags & 1 != 0 : stream.bytes.two(at: record.start + 6) >= 600
        var cursor = RecordCursor(stream, record)
        cursor.place += nameOffset
        let name = try text.string(&cursor, isShort: true)
        fonts.append(
            CellFont(
                name: name, size: Double(stream.bytes.two(at: record.start)) / 20, isBold: isBold,
                isItalic: flags & 2 != 0))
    }

    /// FORMAT ([MS-XLS] 2.4.126).
    private mutating func takeFormat(
        _ record: RecordStream.Record, _ stream: RecordStream, _ version: BinaryVersion, _ text: inout BinaryText
    ) throws(Fault) {
        var cursor = RecordCursor(stream, record)
        let first = version < .biff4 ? nil : cursor.two()
        let code = try text.string(&cursor, isShort: version < .biff8)
        formats[version < .biff5 ? formats.count : first ?? 0] = code
    }

    /// The styles by the number that cells give.
    ///
    /// A BIFF2 workbook without cell formats has the number format and the font in each cell's second byte.
    func styles(_ version: BinaryVersion) -> [CellStyle] {
        if version == .biff2, cellFormats.isEmpty {
            return (0..<256).map { style(font: $0 >> 6, format: $0 & 0x3F, indent: 0, version) }
        }
        return cellFormats.map { style(font: $0.font, format: $0.format, indent: $0.indent, version) }
    }

    /// Whether cells name their cell format, as all but the oldest do.
    var hasCellFormats: Bool { !cellFormats.isEmpty }

    private func style(font: Int, format: Int, indent: Int, _ version: BinaryVersion) -> CellStyle {
        var style = CellStyle()
        style.font = BinaryText.font(font, in: fonts) ?? CellFont()
        let builtIn = NumberFormat.eastAsianDate(format) ?? NumberFormat.builtIn(format)
        style.numberFormat = formats[format] ?? (version < .biff5 ? "General" : builtIn)
        style.numberKind = NumberFormat.kind(of: style.numberFormat)
        style.indent = indent
        return style
    }
}
