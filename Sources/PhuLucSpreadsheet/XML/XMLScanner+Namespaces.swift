extension XMLScanner {
    /// Takes `xmlns="…"` and `xmlns:p="…"` as bindings; false for any other attribute.
    ///
    /// - Parameter before: how many bindings there were before the element, which may bind a prefix once.
    mutating func bind(name: Span, local: Int, value: Span, after before: Int) throws(XMLProblem) -> Bool {
        let prefix: Span
        if matches(name, "xmlns") {
            prefix = Span(start: 0, end: 0)
        } else if matches(Span(start: name.start, end: local), "xmlns:") {
            prefix = Span(start: local, end: name.end)
        } else {
            return false
        }
        guard bindings.count < limits.namespaces else {
            throw problem("namespaces", .limit("namespaces", limits.namespaces))
        }
        let slot = slot(of: prefix)
        var earlier = lastBindings[slot]
        while earlier >= before {
            if matches(bindings[earlier].prefix, prefix) { throw problem("an attribute twice") }
            earlier = bindings[earlier].earlier
        }
        let namespace = number(of: value)
        bindings.append(Binding(prefix: prefix, namespace: namespace, earlier: lastBindings[slot]))
        lastBindings[slot] = bindings.count - 1
        if prefix.isEmpty { defaultNamespace = namespace }
        return true
    }

    /// What a prefix stands for here; the empty prefix gives the default namespace.
    func resolve(_ prefix: Span) -> XMLNamespace {
        var index = lastBindings[slot(of: prefix)]
        while index >= 0 {
            if matches(bindings[index].prefix, prefix) { return bindings[index].namespace }
            index = bindings[index].earlier
        }
        return prefix.isEmpty ? .none : .undeclared
    }

    /// Ends the bindings after the first so many.
    mutating func dropBindings(after count: Int) {
        while bindings.count > count, let last = bindings.popLast() {
            lastBindings[slot(of: last.prefix)] = last.earlier
        }
        defaultNamespace = resolve(Span(start: 0, end: 0))
    }

    /// Where a prefix is looked for. No file knows the seed: none can have all its prefixes in one place.
    private func slot(of prefix: Span) -> Int {
        guard !prefix.isEmpty else { return 0 }
        var hash = Self.seed
        for index in prefix.start..<prefix.end { hash = (hash ^ UInt64(base[index])) &* 0x100_0000_01B3 }
        // The last letters as well are to tell in the highest bits.
        return Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 58)
    }

    private static let seed = UInt64.random(in: 0...(.max))

    /// The small number of a namespace's address.
    private mutating func number(of address: Span) -> XMLNamespace {
        if address.isEmpty { return .none }
        for (known, namespace) in XMLNamespace.known where matches(address, known) { return namespace }
        for (index, other) in otherNamespaces.enumerated() where matches(address, other) {
            return XMLNamespace(number: XMLNamespace.firstOther + index)
        }
        // Past this many, a part is playing games: such names are simply foreign.
        guard otherNamespaces.count < 64 else { return .undeclared }
        otherNamespaces.append(address)
        return XMLNamespace(number: XMLNamespace.firstOther + otherNamespaces.count - 1)
    }
}
