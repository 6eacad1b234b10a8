import PhuLuc

/// The lines above and below a table.
struct MessAround {
    let recipe: MessRecipe
    let plan: MessPlan
    /// The columns of the sheet that the table takes.
    let span: ClosedRange<Int>
    var dice: TextMaker
    private(set) var heading: String?
    private(set) var title: String?
    private(set) var attachedTo: String?

    init(_ recipe: MessRecipe, _ plan: MessPlan, span: ClosedRange<Int>, dice: TextMaker) {
        self.recipe = recipe
        self.plan = plan
        self.span = span
        self.dice = dice
    }

    // MARK: Above

    /// Writes the lines above the table; gives the first row for the table.
    mutating func writeAbove(into sheet: inout MessSheet) -> Int {
        var row = recipe.top + 1
        guard recipe.above != .nothing else { return row }
        (heading, title, attachedTo) = (plan.heading, plan.title, plan.attachedTo)
        if case .motto = recipe.above { row = writeMotto(row, into: &sheet) }
        for text in lines() {
            writeLine(row, text, into: &sheet)
            row += 1
        }
        if recipe.unitLine != nil || dice.chance(50) { row += 1 }
        if let unit = recipe.unitLine {
            let column = dice.pick([
                span.upperBound, span.upperBound, max(span.lowerBound, span.upperBound - 1), span.lowerBound,
            ])
            sheet.set(row - 1, column, unit)
        }
        return row
    }

    /// The lines of heading, title and document, as the recipe sets them.
    private mutating func lines() -> [String] {
        switch recipe.above {
        case .plain, .motto, .mergedLines, .repeatedLines, .nothing: return [plan.heading, plan.title, plan.attachedTo]
        case .oneCell: return [[plan.heading, plan.title, plan.attachedTo].joined(separator: "\n")]
        case .oneCellWithoutHeading: return [plan.heading, plan.title + "\n" + plan.attachedTo]
        case .proclaims:
            let made = "BAN HÀNH " + plan.title
            title = made
            return [plan.heading, made, plan.attachedTo]
        case .titleRows:
            let words = plan.title.split(separator: " ").map(String.init)
            let count = words.count > 9 && dice.chance(40) ? 3 : 2
            let size = (words.count + count - 1) / count
            let parts = stride(from: 0, to: words.count, by: size).map { start in
                words[start..<min(start + size, words.count)].joined(separator: " ")
            }
            return [plan.heading] + parts + [plan.attachedTo]
        }
    }

    private mutating func writeLine(_ row: Int, _ text: String, into sheet: inout MessSheet) {
        let isMerged = recipe.above == .mergedLines || recipe.above == .motto || dice.chance(40)
        if recipe.above == .repeatedLines {
            for column in span { sheet.set(row, column, text, bold: true) }
            return
        }
        let middle = (span.lowerBound + span.upperBound) / 2
        sheet.set(row, isMerged ? span.lowerBound : dice.pick([span.lowerBound, middle]), text, bold: true)
        if isMerged { sheet.merge(row...row, span) }
    }

    private mutating func writeMotto(_ start: Int, into sheet: inout MessSheet) -> Int {
        let left = dice.pick([["UBND TỈNH BẮC GIANG", "SỞ NỘI VỤ"], ["ỦY BAN NHÂN DÂN", "TỈNH CAO BẰNG"]])
        let right = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
        let middle = (span.lowerBound + span.upperBound) / 2 + 1
        guard middle > span.lowerBound else { return start }
        var row = start
        if dice.chance(30) {
            sheet.set(row, span.lowerBound, left.joined(separator: "\n"), bold: true)
            sheet.set(row, middle, right.joined(separator: "\n"), bold: true)
            row += 1
        } else {
            for (one, other) in zip(left, right) {
                sheet.set(row, span.lowerBound, one, bold: true)
                sheet.set(row, middle, other, bold: true)
                if dice.chance(50) {
                    sheet.merge(row...row, span.lowerBound...(middle - 1))
                    sheet.merge(row...row, middle...span.upperBound)
                }
                row += 1
            }
        }
        if recipe.hasPlaceAndDate {
            sheet.set(row, span.lowerBound, "Số: 12/KH-SNV")
            sheet.set(row, middle, "Bắc Giang, ngày 15 tháng 01 năm 2025")
            row += 1
        }
        return row + dice.number(0...1)
    }

    // MARK: Below

    /// Writes what stands below the table.
    mutating func writeBelow(from start: Int, into sheet: inout MessSheet) {
        var row = start
        if recipe.endMark == 2 {
            sheet.set(row, dice.pick([span.lowerBound, span.upperBound]), "./.")
            row += 1
        }
        if !recipe.notesBelow.isEmpty || recipe.hasSignature { row += dice.number(0...1) }
        for text in recipe.notesBelow {
            sheet.set(row, span.lowerBound, text)
            if dice.chance(30) { sheet.merge(row...row, span) }
            row += 1
        }
        guard recipe.hasSignature else { return }
        let middle = max(span.lowerBound + 1, (span.lowerBound + span.upperBound) / 2 + 1)
        if recipe.hasPlaceAndDate {
            sheet.set(row, middle, "Bắc Giang, ngày 15 tháng 01 năm 2025")
            row += 1
        }
        let receivers = ["Nơi nhận:", "- Như Điều 3;", "- Chủ tịch, các PCT UBND tỉnh;", "- Lưu: VT, NC."]
        let signers = dice.pick([
            ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "(Đã ký)"],
            ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "", "(Ký tên, đóng dấu)"],
            ["NGƯỜI LẬP BIỂU", "", "", ""], ["THỦ TRƯỞNG ĐƠN VỊ", "", "(Đã ký)", ""], ["GIÁM ĐỐC", "", "", ""],
        ])
        for (one, other) in zip(receivers, signers) {
            sheet.set(row, span.lowerBound, one)
            sheet.set(row, middle, other, bold: true)
            if dice.chance(30) { sheet.merge(row...row, middle...max(middle, span.upperBound)) }
            row += 1
        }
    }
}
