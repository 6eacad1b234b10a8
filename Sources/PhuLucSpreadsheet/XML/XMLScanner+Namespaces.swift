extension XMLScanner {
    /// Takes `xmlns="…"` and `xmlns:p="…"` as bindings; false for any other attribute.
    mutating func bind(name: Span, local: Int, value: Span) throws(XMLProblem) -> Bool {
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
        let namespace = number(of: value)
        bindings.append(Binding(prefix: prefix, namespace: namespace))
        if prefix.isEmpty { defaultNamespace = namespace }
        return true
    }

    /// What a prefix stands for here; the empty prefix gives the default namespace.
    func resolve(_ prefix: Span) -> XMLNamespace {
        for binding in bindings.reversed() where matches(binding.prefix, prefix) { return binding.namespace }
        return prefix.isEmpty ? .none : .undeclared
    }

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
