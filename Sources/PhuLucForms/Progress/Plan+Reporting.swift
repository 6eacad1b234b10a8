import PhuLucAnnex

extension Plan {
    /// What the lines of a progress workbook say: `attributes.reporting`, with `agency`, `day`, `due`, `sheet`, `cell`.
    public var reporting: JSONObject? { attributes["reporting"]?.object }

    /// The lines below the title that a plan read from a progress workbook had.
    func reportingLines(_ texts: ReportTexts) -> [String] {
        guard let reporting else { return [] }
        return texts.reportingLines.compactMap { key, pattern in
            reporting[key]?.string.map { pattern.filled([key: $0]) }
        }
    }

    /// Takes the title and the lines of a progress workbook apart.
    mutating func takeReporting(_ texts: ReportTexts) {
        if let whole = title, let own = texts.progress.title.values(in: whole)?["title"], !own.isEmpty { title = own }
        var reporting = JSONObject()
        var rest: [JSONValue] = []
        for entry in attributes["preamble"]?.array ?? [] {
            let text = entry.object?["text"]?.string ?? ""
            let found = texts.reportingLines.lazy.compactMap { key, pattern in
                pattern.values(in: text)?[key].map { (key: key, value: $0) }
            }.first
            guard let found, reporting[found.key] == nil else {
                rest.append(entry)
                continue
            }
            reporting[found.key] = .string(found.value)
            guard found.key == "agency" else { continue }
            for place in ["sheet", "cell"] { reporting[place] = entry.object?[place] }
        }
        guard !reporting.isEmpty else { return }
        attributes["preamble"] = rest.isEmpty ? nil : .array(rest)
        attributes["reporting"] = .object(reporting)
    }
}

extension ReportTexts {
    /// The lines below the title of a progress workbook, each with the name of its value.
    var reportingLines: [(key: String, pattern: TextPattern)] {
        [("agency", agency), ("day", progress.day), ("due", progress.due)]
    }
}
