extension Document {
    /// Checks that every text fits a cell, so that a fault can name the text by its path in the document.
    ///
    /// - Throws: `Fault` with `.malformedData`, the path in its `detail`, and no file.
    func checkWritable() throws(Fault) {
        switch self {
        case .plan(let plan):
            guard !plan.sections.isEmpty else {
                throw Fault(.malformedData, detail: "sections: the plan holds no section")
            }
            try Self.check(json, path: "")
            try plan.checkRows()
        case .table(let table):
            guard !table.rows.isEmpty else { throw Fault(.malformedData, detail: "rows: the table holds no row") }
            try Self.check(json, path: "")
        }
    }

    /// The keys under which stands what goes into cells.
    private static let written: Set<String> = [
        "heading", "title", "attachedTo", "number", "ordinal", "text", "label", "unit",
    ]

    private static func check(_ value: JSONValue, path: String) throws(Fault) {
        switch value {
        case .object(let object):
            for (key, value) in object.members {
                let path = path.isEmpty ? key : "\(path).\(key)"
                if let text = value.string {
                    let isCell = written.contains(key) || path.hasSuffix(".notes.\(key)")
                    if isCell { try check(text, path: path) }
                } else {
                    try check(value, path: path)
                }
            }
        case .array(let values):
            for (index, value) in values.enumerated() { try check(value, path: "\(path)[\(index)]") }
        default: break
        }
    }

    fileprivate static func check(_ text: String, path: String) throws(Fault) {
        // Three bytes of UTF-8 at most make one unit, so a short text need not be counted.
        if text.utf8.count > CellDraft.maximumTextLength {
            let length = text.utf16.count
            guard length <= CellDraft.maximumTextLength else {
                throw Fault(
                    .malformedData,
                    detail: "\(path): the text has \(length) characters, and a cell holds at most 32,767")
            }
        }
        guard CellDraft.canHold(text) else {
            throw Fault(.malformedData, detail: "\(path): the text holds a character that no workbook can")
        }
    }
}

extension Plan {
    /// Checks the activities that go into one cell together.
    fileprivate func checkRows() throws(Fault) {
        for (s, section) in sections.enumerated() {
            for (o, objective) in section.objectives.enumerated() {
                for (t, task) in objective.tasks.enumerated() {
                    var index = 0
                    for row in task.rows {
                        let path = "sections[\(s)].objectives[\(o)].tasks[\(t)].activities[\(index)].text"
                        if row.count > 1 {
                            try Document.check(row.map(\.text).joined(separator: "\n"), path: path)
                        }
                        index += row.count
                    }
                }
            }
        }
    }
}
