import Foundation
import PhuLuc

/// Writes messy sheets as the parts of an .xlsx package.
struct MessPackage {
    let sheets: [MessSheet]
    let hand: MessHand
    var dice: TextMaker
    private var styles = MessStyles()
    private static let remark = "Chủ trì: xem lại; Hoạt động 2: chưa rõ"
    private var strings: [String] = []

    init(sheets: [MessSheet], hand: MessHand, dice: TextMaker) {
        self.sheets = sheets
        self.hand = hand
        self.dice = dice
    }

    mutating func bytes() -> [UInt8] {
        let made = sheets.map { ($0.name, "", rows(of: $0)) }
        var maker = PackageMaker.workbook(sheets: made.map { (name: $0.0, attributes: $0.1, sheetData: $0.2) })
        for (index, sheet) in sheets.enumerated() { finish(sheet, index + 1, &maker) }
        let space = PackageMaker.mainNamespace
        maker["xl/sharedStrings.xml"] =
            "<sst xmlns=\"\(space)\">\(strings.map { "<si>\($0)</si>" }.joined())</sst>"
        maker["xl/styles.xml"] = "<styleSheet xmlns=\"\(space)\">\(styles.xml)</styleSheet>"
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let links = [("S", "sharedStrings"), ("T", "styles")].map { id, kind in
            "<Relationship Id=\"rId\(id)\" Type=\"\(office)/\(kind)\" Target=\"\(kind).xml\"/>"
        }
        maker["xl/_rels/workbook.xml.rels"] = maker["xl/_rels/workbook.xml.rels"]?
            .replacing("</Relationships>", with: links.joined() + "</Relationships>")
        return maker.bytes()
    }

    /// Puts hidden columns before the rows of a sheet, merges and comments behind them.
    private func finish(_ sheet: MessSheet, _ number: Int, _ maker: inout PackageMaker) {
        let part = "xl/worksheets/sheet\(number).xml"
        if !sheet.hiddenColumns.isEmpty {
            let columns = sheet.hiddenColumns.sorted().map {
                "<col min=\"\($0)\" max=\"\($0)\" width=\"9\" hidden=\"1\"/>"
            }
            maker[part] = maker[part]?.replacing(
                "<sheetData>", with: "<cols>\(columns.joined())</cols><sheetData>", maxReplacements: 1)
        }
        if !sheet.merges.isEmpty {
            let merges = sheet.merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
            maker[part] = maker[part]?.replacing(
                "</sheetData>", with: "</sheetData><mergeCells count=\"\(sheet.merges.count)\">\(merges)</mergeCells>")
        }
        guard !sheet.comments.isEmpty else { return }
        let comments = sheet.comments.map {
            "<comment ref=\"\($0)\" authorId=\"0\"><text><r><t>\(Self.remark)</t></r></text></comment>"
        }
        maker["xl/comments\(number).xml"] = """
            <comments xmlns="\(PackageMaker.mainNamespace)"><authors><author>A</author></authors>\
            <commentList>\(comments.joined())</commentList></comments>
            """
        maker["xl/worksheets/_rels/sheet\(number).xml.rels"] = PackageMaker.relationships([
            ("rId1", "comments", "../comments\(number).xml")
        ])
    }

    private mutating func rows(of sheet: MessSheet) -> String {
        var rows: [Int: [CellReference]] = [:]
        for place in sheet.cells.keys { rows[place.row, default: []].append(place) }
        for place in sheet.emptyCells { rows[place.row, default: []].append(place) }
        for row in sheet.hiddenRows where rows[row] == nil { rows[row] = [] }
        return rows.keys.sorted().map { row in
            let cells = (rows[row] ?? []).sorted().map { place in
                sheet.cells[place].map { xml(place, $0) }
                    ?? "<c r=\"\(place)\" s=\"\(styles.number(bold: true, format: nil))\"/>"
            }
            let hidden = sheet.hiddenRows.contains(row) ? " hidden=\"1\"" : ""
            return "<row r=\"\(row)\"\(hidden)>\(cells.joined())</row>"
        }.joined()
    }

