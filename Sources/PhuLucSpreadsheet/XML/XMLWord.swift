/// A word or a number that an attribute holds, without the blanks around it and with its references decoded.
///
/// It lies in bytes that stay only for the time ``XMLScanner/word(_:_:)`` lends it.
struct XMLWord {
    let base: UnsafePointer<UInt8>
    let span: XMLScanner.Span

    init(_ base: UnsafePointer<UInt8>, _ span: XMLScanner.Span) {
        self.base = base
        var span = span
        while !span.isEmpty, base[span.start] <= 0x20 { span.start += 1 }
        while !span.isEmpty, base[span.end - 1] <= 0x20 { span.end -= 1 }
        self.span = span
    }

    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base + span.start, count: max(span.count, 0)) }

    static func == (word: XMLWord, name: StaticString) -> Bool {
        name.withUTF8Buffer { word.bytes.elementsEqual($0) }
    }

    /// A whole number that is not negative; `nil` when this is none.
    var integer: Int? {
        guard !span.isEmpty, span.count <= 18 else { return nil }
        var value = 0
        for byte in bytes {
            let digit = byte &- 0x30
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
        }
        return value
    }

    /// Whether this is a truth value of XML Schema, or one of those that writers put for it, and true.
    var isTrue: Bool { self == "1" || self == "true" || self == "on" || self == "TRUE" }

    /// A number; `nil` when this is none.
    var number: Double? { NumberText.parse(base, span) }
}

extension XMLScanner {
    /// Calls `body` with the word that an attribute holds; `nil` when a reference in it stands for nothing.
    @inline(__always)
    func word<Result>(_ value: Span, _ body: (XMLWord) -> Result?) -> Result? {
        find(UInt8(ascii: "&"), from: value.start, to: value.end) == nil
            ? body(XMLWord(base, value)) : decodedWord(value, body)
    }

    private func decodedWord<Result>(_ value: Span, _ body: (XMLWord) -> Result?) -> Result? {
        var bytes: [UInt8] = []
        guard (try? append(value, to: &bytes)) != nil else { return nil }
        let decoded = PartBytes(bytes)
        return decoded.padded.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.flatMap { body(XMLWord($0, Span(start: 0, end: decoded.count))) }
        }
    }
}
