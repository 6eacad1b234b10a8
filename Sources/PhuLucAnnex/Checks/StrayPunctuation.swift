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

    public static func findings(in plan: Plan, lines: [Plan.Line]) -> [Finding] {
        var findings: [Finding] = []
        var tasksSeen: Set<String> = []
        for line in lines {
            func look(_ field: String, _ text: String, isAgency: Bool = false) {
                guard let stray = stray(in: text, isAgency: isAgency), !line.activity.inherited.contains(field)
                else { return }
                findings.append(
                    line.finding(
                        rule, field: field, observed: stray,
                        Message(vi: "Dấu câu thừa ở \(stray.quoted()).", en: "Stray punctuation at \(stray.quoted())."))
                )
            }
            if line.beginsTask, tasksSeen.insert(line.task.id).inserted { look("task", line.task.text) }
            look("activity", line.activity.text)
            look("output", line.activity.output.text)
            look("lead", line.activity.lead.text, isAgency: true)
            look("coordinating", line.activity.coordinating.text, isAgency: true)
        }
        return findings
    }

    /// The end or stretch of a text that holds the stray mark.
    static func stray(in text: String, isAgency: Bool) -> String? {
        if text.utf8.last == 0x2C || isAgency && text.utf8.last == 0x2E { return String(text.suffix(20)) }
        let bytes = Array(text.utf8)
        for index in bytes.indices.dropFirst() where bytes[index - 1] == 0x20 {
            let byte = bytes[index]
            guard byte == 0x3B || byte == 0x2C || byte == 0x3A || byte == 0x2E else { continue }
            // `…, ….` and `. .` are ellipses in the making: only a lone mark is stray.
            guard index + 1 == bytes.count || bytes[index + 1] == 0x20 || bytes[index + 1] == 0x0A else { continue }
            return String(String(decoding: bytes[...index], as: UTF8.self).suffix(20))
        }
        return nil
    }
}
