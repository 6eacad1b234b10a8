extension Plan {
    /// The columns of `ndjson` and `csv` (CONTRACT section 1).
    public static let rowColumns = [
        "id", "section", "sectionTitle", "objective", "task", "activity", "output", "lead", "coordinating", "schedule",
        "start", "end", "budget", "amountVND", "notes", "sheet", "row",
    ]

    /// Every activity as one value a column.
    private var rowValues: [[JSONValue]] {
        lines.map { line in
            let activity = line.activity
            return [
                .string(activity.id), .optional(line.section.number), .string(line.section.title),
                .string(line.objective.text), .string(line.task.text), .string(activity.text),
                .string(activity.output.text), .string(activity.lead.text), .string(activity.coordinating.text),
                .string(activity.schedule.text), .optional(activity.schedule.start), .optional(activity.schedule.end),
                .string(activity.budget.text), .optional(activity.budget.amountVND), .object(activity.notes),
                .optional(activity.source?.sheet), .optional(activity.source?.row),
            ]
        }
    }

    /// One JSON object an activity, each on its line.
    public var ndjson: String {
        rowValues.map { values in
            var object = JSONObject()
            for (column, value) in zip(Self.rowColumns, values) { object[column] = value }
            return JSONValue.object(object).compact + "\n"
        }.joined()
    }

    /// One line an activity: UTF-8 with BOM, CRLF, texts that look like formulas made harmless.
    public var csv: String {
        let lines = [Self.rowColumns.map(JSONValue.string)] + rowValues
        return "\u{FEFF}" + lines.map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func field(_ value: JSONValue) -> String {
        switch value {
        case .null: return ""
        case .string(let text): return CSV.field(text)
        case .object(let notes) where notes.isEmpty: return ""
        case .object(let notes):
            return CSV.field(notes.members.map { "\($0.key): \($0.value.string ?? "")" }.joined(separator: "; "))
        default: return value.compact
        }
    }
}

/// Comma-separated values (RFC 4180) that a spreadsheet program may open.
enum CSV {
    /// A text as a field; what would be taken for a formula gets an apostrophe before it.
    static func field(_ text: String) -> String {
        // Also behind blanks, and with the full-width forms some programs take for the same signs.
        let first = text.drop { $0 == " " || $0 == "\u{A0}" }.first
        let isFormula = first.map { "=+-@\t\r\n＝＋－＠".contains($0) } ?? false
        let safe = isFormula ? "'" + text : text
        guard safe.contains(where: { ",\"\n\r".contains($0) || $0 == "\r\n" }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
