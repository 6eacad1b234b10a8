import PhuLucVietnamese

/// An activity that another body has too, in the same words or nearly.
public enum LikelyDuplicate {
    public static let rule = Rule(
        "likely-duplicate", .warning,
        title: Message(vi: "Hoạt động có thể trùng với cơ quan khác", en: "Likely the same activity as another body's"),
        meaning: Message(
            vi: "Hai cơ quan ghi cùng một hoạt động, giống hệt hoặc gần giống từng chữ.",
            en: "Two bodies write the same activity, in the same words or nearly."),
        reason: Message(
            vi: "Trong kế hoạch chung, một việc hai cơ quan cùng ghi thường chỉ cần một dòng, một nơi chủ trì.",
            en: "In a common plan one thing that two bodies write usually needs one row and one lead."),
        remedy: Message(
            vi: "Xem cả hai dòng; nếu là một việc thì giữ một dòng, thống nhất cơ quan chủ trì và phối hợp.",
            en: "Look at both rows; if they are one thing, keep one and agree on who leads and who helps."))

    /// One finding for every activity that repeats an earlier one of another file, naming the earliest.
    public static func findings(in plan: Plan) -> [Finding] {
        let rows = DuplicateRows(plan.lines)
        return rows.lines.indices.compactMap { index in
            rows.earlier(than: index).map { finding(rows.lines[index], repeats: rows.lines[$0]) }
        }
    }

    private static func finding(_ line: Plan.Line, repeats first: Plan.Line) -> Finding {
        let (activity, subject, other) = (line.activity, line.subject, first.subject)
        let (place, agency) = (first.activity.originPlace, first.activity.origin?["agency"]?.string ?? "")
        let vi = "\(subject) có thể trùng với \(other) của \(agency) (\(place))."
        let en = "\(subject) is likely the same as \(other) of \(agency) (\(place))."
        let cell = activity.source?["activity"] ?? activity.source?.cells.first?.cell
        var finding = Finding(
            rule, sheet: activity.source?.sheet, cell: cell, observed: activity.text, message: Message(vi: vi, en: en))
        finding.file = activity.originFile
        return finding
    }
}

extension Activity {
    /// `so-tu-phap.xlsx: Phụ lục!D9`, as far as it is known.
    fileprivate var originPlace: String {
        let cell = source?["activity"] ?? source?.cells.first?.cell
        let place = source.map { source in cell.map { "\(source.sheet)!\($0)" } ?? source.sheet }
        return [originFile, place].compactMap { $0 }.joined(separator: ": ")
    }
}

/// The rows of a combined plan by what makes two of them likely the same.
private struct DuplicateRows {
    let lines: [Plan.Line]
    /// By row: its text, file, task and lead, each as a number; -1 for a row that is never compared.
    private var texts: [Int] = []
    private var files: [Int] = []
    private var tasks: [Int] = []
    private var leads: [Int] = []
    /// By text: its rows in order, whether it is so short that many things are called so, and the texts near to it.
    private var rows: [[Int]] = []
    private var isShort: [Bool] = []
    private let near: NearTexts

    init(_ lines: [Plan.Line]) {
        self.lines = lines
        var (files, leads, texts) = (Numbers(), Numbers(), Numbers())
        var (taskNumbers, taskIDs) = (Numbers(), [String: Int]())
        var words: [[Substring]] = []
        for (index, line) in lines.enumerated() {
            self.files.append(files.number(of: line.activity.originFile ?? ""))
            let id = line.task.id
            let task = taskIDs[id] ?? taskNumbers.number(of: line.task.text.comparedWords)
            taskIDs[id] = task
            tasks.append(task)
            self.leads.append(leads.number(of: line.activity.leadKey))
            let text = line.duplicateKey
            guard !text.isEmpty else {
                self.texts.append(-1)
                continue
            }
            let number = texts.number(of: text)
            self.texts.append(number)
            if number == rows.count {
                words.append(text.split(separator: " "))
                isShort.append(words[number].count < 4)
                rows.append([])
            }
            rows[number].append(index)
        }
        near = NearTexts(words)
    }

    /// The earliest row before a row that is likely the same, of another file; the same words go before near ones.
    func earlier(than row: Int) -> Int? {
        let text = texts[row]
        guard text >= 0 else { return nil }
        let same = rows[text].lazy.prefix { $0 < row }
            .first { files[$0] != files[row] && (!isShort[text] || isRelated($0, row)) }
        if let same { return same }
        return near.neighbours[text].lazy.compactMap { other in
            rows[other].lazy.prefix { $0 < row }.first { files[$0] != files[row] && isRelated($0, row) }
        }.min()
    }

    private func isRelated(_ left: Int, _ right: Int) -> Bool {
        tasks[left] == tasks[right] && !lines[left].task.text.isEmpty
            || leads[left] == leads[right] && !lines[left].activity.lead.text.isEmpty
    }
}

/// Texts as small numbers, the same for the same text.
private struct Numbers {
    private var known: [TextKey: Int] = [:]

    mutating func number(of text: String) -> Int {
        let number = known[TextKey(text)] ?? known.count
        known[TextKey(text)] = number
        return number
    }
}

extension Activity {
    fileprivate var leadKey: String {
        lead.agencies.isEmpty ? Folding.key(lead.text) : lead.agencies.map(\.id).sorted().joined(separator: " ")
    }
}

extension Plan.Line {
    /// The words by which two rows are compared; in a table without activities the task with its product.
    fileprivate var duplicateKey: String {
        if !activity.text.isEmpty { return activity.text.comparedWords }
        guard !task.text.isEmpty, !activity.output.text.isEmpty else { return "" }
        return task.text.comparedWords + " " + Folding.key(activity.output.text)
    }
}
