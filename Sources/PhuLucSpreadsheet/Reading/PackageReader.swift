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

    /// Reads everything but the sheets; the shared strings and styles only when they are wanted.
    func contents(withStore: Bool = true) throws(Fault) -> Contents {
        let root = try relationships(of: "")
        guard let name = try workbookName(root) else { throw missingWorkbook() }
        guard let bytes = try container.part(name) else { throw Fault(.partMissing, part: name) }
        let part = try XML.scan(bytes, name: name, limits: limits, WorkbookPart.read)
        let relationships = try relationships(of: name)
        guard withStore else {
            return Contents(part: part, name: name, relationships: relationships, store: CellStore())
        }
        let store = CellStore(
            sharedStrings: try strings(relationships, workbook: name),
            styles: try styles(relationships, workbook: name), uses1904Dates: part.uses1904Dates)
        return Contents(part: part, name: name, relationships: relationships, store: store)
    }

    /// Reads the whole workbook.
    func workbook() throws(Fault) -> Workbook {
        let contents = try contents()
        let (part, store) = (contents.part, contents.store)
        var workbook = Workbook(sheets: [], uses1904Dates: part.uses1904Dates)
        var (seen, room) = (Set<String>(), limits.textBytes)
        for (index, entry) in part.sheets.enumerated() {
            guard let target = worksheet(entry, index, contents.relationships, workbook: contents.name) else {
                continue
            }
            guard container.has(target) else {
                workbook.missingSheets.append(entry.name)
                continue
            }
            guard seen.insert(target).inserted else { throw Fault(.sharedPart, part: target, sheet: entry.name) }
            try limits.checkTime(part: target)
            let areas = part.printAreas[index] ?? []
            let sheet = try sheet(entry, part: target, store: store, printAreas: areas)
            guard sheet.store.textBytes <= room else {
                throw Fault(.limitExceeded(limit: "textBytes", value: limits.textBytes), sheet: entry.name)
            }
            room -= sheet.store.textBytes
            workbook.sheets.append(sheet)
        }
        if workbook.sheets.isEmpty, let missing = workbook.missingSheets.first {
            throw Fault(.partMissing, sheet: missing)
        }
        return workbook
    }

    /// Reads one worksheet.
    func sheet(
        _ entry: WorkbookPart.SheetEntry, part name: String, store: CellStore, printAreas: [CellRange]
    ) throws(Fault) -> Sheet {
        var builder = SheetBuilder(store: store)
        guard let bytes = try container.part(name) else { throw Fault(.partMissing, part: name, sheet: entry.name) }
        do throws(Fault) {
            try XML.scan(bytes, name: name, limits: limits) { (scanner) throws(XMLProblem) in
                try builder.read(&scanner)
            }
        } catch {
            var fault = error
            fault.sheet = entry.name
            throw fault
        }
        return builder.sheet(entry, printAreas: printAreas)
    }

    /// The part of a worksheet; `nil` for chart, dialog and macro sheets.
    func worksheet(
        _ entry: WorkbookPart.SheetEntry, _ index: Int, _ relationships: Relationships, workbook: String
    ) -> String? {
        if let relationship = relationships[entry.relationship] {
            return relationship.kind == "worksheet" ? relationship.target : nil
        }
        return PartName.resolved("worksheets/sheet\(index + 1).xml", from: workbook)
    }

    private func strings(_ relationships: Relationships, workbook: String) throws(Fault) -> TextTable {
        let name = relationships.first(of: "sharedStrings")?.target
        guard let (name, bytes) = try optional(name, "sharedStrings.xml", workbook: workbook) else {
            return TextTable()
        }
        return try XML.scan(bytes, name: name, limits: limits, SharedStringsPart.read)
    }

    private func styles(_ relationships: Relationships, workbook: String) throws(Fault) -> [CellStyle] {
        let name = relationships.first(of: "styles")?.target
        guard let (name, bytes) = try optional(name, "styles.xml", workbook: workbook) else { return [] }
        return try XML.scan(bytes, name: name, limits: limits, StylesPart.read)
    }

    /// A part by its relationship, else by its usual name beside the workbook; missing it is no error.
    private func optional(
        _ related: String?, _ usual: String, workbook: String
    ) throws(Fault) -> (String, PartBytes)? {
        for name in [related, PartName.resolved(usual, from: workbook)] {
            if let name, let bytes = try container.part(name) { return (name, bytes) }
        }
        return nil
    }

    /// The relationships of a part; none when they are missing.
    func relationships(of source: String) throws(Fault) -> Relationships {
        let name = PartName.relationships(of: source)
        guard let bytes = try container.part(name) else { return Relationships() }
        return try XML.scan(bytes, name: name, limits: limits) { (scanner) throws(XMLProblem) in
            try Relationships.read(&scanner, source: source)
        }
    }
}
