extension JSONValue {
    /// The value as JSON text on one line.
    public var compact: String {
        var text = JSONText(isPretty: false)
        text.add(nil, self)
        return String(decoding: text.finished(), as: UTF8.self)
    }

    /// The value as indented JSON text; what holds plain values only, or few in all, is on one line.
    public var pretty: String { String(decoding: prettyBytes, as: UTF8.self) }

    /// The bytes of ``pretty``.
    public var prettyBytes: [UInt8] {
        var text = JSONText(isPretty: true)
        text.add(nil, self)
        return text.finished()
    }

    /// Whether the value holds only plain values, or few in all, so that it reads best on one line.
    var isShort: Bool {
        switch self {
        case .array(let values): values.allSatisfy(\.isPlain) || values.fitsLine
        case .object(let object): object.isShort
        default: true
        }
    }

    /// Whether the value holds no other.
    var isPlain: Bool {
        switch self {
        case .array(let values): values.isEmpty
        case .object(let object): object.isEmpty
        default: true
        }
    }

    /// Writes a string with its quotes, escaped as RFC 8259 asks.
    public static func write(_ string: String, to text: inout String) {
        text += JSONValue.string(string).compact
    }
}
