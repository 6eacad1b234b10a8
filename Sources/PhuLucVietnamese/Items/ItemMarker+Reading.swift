extension ItemMarker {
    /// How many bytes decide about a marker; longer ones are none.
    static let reach = 96

    /// The marker a text begins with; text in NFC is expected.
    ///
    /// A number, numeral or letter with its mark also counts when nothing follows (`1.`, `I.`), a dash
    /// does not. A label without a mark counts only at the end of its line.
    public static func leading(in text: String) -> ItemMarker? {
        text.utf8.withContiguousStorageIfAvailable { leading(in: $0) } ?? leading(in: Array(text.utf8))
    }

    public static func leading(in text: Substring) -> ItemMarker? {
        text.utf8.withContiguousStorageIfAvailable { leading(in: $0) } ?? leading(in: Array(text.utf8))
    }

    private static func leading(in bytes: some TextBytes) -> ItemMarker? {
        found(in: bytes, from: bytes.startIndex, to: bytes.endIndex).map { ItemMarker($0, in: bytes) }
    }

    /// The number a node's text begins with: "1" for `Hoạt động 1: …`, "1.1" for `1.1. Nhiệm vụ 1: …`.
    ///
    /// Nil for dashes, `(1)`, and for numbers that belong to the sentence (`100% TTHC`, `2025 …`).
    public static func number(of text: String) -> String? {
        guard let marker = leading(in: text), marker.kind != .dash, marker.kind != .parenthesised else {
            return nil
        }
        return marker.number
    }

    /// The n of the label at the front of a text, also behind one other marker (`1.1. Nhiệm vụ 3: …`).
    ///
    /// Of a label with a dotted number (`Nhiệm vụ 1.3:`) the last part counts.
    public static func ordinal(of text: String, label: Kind) -> Int? {
        ItemFront(of: text).ordinal(of: label)
    }
}

extension ItemMarker {
    init<Bytes: TextBytes>(_ found: MarkerScanner<Bytes>.Found, in bytes: Bytes) {
        self.init(
            kind: found.kind, number: String(decoding: bytes[found.number], as: UTF8.self),
            mark: Self.text(of: found.mark), length: found.end &- bytes.startIndex)
    }

    /// A closing mark as text.
    static func text(of mark: UInt8) -> String { mark == 0 ? "" : String(UnicodeScalar(mark)) }

    /// The marker at a place of a text that is read up to a limit.
    static func found<Bytes: TextBytes>(
        in bytes: Bytes, from start: Int, to limit: Int
    ) -> MarkerScanner<Bytes>.Found? {
        guard mayBegin(bytes, from: start, to: limit) else { return nil }
        var scanner = MarkerScanner(bytes, from: start, to: limit)
        return scanner.marker()
    }

    /// The label at the front of a line, itself or behind one marker of another kind.
    static func frontLabel<Bytes: TextBytes>(
        in bytes: Bytes, from start: Int, to limit: Int
    ) -> MarkerScanner<Bytes>.Found? {
        let limit = min(limit, start &+ 2 &* reach)
        guard let first = found(in: bytes, from: start, to: limit) else { return nil }
        if first.kind.isLabel { return first }
        guard let label = found(in: bytes, from: first.end, to: limit), label.kind.isLabel else { return nil }
        return label
    }

    /// Whether a line break before this line must stay.
    ///
    /// Stricter than a marker: there must be words behind it (a label may stand alone), and `a.` is
    /// left out, since a sentence may break before an abbreviation such as `p.`.
    static func beginsItem(_ line: some TextBytes) -> Bool {
        guard let marker = found(in: line, from: line.startIndex, to: line.endIndex) else { return false }
        if marker.kind.isLabel { return true }
        if marker.kind == .letter, marker.mark != 0x29 { return false }
        return marker.end < line.endIndex
    }

    /// Whether a text may begin with a marker, told by its first two bytes: most sentences do not.
    @inline(__always)
    private static func mayBegin(_ bytes: some TextBytes, from start: Int, to limit: Int) -> Bool {
        var place = start
        while place < limit, bytes[place] == 0x20 { place &+= 1 }
        guard place &+ 1 < limit else { return place < limit }
        let (first, second) = (bytes[place], bytes[place &+ 1])
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
}
