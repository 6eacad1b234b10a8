import PhuLucAnnex
import PhuLucVietnamese

/// What many agencies said in one cell of a form, and what it comes to.
public struct FigureTotal: Hashable, Sendable {
    /// What one agency said, and where.
    public struct Part: Hashable, Sendable {
        public var agency: ReportingAgency
        public var file: String
        public var sheet: String?
        public var cell: String?
        public var value: TableValue
    }

    /// A cell of the same form that a computed one follows from.
    public struct Origin: Hashable, Sendable {
        public var row: String
        public var column: String
    }

    /// The total; blank when nothing can be added up.
    public var value: TableValue
    /// What was said, in the order of the agencies; nothing for a computed cell.
    public var parts: [Part] = []
    /// The agencies whose return leaves the cell blank.
    public var blank: [ReportingAgency] = []
    /// The agencies that owe the form and did not send it.
    public var missing: [ReportingAgency] = []
    /// The cells that a percentage or a sum of rows or columns is computed from.
    public var origins: [Origin] = []

    /// The parts that say a figure.
    public var reported: [Part] { parts.filter { $0.value.state == "number" } }
    /// The parts in one state: `none`, `unknown`, `text`.
    public func parts(in state: String) -> [Part] { parts.filter { $0.value.state == state } }

    /// The sum of what was said: “-” counts as 0, but figures that are not there yet and blanks count as nothing.
    ///
    /// Without any figure the state that says most is kept: nothing to report, then not known yet.
    static func sum(_ parts: [Part], kind: Indicator.Kind) -> TableValue {
        let numbers = parts.compactMap { part -> Double? in
            if case .number(let value) = part.value.figure { return value }
            return nil
        }
        if !numbers.isEmpty { return figure(tidied(numbers.reduce(0, +)), kind: kind) }
        let word = parts.first { $0.value.state == "none" } ?? parts.first { $0.value.state == "unknown" }
        return word?.value ?? blankValue
    }

    /// A figure with the text that a cell of its kind shows.
    static func figure(_ value: Double, kind: Indicator.Kind) -> TableValue {
        let text = VietnameseNumber.text(of: value, grouping: kind == .count || kind == .money)
        return TableValue(text, figure: .number(value))
    }

    static let blankValue = TableValue("", figure: .blank)

    /// A sum without the noise of binary fractions; amounts have at most six decimals.
    static func tidied(_ value: Double) -> Double {
        value.magnitude < 1e9 ? (value * 1_000_000).rounded() / 1_000_000 : value
    }
}
