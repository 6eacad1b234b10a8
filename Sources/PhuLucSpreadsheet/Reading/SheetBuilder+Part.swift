extension SheetBuilder {
    /// Reads a worksheet's part (ECMA-376 part 1, 18.3.1.99).
    mutating func read(_ scanner: inout XMLScanner) throws(XMLProblem) {
        guard try readHead(&scanner) else { return }
        try readRows(&scanner)
        try readTail(&scanner)
    }

    /// Reads what stands before the rows; true when they come next.
    mutating func readHead(_ scanner: inout XMLScanner) throws(XMLProblem) -> Bool {
        guard try scanner.next() == .start else { return false }
        guard !scanner.isElement("workbook") else { throw scanner.problem("no worksheet element") }
        let isSheet = Self.isSheet(scanner)
        while try scanner.child(at: 1) {
            if scanner.isElement("sheetData") { return true }
            try readElement(&scanner)
        }
        guard isSheet else { throw scanner.problem("no worksheet element") }
        return false
    }

    /// Whether the element that just began is the root of a sheet, of whatever kind.
    static func isSheet(_ scanner: borrowing XMLScanner) -> Bool {
        for name: StaticString in ["worksheet", "dialogsheet", "chartsheet", "macrosheet"] where scanner.isElement(name) {
            return true
        }
        return false
    }

    /// Reads what stands after the rows, more rows among it.
    mutating func readTail(_ scanner: inout XMLScanner) throws(XMLProblem) {
        while try scanner.child(at: 1) {
            if scanner.isElement("sheetData") {
                try readRows(&scanner)
            } else {
                try readElement(&scanner)
            }
        }
    }

    private mutating func readElement(_ scanner: inout XMLScanner) throws(XMLProblem) {
        if scanner.isElement("mergeCells") {
            try readMerges(&scanner)
        } else if scanner.isElement("cols") {
            try readColumns(&scanner)
        } else if scanner.isElement("sheetFormatPr") {
            hidesRows = scanner.flag("zeroHeight") ?? false
        }
    }

    private mutating func readMerges(_ scanner: inout XMLScanner) throws(XMLProblem) {
        let depth = scanner.depth
        while try scanner.child(at: depth) {
            guard scanner.isElement("mergeCell"), let span = scanner.attribute("ref") else { continue }
            var range = plainRange(scanner, span)
            if range == nil { range = CellRange(try scanner.string(span).filter { $0 != " " }) }
            if let range, !range.isSingleCell { merges.append(range) }
        }
    }

    /// Reads `B7:C9` without making a text of it; `nil` for any other spelling.
    private func plainRange(_ scanner: borrowing XMLScanner, _ span: XMLScanner.Span) -> CellRange? {
        var index = span.start
        guard let first = PlainCell.place(scanner.base, &index), scanner.base[index] == UInt8(ascii: ":") else {
            return nil
        }
        index += 1
        guard let last = PlainCell.place(scanner.base, &index), index == span.end else { return nil }
        return CellRange(first, last)
    }

    private mutating func readColumns(_ scanner: inout XMLScanner) throws(XMLProblem) {
        let depth = scanner.depth
        while try scanner.child(at: depth) {
            guard scanner.isElement("col"), scanner.flag("hidden") == true || scanner.number("width") == 0,
                let first = scanner.integer("min"), let last = scanner.integer("max"), first > 0, first <= last
            else { continue }
            let edge = CellReference.maximumColumn
            if first <= edge { hiddenColumns.append(first...min(last, edge)) }
        }
    }
}
