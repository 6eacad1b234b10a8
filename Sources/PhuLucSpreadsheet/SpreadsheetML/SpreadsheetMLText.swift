/// The text of a cell, whose parts may stand in HTML's `B`, `I` and `Font`.
enum SpreadsheetMLText {
    /// Reads the element that just began into the string being written, with its runs when it has several fonts.
    static func read(_ scanner: inout XMLScanner, font: CellFont, into table: inout TextTable) throws(XMLProblem) {
        let depth = scanner.depth
        let start = table.bytes.count
        var fonts = [font]
        var (runFont, hasRuns) = (font, false)
        reading: while true {
            switch try scanner.next() {
            case .start: fonts.append(try changed(fonts.last ?? font, scanner))
            case .end:
                if scanner.depth < depth { break reading }
                if fonts.count > 1 { fonts.removeLast() }
            case .finished: break reading
            case .text:
                let current = fonts.last ?? font
                if current != runFont {
                    if table.bytes.count > start {
                        table.runs.add(end: table.bytes.count - start, font: runFont == font ? nil : runFont)
                    }
                    (runFont, hasRuns) = (current, true)
                }
                try scanner.appendText(to: &table.bytes)
                guard table.bytes.count - start <= scanner.limits.stringLength else {
                    throw scanner.problem("string", .limit("stringLength", scanner.limits.stringLength))
                }
            }
        }
        if hasRuns { table.runs.add(end: table.bytes.count - start, font: runFont == font ? nil : runFont) }
    }

    /// The font within the element that just began.
    private static func changed(_ font: CellFont, _ scanner: borrowing XMLScanner) throws(XMLProblem) -> CellFont {
        var font = font
        if scanner.matches(scanner.localName, "B") { font.isBold = true }
        if scanner.matches(scanner.localName, "I") { font.isItalic = true }
        guard scanner.matches(scanner.localName, "Font") else { return font }
        if let name = try scanner.string(local: "Face") { font.name = name }
        if let size = scanner.attribute(local: "Size").flatMap({ scanner.number($0) }) { font.size = size }
        return font
    }
}
