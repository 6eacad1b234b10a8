/// One string of a workbook: an `si` of the shared strings or an `is` in a cell (ECMA-376 part 1, 18.4.8).
enum StringItem {
    /// Reads the element that just began into the string being written, with the runs of a rich one.
    ///
    /// Phonetic runs are left out; runs are joined.
    static func read(_ scanner: inout XMLScanner, into table: inout TextTable) throws(XMLProblem) {
        let depth = scanner.depth
        let start = table.bytes.count
        var isRich = false
        while try scanner.child(at: depth) {
            let runStart = table.bytes.count
            if scanner.isElement("t") {
                try readText(&scanner, into: &table.bytes)
                if isRich { table.runs.add(end: table.bytes.count - start, font: nil) }
            } else if scanner.isElement("r") {
                // Text before the first run is a run of its own.
                if !isRich, runStart > start { table.runs.add(end: runStart - start, font: nil) }
                isRich = true
                let font = try readRun(&scanner, into: &table.bytes)
                table.runs.add(end: table.bytes.count - start, font: font)
            }
            try check(length: table.bytes.count - start, scanner)
        }
    }

    /// Reads one `r`: its text into the bytes, its font as the result.
    private static func readRun(
        _ scanner: inout XMLScanner, into bytes: inout [UInt8]
    ) throws(XMLProblem) -> CellFont? {
        let depth = scanner.depth
        var font: CellFont?
        while try scanner.child(at: depth) {
            if scanner.isElement("t") {
                try readText(&scanner, into: &bytes)
            } else if scanner.isElement("rPr") {
                font = try FontElement.read(&scanner)
            }
        }
        return font
    }

    /// Reads the text of the element that just began, its blanks kept and its escapes decoded.
    static func readText(_ scanner: inout XMLScanner, into bytes: inout [UInt8]) throws(XMLProblem) {
        let start = bytes.count
        try readRaw(&scanner, into: &bytes)
        StringEscapes.decode(&bytes, from: start)
    }

    /// Reads the text of the element that just began as it stands; elements within are passed over.
    static func readRaw(_ scanner: inout XMLScanner, into bytes: inout [UInt8]) throws(XMLProblem) {
        let depth = scanner.depth
        let start = bytes.count
        while true {
            switch try scanner.next() {
            case .text:
                if scanner.depth == depth { try scanner.appendText(to: &bytes) }
                try check(length: bytes.count - start, scanner)
            case .end: if scanner.depth < depth { return }
            case .finished: return
            case .start: continue
            }
        }
    }

    private static func check(length: Int, _ scanner: borrowing XMLScanner) throws(XMLProblem) {
        guard length <= scanner.limits.stringLength else {
            throw scanner.problem("string", .limit("stringLength", scanner.limits.stringLength))
        }
    }
}
