/// The tags and texts of a page, as forgiving as pages need; every byte is looked at a fixed number of times.
struct HTMLTokens {
    enum Token {
        /// A start tag: its name in lower case, and where its attributes lie.
        case start(String, attributes: Range<Int>)
        case end(String)
        case text(Range<Int>)
    }

    /// The page in sound UTF-8.
    let bytes: [UInt8]
    let count: Int
    private var position = 0
    /// Elements whose content is no markup.
    private static let rawElements: Set<String> = ["style", "script", "title", "xmp"]

    /// The one of these whose content comes next.
    private var raw: String?
    /// From here on there is no such quotation mark any more, so that it is not sought twice.
    private var noMore: [UInt8: Int] = [:]

    init(_ part: PartBytes) {
        (bytes, count) = (part.padded, part.count)
    }

    /// The next token; `nil` at the end. Comments and declarations are passed over.
    mutating func next() -> Token? {
        if let name = raw {
            raw = nil
            return .text(contentOfRaw(name))
        }
        while position < count {
            guard bytes[position] == UInt8(ascii: "<"), isTag(position + 1) else { return .text(text()) }
            switch bytes[position + 1] {
            case UInt8(ascii: "!") where startsComment(position): position = endOfComment()
            case UInt8(ascii: "!"), UInt8(ascii: "?"): position = after(UInt8(ascii: ">"), from: position)
            case UInt8(ascii: "/"):
                let name = name(from: position + 2)
                position = after(UInt8(ascii: ">"), from: position)
                return .end(name)
            default: return startTag()
            }
        }
        return nil
    }

    /// Whether what follows a `<` makes it a tag.
    private func isTag(_ index: Int) -> Bool {
        guard index < count else { return false }
        let byte = bytes[index]
        return [UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/")].contains(byte) || Self.isLetter(byte)
    }

    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private mutating func text() -> Range<Int> {
        let start = position
        position += 1
        while position < count, bytes[position] != UInt8(ascii: "<") || !isTag(position + 1) { position += 1 }
        return start..<position
    }

    private mutating func startTag() -> Token {
        let name = name(from: position + 1)
        position = min(position + 1 + name.utf8.count, count)
        let start = position
        while position < count, bytes[position] != UInt8(ascii: ">") {
            let byte = bytes[position]
            position += 1
            // Quotes hide a `>` only as the value of an attribute.
            guard byte == UInt8(ascii: "="), let quote = quoteAhead() else { continue }
            if let end = place(of: quote, from: position) { position = end + 1 }
        }
        let attributes = start..<position
        position = min(position + 1, count)
        if Self.rawElements.contains(name) { raw = name }
        return .start(name, attributes: attributes)
    }

    /// Passes over blanks and the quotation mark that may follow.
    private mutating func quoteAhead() -> UInt8? {
        while position < count, bytes[position] <= 0x20 { position += 1 }
        guard position < count, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'") else {
            return nil
        }
        position += 1
        return bytes[position - 1]
    }

    private mutating func place(of byte: UInt8, from start: Int) -> Int? {
        if let none = noMore[byte], start >= none { return nil }
        if let place = bytes[min(start, count)..<count].firstIndex(of: byte) { return place }
        noMore[byte] = start
        return nil
    }

    private mutating func after(_ byte: UInt8, from start: Int) -> Int {
        place(of: byte, from: start).map { $0 + 1 } ?? count
    }

    /// A tag's name in lower case.
    private func name(from start: Int) -> String {
        let end = bytes[min(start, count)..<count].prefix(32)
            .firstIndex { !Self.isLetter($0) && !(0x30...0x3A).contains($0) } ?? min(start + 32, count)
        return String(decoding: bytes[min(start, count)..<end], as: UTF8.self).lowercased()
    }

    private func startsComment(_ index: Int) -> Bool {
        index + 3 < count && bytes[index + 2] == UInt8(ascii: "-") && bytes[index + 3] == UInt8(ascii: "-")
    }

    private func endOfComment() -> Int {
        var index = position + 4
        while index + 2 < count {
            if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-"),
                bytes[index + 2] == UInt8(ascii: ">") { return index + 3 }
            index += 1
        }
        return count
    }

    /// What lies before the end tag of a raw element.
    private mutating func contentOfRaw(_ name: String) -> Range<Int> {
        let start = position
        while position < count {
            if bytes[position] == UInt8(ascii: "<"), bytes[position + 1] == UInt8(ascii: "/"),
                self.name(from: position + 2) == name { break }
            position += 1
        }
        return start..<position
    }
}
