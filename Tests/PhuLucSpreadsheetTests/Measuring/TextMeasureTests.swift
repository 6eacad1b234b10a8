import Testing

@testable import PhuLucSpreadsheet

@Suite struct TextMeasureTests {
    private let font = CellFont(name: "Times New Roman", size: 12)

    @Test("the tables hold a width for every character of their ranges")
    func tablesAreWhole() {
        let count = FontWidths.ranges.reduce(0) { $0 + $1.count }
        for table in [FontWidths.regular, FontWidths.bold, FontWidths.italic, FontWidths.boldItalic] {
            #expect(table.count == count)
        }
    }

    @Test("known widths of Times New Roman, in thousandths of its size", arguments: [
        ("a", 444.0), ("M", 889), (" ", 250), ("0", 500), ("ế", 444), ("ư", 542), ("Ộ", 722), ("₫", 513), ("–", 500),
        ("…", 1000), ("đ", 500), ("e\u{302}\u{301}", 444), ("漢", 1000),
    ])
    func knownWidths(_ text: String, _ thousandths: Double) {
        let width = TextMeasure.width(of: text, font: font)
        #expect(abs(width - thousandths * 0.012) < 0.07, "\(text) is \(width) points")
    }

    @Test("a composed and a decomposed text are as wide as each other")
    func normalForms() {
        #expect(
            TextMeasure.width(of: "Nghị quyết", font: font)
                == TextMeasure.width(of: "Nghi\u{323} quye\u{302}\u{301}t", font: font))
    }

    @Test("bold is wider than regular")
    func boldIsWider() {
        var bold = font
        bold.isBold = true
        let text = "Ủy ban nhân dân tỉnh"
        #expect(TextMeasure.width(of: text, font: bold) > TextMeasure.width(of: text, font: font))
    }

    @Test("the line's height is Excel's for Times New Roman", arguments: [
        (10.0, 13.5), (11, 15), (12, 15.75), (13, 16.5), (14, 18.75), (16, 20.25),
    ])
    func lineHeights(_ size: Double, _ height: Double) {
        #expect(TextMeasure.lineHeight(of: CellFont(name: "Times New Roman", size: size)) == height)
    }

    @Test("lines break where the text says and where the width ends", arguments: [
        ("", 100.0, 1), ("a", 100, 1), ("a\nb", 100, 2), ("a\r\nb", 100, 2), ("a\n", 100, 2), ("\n\n", 100, 3),
        ("aaaa aaaa", 30, 2), ("aaaa aaaa", 60, 1), ("aaaa    ", 24, 1), ("aaaaaaaaaa", 24, 3), ("a b c d", 5, 4),
        ("漢漢", 0, 2), ("漢漢", -.infinity, 2), ("漢漢", .nan, 2),
    ])
    func lines(_ text: String, _ width: Double, _ count: Int) {
        #expect(TextMeasure.lines(of: text, font: font, width: width) == count)
    }

    @Test("a wider cell never takes more lines of ordinary words")
    func widerIsNeverWorse() {
        var samples = MeasuredSamples(seed: 5)
        for _ in 0..<100 {
            let text = samples.text(longWords: false)
            let counts = stride(from: 160.0, to: 500, by: 20).map {
                TextMeasure.lines(of: text, font: font, width: $0)
            }
            #expect(zip(counts, counts.dropFirst()).allSatisfy { $0 >= $1 })
            let words = text.split { $0 == " " || $0 == "\n" }
            #expect(counts.allSatisfy { $0 >= 1 && $0 <= max(1, words.count) + text.count { $0 == "\n" } })
        }
    }

    @Test("a long word is given the lines of the least lucky way to break it")
    func longWord() {
        // Broken after the slash the pieces need a line more than letter by letter.
        let text = String(repeating: "a", count: 12) + "/" + String(repeating: "a", count: 12)
        #expect(TextMeasure.lines(of: text, font: font, width: 80) == 2)
        #expect(TextMeasure.lines(of: text, font: font, width: 60) == 4)
    }

    @Test("a column's width in points is Excel's", arguments: [
        (8.43, 54.0), (10, 63.75), (1, 9.75), (0, 0), (-1, 0), (.nan, 0), (0.5, 5.25), (300, 1_533.75),
    ])
    func columnWidths(_ characters: Double, _ points: Double) {
        #expect(ColumnWidth.points(characters: characters) == points)
    }

    @Test("merged columns give the room of all of them")
    func mergedColumns() {
        let text = "Rà soát, đơn giản hóa thủ tục hành chính liên quan đến người dân, doanh nghiệp"
        let one = TextMeasure.height(of: text, font: font, columnWidth: 17)
        let three = TextMeasure.height(of: text, font: font, columnWidths: [17, 17, 17])
        #expect(one == 5 * 15.75)
        #expect(three == 2 * 15.75)
    }

    @Test("a font without name or size is measured as Times New Roman 11")
    func unnamedFont() {
        let unnamed = CellFont()
        let named = CellFont(name: "Times New Roman", size: 11)
        #expect(TextMeasure.width(of: "Sở", font: unnamed) == TextMeasure.width(of: "Sở", font: named))
        #expect(TextMeasure.lineHeight(of: CellFont(size: .nan)) == 15)
    }
}
