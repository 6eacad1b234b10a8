extension XMLScanner {
    @inline(__always)
    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

    private mutating func skipBlanks() {
        while isBlank(base[position]) { position += 1 }
    }

    /// Reads a name at the position, and where its local part begins.
    private mutating func scanName() throws(XMLProblem) -> (name: Span, local: Int) {
        let start = position
        var local = start
        while true {
            switch base[position] {
            case 0x20, 0x0A, 0x09, 0x0D, UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: ">"), 0,
                UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "&"):
                guard position > start, position < count else { throw problem("name expected") }
                return (Span(start: start, end: position), local)
            case UInt8(ascii: ":"):
                position += 1
                local = position
            default: position += 1
            }
        }
    }

    /// Reads `<name a="…">`; false when the element is transparent or passed over.
    mutating func scanStartTag() throws(XMLProblem) -> Bool {
        position += 1
        let (name, local) = try scanName()
        let bindingsBefore = bindings.count
        attributeCount = 0
        while true {
            skipBlanks()
            switch base[position] {
            case UInt8(ascii: ">"):
                position += 1
            case UInt8(ascii: "/"):
                guard base[position + 1] == UInt8(ascii: ">") else { throw problem("'>' expected") }
                position += 2
                isSelfClosing = true
            default:
                try scanAttribute(bindingsBefore)
                continue
            }
            break
        }
        guard position <= count else { throw problem("unexpected end") }
        if attributeCount > 1 { try checkNames() }
        return try begin(name: name, local: local, bindingsBefore: bindingsBefore)
    }

    /// Refuses an element that has an attribute twice (XML 1.0, 3.1): which of them is meant nobody knows.
    private func checkNames() throws(XMLProblem) {
        let hasTwo =
            if attributeCount <= 16 {
                (1..<attributeCount).contains { later in
                    (0..<later).contains { isSame(attributes[$0].name, attributes[later].name) }
                }
            } else {
                hasTwoAlike(attributes[..<attributeCount].map(\.name))
            }
        if hasTwo { throw problem("an attribute twice") }
    }

    @inline(__always)
    private func isSame(_ left: Span, _ right: Span) -> Bool {
        left.count == right.count && base[left.start] == base[right.start] && matches(left, right)
    }

    /// Whether two of many names are the same, told in less than the square of their number.
    private func hasTwoAlike(_ names: [Span]) -> Bool {
        let sorted = names.map { Array(UnsafeBufferPointer(start: base + $0.start, count: $0.count)) }
            .sorted { $0.lexicographicallyPrecedes($1) }
        return zip(sorted, sorted.dropFirst()).contains { $0 == $1 }
    }

    /// - Parameter bindingsBefore: how many bindings there were before the element.
    private mutating func scanAttribute(_ bindingsBefore: Int) throws(XMLProblem) {
        let (name, local) = try scanName()
        skipBlanks()
        guard base[position] == UInt8(ascii: "=") else { throw problem("'=' expected") }
        position += 1
        skipBlanks()
        let quote = base[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw problem("quote expected") }
        let start = position + 1
        guard start < count, let end = find(quote, from: start) else { throw problem("unexpected end") }
        position = end + 1
        let value = Span(start: start, end: end)
        if base[name.start] == UInt8(ascii: "x"), try bind(name: name, local: local, value: value, after: bindingsBefore) {
            return
        }
        guard attributeCount < limits.attributesPerElement else {
            throw problem("attributes", .limit("attributesPerElement", limits.attributesPerElement))
        }
        let attribute = Attribute(name: name, local: local, value: value)
        if attributeCount < attributes.count {
            attributes[attributeCount] = attribute
        } else {
            attributes.append(attribute)
        }
        attributeCount += 1
    }

    /// Opens an element whose tag was read; false when it is not to be reported.
    private mutating func begin(name: Span, local: Int, bindingsBefore: Int) throws(XMLProblem) -> Bool {
        guard open.count < limits.xmlDepth else { throw problem("depth", .limit("xmlDepth", limits.xmlDepth)) }
        localName = Span(start: local, end: name.end)
        namespace =
            local == name.start
            ? defaultNamespace : resolve(Span(start: name.start, end: local - 1))
        if !hasRoot {
            hasRoot = true
            home = namespace
        }
        var element = OpenElement(
            name: name, namespace: namespace, bindings: bindingsBefore, isTransparent: false)
        if namespace == .compatibility && !open.isEmpty { return try beginAlternative(element) }
        element.isTransparent = false
        open.append(element)
        depth += 1
        return true
    }

    /// Looks through `mc:AlternateContent`: a choice we do not know is passed over for the fallback.
    private mutating func beginAlternative(_ element: OpenElement) throws(XMLProblem) -> Bool {
        var element = element
        element.isTransparent = true
        var isTaken = true
        if matches(localName, "Choice") {
            isTaken = attribute("Requires").map { resolve($0) == .main } ?? false
            if isTaken, !open.isEmpty { open[open.count - 1].hasChosen = true }
        } else if matches(localName, "Fallback") {
            isTaken = open.last?.hasChosen != true
        }
        open.append(element)
        if !isTaken { try skipElement() }
        return false
    }

    /// Passes over what is left of the innermost open element, its end included.
    private mutating func skipElement() throws(XMLProblem) {
        let level = open.count
        while open.count >= level {
            if isSelfClosing {
                isSelfClosing = false
                _ = close()
            } else {
                guard position < count else { throw problem("unexpected end") }
                guard base[position] == UInt8(ascii: "<") else {
                    position = find(UInt8(ascii: "<"), from: position) ?? count
                    continue
                }
                switch base[position + 1] {
                case UInt8(ascii: "/"): _ = try scanEndTag()
                case UInt8(ascii: "!"): _ = try scanDeclaration()
                case UInt8(ascii: "?"): position = try find("?>", from: position + 2, after: true)
                default: _ = try scanStartTag()
                }
            }
        }
    }

    /// Reads `</name>`; false when the element was not reported either.
    mutating func scanEndTag() throws(XMLProblem) -> Bool {
        position += 2
        guard let element = open.last else { throw problem("end tag without start") }
        let length = element.name.count
        guard position + length < count,
            matches(Span(start: position, end: position + length), element.name)
        else { throw problem("mismatched end tag") }
        position += length
        skipBlanks()
        guard base[position] == UInt8(ascii: ">") else { throw problem("mismatched end tag") }
        position += 1
        return close()
    }

    /// Closes the innermost element; false when it was transparent.
    mutating func close() -> Bool {
        guard let element = open.popLast() else { return false }
        namespace = element.namespace
        if bindings.count > element.bindings {
            dropBindings(after: element.bindings)
        }
        if element.isTransparent { return false }
        depth -= 1
        return true
    }
}
