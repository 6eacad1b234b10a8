extension JSONValue {
    /// The value as JSON text on one line.
    public var compact: String {
        var text = ""
        write(to: &text, indent: nil)
        return text
    }

    /// The value as indented JSON text, with small objects and arrays of plain values on one line.
    public var pretty: String {
        var text = ""
        write(to: &text, indent: 0)
        return text + "\n"
    }

    private func write(to text: inout String, indent: Int?) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .number(let value): text += value.isFinite ? "\(value)" : "null"
        case .string(let value): Self.write(value, to: &text)
        case .array(let values):
            Self.write(values.map { (nil, $0) }, "[", "]", to: &text, indent: isShort ? nil : indent)
        case .object(let object):
            Self.write(object.members.map { ($0.key, $0.value) }, "{", "}", to: &text, indent: isShort ? nil : indent)
        }
    }

    private static func write(
        _ members: [(String?, JSONValue)], _ open: String, _ close: String, to text: inout String, indent: Int?
    ) {
        text += open
        let inner = indent.map { $0 + 2 }
        for (index, (key, value)) in members.enumerated() {
            if index > 0 { text += inner == nil ? ", " : "," }
            if let inner { text += "\n" + String(repeating: " ", count: inner) }
            if let key {
                write(key, to: &text)
                text += ": "
            }
            value.write(to: &text, indent: inner)
        }
        if let indent, !members.isEmpty { text += "\n" + String(repeating: " ", count: indent) }
        text += close
    }

    /// Whether the value holds only plain values, so that it reads best on one line.
    private var isShort: Bool {
        switch self {
        case .array(let values): values.allSatisfy(\.isPlain)
        case .object(let object): object.members.allSatisfy(\.value.isPlain)
        default: true
        }
    }

    private var isPlain: Bool {
        switch self {
        case .array(let values): values.isEmpty
        case .object(let object): object.isEmpty
        default: true
        }
    }

    /// Writes a string with its quotes, escaped as RFC 8259 asks.
    public static func write(_ string: String, to text: inout String) {
        text += "\""
        if string.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
            for scalar in string.unicodeScalars { write(scalar, to: &text) }
        } else {
            text += string
        }
        text += "\""
    }

    private static func write(_ scalar: Unicode.Scalar, to text: inout String) {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "\n": text += "\\n"
        case "\r": text += "\\r"
        case "\t": text += "\\t"
        case _ where scalar.value < 0x20:
            let digits = String(scalar.value, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: text.unicodeScalars.append(scalar)
        }
    }
}
