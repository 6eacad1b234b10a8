import PhuLucVietnamese

/// A cell of a table: its text, and what the form's kind of value makes of it.
public struct TableValue: Hashable, Sendable {
    /// What a column holds.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case text, number, rank, comparison
    }

    public var text: String
    /// The number; `nil` when the text is none.
    public var value: Double?
    /// The place and the count of a rank such as `49/63`.
    public var position: Int?
    public var of: Int?
    /// The sign of a bound such as `≥ 9,68`: `>=`.
    public var comparison: String?
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
        }
        return .object(object)
    }

    /// Reads a value back; its members say of what kind it is.
    init(reader: JSONReader) throws(JSONFault) {
        let keys = reader.object.keys
        let kind: Kind =
            keys.contains("position") ? .rank : keys.contains("comparison") ? .comparison
            : keys.contains("value") ? .number : .text
        self.init("", kind: kind)
        text = try reader.text("text") ?? ""
        value = try reader.number("value")
        position = try reader.integer("position")
        of = try reader.integer("of")
        comparison = try reader.text("comparison")
    }
}
