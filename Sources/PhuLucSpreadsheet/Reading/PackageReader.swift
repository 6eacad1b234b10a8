/// Finds the parts of a spreadsheet package and reads them in turn.
struct PackageReader {
    let container: ZipContainer
    var limits: Limits { container.limits }

    /// What the sheets of a workbook need before any of them is read.
    struct Contents {
        var part: WorkbookPart
        /// The name of the workbook's part, from which sheets are named.
        var name: String
        var relationships: Relationships
        /// The shared strings and the styles.
        var store: CellStore
    }

    /// Reads everything but the sheets.
    func contents() throws(Fault) -> Contents {
        var contents = try outline()
        contents.store.sharedStrings = try strings(contents)
        contents.store.styles = try styles(contents)
        return contents
    }

    /// Reads which sheets there are and where; the store has no strings and no styles yet.
    func outline() throws(Fault) -> Contents {
        let root = try relationships(of: "")
        guard let name = try workbookName(root) else { throw missingWorkbook() }
        guard let bytes = try container.part(name) else { throw Fault(.partMissing, part: name) }
        let part = try XML.scan(bytes, name: name, limits: limits, WorkbookPart.read)
        let relationships = try relationships(of: name)
        let store = CellStore(uses1904Dates: part.uses1904Dates)
        return Contents(part: part, name: name, relationships: relationships, store: store)
    }

    /// What leads to sheets without cells, or with macros of Excel 4.
    private static let otherSheets: Set = ["chartsheet", "dialogsheet", "xlmacrosheet", "xlintlmacrosheet"]

    /// The part of a worksheet; `nil` for chart, dialog and macro sheets, empty where no relationship leads to one.
    func worksheet(
        _ entry: WorkbookPart.SheetEntry, _ index: Int, _ relationships: Relationships, workbook: String
    ) -> String? {
        if let relationship = relationships[entry.relationship] {
            return Self.otherSheets.contains(relationship.kind.lowercased()) ? nil : relationship.target
        }
        // Where some sheet is related, a part of the usual name may be another sheet's, or nobody's.
        guard relationships.first(of: "worksheet") == nil else { return "" }
        return PartName.resolved("worksheets/sheet\(index + 1).xml", from: workbook)
    }

    /// The worksheets whose parts are there, in the order of their tabs; throws when there are only missing ones.
    func worksheets(of contents: Contents) throws(Fault) -> [(entry: WorkbookPart.SheetEntry, part: String)] {
        var found: [(entry: WorkbookPart.SheetEntry, part: String)] = []
        var (seen, missing) = (Set<String>(), String?.none)
        for (index, entry) in contents.part.sheets.enumerated() {
            guard let part = worksheet(entry, index, contents.relationships, workbook: contents.name) else { continue }
            guard container.has(part) else {
                missing = missing ?? entry.name
                continue
            }
            guard seen.insert(part).inserted else { throw Fault(.sharedPart, part: part, sheet: entry.name) }
            found.append((entry, part))
        }
        if found.isEmpty, let missing { throw Fault(.partMissing, sheet: missing) }
        return found
    }

    /// The part of the shared strings; `nil` when there is none.
    func stringsPart(_ contents: Contents) -> String? { optional("sharedStrings", contents) }

    /// Inflates and reads the shared strings; none when they are missing.
    func strings(_ contents: Contents) throws(Fault) -> TextTable {
        // The packed bytes are let go as soon as they are inflated.
        guard let name = stringsPart(contents), let bytes = try container.part(name) else { return TextTable() }
        return try XML.scan(bytes, name: name, limits: limits, SharedStringsPart.read)
    }

    /// Reads the cell formats; none when they are missing.
    func styles(_ contents: Contents) throws(Fault) -> [CellStyle] {
        guard let name = optional("styles", contents), let bytes = try container.part(name) else { return [] }
        return try XML.scan(bytes, name: name, limits: limits, StylesPart.read)
    }

    /// A part by its relationship, else by its usual name beside the workbook; missing it is no error.
    private func optional(_ kind: String, _ contents: Contents) -> String? {
        let related = contents.relationships.first(of: kind)?.target
        let names = [related, PartName.resolved("\(kind).xml", from: contents.name)]
        return names.lazy.compactMap { $0 }.first { container.has($0) }
    }

    /// The relationships of a part; none when they are missing.
    func relationships(of source: String) throws(Fault) -> Relationships {
        let name = PartName.relationships(of: source)
        guard let bytes = try container.part(name), bytes.count > 0 else { return Relationships() }
        return try XML.scan(bytes, name: name, limits: limits) { (scanner) throws(XMLProblem) in
            try Relationships.read(&scanner, source: source)
        }
    }
}
