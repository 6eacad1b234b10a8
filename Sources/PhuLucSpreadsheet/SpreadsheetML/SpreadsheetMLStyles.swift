/// The styles of a SpreadsheetML 2003 workbook by their ids.
struct SpreadsheetMLStyles {
    private var styles: [String: CellStyle] = [:]
    private var list = StyleList()

    /// The styles in the order of their numbers.
    var all: [CellStyle] { list.styles }

    /// Reads the `Styles` that just began.
    mutating func read(_ scanner: inout XMLScanner) throws(XMLProblem) {
        let depth = scanner.depth
        while try scanner.child(at: depth) {
            guard scanner.isElement("Style") else { continue }
            try scanner.check(definitions: styles.count)
            let id = try scanner.string(local: "ID") ?? ""
            let parent = try scanner.string(local: "Parent") ?? "Default"
            var style = styles[parent] ?? CellStyle()
            while try scanner.child(at: depth + 1) {
                if scanner.isElement("Font") {
                    style.font = try Self.font(scanner, over: style.font)
                } else if scanner.isElement("NumberFormat") {
                    style.numberFormat = NumberFormat.code(named: try scanner.string(local: "Format") ?? "")
                    style.numberKind = NumberFormat.kind(of: style.numberFormat)
                } else if scanner.isElement("Alignment") {
                    style.indent = min(scanner.attribute(local: "Indent").flatMap { scanner.integer($0) } ?? 0, 250)
                }
            }
            styles[id] = style
        }
    }

    private static func font(_ scanner: borrowing XMLScanner, over font: CellFont) throws(XMLProblem) -> CellFont {
        var font = font
        if let name = try scanner.string(local: "FontName") { font.name = name }
        if let size = scanner.attribute(local: "Size").flatMap({ scanner.number($0) }) { font.size = size }
        if let span = scanner.attribute(local: "Bold") { font.isBold = scanner.isTrue(span) }
        if let span = scanner.attribute(local: "Italic") { font.isItalic = scanner.isTrue(span) }
        return font
    }

    /// The style of an id; the workbook's default for an unknown one.
    func style(_ id: String?) -> CellStyle { styles[id ?? "Default"] ?? styles["Default"] ?? CellStyle() }

    /// The number that cells of a style get.
    mutating func number(of id: String?) -> Int { list.number(of: style(id)) }
}

extension XMLScanner {
    /// The undecoded value of an attribute by its local name, whatever its prefix.
    func attribute(local name: StaticString) -> Span? {
        for index in 0..<attributeCount {
            let attribute = attributes[index]
            if matches(Span(start: attribute.local, end: attribute.name.end), name) { return attribute.value }
        }
        return nil
    }

    func string(local name: StaticString) throws(XMLProblem) -> String? {
        guard let span = attribute(local: name) else { return nil }
        return try string(span)
    }

    /// A whole number that is at least 1; `nil` when the attribute is missing or is none.
    func count(local name: StaticString) -> Int? {
        guard let value = attribute(local: name).flatMap({ integer($0) }), value > 0 else { return nil }
        return value
    }
}
