import PhuLucVietnamese

/// A section gathered under another number or title than its own.
public enum SectionMatched {
    public static let rule = Rule(
        "section-matched", .note,
        title: Message(vi: "Lĩnh vực được ghép dù ghi khác", en: "A section joined though written otherwise"),
        meaning: Message(
            vi: "Khi tổng hợp, lĩnh vực này được ghép vào lĩnh vực có số hoặc tên hơi khác mà nhiều cơ quan dùng.",
            en: "Gathering plans, this section went into one of another number or title, as most bodies write it."),
        reason: Message(
            vi: "Nếu thật ra là hai lĩnh vực khác nhau thì các dòng đã vào nhầm chỗ.",
            en: "If they are two different fields, the rows went to the wrong place."),
        remedy: Message(
            vi: "Nếu ghép đúng thì không cần làm gì; nếu sai thì sửa số và tên lĩnh vực trong tệp của cơ quan.",
            en: "Nothing, if they are one; else change the number and title in the body's file."))

    static func findings(in group: SectionGroups.Group, of bodies: [Contribution]) -> [Finding] {
        group.variants.dropFirst().flatMap { $0 }.sorted { $0.body < $1.body }.map { member in
            finding(member.section, joins: group.first, file: bodies[member.body].file)
        }
    }

    private static func finding(_ section: Section, joins first: Section, file: String) -> Finding {
        let (own, taken) = (section.label, first.label)
        let cell = section.source?["title"] ?? section.source?["number"]
        var finding = Finding(
            rule, sheet: section.source?.sheet, cell: cell, observed: own, expected: taken,
            message: Message(
                vi: "Lĩnh vực “\(own)” được ghép vào “\(taken)”.",
                en: "The section “\(own)” was joined to “\(taken)”."))
        finding.file = file
        return finding
    }

    /// Titles longer than this are compared whole only.
    private static let longest = 300

    /// Whether two folded titles of one number mean one section: a few letters apart, or one begins or ends the other.
    static func areNear(_ left: String, _ right: String) -> Bool {
        if left.isEmpty || right.isEmpty { return true }
        let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
        if short.contains(" "), long.hasPrefix(short + " ") || long.hasSuffix(" " + short) { return true }
        let (one, other) = (Array(short.unicodeScalars), Array(long.unicodeScalars))
        guard other.count <= longest else { return false }
        return distance(one, other) * 4 <= other.count
    }

    /// How many letters must be put in, taken out or changed to make one text of the other.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var row = Array(0...right.count)
        for (i, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in right.enumerated() {
                let change = diagonal + (letter == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(change, row[j] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }
}

extension Section {
    /// The section's row as it is read: `I. CẢI CÁCH THỂ CHẾ`.
    var label: String {
        [number.map { $0 + "." } ?? "", title].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
