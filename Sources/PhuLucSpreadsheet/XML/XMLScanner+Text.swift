#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension XMLScanner {
    /// Where a byte comes next.
    @inline(__always)
    func find(_ byte: UInt8, from start: Int, to end: Int? = nil) -> Int? {
        let limit = end ?? count
        guard start < limit, let found = memchr(base + start, Int32(byte), limit - start) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Where a few bytes come next, or the place after them.
    func find(_ sought: StaticString, from start: Int, after: Bool) throws(XMLProblem) -> Int {
        var from = start
        while let place = find(sought.utf8Start[0], from: from) {
            let end = place + sought.utf8CodeUnitCount
            if end <= count, matches(Span(start: place, end: end), sought) { return after ? end : place }
            from = place + 1
        }
        throw problem("unexpected end")
    }

    /// Reads character data up to the next tag; false outside the root, where only blanks may be.
    mutating func scanText() throws(XMLProblem) -> Bool {
        let start = position
        position = find(UInt8(ascii: "<"), from: start) ?? count
        if open.isEmpty {
            for index in start..<position where base[index] > 0x20 { throw problem("text outside the root") }
            return false
        }
        text = Span(start: start, end: position)
        isCharacterData = false
        return true
    }

    /// Reads a comment, a CDATA section (true: it is text) or a DOCTYPE, which is refused.
    mutating func scanDeclaration() throws(XMLProblem) -> Bool {
        let rest = Span(start: position, end: min(position + 9, count))
        if matches(Span(start: rest.start, end: min(rest.start + 4, count)), "<!--") {
            position = try find("-->", from: position + 4, after: true)
            return false
        }
        if matches(rest, "<![CDATA["), !open.isEmpty {
            let end = try find("]]>", from: position + 9, after: false)
            text = Span(start: position + 9, end: end)
            isCharacterData = true
            position = end + 3
            return true
        }
        throw matches(rest, "<!DOCTYPE") ? problem("DOCTYPE", .doctype) : problem("markup not understood")
    }

    /// Appends the last text event's characters, decoded.
    func appendText(to bytes: inout [UInt8]) throws(XMLProblem) {
        try append(text, to: &bytes, isCharacterData: isCharacterData)
    }

    /// Appends a stretch with its line ends as `\n` (XML 1.0, 2.11) and, outside CDATA sections, its entities decoded.
    ///
    /// - Throws: for a text beyond the limit before it takes memory.
    func append(_ span: Span, to bytes: inout [UInt8], isCharacterData: Bool = false) throws(XMLProblem) {
        var start = span.start
        let most = bytes.count + limits.stringLength
        // Looked for again only once it is behind: a text of many lines would be searched anew from each of them.
        var ampersand = isCharacterData ? span.end : nextAmpersand(from: start, to: span.end)
        while start < span.end {
            let end = find(0x0D, from: start, to: ampersand) ?? ampersand
            guard end - start <= most - bytes.count else {
                throw problem("string", .limit("stringLength", limits.stringLength))
            }
            bytes.append(contentsOf: UnsafeBufferPointer(start: base + start, count: end - start))
            guard end < span.end else { return }
            if end == ampersand {
                start = try appendEntity(at: end, to: span.end, &bytes)
                ampersand = nextAmpersand(from: start, to: span.end)
            } else {
                start = end + 1
                if start >= span.end || base[start] != 0x0A { bytes.append(0x0A) }
            }
        }
    }

    private func nextAmpersand(from start: Int, to end: Int) -> Int {
        find(UInt8(ascii: "&"), from: start, to: end) ?? end
    }

    /// Appends the character that `&…;` stands for; gives the place after it.
    private func appendEntity(at start: Int, to end: Int, _ bytes: inout [UInt8]) throws(XMLProblem) -> Int {
        guard let semicolon = find(UInt8(ascii: ";"), from: start, to: end) else {
            throw XMLProblem(kind: .malformed, offset: start, detail: "entity without end")
        }
        let name = Span(start: start + 1, end: semicolon)
        if base[name.start] == UInt8(ascii: "#"), let scalar = numericEntity(name) {
            bytes.append(contentsOf: Character(scalar).utf8)
        } else if let index = Self.entities.firstIndex(where: { matches(name, $0.0) }) {
            bytes.append(Self.entities[index].1)
        } else {
            throw XMLProblem(kind: .malformed, offset: start, detail: "unknown entity")
        }
        return semicolon + 1
    }

    private static let entities: [(StaticString, UInt8)] = [
        ("amp", UInt8(ascii: "&")), ("lt", UInt8(ascii: "<")), ("gt", UInt8(ascii: ">")),
        ("quot", UInt8(ascii: "\"")), ("apos", UInt8(ascii: "'")),
    ]

    /// The character of `#10` or `#xA`; a number that is no character gives the replacement character.
    private func numericEntity(_ name: Span) -> Unicode.Scalar? {
        let isHexadecimal = base[name.start + 1] | 0x20 == UInt8(ascii: "x")
        let digits = (name.start + (isHexadecimal ? 2 : 1))..<max(name.end, name.start + (isHexadecimal ? 2 : 1))
        guard !digits.isEmpty else { return nil }
        var value: UInt32 = 0
        for index in digits {
            guard let digit = Digit.hexadecimal(base[index]), isHexadecimal || digit < 10 else { return nil }
            value = min(value, 0x1000_0000 - 1) &* (isHexadecimal ? 16 : 10) &+ digit
        }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
