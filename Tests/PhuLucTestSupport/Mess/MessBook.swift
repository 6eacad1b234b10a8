import PhuLuc

/// Puts the sheets of one messy workbook together.
struct MessBook {
    let plan: MessPlan
    let recipe: MessRecipe
    var dice: TextMaker
    private(set) var truth = MessTruth()
    private var placed: [Int: [MessTruth.Place]] = [:]

    init(_ plan: MessPlan, _ recipe: MessRecipe, dice: TextMaker) {
        self.plan = plan
        self.recipe = recipe
        self.dice = dice
    }

    mutating func make() -> [UInt8] {
        var maker = MessRowMaker(plan, recipe, dice: dice)
        maker.make()
        dice = maker.dice
        var sheets = tableSheets(maker)
        for index in sheets.indices { hide(&sheets[index]) }
        for (index, row) in maker.rows.enumerated() {
            for one in row.truth {
                truth.rows.append(one)
                truth.places.append(placed[index] ?? [])
                truth.notes.append(row.notes)
            }
        }
        if recipe.emptySheet { sheets.insert(MessSheet(name: "Trống"), at: 0) }
        if recipe.coverSheet { sheets.insert(cover(), at: 0) }
        if recipe.notesSheet > 0 { sheets.append(notes()) }
        var package = MessPackage(sheets: sheets, hand: recipe.hand, dice: dice)
        return package.bytes()
    }

    /// The sheets that hold the plan.
    private mutating func tableSheets(_ maker: MessRowMaker) -> [MessSheet] {
        let sections = Dictionary(grouping: maker.rows.indices) { maker.rows[$0].section }.sorted { $0.key < $1.key }
        let parts = sections.map { (section: $0.key, rows: ($0.value.first ?? 0)..<(($0.value.last ?? -1) + 1)) }
        switch recipe.tables {
        case .one: return [sheet(recipe.sheetName, [(nil, maker.rows.indices)], maker, isFirst: true)]
        case .oneASection:
            return [sheet(recipe.sheetName, parts.map { ($0.section, $0.rows) }, maker, isFirst: true)]
        case .oneSheetASection:
            let names = dice.pick([["I", "II", "III"], ["Mục 1", "Mục 2", "Mục 3"], ["Sheet1", "Sheet2", "Sheet3"]])
            return parts.enumerated().map { index, part in
                sheet(names[index % 3], [(part.section, part.rows)], maker, isFirst: index == 0)
            }
        }
    }

    private mutating func sheet(
        _ name: String, _ parts: [(section: Int?, rows: Range<Int>)], _ maker: MessRowMaker, isFirst: Bool
    ) -> MessSheet {
        var sheet = MessSheet(name: name)
        var table = MessTable(
            recipe, maker.rows, numbers: maker.sectionNumbers, titles: maker.sectionTitles, dice: dice)
        var around = MessAround(recipe, plan, span: table.span, dice: dice)
        var row = isFirst ? around.writeAbove(into: &sheet) : recipe.top + 1
        if isFirst {
            (truth.heading, truth.title, truth.attachedTo) = (around.heading, around.title, around.attachedTo)
        }
        for (index, part) in parts.enumerated() {
            if index > 0 { row += table.dice.number(0...2) }
            row = table.lineUp(part.rows, from: row, ownSection: part.section)
        }
        table.write(into: &sheet)
        placed.merge(table.placed) { $0 + $1 }
        if recipe.sideMarks { addSideMarks(table, into: &sheet) }
        dice = table.dice
        around.writeBelow(from: row, into: &sheet)
        return sheet
    }

    /// A clerk's own marks, right of the table behind a blank column.
    private mutating func addSideMarks(_ table: MessTable, into sheet: inout MessSheet) {
        for (row, item) in table.items {
            guard case .line = item, dice.chance(30) else { continue }
            sheet.set(row, table.span.upperBound + 2, dice.pick(["x", "ok", "đã gửi", "hỏi lại"]))
        }
    }

    private mutating func hide(_ sheet: inout MessSheet) {
        let rows = Set(placed.values.joined().filter { $0.sheet == sheet.name }.map(\.row)).sorted()
        if recipe.hidesRows { sheet.hiddenRows = Set(rows.filter { _ in dice.chance(25) }) }
        if recipe.hidesColumns {
            let columns = Set(sheet.cells.keys.map(\.column)).sorted()
            sheet.hiddenColumns = Set(columns.filter { _ in dice.chance(25) })
        }
        if recipe.hasComments {
            sheet.comments = sheet.cells.keys.sorted().filter { _ in dice.chance(10) }
        }
        if recipe.emptyCellsBelow {
            let last = sheet.lastRow
            for row in [last + 3, last + 200, 5_000] {
                sheet.emptyCells += (1...12).map { CellReference(row: row, column: $0) }
            }
        }
        if recipe.hand.blankCells > 0, let top = rows.first {
            for row in rows where row > top {
                let columns = sheet.cells.keys.filter { $0.row == row }.map(\.column)
                guard let first = columns.min(), let last = columns.max() else { continue }
                for column in first...last where dice.chance(recipe.hand.blankCells) {
                    let place = CellReference(row: row, column: column)
                    if sheet.cells[place] == nil { sheet.set(row, column, dice.pick([" ", "   ", "\u{A0}", "\n"])) }
                }
            }
        }
    }

    // MARK: Other sheets

    private func cover() -> MessSheet {
        var sheet = MessSheet(name: "Bìa")
        let lines = [
            "UBND TỈNH BẮC GIANG", "SỞ NỘI VỤ", "", "KẾ HOẠCH", "CẢI CÁCH HÀNH CHÍNH", "NĂM 2025", "", "Tháng 01/2025",
        ]
        for (index, line) in lines.enumerated() { sheet.set(4 + index * 2, 5, line, bold: true) }
        return sheet
    }

    private func notes() -> MessSheet {
        var sheet = MessSheet(name: recipe.notesSheet == 1 ? "Ghi chú" : recipe.notesSheet == 2 ? "Sheet2" : "Danh mục")
        let rows: [[String]] =
            switch recipe.notesSheet {
            case 1: [["Ghi chú"], ["Kinh phí lấy từ nguồn chi thường xuyên."], ["Gửi lại trước ngày 20/12"]]
            case 2: [["Sở Nội vụ", "Đã gửi"], ["Sở Tư pháp", "Chưa gửi"], ["", "Hỏi lại"]]
            default:
                [["STT", "Tên đơn vị", "Số điện thoại"], ["1", "Sở Nội vụ", "0204"], ["2", "Sở Tư pháp", "0204"]]
            }
        for (row, texts) in rows.enumerated() {
            for (column, text) in texts.enumerated() { sheet.set(row + 1, column + 1, text) }
        }
        return sheet
    }
}
