/// The text of a cell while it comes: blanks as a browser shows them, line breaks where `br` and blocks ask for them.
struct HTMLCellText {
    /// How many bytes are written.
    private(set) var count = 0
    private var isBlankPending = false
    private var breaks = 0
    /// The font of the run being written, once something is.
    private(set) var runFont: CellFont?
    /// Whether the text has more than one font so far.
    private(set) var hasRuns = false

    /// Asks for a line break before what comes; those at the beginning and the end do not count.
    mutating func breakLine() { breaks += 1 }

    /// Asks for a new line, unless one is about to begin.
    mutating func beginBlock() { breaks = max(breaks, 1) }

    /// Asks for a blank, as between two words.
    mutating func separate() { isBlankPending = true }

    /// Writes a text whose references are decoded, in a font, into the string being written.
    mutating func append(_ text: [UInt8], font: CellFont, to table: inout TextTable) {
        for byte in text {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                isBlankPending = true
                continue
            }
            if count == 0 { (breaks, isBlankPending) = (0, false) }
            write(gapsIn: &table)
            if let runFont, runFont != font {
                table.runs.add(end: count, font: runFont)
                hasRuns = true
            }
            runFont = font
            table.bytes.append(byte)
            count += 1
        }
    }

    private mutating func write(gapsIn table: inout TextTable) {
        if breaks > 0 {
            table.bytes.append(contentsOf: repeatElement(0x0A, count: breaks))
            count += breaks
        } else if isBlankPending {
            table.bytes.append(0x20)
            count += 1
        }
        (breaks, isBlankPending) = (0, false)
    }

    /// Ends the last run of a text in several fonts.
    func finish(_ table: inout TextTable) {
        if hasRuns { table.runs.add(end: count, font: runFont) }
    }
}
