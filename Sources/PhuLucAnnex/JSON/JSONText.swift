/// Writes JSON into one buffer of UTF-8 bytes.
///
/// Indented text has small objects and arrays of plain values on one line. The quote that ends a text is written with
/// what comes behind it, so that a member is two pieces to append: all that leads to its value, and the value.
struct JSONText: JSONSink {
    private var bytes: [UInt8] = []
    /// What the last part leaves to be written before the next.
    private var gap = Gap.none
    /// How many long objects and arrays are open.
    private var depth = 0
    /// How many are open that are on one line: the outermost of them and all that it holds.
    private var shorts = 0
    /// The depth of the line that the next part is on alone; 0 when it shares its line.
    private var lineDepth: Int { shorts == 0 ? depth : 0 }
    /// Whether the text as a whole is indented.
    private let isPretty: Bool

    /// What stands between two parts, by how many bytes of `",` are not wanted.
    private enum Gap: Int {
        /// The part before is a text, whose quote is still open.
        case quoteAndComma
        case comma
        /// Nothing has been written into what is open.
        case none
    }

    /// - Parameter size: about how many bytes the text will have, so that they need not move while it grows.
    init(isPretty: Bool, reserving size: Int = 0) {
        self.isPretty = isPretty
        // A text that is not indented is on one line as a whole.
        shorts = isPretty ? 0 : 1
        bytes.reserveCapacity(size)
    }

    /// The bytes of all that was added, in an indented text with a line break behind them.
    consuming func finished() -> [UInt8] {
        closeText()
        if isPretty { bytes.append(0x0A) }
        return bytes
    }

    // MARK: Parts

    mutating func add(_ key: JSONKey?, _ text: String) {
        begin(key, isText: true)
        bytes.append(escaping: text)
        gap = .quoteAndComma
    }

    mutating func add(_ key: JSONKey?, _ value: JSONValue) {
        if case .string(let text) = value { return add(key, text) }
        begin(key, isText: false)
        append(value)
    }

    mutating func add(named name: String, _ text: String) {
        begin(named: name, isText: true)
        bytes.append(escaping: text)
        gap = .quoteAndComma
    }

    mutating func add(named name: String, _ value: JSONValue) {
        if case .string(let text) = value { return add(named: name, text) }
        begin(named: name, isText: false)
        append(value)
    }

    mutating func openObject(_ key: JSONKey?, isLong: Bool) {
        begin(key, isText: false)
        open(UInt8(ascii: "{"), isLong)
    }

    mutating func closeObject() { close(UInt8(ascii: "}")) }

    mutating func openArray(_ key: JSONKey?, isLong: Bool) {
        begin(key, isText: false)
        open(UInt8(ascii: "["), isLong)
    }

    mutating func closeArray() { close(UInt8(ascii: "]")) }

    private mutating func open(_ mark: UInt8, _ isLong: Bool) {
        bytes.append(mark)
        if isLong && shorts == 0 { depth &+= 1 } else { shorts &+= 1 }
        gap = .none
    }

    private mutating func close(_ mark: UInt8) {
        closeText()
        if shorts > 0 {
            shorts &-= 1
        } else {
            depth &-= 1
            if gap != .none { breakLine() }
        }
        bytes.append(mark)
        gap = .comma
    }

    // MARK: What leads to a value

    @inline(__always)
    private mutating func begin(_ key: JSONKey?, isText: Bool) {
        if let key { begin(key, isText: isText) } else { begin(isText: isText) }
    }

    /// Writes all that leads to the value of a member: of a text also its first quote.
    private mutating func begin(_ key: JSONKey, isText: Bool) {
        let depth = lineDepth
        guard depth < JSONKey.depths else { return begin(named: key.name, isText: isText) }
        // The first of those that share a line has no blank before it.
        let skipped = depth == 0 && gap == .none ? 3 : gap.rawValue
        key.append(to: &bytes, depth: depth, skipped: skipped, isText: isText)
        gap = .comma
    }

    private mutating func begin(named name: String, isText: Bool) {
        begin(isText: true)
        bytes.append(escaping: name)
        append(mark: isText ? "\": \"" : "\": ")
    }

    /// Writes all that leads to an element or to a key: of a text also its first quote.
    private mutating func begin(isText: Bool) {
        switch gap {
        case .quoteAndComma: append(mark: "\",")
        case .comma: bytes.append(UInt8(ascii: ","))
        case .none: break
        }
        if lineDepth > 0 {
            breakLine()
        } else if gap != .none {
            bytes.append(0x20)
        }
        if isText { bytes.append(UInt8(ascii: "\"")) }
        gap = .comma
    }

    /// Writes the quote that ends the last text.
    @inline(__always)
    private mutating func closeText() {
        guard gap == .quoteAndComma else { return }
        bytes.append(UInt8(ascii: "\""))
        gap = .comma
    }

    private static let margin = [0x0A] + [UInt8](repeating: 0x20, count: 64)

    private mutating func breakLine() {
        let blanks = 2 &* depth
        let ready = min(blanks, 64)
        Self.margin.withContiguousStorageIfAvailable { bytes.append(contentsOf: $0.extracting(...ready)) }
        if blanks > ready { bytes.append(contentsOf: repeatElement(0x20, count: blanks - ready)) }
    }
}

// MARK: - Values

extension JSONText {
    private mutating func append(_ value: JSONValue) {
        switch value {
        case .string(let text):
            bytes.append(UInt8(ascii: "\""))
            bytes.append(escaping: text)
            gap = .quoteAndComma
        case .array(let values):
            open(UInt8(ascii: "["), !value.isShort)
            for value in values { add(nil, value) }
            closeArray()
        case .object(let object):
            open(UInt8(ascii: "{"), !value.isShort)
            addMembers(of: object)
            closeObject()
        case .null: append(mark: "null")
        case .bool(let value): append(mark: value ? "true" : "false")
        case .integer(let value): append(value)
        case .number(let value): bytes.append(contentsOf: (value.isFinite ? "\(value)" : "null").utf8)
        }
    }

    private mutating func append(_ value: Int) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        append(value.magnitude)
    }

    /// Eight digits at a time, gathered in one number with the first of them lowest.
    private mutating func append(_ size: UInt) {
        let (front, eight) = size.quotientAndRemainder(dividingBy: 100_000_000)
        if front > 0 { append(front) }
        var (rest, digits, count) = (eight, UInt64(0), 0)
        repeat {
            digits = digits << 8 | UInt64(UInt8(ascii: "0")) | UInt64(rest % 10)
            rest /= 10
            count &+= 1
        } while rest > 0 || front > 0 && count < 8
        for _ in 0..<count {
            bytes.append(UInt8(truncatingIfNeeded: digits))
            digits >>= 8
        }
    }

    @inline(__always)
    private mutating func append(mark: StaticString) {
        mark.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}
