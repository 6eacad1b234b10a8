/// What a scanner knows between two elements, so that another one may go on from there.
struct XMLPlace: Sendable {
    var position: Int
    var depth: Int
    var open: [XMLScanner.OpenElement]
    var bindings: [XMLScanner.Binding]
    var lastBindings: [Int]
    var otherNamespaces: [XMLScanner.Span]
    var defaultNamespace: XMLNamespace
    var home: XMLNamespace
}

extension XMLScanner {
    /// Where the scanner is, after a tag that opens an element or after one that closes it.
    var place: XMLPlace {
        XMLPlace(
            position: position, depth: depth, open: open, bindings: bindings, lastBindings: lastBindings,
            otherNamespaces: otherNamespaces, defaultNamespace: defaultNamespace, home: home)
    }

    /// Goes on from where another scanner of the same part was, or from a position that knows the same.
    mutating func go(to place: XMLPlace, at position: Int) {
        self.position = position
        (depth, open) = (place.depth, place.open)
        (bindings, lastBindings) = (place.bindings, place.lastBindings)
        (otherNamespaces, defaultNamespace) = (place.otherNamespaces, place.defaultNamespace)
        (home, hasRoot, isSelfClosing) = (place.home, true, false)
    }
}
