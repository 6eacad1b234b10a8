/// The details of faults in Vietnamese; the layers beneath, which know no Vietnamese, give them in English.
enum DetailWords {
    /// A detail as two sentences' parts; one that is not known, such as a path, is the same in both.
    static func message(_ detail: String) -> Message { Message(vi: vietnamese(detail), en: detail) }

    /// The Vietnamese of a detail.
    static func vietnamese(_ detail: String) -> String { translated(detail, depth: 0) }

    private static func translated(_ detail: String, depth: Int) -> String {
        guard depth < 8 else { return detail }
        for (pattern, vietnamese) in pairs {
            guard let captures = captures(of: pattern, in: detail) else { continue }
            let pieces = vietnamese.split(separator: "*", omittingEmptySubsequences: false)
            let words = captures.map { translated($0, depth: depth + 1) }
            return zip(pieces, words + [""]).map { $0 + $1 }.joined()
        }
        return detail
    }

    /// What stands for each `*` of a pattern that is the whole of a text; `nil` when it is not.
    private static func captures(of pattern: String, in text: String) -> [String]? {
        let pieces = pattern.split(separator: "*", omittingEmptySubsequences: false)
        guard let first = pieces.first, text.hasPrefix(first) else { return nil }
        guard pieces.count > 1, let last = pieces.last else { return text == pattern ? [] : nil }
        var rest = text.dropFirst(first.count)
        var captures: [String] = []
        for piece in pieces.dropFirst().dropLast() {
            guard let range = rest.firstRange(of: piece) else { return nil }
            captures.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        guard rest.hasSuffix(last) else { return nil }
        return captures + [String(rest.dropLast(last.count))]
    }
}
