/// What an item of a plan begins with: a label, a number, a letter or a dash.
public struct ItemMarker: Hashable, Sendable {
    /// The family a marker belongs to.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// `Hoạt động 2:`
        case activityLabel
        /// `Nhiệm vụ 2:`
        case taskLabel
        /// `Mục tiêu 2:`
        case objectiveLabel
        /// `1.` or `1)`
        case decimal
        /// `1.1`, `1.1.` or `1.2.3.`
        case dotted
        /// `IV.`, `IV)` or `IV -`
        case roman
        /// `a)`, `đ)`, `a.` or `A.`
        case letter
        /// `(1)`
        case parenthesised
        /// `-`, `–`, `+`, `*`, `•` with a blank behind
        case dash
    }

    public var kind: Kind
    /// The number or letter as written, without its mark: "2", "1.1", "IV", "đ"; empty for a dash.
    public var number: String
    /// The closing mark: ":", ".", ")", for some labels and numerals "-" or "/", or nothing.
    public var mark: String
    /// The UTF-8 length of the marker with the blanks behind it: where the item's own words begin.
    public var length: Int

    /// The item's own words: the text behind the marker and its blanks.
    public func rest<Text: StringProtocol>(of text: Text) -> Text.SubSequence {
        text[(text.utf8.index(text.startIndex, offsetBy: length, limitedBy: text.endIndex) ?? text.endIndex)...]
    }

    public init(kind: Kind, number: String, mark: String, length: Int) {
        self.kind = kind
        self.number = number
        self.mark = mark
        self.length = length
    }
}

extension ItemMarker.Kind {
    /// Whether this is one of the three worded labels.
    var isLabel: Bool {
        switch self {
        case .activityLabel, .taskLabel, .objectiveLabel: true
        default: false
        }
    }
}
