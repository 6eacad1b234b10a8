/// The two roles that one cell names: `Chủ trì: Sở Nội vụ; Phối hợp: các sở, ngành`.
public struct RoleSplit: Hashable, Sendable {
    public var lead: String
    public var coordinating: String

    /// The words that stand before each role, without their colon.
    public struct Labels: Sendable {
        fileprivate var keys: [(key: [UInt8], isLead: Bool)]

        public init(lead: [String], coordinating: [String]) {
            keys =
                lead.map { (Array(Folding.key($0).utf8), true) }
                + coordinating.map { (Array(Folding.key($0).utf8), false) }
            // The longest first: `Đơn vị chủ trì` before `Chủ trì`.
            keys.sort { $0.key.count > $1.key.count }
        }
    }

    /// Parts a text at its labels; `nil` when none stands at its front or behind the lead, or one role comes twice.
    ///
    /// The labels with their colons, the dashes and numbers before them and the marks between the parts are in neither
    /// text. Without a label the lead stands in front: `Sở Nội vụ; phối hợp: Sở Tài chính`.
    ///
    /// - Parameter keepsStops: whether a full stop before a label belongs to the text and does not part it.
    public init?(_ text: String, labels: Labels, keepsStops: Bool = false) {
        var parts: [(isLead: Bool, text: Substring)] = []
        var rest = text[...]
        while let mark = Self.mark(in: rest, of: text) {
            let head = rest[..<mark]
            let start = text.index(after: mark)
            guard let label = Self.label(endingIn: head, labels) else {
                // A colon of the text itself.
                guard let last = parts.indices.last else { return nil }
                parts[last].text = text[parts[last].text.startIndex..<start]
                rest = rest[start...]
                continue
            }
            let before = head[..<label.start]
            if let last = parts.indices.last {
                parts[last].text = text[parts[last].text.startIndex..<label.start]
            } else if !Self.isMarker(before) {
                guard !label.isLead else { return nil }
                parts.append((true, before))
            }
            parts.append((label.isLead, text[start..<start]))
            rest = text[start...]
        }
        guard let last = parts.indices.last else { return nil }
        parts[last].text = text[parts[last].text.startIndex...]
        let (leads, helpers) = (parts.filter(\.isLead), parts.filter { !$0.isLead })
        guard leads.count <= 1, helpers.count <= 1 else { return nil }
        let keeps = { (part: Substring?) in keepsStops || part?.endIndex == text.endIndex }
        lead = Self.trimmed(leads.first?.text ?? "", keepsStop: keeps(leads.first?.text))
        coordinating = Self.trimmed(helpers.first?.text ?? "", keepsStop: keeps(helpers.first?.text))
        // A hand that closes every part with a full stop: the stops are its marks.
        let stops = parts.allSatisfy { Self.trimmed($0.text, keepsStop: true).hasSuffix(".") }
        if stops, parts.count == 2 {
            lead = Self.trimmed(lead[...])
            coordinating = Self.trimmed(coordinating[...])
        }
    }

    /// Where the next label may end: at a colon; at a dash between blanks in a text without any.
    private static func mark(in rest: Substring, of text: String) -> Substring.Index? {
        if text.utf8.contains(UInt8(ascii: ":")) { return rest.firstIndex(of: ":") }
        return rest.indices.first { index in
            guard "-–".contains(rest[index]), index > rest.startIndex else { return false }
            return rest[rest.index(before: index)] == " " && rest[rest.index(after: index)...].first == " "
        }
    }

    /// Whether nothing but a dash or a number stands before a label: `- Chủ trì:`, `1. Chủ trì:`.
    private static func isMarker(_ text: Substring) -> Bool {
        let rest = trimmed(text)
        return rest.isEmpty || rest.utf8.count <= 3 && ItemMarker.leading(in: rest + ".") != nil
    }

    /// The label that a text ends with, and where it starts.
    private static func label(endingIn head: Substring, _ labels: Labels) -> (start: Substring.Index, isLead: Bool)? {
        var starts: [Substring.Index] = []
        var index = head.endIndex
        // Labels have at most seven words.
        while index > head.startIndex, starts.count < 8 {
            head.formIndex(before: &index)
            let isWordStart = index == head.startIndex || " \n;,.-–+(".contains(head[head.index(before: index)])
            if isWordStart, head[index] != " " { starts.append(index) }
        }
        for label in labels.keys {
            if let start = starts.first(where: { Array(Folding.key(head[$0...]).utf8) == label.key }),
                !beginsTwice(head[start...])
            {
                return (start, label.isLead)
            }
        }
        return nil
    }

    /// Whether a word behind the first begins with a capital: in `đơn vị Phối hợp` the label is the end alone.
    private static func beginsTwice(_ label: Substring) -> Bool {
        guard label.contains(where: \.isLowercase) else { return false }
        return label.split(separator: " ").dropFirst().contains { $0.first?.isUppercase ?? false }
    }

    private static func trimmed(_ text: Substring, keepsStop: Bool = false) -> String {
        var text = text
        // The number of a label in the next line: `\n2. Phối hợp:`.
        if let line = text.lastIndex(of: "\n"), let marker = ItemMarker.leading(in: text[text.index(after: line)...]),
            marker.rest(of: text[text.index(after: line)...]).isEmpty, text.count > 8
        {
            text = text[..<line]
        }
        // One mark parts: in `Sở A.; phối hợp:` the full stop is the text's own.
        var marks = 1
        while let last = text.last {
            let isMark = ";,".contains(last) || last == "." && !keepsStop
            guard " \n-–+".contains(last) || isMark && marks > 0 else { break }
            if isMark { marks -= 1 }
            text.removeLast()
        }
        // A list keeps the dash of its first item, like those of the others.
        let isList = text.contains("\n-") || text.contains("\n–") || text.contains("\n+")
        while let first = text.first, (isList ? " \n;,." : " \n-–+;,.").contains(first) { text.removeFirst() }
        return unbracketed(text)
    }

    /// The text without the half of a bracket that stood around the other part: `Sở A (phối hợp: Sở B)`.
    private static func unbracketed(_ text: Substring) -> String {
        let (opening, closing) = (text.count { $0 == "(" }, text.count { $0 == ")" })
        if opening > closing, text.last == "(" { return trimmed(text.dropLast(), keepsStop: true) }
        if closing > opening, text.last == ")" { return String(text.dropLast()) }
        return String(text)
    }
}
