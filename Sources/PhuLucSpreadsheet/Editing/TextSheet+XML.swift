extension TextSheet {
    /// The worksheet's part; the looks' formats are added to the styles.
    func part(isStrict: Bool, styles: inout StyleSheetEdit) throws(Fault) -> [UInt8] {
        var formats: [Look: Int] = [:]
        for look in rows.lazy.joined().map(\.look) where formats[look] == nil {
            formats[look] = try look.format(in: &styles)
        }
        let namespace = StyleSheetEdit.namespace(isStrict: isStrict)
        var xml = "\(WorkbookEditor.head)<worksheet xmlns=\"\(namespace)\">"
        xml += "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">"
        if headRows > 0 {
            xml += "<pane ySplit=\"\(headRows)\" topLeftCell=\"A\(headRows + 1)\" activePane=\"bottomLeft\" "
                + "state=\"frozen\"/>"
        }
        xml += "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>"
        for (index, column) in columns.enumerated() {
            let hidden = column.isHidden ? " hidden=\"1\"" : ""
            let number = index + 1
            xml += "<col min=\"\(number)\" max=\"\(number)\" width=\"\(column.width)\"\(hidden) customWidth=\"1\"/>"
        }
        xml += "</cols><sheetData>"
        for (row, cells) in rows.enumerated() {
            xml += "<row r=\"\(row + 1)\" ht=\"\(height(of: cells))\" customHeight=\"1\">"
            for (column, cell) in cells.enumerated() { xml += element(cell, row, column, formats[cell.look] ?? 0) }
            xml += "</row>"
        }
        xml += "</sheetData>" + hyperlinks + "<printOptions gridLines=\"1\"/>"
        xml += "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
        xml += "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>"
        return Array(xml.utf8)
    }

    /// The height that the texts of a row need, in points; no program is relied on to work it out.
    private func height(of cells: [Cell]) -> Double {
        let heights = zip(cells, columns).map { cell, column -> Double in
            switch cell.look {
            case .plain: return 0
            case .title: return TextMeasure.lineHeight(of: cell.look.font)
            default: return TextMeasure.height(of: cell.text, font: cell.look.font, columnWidth: column.width)
            }
        }
        return min((heights.max() ?? 0).rounded(.up) + 1, 409)
    }

    private func element(_ cell: Cell, _ row: Int, _ column: Int, _ format: Int) -> String {
        let place = CellReference(row: row + 1, column: column + 1)
        guard !cell.text.isEmpty else { return "<c r=\"\(place)\" s=\"\(format)\"/>" }
        let text = XMLText.escapedString(String(cell.text.prefix(16_000)))
        return "<c r=\"\(place)\" s=\"\(format)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(text)</t></is></c>"
    }

    /// The links; Excel takes no more than 65,530 of them on a sheet.
    private var hyperlinks: String {
        var links: [String] = []
        for (row, cells) in rows.enumerated() {
            for (column, cell) in cells.enumerated() {
                guard let target = cell.target, links.count < 65_000 else { continue }
                let place = CellReference(row: row + 1, column: column + 1)
                links.append("<hyperlink ref=\"\(place)\" location=\"\(XMLText.escaped(target.location))\"/>")
            }
        }
        return links.isEmpty ? "" : "<hyperlinks>\(links.joined())</hyperlinks>"
    }
}

extension TextSheet.Look {
    /// The number of the cell format with this look.
    fileprivate func format(in styles: inout StyleSheetEdit) throws(Fault) -> Int {
        let wrapped = "<~alignment horizontal=\"left\" vertical=\"top\" wrapText=\"1\"/>"
        switch self {
        case .plain: return 0
        case .title:
            let straight = "<~alignment horizontal=\"left\" vertical=\"top\"/>"
            return try styles.format(font: fontElement, fill: nil, rest: straight)
        case .head: return try styles.format(font: fontElement, fill: "FFE7E6E6", rest: wrapped)
        case .filled(let colour): return try styles.format(font: fontElement, fill: colour, rest: wrapped)
        case .body, .link: return try styles.format(font: fontElement, fill: nil, rest: wrapped)
        }
    }

    /// The font, to measure texts with.
    fileprivate var font: CellFont {
        switch self {
        case .title: CellFont(name: "Times New Roman", size: 14, isBold: true)
        case .head: CellFont(name: "Times New Roman", size: 12, isBold: true)
        default: CellFont(name: "Times New Roman", size: 12)
        }
    }

    /// The font as the styles hold it, with `~` for the prefix.
    private var fontElement: String {
        let marks = font.isBold ? "<~b/>" : self == .link ? "<~u/>" : ""
        let colour = self == .link ? "<~color rgb=\"FF0563C1\"/>" : ""
        return "<~font>\(marks)<~sz val=\"\(Int(font.size))\"/>\(colour)<~name val=\"\(font.name)\"/>"
            + "<~family val=\"1\"/></~font>"
    }
}