    private mutating func xml(_ place: CellReference, _ cell: MessCell) -> String {
        let open = "<c r=\"\(place)\" s=\"\(styles.number(bold: cell.isBold, format: cell.format))\""
        switch cell.value {
        case .number(let value): return "\(open)><v>\(plain(value))</v></c>"
        case .formula(let formula, let value): return "\(open)><f>\(escaped(formula))</f><v>\(plain(value))</v></c>"
        case .error(let text): return "\(open) t=\"e\"><f>A1/0</f><v>\(text)</v></c>"
        case .textFormula(let formula, let text):
            return "\(open) t=\"str\"><f>\(escaped(formula))</f><v>\(escaped(text))</v></c>"
        case .text(let text): return textXML(open, hand.typed(text, isBody: cell.isBody, &dice), cell)
        }
    }

    private mutating func textXML(_ open: String, _ text: String, _ cell: MessCell) -> String {
        if dice.chance(hand.formulas), !text.isEmpty, cell.isBody {
            return "\(open) t=\"str\"><f>'DS'!A\(dice.number(1...90))</f><v>\(escaped(text))</v></c>"
        }
        let item = item(text, isBold: cell.isBold)
        if dice.chance(hand.inline) { return "\(open) t=\"inlineStr\"><is>\(item)</is></c>" }
        strings.append(item)
        return "\(open) t=\"s\"><v>\(strings.count - 1)</v></c>"
    }

    /// A string item, plain or in runs.
    private mutating func item(_ text: String, isBold: Bool) -> String {
        var runs = hand.encode?(text) ?? [MessRun(text)]
        if runs.count == 1, dice.chance(hand.rich) { runs = cut(runs[0]) }
        if runs.count == 1, runs[0].font == nil { return "<t xml:space=\"preserve\">\(escaped(runs[0].text))</t>" }
        return runs.map { run in
            let font = "<rFont val=\"\(run.font ?? "Times New Roman")\"/>"
            let bold = dice.chance(40) || isBold ? "<b/>" : ""
            return "<r><rPr>\(bold)<sz val=\"12\"/>\(font)</rPr><t xml:space=\"preserve\">\(escaped(run.text))</t></r>"
        }.joined()
    }

    /// A run in up to three, cut anywhere between letters.
    private mutating func cut(_ run: MessRun) -> [MessRun] {
        let letters = Array(run.text)
        guard letters.count > 3 else { return [run] }
        let places = [dice.number(1...(letters.count - 1)), dice.number(1...(letters.count - 1))].sorted()
        let parts = [letters[..<places[0]], letters[places[0]..<places[1]], letters[places[1]...]]
        return parts.filter { !$0.isEmpty }.map { MessRun(String($0), font: run.font) }
    }

    private func plain(_ value: Double) -> String { value == value.rounded() ? String(Int(value)) : "\(value)" }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("\r", with: "&#13;")
    }
}

/// The cell styles of a package, numbered as they are met.
struct MessStyles {
    private struct Style: Hashable {
        var isBold: Bool
        var format: String?
    }

    private var all: [Style] = [Style(isBold: false, format: nil)]

    mutating func number(bold: Bool, format: String?) -> Int {
        let style = Style(isBold: bold, format: format)
        if let index = all.firstIndex(of: style) { return index }
        all.append(style)
        return all.count - 1
    }

    /// What the `styleSheet` element holds.
    var xml: String {
        let formats = all.enumerated().compactMap { index, style in
            style.format.map { "<numFmt numFmtId=\"\(164 + index)\" formatCode=\"\($0)\"/>" }
        }
        let cells = all.enumerated().map { index, style in
            let format = style.format == nil ? 0 : 164 + index
            return "<xf numFmtId=\"\(format)\" fontId=\"\(style.isBold ? 1 : 0)\" fillId=\"0\" borderId=\"0\"/>"
        }
        let font = "<sz val=\"11\"/><name val=\"Times New Roman\"/>"
        return """
            <numFmts count="\(formats.count)">\(formats.joined())</numFmts>\
            <fonts count="2"><font>\(font)</font><font><b/>\(font)</font></fonts>\
            <fills count="1"><fill/></fills><borders count="1"><border/></borders>\
            <cellXfs count="\(all.count)">\(cells.joined())</cellXfs>
            """
    }
}
