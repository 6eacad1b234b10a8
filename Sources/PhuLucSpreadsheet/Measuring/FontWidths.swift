/// The advance widths of Times New Roman, by face and character.
///
/// The figures are Liberation Serif's, which was made to have the same; `scripts/font-widths` wrote them.
enum FontWidths {
    /// Units in an em.
    static let em = 2048.0

    /// One of the four faces.
    struct Face {
        private let widths: [UInt16]

        init(isBold: Bool, isItalic: Bool) {
            switch (isBold, isItalic) {
            case (false, false): widths = FontWidths.regular
            case (true, false): widths = FontWidths.bold
            case (false, true): widths = FontWidths.italic
            case (true, true): widths = FontWidths.boldItalic
            }
        }

        /// The width of a character in units of the em; an unknown one is taken for a wide one.
        func width(of scalar: Unicode.Scalar) -> Double {
            if FontWidths.isMark(scalar.value) { return 0 }
            var start = 0
            for range in FontWidths.ranges {
                if range.contains(scalar.value) {
                    let width = widths[start + Int(scalar.value - range.lowerBound)]
                    return width == 0 ? FontWidths.em : Double(width)
                }
                start += range.count
            }
            return scalar.value < 0x20 ? 0 : FontWidths.em
        }
    }

    /// Whether a character stands on the one before it: the combining marks, and the zero-width ones.
    static func isMark(_ value: UInt32) -> Bool {
        switch value {
        case 0x300...0x36F, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF, 0xAD: true
        default: false
        }
    }
}
