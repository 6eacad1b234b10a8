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

    /// The marker a text begins with; text in NFC is expected.
    ///
    /// A number, numeral or letter with its mark also counts when nothing follows (`1.`, `I.`), a dash
    /// does not. A label without a mark counts only at the end of its line.
    public static func leading(in text: String) -> ItemMarker? {
        guard MarkerScanner.mayBegin(text) else { return nil }
        var scanner = MarkerScanner([UInt8](firstBytesOf: text, atMost: MarkerScanner.reach))
        return scanner.marker()
    }

    public static func leading(in text: Substring) -> ItemMarker? { leading(in: String(text)) }

    /// The markers that a text begins with one behind the other, at most two: `1.1.` and `Nhiệm vụ 1:`.
    public static func leadingPair(in text: String) -> [ItemMarker] {
        guard MarkerScanner.mayBegin(text) else { return [] }
        let bytes = [UInt8](firstBytesOf: text, atMost: 2 * MarkerScanner.reach)
        var first = MarkerScanner(Array(bytes.prefix(MarkerScanner.reach)))
        guard let marker = first.marker() else { return [] }
        let rest = bytes.dropFirst(marker.length).prefix(MarkerScanner.reach)
        guard MarkerScanner.mayBegin(rest) else { return [marker] }
        var second = MarkerScanner(Array(rest))
        return [marker] + (second.marker().map { [$0] } ?? [])
    }

    /// The number a node's text begins with: "1" for `Hoạt động 1: …`, "1.1" for `1.1. Nhiệm vụ 1: …`.
    ///
    /// Nil for dashes, `(1)`, and for numbers that belong to the sentence (`100% TTHC`, `2025 …`).
    public static func number(of text: String) -> String? {
        guard let marker = leading(in: text), marker.kind != .dash, marker.kind != .parenthesised else {
            return nil
        }
        return marker.number
    }

    /// The n of the label at the front of a text, also behind one other marker (`1.1. Nhiệm vụ 3: …`).
    ///
    /// Of a label with a dotted number (`Nhiệm vụ 1.3:`) the last part counts.
    public static func ordinal(of text: String, label: Kind) -> Int? {
        guard MarkerScanner.mayBegin(text),
            let marker = frontLabel(in: [UInt8](firstBytesOf: text, atMost: 2 * MarkerScanner.reach)),
            marker.kind == label
        else { return nil }
        return marker.number.split(separator: ".").last.flatMap { Int($0) }
    }

    /// The label at the front of a line, itself or behind one marker of another kind.
    static func frontLabel(in bytes: [UInt8]) -> ItemMarker? {
        var scanner = MarkerScanner(Array(bytes.prefix(MarkerScanner.reach)))
        guard let first = scanner.marker() else { return nil }
        if first.kind.isLabel { return first }
        var second = MarkerScanner(Array(bytes.dropFirst(first.length).prefix(MarkerScanner.reach)))
        guard let label = second.marker(), label.kind.isLabel else { return nil }
        return label
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
