import PhuLucAnnex
import PhuLucVietnamese

/// The lines and words of plan progress (`progress` in `Templates/report-texts.yaml`).
public struct ProgressTexts: Hashable, Sendable, Decodable {
    public var title: TextPattern
    public var day: TextPattern
    public var due: TextPattern
    public var statuses: Statuses
    /// What the cell of the status says when it is selected.
    public var prompt: String
    public var refusal: String
    public var instructionTitle: String
    public var instructions: [TextPattern]
    public var overviewSheet: String
    public var overviewTitle: TextPattern
    public var bySection: String
    public var byAgency: String
    public var sectionColumn: String
    public var agencyColumn: String
    public var totalColumn: String
    public var notReportedColumn: String
    public var shareColumn: String
    public var totalRow: String
    public var noSection: String
    public var sharedNote: String

    /// The words of each status.
    public struct Statuses: Hashable, Sendable, Decodable {
        public struct Words: Hashable, Sendable, Decodable {
            /// What the drop-down offers.
            public var name: String
            /// What heads the column of its count.
            public var short: String
            public var accept: [String]
        }

        public var done: Words
        public var underway: Words
        public var notStarted: Words
        public var overdue: Words

        public subscript(status: ProgressStatus) -> Words {
            switch status {
            case .done: done
            case .underway: underway
            case .notStarted: notStarted
            case .overdue: overdue
            }
        }
    }

    /// What a status cell says; `nil` for what is none of the four.
    ///
    /// A percentage tells by itself; else the longest known words that the text begins with.
    public func status(of text: String) -> ProgressStatus? {
        if let share = Self.share(in: text) { return share >= 1 ? .done : share <= 0 ? .notStarted : .underway }
        let key = Folding.key(text.prefix(Self.longest))
        var best: (length: Int, status: ProgressStatus)?
        for status in ProgressStatus.allCases {
            let words = statuses[status]
            for word in [words.name] + words.accept {
                let known = Folding.key(word)
                let fits = key == known || !word.hasPrefix("=") && key.hasPrefix(known + " ")
                if fits, !known.isEmpty, known.utf8.count > best?.length ?? 0 { best = (known.utf8.count, status) }
            }
        }
        return best?.status
    }

    /// No status is longer; of what is, the beginning counts.
    private static let longest = 200

    /// `100%`, `đạt 50 %`: the one percentage that a text names.
    private static func share(in text: String) -> Double? {
        guard text.utf8.count <= longest, text.contains("%") else { return nil }
        let words = text.replacing(" %", with: "%").split { $0.isWhitespace || $0 == "(" || $0 == ")" }
        let shares = words.filter { $0.hasSuffix("%") }.compactMap { VietnameseNumber.percent(of: String($0)) }
        return shares.count == 1 ? shares[0] : nil
    }
}
