/// What a column's width in characters comes to on paper.
public enum ColumnWidth {
    /// The widest digit of the workbook's default font, Times New Roman 12, in pixels.
    ///
    /// At 12 points it is eight pixels exactly, so Excel, which rounds to pixels, and LibreOffice, which does
    /// not, give columns the same width; at 11 points LibreOffice's are 5 % wider.
    public static let digitPixels = 8.0
    /// What a cell keeps free at its two sides and for its border, in points.
    public static let padding = 3.75

    /// The width of a column in points, from its width in characters (ECMA-376 part 1, 18.3.1.13).
    ///
    /// Whole pixels at 96 dots an inch: the characters' own and 5 more. Less than one character is a share
    /// of a column of one.
    public static func points(characters width: Double) -> Double {
        guard width.isFinite, width > 0 else { return 0 }
        let width = min(width, 255)
        guard width >= 1 else { return (width * (digitPixels + 5)).rounded() * 0.75 }
        let pixels = ((256 * width + (128 / digitPixels).rounded(.down)) / 256 * digitPixels).rounded(.down)
        return (pixels + 5) * 0.75
    }

    /// The width to hand to libxlsxwriter, which counts with a digit of 7 pixels whatever the default font.
    static func forLibrary(characters width: Double) -> Double {
        width >= 1 ? max(1, width + 5 / digitPixels - 5 / 7) : width
    }
}
