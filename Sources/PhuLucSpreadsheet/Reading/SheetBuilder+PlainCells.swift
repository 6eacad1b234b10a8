extension SheetBuilder {
    /// Reads cells of the shape `<c r="B7" s="1" t="s"><v>12</v></c>` for as long as they come.
    ///
    /// Most of most sheets is written so, also with a plain formula before the value, and here no event is made
    /// for it. The first cell of another shape is left where it is, for ``readCell(_:)``.
    mutating func readPlainCells(_ scanner: inout XMLScanner) throws(XMLProblem) {
        guard scanner.home == scanner.defaultNamespace, !scanner.isSelfClosing else { return }
        let base = scanner.base
        var position = scanner.position
        while true {
            var index = position
            while base[index] <= 0x20, base[index] != 0 { index += 1 }
            guard base[index] == UInt8(ascii: "<"), base[index + 1] == UInt8(ascii: "c"),
                base[index + 2] == UInt8(ascii: " "),
                let cell = PlainCell(base, index + 3, row: row, column: column + 1),
                let end = try addPlain(cell, scanner)
            else { break }
            position = end
        }
        scanner.position = position
    }

    /// Reads what stands in the cell and adds it; gives the place after `</c>`, `nil` when there is more to it.
    @inline(__always)
    private mutating func addPlain(_ cell: PlainCell, _ scanner: borrowing XMLScanner) throws(XMLProblem) -> Int? {
        let base = scanner.base
        var index = cell.index
        if base[index] == UInt8(ascii: "/") {
            guard base[index + 1] == UInt8(ascii: ">") else { return nil }
            column = cell.column
            return index + 2
        }
        var formula: XMLScanner.Span?
        if base[index + 1] == UInt8(ascii: "<"), base[index + 2] == UInt8(ascii: "f") {
            guard let span = Self.plainText(scanner, after: index + 2, "f>", before: "</f>") else { return nil }
            formula = span
            // The `>` of `</f>`: the value stands after it as it would after the tag.
            index = span.end + 3
        }
        let kind: CellStore.Kind
        let payload: UInt64
        switch cell.type {
        case .inlineString:
            guard let end = try addPlainString(cell, scanner, index + 1) else { return nil }
            if let formula { try addFormula(formula, of: cell, scanner) }
            return end
        case .formulaString:
            guard let text = Self.plainText(scanner, after: index + 1, "<v>", before: "</v></c>"), !text.isEmpty else {
                return nil
            }
            (kind, payload) = (.ownString, UInt64(store.ownStrings.count))
            try addText(text, scanner)
            index = text.end
        default:
            guard let value = Self.plainValue(cell.type, base, &index) else { return nil }
            (kind, payload) = value
        }
        column = cell.column
        if let formula { try addFormula(formula, of: cell, scanner) }
        add(kind, payload, row: cell.row, column: column, style: cell.style)
        return index + 8
    }

    /// Reads the number, index or truth value of `><v>…</v></c>`, and stops before its end.
    ///
    /// Static, as ``plainText(_:after:_:before:)`` is: a method would be handed a copy of the builder for each cell.
    @inline(__always)
    private static func plainValue(
        _ type: CellElement.ValueType, _ base: UnsafePointer<UInt8>, _ index: inout Int
    ) -> (CellStore.Kind, UInt64)? {
        guard base[index + 1] == UInt8(ascii: "<"), base[index + 2] == UInt8(ascii: "v"),
            base[index + 3] == UInt8(ascii: ">")
        else { return nil }
        index += 4
        let result: (CellStore.Kind, UInt64)
        switch type {
        case .sharedString:
            let value = PlainCell.digits(base, &index)
            guard value >= 0 else { return nil }
            result = (.sharedString, UInt64(truncatingIfNeeded: value))
        case .boolean:
            guard base[index] & 0xFE == UInt8(ascii: "0") else { return nil }
            result = (.boolean, UInt64(base[index] & 1))
            index += 1
        default:
            guard let value = NumberText.fast(base, &index) else { return nil }
            result = (.number, value.bitPattern)
        }
        // `</v></c>` as one word.
        return PlainCell.word(base, index) == 0x3E63_2F3C_3E76_2F3C ? result : nil
    }

    /// Reads `<is><t>…</t></is></c>` as a string of the sheet's own.
    private mutating func addPlainString(
        _ cell: PlainCell, _ scanner: borrowing XMLScanner, _ start: Int
    ) throws(XMLProblem) -> Int? {
        let close: StaticString = "</t></is></c>"
        guard let text = Self.plainText(scanner, after: start, "<is><t>", before: close)
                ?? Self.plainText(scanner, after: start, "<is><t xml:space=\"preserve\">", before: close),
            !text.isEmpty
        else { return nil }
        column = cell.column
        add(.ownString, UInt64(store.ownStrings.count), row: cell.row, column: column, style: cell.style)
        try addText(text, scanner)
        return text.end + close.utf8CodeUnitCount
    }

    private mutating func addText(_ text: XMLScanner.Span, _ scanner: borrowing XMLScanner) throws(XMLProblem) {
        let start = store.ownStrings.bytes.count
        try scanner.append(text, to: &store.ownStrings.bytes)
        StringEscapes.decode(&store.ownStrings.bytes, from: start)
        store.ownStrings.endString()
    }

    private mutating func addFormula(
        _ text: XMLScanner.Span, of cell: PlainCell, _ scanner: borrowing XMLScanner
    ) throws(XMLProblem) {
        guard !text.isEmpty else { return }
        let start = store.formulas.texts.bytes.count
        try scanner.append(text, to: &store.formulas.texts.bytes)
        StringEscapes.decode(&store.formulas.texts.bytes, from: start)
        store.formulas.endFormula(at: CellStore.place(row: cell.row, column: cell.column), sharedAs: nil)
    }

    /// The text between two stretches of markup that stand just so; `nil` when they do not.
    @inline(__always)
    private static func plainText(
        _ scanner: borrowing XMLScanner, after start: Int, _ open: StaticString, before close: StaticString
    ) -> XMLScanner.Span? {
        let begin = start + open.utf8CodeUnitCount
        guard begin <= scanner.count, scanner.matches(XMLScanner.Span(start: start, end: begin), open),
            let end = scanner.find(UInt8(ascii: "<"), from: begin), end - begin <= scanner.limits.stringLength,
            end + close.utf8CodeUnitCount <= scanner.count,
            scanner.matches(XMLScanner.Span(start: end, end: end + close.utf8CodeUnitCount), close)
        else { return nil }
        return XMLScanner.Span(start: begin, end: end)
    }
}
