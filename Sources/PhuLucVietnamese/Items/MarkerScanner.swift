/// Reads the item marker at the front of a text, over at most `reach` bytes of UTF-8.
struct MarkerScanner {
    /// How many bytes decide about a marker; longer ones are none.
    static let reach = 96

    let bytes: [UInt8]
    var index = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether a line break before this line must stay.
    ///
    /// Stricter than `marker()`: there must be words behind it (a label may stand alone), and `a.` is
    /// left out, since a sentence may break before an abbreviation such as `p.`.
    static func beginsItem(_ line: [UInt8]) -> Bool {
        var scanner = MarkerScanner(line)
        guard let marker = scanner.marker() else { return false }
        if marker.kind.isLabel { return true }
        if marker.kind == .letter, marker.mark != ")" { return false }
        return marker.length < line.count
    }

    /// The marker at the front, its length counted from the first byte.
    mutating func marker() -> ItemMarker? {
        skipBlanks()
        guard let first = peek else { return nil }
        switch first {
        case 0x30...0x39: return number()
        case 0x28: return parenthesised()
        case 0x2A, 0x2B, 0x2D, 0xC2, 0xE2, 0xEF: return dash()
        case 0x49, 0x56, 0x58: return roman() ?? letter()
        case 0x48, 0x68, 0x4D, 0x6D, 0x4E, 0x6E: return label() ?? letter()
        default: return letter()
        }
    }

    /// Whether a text may begin with a marker, told by its first two bytes: most sentences do not.
    static func mayBegin(_ text: String) -> Bool { mayBegin(text.utf8) }

    static func mayBegin(_ utf8: some Sequence<UInt8>) -> Bool {
        var bytes = utf8.makeIterator()
        var first = bytes.next()
        while first == 0x20 { first = bytes.next() }
        guard let first, let second = bytes.next() else { return first != nil }
        let isMark = second == 0x29 || second == 0x2E
        switch first {
        case 0x48, 0x68: return isMark || second | 0x20 == 0x6F || second == 0xE1
        case 0x4E, 0x6E: return isMark || second | 0x20 == 0x68
        case 0x4D, 0x6D: return isMark || second == 0xE1
        case 0x49, 0x56, 0x58: return !(0x61...0x7A).contains(second)
        case 0x41...0x5A, 0x61...0x7A: return isMark
        default: return true
        }
    }

    // MARK: bytes

    var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    func byte(at offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// Whether the text or its line ends here.
    var atLineEnd: Bool { peek == nil || peek == 0x0A }

    mutating func skipBlanks() {
        while peek == 0x20 { index += 1 }
    }

    /// Up to `limit` digits as text; nil where none or more stand here.
    mutating func digits(atMost limit: Int) -> String? {
        let start = index
        while let byte = peek, (0x30...0x39).contains(byte) { index += 1 }
        guard index > start, index - start <= limit else { return nil }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    /// Closes a marker here: takes the blanks behind it.
    mutating func finish(_ kind: ItemMarker.Kind, _ number: String, _ mark: String) -> ItemMarker {
        skipBlanks()
        return ItemMarker(kind: kind, number: number, mark: mark, length: index)
    }

    /// Whether what follows a mark shows that the mark closed a marker.
    ///
    /// A full stop wants a blank behind it; a bracket may also touch a letter (`a)Rà soát`).
    func closes(_ mark: UInt8) -> Bool {
        guard let next = peek, next != 0x0A, next != 0x20 else { return true }
        return mark == 0x29 && !(0x21...0x40).contains(next)
    }
}
