/// The styles of a workbook as far as they can be seen (ECMA-376 part 1, 18.8).
struct StylesLook {
    /// The looks of the cell formats, by their index.
    private(set) var looks: [CellLook] = []
    /// The font of the style `Normal`, from whose digits the unit of column widths comes.
    private(set) var defaultFont: CellFont?
    private var fonts: [CellLook] = []
    private var fills: [LookColour?] = []
    private var borders: [CellLook.Borders] = []
    private var formats: [Int: String] = [:]

    /// Reads a whole part.
    static func read(_ scanner: inout XMLScanner) throws(XMLProblem) -> StylesLook {
        var part = StylesLook()
        guard try scanner.next() == .start else { return part }
        while try scanner.child(at: 1) {
            if scanner.isElement("numFmts") {
                try part.readFormats(&scanner)
            } else if scanner.isElement("fonts") {
                try part.readFonts(&scanner)
            } else if scanner.isElement("fills") {
                try part.readFills(&scanner)
            } else if scanner.isElement("borders") {
                try part.readBorders(&scanner)
            } else if scanner.isElement("cellStyleXfs") {
                try part.readDefault(&scanner)
            } else if scanner.isElement("cellXfs") {
                try part.readLooks(&scanner)
            }
        }
        part.defaultFont = part.defaultFont ?? part.fonts.first?.font
        return part
    }

    private mutating func readFormats(_ scanner: inout XMLScanner) throws(XMLProblem) {
        while try scanner.child(at: 2) {
            guard scanner.isElement("numFmt"), let number = scanner.integer("numFmtId"),
                let code = try scanner.string("formatCode")
            else { continue }
            try scanner.check(definitions: formats.count)
            formats[number] = code
        }
    }

    private mutating func readFonts(_ scanner: inout XMLScanner) throws(XMLProblem) {
        while try scanner.child(at: 2) {
            guard scanner.isElement("font") else { continue }
            try scanner.check(definitions: fonts.count)
            var look = CellLook()
            while try scanner.child(at: 3) {
                try FontElement.take(&scanner, into: &look.font)
                if scanner.isElement("color") { look.fontColour = try LookColour(scanner) }
                if scanner.isElement("u") { look.isUnderlined = try scanner.string("val") != "none" }
            }
            fonts.append(look)
        }
    }

    private mutating func readFills(_ scanner: inout XMLScanner) throws(XMLProblem) {
        while try scanner.child(at: 2) {
            guard scanner.isElement("fill") else { continue }
            try scanner.check(definitions: fills.count)
            var colour: LookColour?
            while try scanner.child(at: 3) {
                guard scanner.isElement("patternFill"), try scanner.string("patternType") == "solid" else { continue }
                while try scanner.child(at: 4) {
                    if scanner.isElement("fgColor") { colour = try LookColour(scanner) }
                }
            }
            fills.append(colour)
        }
    }

    private mutating func readBorders(_ scanner: inout XMLScanner) throws(XMLProblem) {
        while try scanner.child(at: 2) {
            guard scanner.isElement("border") else { continue }
            try scanner.check(definitions: borders.count)
            var sides: CellLook.Borders = []
            while try scanner.child(at: 3) {
                guard let style = try scanner.string("style"), style != "none", !style.isEmpty else { continue }
                if scanner.isElement("left") || scanner.isElement("start") { sides.insert(.left) }
                if scanner.isElement("right") || scanner.isElement("end") { sides.insert(.right) }
                if scanner.isElement("top") { sides.insert(.top) }
                if scanner.isElement("bottom") { sides.insert(.bottom) }
            }
            borders.append(sides)
        }
    }

    private mutating func readDefault(_ scanner: inout XMLScanner) throws(XMLProblem) {
        while try scanner.child(at: 2) {
            guard defaultFont == nil, scanner.isElement("xf") else { continue }
            let font = scanner.integer("fontId") ?? 0
            if fonts.indices.contains(font) { defaultFont = fonts[font].font }
        }
    }

    private mutating func readLooks(_ scanner: inout XMLScanner) throws(XMLProblem) {
        while try scanner.child(at: 2) {
            guard scanner.isElement("xf") else { continue }
            try scanner.check(definitions: looks.count)
            let font = scanner.integer("fontId") ?? 0
            var look = fonts.indices.contains(font) ? fonts[font] : CellLook()
            let number = scanner.integer("numFmtId") ?? 0
            look.numberFormat = formats[number] ?? NumberFormat.builtIn(number)
            if let fill = scanner.integer("fillId"), fills.indices.contains(fill) { look.fill = fills[fill] }
            if let border = scanner.integer("borderId"), borders.indices.contains(border) {
                look.borders = borders[border]
            }
            while try scanner.child(at: 3) {
                if scanner.isElement("alignment") { try look.align(scanner) }
                if scanner.isElement("protection") { look.isLocked = scanner.flag("locked") ?? true }
            }
            looks.append(look)
        }
    }
}

extension CellLook {
    /// Takes the `alignment` that just began (ECMA-376 part 1, 18.8.1).
    fileprivate mutating func align(_ scanner: borrowing XMLScanner) throws(XMLProblem) {
        horizontal = try scanner.string("horizontal") ?? horizontal
        vertical = try scanner.string("vertical") ?? vertical
        wraps = scanner.flag("wrapText") ?? false
        indent = min(scanner.integer("indent") ?? 0, 250)
    }
}

extension LookColour {
    /// Takes the colour element that just began; `nil` when it names none.
    init?(_ scanner: borrowing XMLScanner) throws(XMLProblem) {
        if let text = try scanner.string("rgb"), let number = UInt32(text.suffix(6), radix: 16) {
            self = .rgb(number)
        } else if let number = scanner.integer("theme") {
            self = .theme(number, tint: scanner.number("tint") ?? 0)
        } else if let number = scanner.integer("indexed") {
            self = number >= 64 ? .automatic : .indexed(number)
        } else if scanner.flag("auto") == true {
            self = .automatic
        } else {
            return nil
        }
    }
}
