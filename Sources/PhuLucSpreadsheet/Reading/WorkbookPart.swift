/// The workbook part: which sheets there are, which day is day 1, which areas print (ECMA-376 part 1, 18.2).
struct WorkbookPart {
    struct SheetEntry {
        var name: String
        /// The relationship that leads to the sheet's part.
        var relationship: String
        var visibility: Sheet.Visibility
    }

    var sheets: [SheetEntry] = []
    var uses1904Dates = false
    /// Print areas by the sheet's place among all sheets, from 0.
    var printAreas: [Int: [CellRange]] = [:]

    static func read(_ scanner: inout XMLScanner) throws(XMLProblem) -> WorkbookPart {
        var part = WorkbookPart()
        guard try scanner.next() == .start, scanner.isElement("workbook") else {
            throw scanner.problem("no workbook element")
        }
        while try scanner.child(at: 1) {
            if scanner.isElement("workbookPr") {
                part.uses1904Dates = scanner.flag("date1904") ?? false
            } else if scanner.isElement("sheets") {
                try part.readSheets(&scanner)
            } else if scanner.isElement("definedNames") {
                try part.readNames(&scanner)
            }
        }
        return part
    }

    /// Excel allows 31 characters; every line about a cell says the name.
    private static let longestName = 1024

    private mutating func readSheets(_ scanner: inout XMLScanner) throws(XMLProblem) {
        let depth = scanner.depth
        while try scanner.child(at: depth) {
            guard scanner.isElement("sheet") else { continue }
            guard sheets.count < scanner.limits.sheets else {
                throw scanner.problem("sheets", .limit("sheets", scanner.limits.sheets))
            }
            // Others read it without its prefix too.
            let id = scanner.attribute("id", in: .relationships) ?? scanner.attribute("id")
            let name = try scanner.string("name") ?? ""
            guard name.utf8.count <= Self.longestName else {
                throw scanner.problem("a sheet's name of more than 1024 bytes")
            }
            sheets.append(
                SheetEntry(
                    name: name,
                    relationship: try id.map { (span) throws(XMLProblem) in try scanner.string(span) } ?? "",
                    visibility: try scanner.string("state").flatMap(Sheet.Visibility.init) ?? .visible))
        }
    }

    private mutating func readNames(_ scanner: inout XMLScanner) throws(XMLProblem) {
        let depth = scanner.depth
        while try scanner.child(at: depth) {
            guard scanner.isElement("definedName"), let sheet = scanner.integer("localSheetId"),
                try scanner.string("name")?.lowercased() == "_xlnm.print_area"
            else { continue }
            var bytes: [UInt8] = []
            try StringItem.readRaw(&scanner, into: &bytes)
            // Of the shortest areas, so many bytes would be more than there may be.
            try scanner.check(definitions: printAreas.count + bytes.count / 3)
            printAreas[sheet, default: []] += PrintAreaText.ranges(String(decoding: bytes, as: UTF8.self))
        }
    }
}
