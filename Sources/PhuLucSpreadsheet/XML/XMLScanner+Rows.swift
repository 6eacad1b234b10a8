extension XMLScanner {
    /// Whether nothing is open but the root and the rows, at a position after a whole tag.
    ///
    /// Then all that a scanner knows is what it knew before the first row: bindings end with their elements, and the
    /// numbers of other namespaces say nothing where the part's own is a known one.
    var isBetweenRows: Bool {
        home == .main && depth == 2 && open.count == 2 && !isSelfClosing && !open[1].hasChosen && !open[0].hasChosen
    }

    /// Where the next `<row` stands, which may be a row; written with the prefix of the `sheetData` that is open.
    func rowStart(from start: Int) -> Int? {
        guard let list = open.last?.name else { return nil }
        let prefix = Span(start: list.start, end: max(list.start, list.end - "sheetData".utf8.count))
        var from = start
        while let found = find(UInt8(ascii: "<"), from: from) {
            let middle = found + 1 + prefix.count
            let end = middle + 3
            guard end < count else { return nil }
            if matches(Span(start: found + 1, end: middle), prefix), matches(Span(start: middle, end: end), "row"),
                base[end] <= 0x20 || base[end] == UInt8(ascii: ">") || base[end] == UInt8(ascii: "/")
            {
                return found
            }
            from = found + 1
        }
        return nil
    }
}
