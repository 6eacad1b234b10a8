import PhuLuc

/// What reading one messy workbook gave beside its truth.
public struct MessVerdict: Sendable {
    /// One difference, for people.
    public struct Difference: Sendable {
        public var place: String
        public var field: String
        public var wanted: String
        public var got: String
    }

    public var rows = 0
    public var right = 0
    public var lost = 0
    public var invented = 0
    /// Rows lost or invented with no finding that says so.
    public var silent = 0
    /// Whether heading, title and document are right.
    public var isHeadRight = true
    /// Rows whose texts of unknown columns are not all kept.
    public var notesMissing = 0
    public var fault: String?
    public var differences: [Difference] = []

    public var isPerfect: Bool { right == rows && invented == 0 }

    /// Reads a workbook and judges what comes of it.
    public init(of workbook: MessWorkbook, by importer: Importer) {
        rows = workbook.truth.rows.count
        do {
            let result = try importer.read(Workbook.read(bytes: workbook.bytes))
            judge(result, workbook.truth)
        } catch {
            // A fault is loud: every row is lost, none in silence.
            lost = rows
            isHeadRight = false
            fault = "\(error.code)"
            differences.append(Difference(place: "", field: "fault", wanted: "a plan", got: "\(error.code)"))
        }
    }

    private mutating func judge(_ result: Import, _ truth: MessTruth) {
        let lines = result.plan?.lines ?? []
        let read = lines.map(MessTruth.Row.init)
        let findings = Said(result)
        for pair in MessAlignment.pairs(truth.rows, read) {
            switch pair {
            case (let wanted?, let got?):
                compare(truth, wanted, read[got], lines[got].activity)
            case (let wanted?, nil):
                lost += 1
                let isSaid = truth.places[wanted].contains { findings.says($0) }
                if !isSaid { silent += 1 }
                let name = isSaid ? "lost, said" : "lost in silence"
                note(truth, wanted, name, truth.rows[wanted].summary, "")
            case (nil, let got?):
                invented += 1
                let source = lines[got].activity.source
                let isSaid = source.map { findings.saysReading(MessTruth.Place(sheet: $0.sheet, row: $0.row)) } ?? false
                if !isSaid { silent += 1 }
                let place = source.map { "\($0.sheet)!\($0.row)" } ?? ""
                let name = isSaid ? "invented, said" : "invented in silence"
                differences.append(Difference(place: place, field: name, wanted: "", got: read[got].summary))
            case (nil, nil): break
            }
        }
        judgeHead(result.plan, truth)
    }

    private mutating func compare(_ truth: MessTruth, _ index: Int, _ got: MessTruth.Row, _ activity: Activity) {
        let kept = activity.notes.keys.compactMap { activity.notes[$0]?.string }
        if !truth.notes[index].allSatisfy(kept.contains) { notesMissing += 1 }
        let wanted = truth.rows[index]
        guard !wanted.isSame(as: got) else {
            right += 1
            return
        }
        for (one, other) in zip(wanted.fields, got.fields) where !one.value.utf8.elementsEqual(other.value.utf8) {
            note(truth, index, one.name, one.value, other.value)
        }
    }

    private mutating func judgeHead(_ plan: Plan?, _ truth: MessTruth) {
        let pairs = [
            ("heading", truth.heading, plan?.heading), ("title", truth.title, plan?.title),
            ("attachedTo", truth.attachedTo, plan?.attachedTo),
        ]
        for (name, wanted, got) in pairs where wanted != got {
            isHeadRight = false
            differences.append(Difference(place: "", field: name, wanted: wanted ?? "null", got: got ?? "null"))
        }
    }

    private mutating func note(_ truth: MessTruth, _ index: Int, _ field: String, _ wanted: String, _ got: String) {
        let place = truth.places[index].map { "\($0.sheet)!\($0.row)" }.joined(separator: ",")
        differences.append(Difference(place: place, field: field, wanted: wanted, got: got))
    }
}

/// The places that findings name.
private struct Said {
    private var rows: Set<MessTruth.Place> = []
    private var readingRows: Set<MessTruth.Place> = []
    private var sheets: Set<String> = []

    init(_ result: Import) {
        let checks = Set(Plan.checks.map { $0.rule.name })
        for finding in result.findings {
            guard let sheet = finding.sheet else { continue }
            guard let cell = finding.cell else {
                sheets.insert(sheet)
                continue
            }
            for row in Self.rows(of: cell) {
                let place = MessTruth.Place(sheet: sheet, row: row)
                rows.insert(place)
                if !checks.contains(finding.rule) { readingRows.insert(place) }
            }
        }
    }

    /// Whether a finding names the row or the whole of its sheet.
    func says(_ place: MessTruth.Place) -> Bool { rows.contains(place) || sheets.contains(place.sheet) }

    /// Whether a finding of the reading, not of the checks of a plan, names the row.
    func saysReading(_ place: MessTruth.Place) -> Bool { readingRows.contains(place) }

    private static func rows(of cell: String) -> ClosedRange<Int> {
        if let place = CellReference(cell) { return place.row...place.row }
        return CellRange(cell)?.rows ?? 0...0
    }
}

extension MessTruth.Row {
    /// Whether two rows are the same to the byte.
    func isSame(as other: MessTruth.Row) -> Bool {
        self == other
            && zip(fields, other.fields).allSatisfy { $0.value.utf8.elementsEqual($1.value.utf8) }
    }

    /// The row in one line.
    var summary: String {
        [section, objective, task, activity, output, lead, schedule].map { String($0.prefix(30)) }.joined(
            separator: " | ")
    }
}
