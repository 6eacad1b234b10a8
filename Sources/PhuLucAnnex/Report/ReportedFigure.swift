import PhuLucVietnamese

/// What a cell of a return says: a figure, nothing to report, not known yet, or not filled in.
///
/// `-` and “không phát sinh” say that there was nothing, `0` is a figure, a blank says nothing at all: three things
/// that are never taken for each other.
public enum ReportedFigure: Hashable, Sendable {
    case number(Double)
    /// `-`, “không phát sinh”: nothing to report; counts as 0 in a sum.
    case none(String)
    /// “Chưa có số liệu”: there is a figure, but the agency does not have it.
    case unknown(String)
    /// Words where a figure is asked, or the answer of a row that asks for words.
    case text(String)
    case blank

    /// The word for the state in JSON.
    public var state: String {
        switch self {
        case .number: "number"
        case .none: "none"
        case .unknown: "unknown"
        case .text: "text"
        case .blank: "blank"
        }
    }

    /// What the figure adds to a sum: nothing to report adds 0; `nil` when there is no figure.
    public var amount: Double? {
        switch self {
        case .number(let value): value
        case .none: 0
        case .unknown, .text, .blank: nil
        }
    }
}
