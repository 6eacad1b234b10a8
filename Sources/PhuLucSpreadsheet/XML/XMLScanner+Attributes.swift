extension XMLScanner {
    /// The undecoded value of an attribute without a prefix.
    func attribute(_ name: StaticString) -> Span? {
        for index in 0..<attributeCount where matches(attributes[index].name, name) {
            return attributes[index].value
        }
        return nil
    }

    /// The undecoded value of an attribute with a prefix, by its namespace.
    func attribute(_ name: StaticString, in namespace: XMLNamespace) -> Span? {
        for index in 0..<attributeCount {
            let attribute = attributes[index]
            guard attribute.local > attribute.name.start,
                matches(Span(start: attribute.local, end: attribute.name.end), name),
                resolve(Span(start: attribute.name.start, end: attribute.local - 1)) == namespace
            else { continue }
            return attribute.value
        }
        return nil
    }

    /// The value of an attribute as text, entities decoded; blanks of other kinds written as such are spaces (XML 1.0,
    /// 3.3.3).
    func string(_ name: StaticString) throws(XMLProblem) -> String? {
        guard let span = attribute(name) else { return nil }
        return try string(span)
    }

    func string(_ span: Span) throws(XMLProblem) -> String {
        guard span.count <= limits.stringLength else {
            throw problem("attribute", .limit("stringLength", limits.stringLength))
        }
        var bytes: [UInt8] = []
        var start = span.start
        while let end = (start..<span.end).first(where: { [0x09, 0x0A, 0x0D].contains(base[$0]) }) {
            try append(Span(start: start, end: end), to: &bytes)
            bytes.append(0x20)
            start = base[end] == 0x0D && base[end + 1] == 0x0A ? end + 2 : end + 1
        }
        try append(Span(start: start, end: span.end), to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A whole number that is not negative; `nil` when the attribute is missing or is none.
    func integer(_ name: StaticString) -> Int? { attribute(name).flatMap { integer($0) } }

    func integer(_ span: Span) -> Int? { word(span) { $0.integer } }

    /// A truth value as XML Schema writes it; `nil` when the attribute is missing.
    func flag(_ name: StaticString) -> Bool? { attribute(name).map { isTrue($0) } }

    func isTrue(_ span: Span) -> Bool { word(span) { $0.isTrue } ?? false }

    /// A number; `nil` when the attribute is missing or is none.
    func number(_ name: StaticString) -> Double? { attribute(name).flatMap { number($0) } }

    func number(_ span: Span) -> Double? { word(span) { $0.number } }
}
