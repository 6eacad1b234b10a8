extension SheetLookBuilder {
    /// Takes the child of the worksheet that just began, if it is of the page or the view.
    mutating func readPage(_ scanner: inout XMLScanner) throws(XMLProblem) {
        if scanner.isElement("pageSetup") {
            look.page.isLandscape = try scanner.string("orientation").map { $0 == "landscape" }
            look.page.paper = scanner.integer("paperSize")
            look.page.pagesWide = min(scanner.integer("fitToWidth") ?? 1, 32_767)
            look.page.pagesTall = min(scanner.integer("fitToHeight") ?? 1, 32_767)
            look.page.scale = scanner.integer("scale").map { min($0, 400) }
        } else if scanner.isElement("pageMargins") {
            look.page.margins = Self.margins(scanner)
        } else if scanner.isElement("printOptions") {
            look.page.isCenteredAcross = scanner.flag("horizontalCentered") ?? false
        } else if scanner.isElement("sheetPr") {
            try readProperties(&scanner)
        } else if scanner.isElement("sheetViews") {
            try readViews(&scanner)
        } else if scanner.isElement("rowBreaks") {
            look.page.pageBreaksBefore = try Self.breaks(&scanner, below: CellReference.maximumRow)
        } else if scanner.isElement("colBreaks") {
            look.page.columnBreaksBefore = try Self.breaks(&scanner, below: CellReference.maximumColumn)
        } else if scanner.isElement("headerFooter") {
            try readHeader(&scanner)
        }
    }

    /// The margins in millimetres; `nil` unless all four can be margins of a page.
    private static func margins(_ scanner: borrowing XMLScanner) -> PageDraft.Margins? {
        func millimetres(_ inches: Double?) -> Double? {
            inches.flatMap { (0..<50).contains($0) ? ($0 * 254).rounded() / 10 : nil }
        }
        guard let top = millimetres(scanner.number("top")), let bottom = millimetres(scanner.number("bottom")),
            let left = millimetres(scanner.number("left")), let right = millimetres(scanner.number("right"))
        else { return nil }
        return PageDraft.Margins(top: top, bottom: bottom, left: left, right: right)
    }

    private mutating func readProperties(_ scanner: inout XMLScanner) throws(XMLProblem) {
        let depth = scanner.depth
        while try scanner.child(at: depth) {
            if scanner.isElement("tabColor") { look.tabColour = try LookColour(scanner) }
            if scanner.isElement("pageSetUpPr") { look.page.fitsToPages = scanner.flag("fitToPage") ?? false }
        }
    }

    private mutating func readViews(_ scanner: inout XMLScanner) throws(XMLProblem) {
        let depth = scanner.depth
        while try scanner.child(at: depth) {
            guard scanner.isElement("sheetView") else { continue }
            while try scanner.child(at: depth + 1) {
                guard scanner.isElement("pane"), try scanner.string("state")?.hasPrefix("frozen") == true else {
                    continue
                }
                let rows = min(scanner.number("ySplit") ?? 0, Double(CellReference.maximumRow))
                let columns = min(scanner.number("xSplit") ?? 0, Double(CellReference.maximumColumn))
                look.frozen = SheetLook.FrozenPane(rows: Int(max(rows, 0)), columns: Int(max(columns, 0)))
            }
        }
    }

    /// The rows or columns after the breaks that were set by hand.
    private static func breaks(_ scanner: inout XMLScanner, below edge: Int) throws(XMLProblem) -> [Int] {
        let depth = scanner.depth
        var breaks: [Int] = []
        while try scanner.child(at: depth) {
            guard scanner.isElement("brk"), let number = scanner.integer("id"), number > 0, number < edge else {
                continue
            }
            try scanner.check(definitions: breaks.count)
            breaks.append(number + 1)
        }
        return breaks
    }

    private mutating func readHeader(_ scanner: inout XMLScanner) throws(XMLProblem) {
        let depth = scanner.depth
        while try scanner.child(at: depth) {
            if scanner.isElement("oddHeader") {
                look.page.header = try scanner.wholeText()
            } else if scanner.isElement("oddFooter") {
                look.page.footer = try scanner.wholeText()
            }
        }
    }
}

extension XMLScanner {
    /// The text of the element that just began, its own only, to whose end it reads.
    mutating func wholeText() throws(XMLProblem) -> String {
        var bytes: [UInt8] = []
        try StringItem.readText(&self, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
