extension TextMeasure {
    /// How many lines a text takes when it is wrapped in a width, at least 1.
    ///
    /// Lines break at blanks and at line feeds only. LibreOffice also breaks after a hyphen or a slash, Excel
    /// after a hyphen; whoever may break at more places needs no more lines. Only a word wider than the line
    /// must be broken within: it begins a new line, and the most lines are taken that come of breaking it
    /// between characters, after its hyphens, after its slashes, or after both.
    ///
    /// - Parameter width: the points available inside the cell; 3 % of them are kept in reserve.
    public static func lines(of text: String, font: CellFont, width: Double) -> Int {
        let face = FontWidths.Face(isBold: font.isBold, isItalic: font.isItalic)
        // No narrower than the widest letter, so that every line holds one at least.
        let room = max(width.isFinite ? width * safety / pointsPerUnit(of: font) : 0, FontWidths.em)
        let plain = wrap(text, in: TextWrap(room: room), face)
        guard plain.hasBrokenWord else { return plain.lines }
        let others = [(true, false), (false, true), (true, true)].map { hyphens, slashes in
            wrap(text, in: TextWrap(room: room, breaksAfterHyphens: hyphens, breaksAfterSlashes: slashes), face).lines
        }
        return others.reduce(plain.lines, max)
    }

    private static func wrap(_ text: String, in empty: TextWrap, _ face: FontWidths.Face) -> TextWrap {
        var wrap = empty
        let blank = face.width(of: " ")
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\u{2028}", "\u{2029}": wrap.breakLine()
            case "\r": continue
            case "\t": wrap.addBlank(8 * blank)
            case " ": wrap.addBlank(blank)
            default: wrap.addLetter(scalar, face.width(of: scalar))
            }
        }
        wrap.endWord()
        return wrap
    }
}
