/// Writes JSON into one buffer of UTF-8 bytes.
///
/// Indented text has small objects and arrays of plain values on one line.
struct JSONText: JSONSink {
    private(set) var bytes: [UInt8] = []
    /// The blanks before a member of what is open; `nil` when its members share a line.
    private var indent: Int?
    /// Whether nothing has been written into what is open.
    private var isFirst = true
    /// Whether the text as a whole is indented.
    private let isPretty: Bool
    /// How many blanks what is open, and that lies in long ones only, would give its members.
    private var depth = 0

    init(isPretty: Bool) { self.isPretty = isPretty }

    // MARK: Parts

    mutating func add(_ key: String?, _ value: JSONValue) {
        switch value {
        case .string(let text): add(key, text)
        case .array(let values):
            array(key, isLong: !value.isShort) { json in
                for value in values { json.add(nil, value) }
            }
        case .object(let object):
            self.object(key, isLong: !value.isShort) { $0.addMembers(of: object) }
        case .null: addPlain(key, "null")
        case .bool(let value): addPlain(key, value ? "true" : "false")
        case .integer(let value): addPlain(key, String(value))
        case .number(let value): addPlain(key, value.isFinite ? "\(value)" : "null")
        }
    }

    mutating func add(_ key: String?, _ text: String) {
        begin(key)
        write(text)
    }

    mutating func object(_ key: String?, isLong: Bool, _ members: (inout JSONText) -> Void) {
        enclose(key, UInt8(ascii: "{"), UInt8(ascii: "}"), isLong, members)
    }

    mutating func array(_ key: String?, isLong: Bool, _ elements: (inout JSONText) -> Void) {
        enclose(key, UInt8(ascii: "["), UInt8(ascii: "]"), isLong, elements)
    }

    private mutating func addPlain(_ key: String?, _ text: String) {
        begin(key)
        bytes.append(contentsOf: text.utf8)
    }

    @inline(__always)
    private mutating func enclose(
        _ key: String?, _ open: UInt8, _ close: UInt8, _ isLong: Bool, _ parts: (inout JSONText) -> Void
    ) {
        begin(key)
        bytes.append(open)
        let outer = indent
        if isPretty { depth += 2 }
        indent = isPretty && isLong ? depth : nil
        isFirst = true
        parts(&self)
        if isPretty { depth -= 2 }
        if indent != nil, !isFirst { breakLine(depth) }
        bytes.append(close)
        indent = outer
        isFirst = false
    }

    // MARK: Bytes

    /// Writes what stands before a member or an element.
    private mutating func begin(_ key: String?) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        if let indent {
            breakLine(indent)
        } else if !isFirst {
            bytes.append(0x20)
        }
        isFirst = false
        guard let key else { return }
        write(key)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(0x20)
    }

    /// A line break with more blanks behind it than most lines need.
    private static let margin: [UInt8] = [0x0A] + [UInt8](repeating: 0x20, count: 48)

    mutating func breakLine(_ blanks: Int) {
        bytes.append(contentsOf: Self.margin[...min(blanks, 48)])
        if blanks > 48 { bytes.append(contentsOf: repeatElement(0x20, count: blanks - 48)) }
    }

    /// Writes a string with its quotes, escaped as RFC 8259 asks.
    mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        if let place = firstToEscape(from: start) { escape(from: place) }
        bytes.append(UInt8(ascii: "\""))
    }

    private func firstToEscape(from start: Int) -> Int? {
        var found: UInt8 = 0
        // Without a way out of the loop many bytes are looked at at once.
        for byte in bytes[start...] { found |= Self.escaped(byte) }
        return found == 0 ? nil : bytes[start...].firstIndex { Self.escaped($0) != 0 }
    }

    @inline(__always)
    private static func escaped(_ byte: UInt8) -> UInt8 {
        (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x5C ? 1 : 0)
    }

    private mutating func escape(from start: Int) {
        let plain = Array(bytes[start...])
        bytes.removeLast(plain.count)
        for byte in plain { write(byte) }
    }

    private mutating func write(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
        case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
        case 0x0A: bytes.append(contentsOf: "\\n".utf8)
        case 0x0D: bytes.append(contentsOf: "\\r".utf8)
        case 0x09: bytes.append(contentsOf: "\\t".utf8)
        case 0..<0x20:
            let digits = String(byte, radix: 16)
            bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
        default: bytes.append(byte)
        }
    }
}
