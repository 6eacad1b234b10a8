import PhuLucSpreadsheet

/// How an agency's own table looks: page, fonts, widths and the place of texts in their cells.
struct LearnedLook {
    let page: LearnedPage
    let header: LearnedHeader
    let body: LearnedBody

    // MARK: Page

    /// The page; what the sheet does not say is as decree 30/2020/NĐ-CP has it.
    var setup: Form.PageSetup {
        let own = page.look?.page ?? PageLook()
        let margins = own.margins ?? PageDraft.Margins(top: 20, bottom: 20, left: 30, right: 15)
        return Form.PageSetup(
            orientation: own.isLandscape == true ? .landscape : .portrait,
            margins: Form.PageSetup.Margins(
                top: margins.top, bottom: margins.bottom, left: margins.left, right: margins.right),
            fit: own.fitsToPages && own.pagesWide == 1 || own.scale.map { $0 < 100 } == true ? true : nil)
    }

    /// The colours behind the header and the titles of sections; `nil` without any.
    func shading(sections: [Int]) -> Form.Shading? {
        guard let look = page.look else { return nil }
        func colour(_ cells: [CellReference]) -> String? {
            let fills = cells.map { look.look(at: $0).fill }
            guard let fill = fills.first, fills.allSatisfy({ $0 == fill }), case .rgb(let number)? = fill,
                number != 0xFFFFFF
            else { return nil }
            let digits = String(number, radix: 16, uppercase: true)
            return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
        }
        let header = colour(header.columns.map(\.cell))
        let section = colour(sections.map { CellReference(row: $0, column: self.header.span.lowerBound) })
        return header == nil && section == nil ? nil : Form.Shading(header: header, section: section)
    }

    // MARK: Fonts

    /// Font and sizes of the table; the lines above it have the usual sizes.
    var sizes: Form.TextSizes {
        let body = font(of: self.body.rows.flatMap { row in row.fields.map(\.anchor) })
        let header = font(of: self.header.columns.map(\.cell))
        let text = body.size > 0 ? body.size : header.size > 0 ? header.size : 12
        let name = [body.name, header.name].first { !$0.isEmpty } ?? Self.usualFont
        return Form.TextSizes(
            // What an old font held is Unicode by now.
            font: name.hasPrefix(".") || name.hasPrefix("VNI") ? Self.usualFont : name, size: text,
            headingSize: 14, titleSize: 14, attachedSize: 13,
            headerSize: header.size > 0 && header.size != text ? header.size : nil,
            headerBold: isBold(self.header.columns.map(\.cell)) ? nil : false)
    }

    private static let usualFont = "Times New Roman"

    /// The font that most of some cells have.
    private func font(of cells: [CellReference]) -> (name: String, size: Double) {
        guard let look = page.look else {
            return common(cells.compactMap { page.grid.sheet.cell(at: $0)?.style.font }) ?? ("", 0)
        }
        return common(cells.map { look.look(at: $0).font }) ?? ("", 0)
    }

    /// Whether most of some cells are in bold.
    private func isBold(_ cells: [CellReference]) -> Bool {
        cells.count { page.grid.cell(at: $0)?.isBold ?? false } * 2 >= cells.count
    }

    private func common(_ fonts: [CellFont]) -> (name: String, size: Double)? {
        let groups = Dictionary(grouping: fonts) { CellFont(name: $0.name, size: $0.size) }
        let most = groups.max {
            ($0.value.count, $1.key.name, $1.key.size) < ($1.value.count, $0.key.name, $0.key.size)
        }
        return most.map { ($0.key.name, $0.key.size) }
    }

    // MARK: Columns

    /// The width of a column in characters of our own default font.
    func width(of column: LearnedHeader.Column) -> Double {
        let digit = Self.digitPixels(of: page.defaultFont)
        let pixels = column.columns.filter { !page.isHidden($0) }.reduce(0) { sum, number in
            guard let width = page.look?.width(ofColumn: number) ?? page.look?.defaultColumnWidth else {
                // Room for eight digits, in steps of eight pixels.
                return sum + ((8 * digit + 5) / 8).rounded(.up) * 8
            }
            return sum + ((256 * width + (128 / digit).rounded(.down)) / 256 * digit).rounded(.down)
        }
        return Self.simplest(max(1, (pixels - 5) / ColumnWidth.digitPixels))
    }

    /// The roundest width that makes a column of as many pixels: whole characters, else halves, tenths, hundredths.
    private static func simplest(_ width: Double) -> Double {
        let room = 0.5 / ColumnWidth.digitPixels
        for parts in [1.0, 2, 10] {
            let round = (width * parts).rounded() / parts
            if abs(round - width) <= room { return min(255, max(1, round)) }
        }
        return min(255, (width * 100).rounded() / 100)
    }

    /// The widest digit of a font in whole pixels at 96 dots an inch.
    private static func digitPixels(of font: CellFont) -> Double {
        let size = font.size > 0 ? font.size : 11
        // Half the size in Times New Roman and Calibri, a little more in wider fonts.
        let share = ["Arial", "Sans", "Tahoma", "Helvet"].contains(where: font.name.contains) ? 0.556 : 0.505
        return max(1, (size / 0.75 * share).rounded())
    }

    /// Where the texts of a column stand in their cells.
    func place(of column: Int) -> (align: Form.Column.Alignment?, vertical: Form.Column.Vertical?) {
        guard let look = page.look else { return (nil, nil) }
        let rows = body.rows.map(\.number) + (0..<body.emptyRows).map { body.last - $0 }
        let cells = rows.map { CellReference(row: $0, column: header.columns[column].columns.lowerBound) }
        let looks = cells.filter { page.grid.merges.merge(covering: $0).map { $0.columns.count == 1 } ?? true }
            .map { look.look(at: $0) }
        let align = Self.commonest(looks.map(\.horizontal)).flatMap(Form.Column.Alignment.init)
        return (align == .left ? nil : align, Self.commonest(looks.map(\.vertical)) == "center" ? .center : nil)
    }

    private static func commonest(_ words: [String]) -> String? {
        let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
