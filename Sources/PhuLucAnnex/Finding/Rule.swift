/// A rule that makes findings, and the page that explains it.
public struct Rule: Hashable, Sendable {
    /// The name in words, such as `numbering-gap`; it never changes.
    public var name: String
    public var severity: Severity
    public var title: Message
    /// What the rule says.
    public var meaning: Message
    /// Why it matters.
    public var reason: Message
    /// How to mend what it found.
    public var remedy: Message

    public init(
        _ name: String, _ severity: Severity, title: Message, meaning: Message, reason: Message, remedy: Message
    ) {
        self.name = name
        self.severity = severity
        self.title = title
        self.meaning = meaning
        self.reason = reason
        self.remedy = remedy
    }

    /// The rule's page, in one language.
    public func page(in language: Language) -> String {
        let vietnamese = language == .vietnamese
        return """
            \(name) · \(severity.word(in: language))
            \(title.text(in: language))

            \(vietnamese ? "Ý nghĩa" : "Meaning"): \(meaning.text(in: language))
            \(vietnamese ? "Vì sao" : "Why it matters"): \(reason.text(in: language))
            \(vietnamese ? "Cách sửa" : "How to mend it"): \(remedy.text(in: language))

            """
    }
}
