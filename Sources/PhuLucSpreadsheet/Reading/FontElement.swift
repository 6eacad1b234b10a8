/// Fonts: a `font` of the styles or the `rPr` of a run (ECMA-376 part 1, 18.8.22 and 18.4.7).
enum FontElement {
    /// Reads the children of the element that just began.
    static func read(_ scanner: inout XMLScanner) throws(XMLProblem) -> CellFont {
        let depth = scanner.depth
        var font = CellFont()
        while try scanner.child(at: depth) { try take(&scanner, into: &font) }
        return font
    }

    /// Takes the child that just began, if it says something of what we know of fonts.
    static func take(_ scanner: inout XMLScanner, into font: inout CellFont) throws(XMLProblem) {
        if scanner.isElement("name") || scanner.isElement("rFont") {
            font.name = try scanner.string("val") ?? ""
        } else if scanner.isElement("sz") {
            font.size = scanner.number("val") ?? 0
        } else if scanner.isElement("b") {
            font.isBold = scanner.flag("val") ?? true
        } else if scanner.isElement("i") {
            font.isItalic = scanner.flag("val") ?? true
        }
    }
}
