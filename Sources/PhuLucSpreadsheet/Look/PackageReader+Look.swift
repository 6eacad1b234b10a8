extension PackageReader {
    /// Reads how the whole workbook looks.
    func look() throws(Fault) -> WorkbookLook {
        let contents = try outline()
        var workbook = WorkbookLook()
        workbook.definedNames = try list(contents.name, DefinedNamesPart.read)
        workbook.customProperties = try customProperties()
        workbook.modified = try modified()
        let styles = try styles(of: contents)
        workbook.defaultFont = styles.defaultFont ?? CellFont()
        let names = Dictionary(grouping: workbook.definedNames) { $0.sheet ?? -1 }
        var seen = Set<String>()
        for (index, entry) in contents.part.sheets.enumerated() {
            guard let target = worksheet(entry, index, contents.relationships, workbook: contents.name),
                container.has(target)
            else { continue }
            guard seen.insert(target).inserted else { throw Fault(.sharedPart, part: target, sheet: entry.name) }
            try limits.checkTime(part: target)
            var look = try sheetLook(entry, part: target)
            look.styles = styles.looks
            look.takeNames(names[index] ?? [])
            workbook.sheets.append(look)
        }
        return workbook
    }

    private func sheetLook(_ entry: WorkbookPart.SheetEntry, part name: String) throws(Fault) -> SheetLook {
        guard let bytes = try container.part(name) else { throw Fault(.partMissing, part: name, sheet: entry.name) }
        var builder = SheetLookBuilder(SheetLook(name: entry.name, visibility: entry.visibility))
        do throws(Fault) {
            try XML.scan(bytes, name: name, limits: limits) { (scanner) throws(XMLProblem) in
                try builder.read(&scanner)
            }
            if let notes = try relationships(of: name).first(of: "comments")?.target {
                builder.look.notes = try list(notes, NotesPart.read)
            }
        } catch {
            var fault = error
            fault.sheet = entry.name
            throw fault
        }
        return builder.finished()
    }

    private func styles(of contents: Contents) throws(Fault) -> StylesLook {
        let usual = PartName.resolved("styles.xml", from: contents.name)
        let related = contents.relationships.first(of: "styles")?.target
        let name = related.flatMap { container.has($0) ? $0 : nil } ?? usual
        guard let bytes = try container.part(name) else { return StylesLook() }
        return try XML.scan(bytes, name: name, limits: limits, StylesLook.read)
    }

    private func customProperties() throws(Fault) -> [CustomProperty] {
        let related = try relationships(of: "").first(of: "custom-properties")?.target
        return try list(related ?? "docprops/custom.xml", CustomPropertiesPart.read)
    }

    private func modified() throws(Fault) -> String? {
        let related = try relationships(of: "").first(of: "core-properties")?.target
        let moments = try list(related ?? "docprops/core.xml", CorePropertiesPart.read)
        let modified = moments.first { $0.name == "modified" }?.value
        return modified == moments.first { $0.name == "created" }?.value ? nil : modified
    }

    /// What a part lists; nothing when the part is missing.
    private func list<Item>(
        _ name: String, _ read: (inout XMLScanner) throws(XMLProblem) -> [Item]
    ) throws(Fault) -> [Item] {
        guard let bytes = try container.part(name) else { return [] }
        return try XML.scan(bytes, name: name, limits: limits, read)
    }
}

extension SheetLook {
    /// Takes print areas and titles from the names that belong to the sheet (ECMA-376 part 1, 18.2.5).
    mutating func takeNames(_ names: [DefinedName]) {
        for name in names {
            switch name.name.lowercased() {
            case "_xlnm.print_area": page.printAreas += PrintAreaText.ranges(name.text)
            case "_xlnm.print_titles":
                for range in PrintAreaText.ranges(name.text) {
                    if range.columns == 1...CellReference.maximumColumn {
                        page.repeatedRows = range.rows
                    } else if range.rows == 1...CellReference.maximumRow {
                        page.repeatedColumns = range.columns
                    }
                }
            default: break
            }
        }
    }
}
