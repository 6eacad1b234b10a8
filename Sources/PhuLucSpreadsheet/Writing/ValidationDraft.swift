/// What the cells of a range take when somebody types into them.
public struct ValidationDraft: Hashable, Sendable {
    /// The kind of value.
    public enum Kind: Hashable, Sendable {
        /// A whole number from a least to a greatest one, each at most 2^53 from 0; `nil` for no greatest.
        case wholeNumber(from: Int, through: Int?)
        /// A finite number from a least to a greatest one; `nil` for no greatest.
        case decimal(from: Double, through: Double?)
        /// One of the texts in a single column or row, offered as a drop-down; the sheet may be hidden.
        case list(SheetRange)
        /// A day from a first to a last one, as serial numbers: 1 is 1 January 1900, 45,658 is 1 January 2025.
        case date(from: Int, through: Int)
    }

    /// What happens when the value is another.
    public enum Severity: String, Hashable, Sendable {
        /// The value is refused.
        case stop
        /// The user is asked, and may keep it.
        case warning
        /// The user is told.
        case information
    }

    /// A box with a title and a message.
    public struct Message: Hashable, Sendable {
        /// At most 32 UTF-16 units.
        public var title: String
        /// At most 255 UTF-16 units.
        public var text: String

        public init(title: String, text: String) {
            self.title = title
            self.text = text
        }
    }

    public var range: CellRange
    public var kind: Kind
    /// Whether the cell may be emptied.
    public var allowsBlank: Bool
    /// Shown while a cell of the range is selected.
    public var prompt: Message?
    /// Shown when the value is refused; `nil` for the program's own words.
    public var refusal: Message?
    public var severity: Severity

    public init(
        _ range: CellRange, _ kind: Kind, allowsBlank: Bool = true, prompt: Message? = nil, refusal: Message? = nil,
        severity: Severity = .stop
    ) {
        self.range = range
        self.kind = kind
        self.allowsBlank = allowsBlank
        self.prompt = prompt
        self.refusal = refusal
        self.severity = severity
    }
}
