/// A sentence in both languages of the package.
public struct Message: Hashable, Sendable, Decodable {
    public var vi: String
    public var en: String

    public init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }

    public func text(in language: Language) -> String { language == .vietnamese ? vi : en }
}

/// The languages in which the package speaks to people.
public enum Language: String, Hashable, Sendable, CaseIterable {
    case vietnamese = "vi"
    case english = "en"
}

/// How much a finding matters.
public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
    /// The data cannot be used as it stands.
    case error
    /// Probably a mistake.
    case warning
    /// Worth knowing.
    case note

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .note: 2
        }
    }
}

extension Severity {
    /// The word for a severity.
    public func word(in language: Language) -> String {
        switch (self, language) {
        case (.error, .vietnamese): "lỗi"
        case (.warning, .vietnamese): "cảnh báo"
        case (.note, .vietnamese): "lưu ý"
        case (_, .english): rawValue
        }
    }
}

/// What is doubtful in the data, with its cell; collected, never thrown.
public struct Finding: Hashable, Sendable {
    /// The name of the rule that found it, in words: `numbering-gap`.
    public var rule: String
    public var severity: Severity
    /// The file's path as it was given; set by whoever opened the file.
    public var file: String?
    public var sheet: String?
    /// The cell (`D21`) or range (`C10:C12`) it is about.
    public var cell: String?
    public var observed: String?
    public var expected: String?
    public var message: Message

    public init(
        _ rule: Rule, sheet: String?, cell: String?, observed: String? = nil, expected: String? = nil,
        severity: Severity? = nil, message: Message
    ) {
        self.rule = rule.name
        self.severity = severity ?? rule.severity
        self.sheet = sheet
        self.cell = cell
        self.observed = observed
        self.expected = expected
        self.message = message
    }

    /// The finding as CONTRACT section 3 writes it.
    public var json: JSONValue {
        .object([
            "rule": .string(rule), "severity": .string(severity.rawValue), "file": .optional(file),
            "sheet": .optional(sheet), "cell": .optional(cell), "observed": .optional(observed),
            "expected": .optional(expected),
            "message": .object(["vi": .string(message.vi), "en": .string(message.en)]),
        ])
    }

    /// Many findings as `phuluc/findings/1`.
    public static func json(of findings: [Finding]) -> JSONValue {
        .object(["schema": "phuluc/findings/1", "findings": .array(findings.map(\.json))])
    }
}

extension JSONValue: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .string(value) }
}
