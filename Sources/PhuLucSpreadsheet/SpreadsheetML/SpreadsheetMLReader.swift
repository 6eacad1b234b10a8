/// Reads SpreadsheetML 2003, the XML of Excel 2003 (“XML Spreadsheet Reference”, Microsoft).
struct SpreadsheetMLReader {
    private var styles = SpreadsheetMLStyles()
    private var sheets: [SpreadsheetMLSheet] = []
    private var uses1904Dates = false

    static func workbook(bytes: [UInt8], limits: Limits) throws(Fault) -> Workbook {
        let part = PartBytes(bytes)
        return try XML.scan(part, name: "Workbook", limits: limits) { (scanner) throws(XMLProblem) in
            var reader = SpreadsheetMLReader()
            try reader.read(&scanner)
            return reader.workbook()
        }
    }

    private mutating func read(_ scanner: inout XMLScanner) throws(XMLProblem) {
        guard try scanner.next() == .start, scanner.isElement("Workbook") else {
            throw scanner.problem("no Workbook element")
        }
        while try scanner.child(at: 1) {
            if scanner.isElement("Styles") {
                try styles.read(&scanner)
            } else if scanner.matches(scanner.localName, "ExcelWorkbook") {
                while try scanner.child(at: 2) {
                    if scanner.matches(scanner.localName, "Date1904") { uses1904Dates = true }
                }
            } else if scanner.isElement("Worksheet") {
                guard sheets.count < scanner.limits.sheets else {
                    throw scanner.problem("sheets", .limit("sheets", scanner.limits.sheets))
                }
                var sheet = SpreadsheetMLSheet(
                    name: try scanner.string(local: "Name") ?? "",
                    store: CellStore(uses1904Dates: uses1904Dates))
                try sheet.read(&scanner, styles: &styles)
                sheets.append(sheet)
            }
        }
    }

    private mutating func workbook() -> Workbook {
        var workbook = Workbook(sheets: [], uses1904Dates: uses1904Dates)
        // Taken out one by one, so that no sheet is there twice.
        sheets.reverse()
        while var sheet = sheets.popLast() {
            sheet.builder.store.styles = styles.all
            workbook.sheets.append(sheet.builder.sheet(sheet.entry, printAreas: []))
        }
        return workbook
    }
}
