/// The styles of a workbook, as far as reading cells needs them (ECMA-376 part 1, 18.8).
struct StylesPart {
    private var fonts: [CellFont] = []
    private var formats: [Int: (code: String, kind: NumberFormat.Kind)] = [:]
    private var styles: [CellStyle] = []

    /// Reads a whole part; gives the cell formats by their index.
    static func read(_ scanner: inout XMLScanner) throws(XMLProblem) -> [CellStyle] {
        var part = StylesPart()
        guard try scanner.next() == .start else { return [] }
        while try scanner.child(at: 1) {
            if scanner.isElement("numFmts") {
                try part.readFormats(&scanner)
            } else if scanner.isElement("fonts") {
                while try scanner.child(at: 2) {
                    guard scanner.isElement("font") else { continue }
                    try scanner.check(definitions: part.fonts.count)
                    part.fonts.append(try FontElement.read(&scanner))
                }
            } else if scanner.isElement("cellXfs") {
                try part.readStyles(&scanner)
            }
        }
        return part.styles
    }

    private mutating func readFormats(_ scanner: inout XMLScanner) throws(XMLProblem) {
        while try scanner.child(at: 2) {
            guard scanner.isElement("numFmt"), let number = scanner.integer("numFmtId"),
                let code = try scanner.string("formatCode")
            else { continue }
            try scanner.check(definitions: formats.count)
            formats[number] = (code, NumberFormat.kind(of: code))
        }
    }

    private mutating func readStyles(_ scanner: inout XMLScanner) throws(XMLProblem) {
        while try scanner.child(at: 2) {
            guard scanner.isElement("xf") else { continue }
            try scanner.check(definitions: styles.count)
            var style = CellStyle()
            let number = scanner.integer("numFmtId") ?? 0
            if let format = formats[number] {
                (style.numberFormat, style.numberKind) = format
            } else {
                style.numberFormat = NumberFormat.builtIn(number)
                style.numberKind = NumberFormat.kind(of: style.numberFormat)
            }
            let font = scanner.integer("fontId") ?? 0
            if fonts.indices.contains(font) { style.font = fonts[font] }
            while try scanner.child(at: 3) {
                if scanner.isElement("alignment") { style.indent = min(scanner.integer("indent") ?? 0, 250) }
            }
            styles.append(style)
        }
    }
}
