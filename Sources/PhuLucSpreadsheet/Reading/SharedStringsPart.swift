/// The shared strings of a workbook (ECMA-376 part 1, 18.4.9).
enum SharedStringsPart {
    static func read(_ scanner: inout XMLScanner) throws(XMLProblem) -> TextTable {
        var table = TextTable()
        guard try scanner.next() == .start else { return table }
        // Text never has more bytes than its XML; what is not used is never touched.
        table.bytes.reserveCapacity(scanner.count)
        try readPlain(&scanner, into: &table)
        while try scanner.child(at: 1) {
            // `sstItem` is what betas of Excel 2007 wrote.
            guard scanner.isElement("si") || scanner.isElement("sstItem") else { continue }
            try StringItem.read(&scanner, into: &table)
            table.endString()
            try readPlain(&scanner, into: &table)
        }
        return table
    }

    /// Reads strings of the shape `<si><t>…</t></si>` for as long as they come, without events.
    private static func readPlain(_ scanner: inout XMLScanner, into table: inout TextTable) throws(XMLProblem) {
        guard scanner.home == scanner.defaultNamespace, !scanner.isSelfClosing, scanner.depth == 1 else { return }
        while let start = openingEnd(scanner) {
            guard let end = scanner.find(UInt8(ascii: "<"), from: start),
                scanner.matches(XMLScanner.Span(start: end, end: end + 9), "</t></si>"),
                end - start <= scanner.limits.stringLength
            else { return }
            let textStart = table.bytes.count
            try scanner.append(XMLScanner.Span(start: start, end: end), to: &table.bytes)
            StringEscapes.decode(&table.bytes, from: textStart)
            table.endString()
            scanner.position = end + 9
        }
    }

    /// The place after `<si><t>` at the position; the padding makes the look ahead safe.
    private static func openingEnd(_ scanner: borrowing XMLScanner) -> Int? {
        let start = scanner.position
        if scanner.matches(XMLScanner.Span(start: start, end: start + 7), "<si><t>") { return start + 7 }
        guard start + 28 <= scanner.count,
            scanner.matches(XMLScanner.Span(start: start, end: start + 28), "<si><t xml:space=\"preserve\">")
        else { return nil }
        return start + 28
    }
}
