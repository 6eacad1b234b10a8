extension JSONValue {
    /// The value as JSON text on one line.
    public var compact: String {
        var text: [UInt8] = []
        write(to: &text, indent: nil)
        return String(decoding: text, as: UTF8.self)
    }

    /// The value as indented JSON text, with small objects and arrays of plain values on one line.
    public var pretty: String {
        var text: [UInt8] = []
        write(to: &text, indent: 0)
        text.append(0x0A)
        return String(decoding: text, as: UTF8.self)
    }

    private func write(to text: inout [UInt8], indent: Int?) {
        switch self {
        case .null: text += "null".utf8
        case .bool(let value): text += (value ? "true" : "false").utf8
        case .integer(let value): text += String(value).utf8
        case .number(let value): text += (value.isFinite ? "\(value)" : "null").utf8
        case .string(let value): Self.write(value, to: &text)
        case .array(let values):
            let layout = Layout(isShort ? nil : indent)
            text.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                layout.open(index, in: &text)
                value.write(to: &text, indent: layout.inner)
            }
            layout.close(isEmpty: values.isEmpty, in: &text)
            text.append(UInt8(ascii: "]"))
        case .object(let object):
            let layout = Layout(isShort ? nil : indent)
            text.append(UInt8(ascii: "{"))
            for (index, member) in object.members.enumerated() {
                layout.open(index, in: &text)
                Self.write(member.key, to: &text)
                text += ": ".utf8
                member.value.write(to: &text, indent: layout.inner)
            }
            layout.close(isEmpty: object.isEmpty, in: &text)
            text.append(UInt8(ascii: "}"))
        }
    }

    /// The blanks and breaks between members.
    private struct Layout {
        let indent: Int?
        let inner: Int?

        init(_ indent: Int?) {
            self.indent = indent
            inner = indent.map { $0 + 2 }
        }

        func open(_ index: Int, in text: inout [UInt8]) {
            guard let inner else {
                if index > 0 { text += ", ".utf8 }
                return
            }
            if index > 0 { text.append(UInt8(ascii: ",")) }
            text.append(0x0A)
            text.append(contentsOf: repeatElement(0x20, count: inner))
        }

        func close(isEmpty: Bool, in text: inout [UInt8]) {
            guard let indent, !isEmpty else { return }
            text.append(0x0A)
            text.append(contentsOf: repeatElement(0x20, count: indent))
        }
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
        var bytes: [UInt8] = []
        write(string, to: &bytes)
        text += String(decoding: bytes, as: UTF8.self)
    }

    private static func write(_ string: String, to text: inout [UInt8]) {
        text.append(UInt8(ascii: "\""))
        let start = text.count
        text += string.utf8
        if text[start...].contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
            let plain = Array(text[start...])
            text.removeSubrange(start...)
            for byte in plain { write(byte, to: &text) }
        }
        text.append(UInt8(ascii: "\""))
    }

    private static func write(_ byte: UInt8, to text: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""): text += "\\\"".utf8
        case UInt8(ascii: "\\"): text += "\\\\".utf8
        case 0x0A: text += "\\n".utf8
        case 0x0D: text += "\\r".utf8
        case 0x09: text += "\\t".utf8
        case 0..<0x20:
            let digits = String(byte, radix: 16)
            text += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
        default: text.append(byte)
        }
    }
}
