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

    /// Parts a text at its labels; `nil` when it does not begin with one, or names a role twice.
    ///
    /// The labels with their colons, the dashes before them and the marks between the parts are in neither text.
    public init?(_ text: String, labels: Labels) {
        guard text.utf8.contains(UInt8(ascii: ":")) else { return nil }
        var parts: [(isLead: Bool, text: Substring)] = []
        var rest = text[...]
        while let colon = rest.firstIndex(of: ":") {
            let head = rest[..<colon]
            guard let label = Self.label(endingIn: head, labels) else {
                // A colon of the text itself.
                guard let last = parts.indices.last else { return nil }
                parts[last].text = text[parts[last].text.startIndex..<text.index(after: colon)]
                rest = rest[text.index(after: colon)...]
                continue
            }
            if let last = parts.indices.last {
                parts[last].text = text[parts[last].text.startIndex..<label.start]
            } else if !Self.trimmed(head[..<label.start]).isEmpty {
                return nil
            }
            let start = text.index(after: colon)
            parts.append((label.isLead, text[start..<start]))
            rest = text[start...]
        }
        guard let last = parts.indices.last else { return nil }
        parts[last].text = text[parts[last].text.startIndex...]
        let (leads, helpers) = (parts.filter(\.isLead), parts.filter { !$0.isLead })
        guard leads.count <= 1, helpers.count <= 1 else { return nil }
        let isLast = { (part: Substring?) in part?.endIndex == text.endIndex }
        lead = Self.trimmed(leads.first?.text ?? "", keepsStop: isLast(leads.first?.text))
        coordinating = Self.trimmed(helpers.first?.text ?? "", keepsStop: isLast(helpers.first?.text))
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
            if let start = starts.first(where: { Array(Folding.key(head[$0...]).utf8) == label.key }) {
                return (start, label.isLead)
            }
        }
        return nil
    }

    private static func trimmed(_ text: Substring, keepsStop: Bool = false) -> String {
        var text = text
        while let last = text.last, " \n-–+;,".contains(last) || last == "." && !keepsStop { text.removeLast() }
        // A list keeps the dash of its first item, like those of the others.
        let isList = text.contains("\n-") || text.contains("\n–") || text.contains("\n+")
        while let first = text.first, (isList ? " \n;,." : " \n-–+;,.").contains(first) { text.removeFirst() }
        return String(text)
    }
}
