import PhuLucVietnamese

/// A plan of which it is not sure whose it is.
public enum BodyDoubtful {
    public static let rule = Rule(
        "body-doubtful", .note,
        title: Message(vi: "Chưa rõ kế hoạch của cơ quan nào", en: "Whose plan it is, is not sure"),
        meaning: Message(
            vi: "Khi tổng hợp, tên kế hoạch và tên tệp không cho biết cơ quan, hoặc hai tệp cùng một cơ quan.",
            en: "Gathering plans, neither title nor file name tells the body, or two files are of one body."),
        reason: Message(
            vi: "Mỗi hoạt động giữ tên cơ quan đã gửi; tên đó có thể không đúng, hoặc một cơ quan được tính hai lần.",
            en: "Every activity keeps the body it came from; that may be wrong, or one body is counted twice."),
        remedy: Message(
            vi: "Đặt tên tệp theo cơ quan (“Sở Tư pháp.xlsx”), bỏ tệp thừa, rồi tổng hợp lại.",
            en: "Name the file after its body (“Sở Tư pháp.xlsx”), leave out what is there twice, and combine again."))

    static func findings(in bodies: [Contribution]) -> [Finding] {
        var first: [TextKey: Contribution] = [:]
        return bodies.compactMap { body -> Finding? in
            let key = TextKey(Folding.key(body.agency))
            defer { first[key] = first[key] ?? body }
            if let other = first[key] {
                return finding(
                    body, vi: "Tệp này cũng là của “\(body.agency)”, như \(other.file).",
                    en: "This file too is of “\(body.agency)”, as is \(other.file).")
            }
            guard body.evidence == .stem else { return nil }
            return finding(
                body, vi: "Tên kế hoạch và tên tệp không cho biết cơ quan nào; lấy tên tệp “\(body.agency)”.",
                en: "Neither title nor file name tells the body; the file's name “\(body.agency)” is taken.")
        }
    }

    private static func finding(_ body: Contribution, vi: String, en: String) -> Finding {
        var finding = Finding(rule, sheet: nil, cell: nil, observed: body.agency, message: Message(vi: vi, en: en))
        finding.file = body.file
        return finding
    }
}
