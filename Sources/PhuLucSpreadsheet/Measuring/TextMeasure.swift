/// How much room a text takes in a cell, from the widths of Times New Roman's letters.
///
/// Excel and LibreOffice fit no row to a merged cell, so the heights of an annex's rows are computed here.
/// The measure leans to the safe side: it gives no fewer lines than either program needs, as a cut text is
/// worse than a line of white.
public enum TextMeasure {
    /// Share of a cell's width that is counted on; screen fonts are up to this much wider than their design.
    static let safety = 0.97
    /// How much wider than Times New Roman an unknown font may be.
    static let unknownFontFactor = 1.3

    /// The width of a text on one line, in points.
    public static func width(of text: some StringProtocol, font: CellFont) -> Double {
        let face = FontWidths.Face(isBold: font.isBold, isItalic: font.isItalic)
        var units = 0.0
        for scalar in text.unicodeScalars { units += face.width(of: scalar) }
        return units * pointsPerUnit(of: font)
    }

    /// The height of one line, in points, as Excel spaces it; LibreOffice needs less.
    ///
    /// The line of Times New Roman (1.149 of its size) with the room that Excel leaves, on Excel's grid of
    /// 0.75 points: 15 for size 11, 15.75 for 12, 16.5 for 13, 18.75 for 14.
    public static func lineHeight(of font: CellFont) -> Double {
        ((screenPixels(of: font) * 1.17).rounded(.up) + 2) * 0.75
    }

    /// The height of one line, in points, as LibreOffice sets it: ascent and descent, measured in its PDF.
    public static func naturalLineHeight(of font: CellFont) -> Double { fontSize(of: font) * 1.111 }

    /// The height that a text needs in a cell, in points; not capped at the tallest row.
    ///
    /// - Parameter columnWidth: the cell's width in Excel's characters; of merged columns, each alone, use
    ///   ``height(of:font:columnWidths:)``.
    public static func height(of text: String, font: CellFont, columnWidth: Double) -> Double {
        height(of: text, font: font, columnWidths: [columnWidth])
    }

    /// The height that a text needs in a cell merged from columns of these widths in characters, in points.
    public static func height(of text: String, font: CellFont, columnWidths: [Double]) -> Double {
        let width = columnWidths.reduce(0) { $0 + ColumnWidth.points(characters: $1) }
        let count = lines(of: text, font: font, width: width - ColumnWidth.padding)
        return Double(count) * lineHeight(of: font)
    }

    /// Points in a unit of the font's em.
    static func pointsPerUnit(of font: CellFont) -> Double {
        let size = fontSize(of: font)
        let onScreen = screenPixels(of: font) * 0.75
        let factor = font.name.isEmpty || font.name == "Times New Roman" ? 1 : unknownFontFactor
        return max(size, onScreen) * factor / FontWidths.em
    }

    /// The font's height in whole pixels at 96 dots an inch, as Excel draws it.
    private static func screenPixels(of font: CellFont) -> Double {
        (fontSize(of: font) / 0.75).rounded()
    }

    /// The font's size; 11 points where none is named.
    private static func fontSize(of font: CellFont) -> Double {
        font.size.isFinite && font.size > 0 ? min(font.size, 409) : 11
    }
}
