/// Punctuation that typing left behind: a blank before `;`, a comma at the end.
public enum StrayPunctuation: PlanCheck {
    public static let rule = Rule(
        "stray-punctuation", .note,
        title: Message(vi: "Dấu câu thừa hoặc sai chỗ", en: "Stray punctuation"),
        meaning: Message(
            vi: "Ô kết thúc bằng dấu phẩy, có dấu cách trước dấu câu, hoặc tên cơ quan kết thúc bằng dấu chấm.",
            en: "The cell ends in a comma, has a blank before a mark, or an agency's name ends in a full stop."),
        reason: Message(
            vi: "Có thể câu bị mất một phần; văn bản ban hành phải đúng chính tả.",
            en: "The sentence may have been cut, and an issued document should be clean."),
        remedy: Message(vi: "Bỏ dấu thừa, hoặc viết cho hết câu.", en: "Take the mark out, or finish the sentence."))

    public static func findings(in checked: CheckedPlan) -> [Finding] {
        var findings: [Finding] = []
        // Made when a task has such a mark, which few plans have.
        lazy var firstLines = firstLines(ofTasksIn: checked.lines)
        for (index, line) in checked.lines.enumerated() {
            if line.beginsTask, let stray = stray(in: line.task.text), firstLines[line.task.id] == index {
                findings += finding(stray, "task", line)
            }
            if let stray = stray(in: line.text) { findings += finding(stray, "activity", line) }
            if let stray = stray(in: line.outputText) { findings += finding(stray, "output", line) }
            if let stray = stray(in: line.lead.text, isAgency: true) {
                findings += finding(stray, "lead", line)
            }
            if let stray = stray(in: line.coordinating.text, isAgency: true) {
                findings += finding(stray, "coordinating", line)
            }
        }
        return findings
    }

    private static func finding(_ stray: String, _ field: String, _ line: Plan.Line) -> [Finding] {
        guard !line.inherits(field) else { return [] }
        return [
            line.finding(
                rule, field: field, observed: stray,
                Message(vi: "Dấu câu thừa ở \(stray.quoted()).", en: "Stray punctuation at \(stray.quoted())."))
        ]
    }

    /// By a task's id: the first line in which one of that id begins.
    private static func firstLines(ofTasksIn lines: [Plan.Line]) -> [String: Int] {
        var first: [String: Int] = [:]
        for (index, line) in lines.enumerated() where line.beginsTask && first[line.task.id] == nil {
            first[line.task.id] = index
        }
        return first
    }

    /// The end or stretch of a text that holds the stray mark.
    static func stray(in text: String, isAgency: Bool = false) -> String? {
        let mayHold = text.utf8.withContiguousStorageIfAvailable { mayHoldStray($0, isAgency) }
        guard mayHold ?? true else { return nil }
        if text.utf8.last == 0x2C || isAgency && text.utf8.last == 0x2E { return String(text.suffix(20)) }
        let bytes = Array(text.utf8)
        for index in bytes.indices.dropFirst() where bytes[index - 1] == 0x20 && isMark(bytes[index]) {
            // `…, ….` and `. .` are ellipses in the making: only a lone mark is stray.
            guard index + 1 == bytes.count || bytes[index + 1] == 0x20 || bytes[index + 1] == 0x0A else { continue }
            return String(String(decoding: bytes[...index], as: UTF8.self).suffix(20))
        }
        return nil
    }

    /// Whether a mark stands at the end or behind a blank.
    ///
    /// Without a way out of the loop many bytes are looked at at once.
    private static func mayHoldStray<Bytes: RandomAccessCollection>(_ bytes: Bytes, _ isAgency: Bool) -> Bool
    where Bytes.Element == UInt8, Bytes.Index == Int {
        guard let last = bytes.last else { return false }
        if last == 0x2C || isAgency && last == 0x2E { return true }
        var found: UInt8 = 0
        for index in 1..<bytes.count { found |= (bytes[index &- 1] == 0x20 ? 1 : 0) & (isMark(bytes[index]) ? 1 : 0) }
        return found != 0
    }

    /// Whether a byte is `,`, `.`, `:` or `;`.
    @inline(__always)
    private static func isMark(_ byte: UInt8) -> Bool { (byte | 2 == 0x2E) != (byte | 1 == 0x3B) }
}
