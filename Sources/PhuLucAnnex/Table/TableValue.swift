import PhuLucVietnamese

/// A cell of a table: its text, and what the form's kind of value makes of it.
public struct TableValue: Hashable, Sendable {
    /// What a column holds.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case text, number, rank, comparison
        /// A figure of a report, or the word that stands for one: `-`, “không phát sinh”.
        case figure
    }

    public var text: String
    /// The number; `nil` when the text is none.
    public var value: Double?
    /// The place and the count of a rank such as `49/63`.
    public var position: Int?
    public var of: Int?
    /// The sign of a bound such as `≥ 9,68`: `>=`.
    public var comparison: String?
    /// The state of a report's figure: `number`, `none`, `unknown`, `text`, `blank`.
    public var state: String?
    public var kind: Kind

    /// Understands a text as the kind its column wants; what it is not stays `nil`.
    public init(_ text: String, kind: Kind) {
        self.text = text
        self.kind = kind
        switch kind {
        case .text: break
        case .number: value = VietnameseNumber.value(of: text)
        case .rank:
            let rank = RankText(text)
            position = rank?.position
            of = rank?.of
        case .comparison:
            let bound = Comparison(text)
            comparison = bound?.symbol
            value = bound?.value ?? VietnameseNumber.value(of: text)
        case .figure:
            value = VietnameseNumber.value(of: text)
            state = (value.map(ReportedFigure.number) ?? (text.isEmpty ? .blank : .text(text))).state
        }
    }

    /// A figure of a report with the text of its cell.
    public init(_ text: String, figure: ReportedFigure) {
        self.text = text
        kind = .figure
        state = figure.state
        if case .number(let number) = figure { value = number }
    }

    /// What a report's value says.
    public var figure: ReportedFigure {
        switch state {
        case "none": .none(text)
        case "unknown": .unknown(text)
        case "text": .text(text)
        case "blank": .blank
        default: value.map(ReportedFigure.number) ?? (text.isEmpty ? .blank : .text(text))
        }
    }

    /// How many digits stand after the decimal comma of the text.
    public var decimals: Int {
        guard let comma = text.lastIndex(of: ",") else { return 0 }
        return text[text.index(after: comma)...].prefix(while: \.isNumber).count
    }

    var json: JSONValue {
        var object = JSONObject(["text": .string(text)])
        switch kind {
        case .text: break
        case .number: object["value"] = .optional(value)
        case .rank:
            object["position"] = .optional(position)
            object["of"] = .optional(of)
        case .comparison:
            object["comparison"] = .optional(comparison)
            object["value"] = .optional(value)
        case .figure:
            object["value"] = .optional(value)
            object["state"] = .optional(state)
        }
        return .object(object)
    }

    /// Reads a value back; its members say of what kind it is.
    init(reader: JSONReader) throws(JSONFault) {
        let keys = reader.object.keys
        let kind: Kind =
            keys.contains("state") ? .figure : keys.contains("position") ? .rank : keys.contains("comparison") ? .comparison
            : keys.contains("value") ? .number : .text
        self.init("", kind: kind)
        text = try reader.text("text") ?? ""
        value = try reader.number("value")
        position = try reader.integer("position")
        of = try reader.integer("of")
        comparison = try reader.text("comparison")
        state = try reader.text("state")
    }
}
