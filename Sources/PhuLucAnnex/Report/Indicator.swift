/// A row of a report form (*chỉ tiêu thống kê*): what is asked, in which unit, and how it is added up.
public struct Indicator: Hashable, Sendable {
    /// What a row holds.
    public enum Kind: String, Hashable, Sendable, Decodable, CaseIterable {
        /// A title over the rows of one field of reform.
        case section
        /// A title over the rows below it, with a number of its own.
        case group
        /// A whole number of things, not below 0.
        case count
        /// An amount in the row's unit (triệu đồng), not below 0.
        case money
        /// A percentage as the figure before the sign: 97.28 of `97,28%`.
        case percent
        /// One of the codes that the unit lists: `Không = 0; Có = 1`.
        case code
        case text
    }

    /// How a figure stands to time, which says how periods may be put together.
    public enum Period: String, Hashable, Sendable, Decodable, CaseIterable {
        /// What happened in the period; periods add up.
        case flow
        /// What there is at the cut-off, or for the year; never added across periods.
        case stock
        /// Counted from the beginning of the year, or from a base; the latest holds.
        case cumulative
    }

    /// How the figures of many agencies become one.
    public enum Adding: String, Hashable, Sendable, Decodable, CaseIterable {
        case sum
        /// Computed again by the row's formula from what was added up.
        case ratio
        /// The figure of the return that came last.
        case latest
        /// All of them, side by side.
        case list
        case never
    }

    /// How surely a reconstructed row is remembered; nothing for a row read in a document.
    public enum Recollection: String, Hashable, Sendable, Decodable { case clear, fair, vague }

    /// Unique in its form: `II.2.2.1`.
    public var id: String
    /// What the STT cell holds: `2.2.1`; unique only within its section.
    public var number: String
    public var label: String
    public var unit: String
    public var kind: Kind
    public var period: Period
    public var adding: Adding
    /// How it follows from other rows; such a row is computed, not asked.
    public var formula: IndicatorFormula?
    /// What must hold between rows.
    public var rules: [IndicatorRelation]
    /// What should hold; a breach is a warning.
    public var expectations: [IndicatorRelation]
    /// Whether a return must say something here, be it 0 or “không phát sinh”.
    public var isRequired: Bool
    /// The value columns the row is asked in; all of them when `nil`.
    public var columns: [String]?
    public var recollection: Recollection?

    public init(
        id: String, number: String = "", label: String, unit: String = "", kind: Kind, period: Period = .flow,
        adding: Adding? = nil, formula: IndicatorFormula? = nil, rules: [IndicatorRelation] = [],
        expectations: [IndicatorRelation] = [], isRequired: Bool? = nil, columns: [String]? = nil,
        recollection: Recollection? = nil
    ) {
        self.id = id
        self.number = number
        self.label = label
        self.unit = unit
        self.kind = kind
        self.period = period
        self.adding = adding ?? Self.adding(of: kind, formula)
        self.formula = formula
        self.rules = rules
        self.expectations = expectations
        self.isRequired = isRequired ?? Self.isRequired(kind, formula)
        self.columns = columns
        self.recollection = recollection
    }

    /// How rows of a kind are added up unless their form says otherwise.
    public static func adding(of kind: Kind, _ formula: IndicatorFormula?) -> Adding {
        switch kind {
        case .section, .group: .never
        case .count, .money: .sum
        case .percent: formula == nil ? .never : .ratio
        case .code, .text: .list
        }
    }

    /// Whether rows of a kind must be filled unless their form says otherwise.
    public static func isRequired(_ kind: Kind, _ formula: IndicatorFormula?) -> Bool {
        formula == nil && [.count, .money, .code].contains(kind)
    }

    /// Whether the row holds figures, rather than being a title.
    public var isAsked: Bool { kind != .section && kind != .group }

    /// Whether someone fills the row in, rather than a formula.
    public var isInput: Bool { isAsked && formula == nil }

    /// The codes that the unit lists, with what each means; empty for other kinds.
    public var choices: [(code: String, meaning: String)] {
        guard kind == .code else { return [] }
        return unit.split(separator: ";").compactMap { part in
            let sides = part.split(separator: "=").map { $0.trimmingBlanks }
            guard sides.count == 2 else { return nil }
            return Int(sides[0]) != nil ? (sides[0], sides[1]) : (sides[1], sides[0])
        }
    }
}

extension Indicator: Decodable {
    private enum Key: String, CodingKey {
        case id, number, label, unit, kind, period, adding, formula, rules, expectations, required, columns
        case recollection
    }

    public init(from decoder: any Decoder) throws {
        let row = try decoder.container(keyedBy: Key.self)
        try self.init(
            id: row.decode(String.self, forKey: .id),
            number: row.decodeIfPresent(String.self, forKey: .number) ?? "",
            label: row.decode(String.self, forKey: .label),
            unit: row.decodeIfPresent(String.self, forKey: .unit) ?? "",
            kind: row.decode(Kind.self, forKey: .kind),
            period: row.decodeIfPresent(Period.self, forKey: .period) ?? .flow,
            adding: row.decodeIfPresent(Adding.self, forKey: .adding),
            formula: row.decodeIfPresent(IndicatorFormula.self, forKey: .formula),
            rules: row.decodeIfPresent([IndicatorRelation].self, forKey: .rules) ?? [],
            expectations: row.decodeIfPresent([IndicatorRelation].self, forKey: .expectations) ?? [],
            isRequired: row.decodeIfPresent(Bool.self, forKey: .required),
            columns: row.decodeIfPresent([String].self, forKey: .columns),
            recollection: row.decodeIfPresent(Recollection.self, forKey: .recollection))
    }
}

extension Substring {
    fileprivate var trimmingBlanks: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        while text.first?.isWhitespace == true { text.removeFirst() }
        return String(text)
    }
}
