/// The shared strings of a workbook (ECMA-376 part 1, 18.4.9).
enum SharedStringsPart {
    static func read(_ scanner: inout XMLScanner) throws(XMLProblem) -> TextTable {
        var table = TextTable()
        guard try scanner.next() == .start else { return table }
        while try scanner.child(at: 1) {
            // `sstItem` is what betas of Excel 2007 wrote.
            guard scanner.isElement("si") || scanner.isElement("sstItem") else { continue }
            if let runs = try StringItem.read(&scanner, into: &table.bytes) { table.runs[table.count] = runs }
            table.endString()
        }
        return table
    }
}
