extension String {
    /// Most UTF-16 units of a formula, and of a text within one (Excel's specifications and limits).
    private static let formulaLimit = 8_192, literalLimit = 255

    /// Checks what can be known of a formula without calculating it: length, characters and closed quotes.
    func checkFormula(cell: CellReference? = nil) throws(Fault) {
        guard !isEmpty, utf8.first != UInt8(ascii: "=") else {
            throw .draft("a formula is written without =, and is not empty", cell: cell)
        }
        guard utf16.count <= Self.formulaLimit else {
            throw .draft("the formula has \(utf16.count) UTF-16 units", cell: cell)
        }
        guard isWritableText else { throw .draft("the formula holds a character XML cannot", cell: cell) }
        // Quotes within a text are doubled, so that every other stretch between quotes is one or a part of one.
        let parts = split(separator: "\"", omittingEmptySubsequences: false)
        guard !parts.count.isMultiple(of: 2) else { throw .draft("a text in the formula has no end", cell: cell) }
        for (index, part) in parts.enumerated() where !index.isMultiple(of: 2) {
            guard part.utf16.count <= Self.literalLimit else {
                throw .draft("a text in the formula has \(part.utf16.count) UTF-16 units", cell: cell)
            }
        }
    }

    /// Checks a text of at most a number of UTF-16 units that holds no control characters.
    func checkLine(_ what: String, limit: Int, cell: CellReference? = nil) throws(Fault) {
        guard utf16.count <= limit else { throw .draft("\(what) has \(utf16.count) UTF-16 units", cell: cell) }
        guard isWritableName else { throw .draft("\(what) holds a character XML cannot", cell: cell) }
    }
}
