extension PackageReader {
    /// The workbook's part: by relationship, else by content type, else by its usual name.
    func workbookName(_ root: Relationships) throws(Fault) -> String? {
        let related = root.first(of: "officeDocument")?.target
        let usual = "xl/workbook.xml"
        var candidates: [String] = []
        if let related { candidates.append(related) }
        if related.map(container.has) != true { candidates += try contentTypeNames() + [usual] }
        return candidates.first { container.has($0) && isWorkbook($0) }
    }

    /// Whether a part may be a workbook in XML: the binary one and other documents are not.
    private func isWorkbook(_ name: String) -> Bool {
        !name.hasSuffix(".bin") && !name.hasPrefix("word/") && !name.hasPrefix("ppt/")
    }

    /// Parts that the content types call a workbook in XML.
    private func contentTypeNames() throws(Fault) -> [String] {
        let name = "[content_types].xml"
        guard let bytes = try container.part(name) else { return [] }
        return try XML.scan(bytes, name: name, limits: limits) { (scanner) throws(XMLProblem) in
            var names: [String] = []
            guard try scanner.next() == .start else { return names }
            while try scanner.child(at: 1) {
                guard scanner.isElement("Override"), let part = try scanner.string("PartName"),
                    let type = try scanner.string("ContentType"), type.hasSuffix("main+xml"),
                    type.contains("spreadsheetml") || type.contains("ms-excel")
                else { continue }
                names.append(PartName.normalised(part))
            }
            return names
        }
    }

    /// Why there is no workbook: the archive is another kind of file, or the part is gone.
    func missingWorkbook() -> Fault {
        let format = FileFormat.of(container)
        return format == .xlsx ? Fault(.partMissing, part: "xl/workbook.xml") : .refusing(format)
    }
}
