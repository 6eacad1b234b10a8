/// Reads separated values into a grid of one sheet; every value is a text, as no format says otherwise.
enum SeparatedReader {
    static func workbook(bytes: [UInt8], limits: Limits) throws(Fault) -> Workbook {
        let part = TextEncoding.utf8(bytes)
        guard let separator = SeparatedText.separator(of: part.bytes.prefix(FileFormat.headSize),
            isCut: part.count > FileFormat.headSize)
        else { throw Fault.refusing(.text) }
        var builder = SheetBuilder(store: CellStore(styles: [CellStyle()]))
        var (row, column) = (1, 1)
        var body = part.bytes
        if SeparatedText.named(body) != nil {
            body = body.drop { $0 != 0x0A && $0 != 0x0D }
            body = body.dropFirst(body.starts(with: [0x0D, 0x0A]) ? 2 : 1)
        }
        try SeparatedText(bytes: body, separator: separator).forEachField { (field, isQuoted, isLast) throws(Fault) in
            guard field.count <= limits.stringLength else {
                throw Fault(.limitExceeded(limit: "stringLength", value: limits.stringLength))
            }
            if !field.isEmpty, column <= CellReference.maximumColumn {
                SeparatedText.append(field, isQuoted: isQuoted, to: &builder.store.ownStrings.bytes)
                builder.addOwnString(row: row, column: column, style: 0)
            }
            (row, column) = isLast ? (row + 1, 1) : (row, column + 1)
            return row <= CellReference.maximumRow
        }
        let entry = WorkbookPart.SheetEntry(name: "Sheet1", relationship: "", visibility: .visible)
        return Workbook(sheets: [builder.sheet(entry, printAreas: [])], uses1904Dates: false)
    }
}
