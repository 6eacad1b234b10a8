/// Plans gathered into one whose titles are not the same.
public enum TitlesDiffer {
    public static let rule = Rule(
        "titles-differ", .note,
        title: Message(vi: "Tên các kế hoạch không giống nhau", en: "The plans' titles differ"),
        meaning: Message(
            vi: "Các kế hoạch được tổng hợp có tên, dòng “Phụ lục” hoặc dòng “(Kèm theo …)” khác nhau.",
            en: "The plans that were gathered have different titles, annex lines or lines of attachment."),
        reason: Message(
            vi: "Kế hoạch tổng hợp để trống chỗ đó, vì không có câu chữ chung; năm của kế hoạch cũng đọc từ tên.",
            en: "The combined plan has none there, for want of common words; a plan's year is read from its title."),
        remedy: Message(
            vi: "Đặt tên cho kế hoạch tổng hợp bằng --title.", en: "Give the combined plan a title with --title."))

    /// A line above the table.
    public enum Part: Hashable, Sendable {
        case heading, title, attachedTo

        fileprivate var words: Message {
            switch self {
            case .heading: Message(vi: "dòng “Phụ lục …”", en: "the annex line")
            case .title: Message(vi: "tên kế hoạch", en: "the title")
            case .attachedTo: Message(vi: "dòng “(Kèm theo …)”", en: "the line of attachment")
            }
        }
    }

    static func finding(_ parts: [Part], bodies: Int) -> Finding {
        let (vi, en) = (parts.map(\.words.vi), parts.map(\.words.en))
        return Finding(
            rule, sheet: nil, cell: nil,
            message: Message(
                vi: "\(bodies) kế hoạch khác nhau ở \(vi.joined(separator: ", ")); kế hoạch tổng hợp để trống.",
                en: "\(bodies) plans differ in \(en.joined(separator: ", ")); the combined plan has none."))
    }
}
