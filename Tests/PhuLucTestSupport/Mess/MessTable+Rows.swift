import PhuLuc

extension MessTable {
    /// Writes every item into a sheet and notes where each row of the plan came to stand.
    mutating func write(into sheet: inout MessSheet) {
        for (row, item) in items {
            switch item {
            case .header(let titles, let numbers): writeHeader(row, titles: titles, numbers: numbers, into: &sheet)
            case .section(let section): writeSection(row, section, into: &sheet)
            case .sectionLine(let section): writeSectionLine(row, section, into: &sheet)
            case .line(let line, _): placed[line, default: []].append(MessTruth.Place(sheet: sheet.name, row: row))
            case .total(let label, let amount): writeTotal(row, label, amount, into: &sheet)
            case .pageLine(let text): sheet.set(row, dice.pick([span.lowerBound, content.lowerBound]), text)
            case .stretch, .blank: break
            }
        }
        for index in recipe.columns.indices { writeColumn(index, into: &sheet) }
    }

    // MARK: Sections

    private mutating func writeSection(_ row: Int, _ section: Int, into sheet: inout MessSheet) {
        let style = recipe.section
        let number = numbers[section]
        let whole = "\(style.word)\(number)\(style.mark) \(titles[section])"
        var end = span.upperBound
        if style.hasAmount, let budget = place(of: .budget) {
            let money = MessMoney(
                number: MessMoney.hundredths(recipe.unit, &dice), unit: recipe.unit, formula: nil, &dice)
            sheet.set(row, budget.lowerBound, money.cell)
            end = budget.lowerBound - 1
        }
        let tt = place(of: .ordinal)
        switch style.shape {
        case .none: return
        case .numberAndTitle:
            guard let tt else {
                let start = style.hasAmount ? content.lowerBound : span.lowerBound
                sheet.set(row, start, "\(number). \(titles[section])", bold: style.isBold)
                if style.isMerged { sheet.merge(row...row, start...max(end, start)) }
                return
            }
            sheet.set(row, tt.lowerBound, number + dice.pick(["", "", "."]), bold: style.isBold)
            sheet.merge(row...row, tt)
            let start = style.isMerged && tt.upperBound < span.upperBound ? tt.upperBound + 1 : content.lowerBound
            sheet.set(row, start, titles[section], bold: style.isBold)
            if style.isMerged, start > tt.upperBound { sheet.merge(row...row, start...max(end, start)) }
        case .oneCell, .boldAlone:
            let text = style.shape == .boldAlone ? titles[section] : whole
            let start = style.isInContent && !style.isMerged ? content.lowerBound : span.lowerBound
            sheet.set(row, start, text, bold: style.isBold)
            if style.isMerged, end >= start { sheet.merge(row...row, start...end) }
        case .everyColumn:
            for index in recipe.columns.indices {
                let isTT = recipe.columns[index].field == .ordinal
                let text = isTT ? number : tt == nil ? "\(number). \(titles[section])" : titles[section]
                sheet.set(row, place(index).lowerBound, text, bold: style.isBold)
                sheet.merge(row...row, place(index))
            }
        }
    }

    private mutating func writeSectionLine(_ row: Int, _ section: Int, into sheet: inout MessSheet) {
        let style = recipe.section
        let text = "\(style.word)\(numbers[section])\(style.mark) \(titles[section])"
        sheet.set(row, span.lowerBound, text, bold: true)
        if style.isMerged { sheet.merge(row...row, span) }
    }

    private mutating func writeTotal(_ row: Int, _ label: String, _ amount: Int, into sheet: inout MessSheet) {
        guard let budget = place(of: .budget) else { return }
        let start = dice.pick([span.lowerBound, content.lowerBound])
        let column = start == budget.lowerBound ? content.lowerBound : start
        sheet.set(row, column, label, bold: true)
        if column < budget.lowerBound, dice.chance(60) { sheet.merge(row...row, column...(budget.lowerBound - 1)) }
        let formula =
            dice.chance(60)
            ? "SUM(\(CellReference(row: max(1, row - 5), column: budget.lowerBound)):"
                + "\(CellReference(row: row - 1, column: budget.lowerBound)))" : nil
        let money = MessMoney(number: amount, unit: recipe.unit, formula: formula, &dice)
        sheet.set(row, budget.lowerBound, money.cell)
    }

    // MARK: Columns

    /// One stretch of rows that show one value.
    private struct Run {
        var line: Int
        var rows: ClosedRange<Int>
        /// Whether a page, a section or a total parts it from the rows it belongs to.
        var isResumed: Bool
        var part: Part
    }

    private mutating func writeColumn(_ index: Int, into sheet: inout MessSheet) {
        let column = recipe.columns[index]
        for run in runs(column.field) {
            var cell = rows[run.line].cells[column.field]
            if let cut = cuts[run.line]?[column.field], run.part != .whole {
                cell?.value = .text(run.part == .first ? cut.0 : cut.1)
            } else if run.part == .second || run.isResumed && column.field.isNode && fill(column.field) != .repeats {
                cell = run.part != .second && isShownAgain(run.line) ? cell : nil
            }
            if column.field == .coordinating || column.field == .lead, rows[run.line].isAcross {
                writeAcross(run.rows.lowerBound, cell, column.field, into: &sheet)
                continue
            }
            if let cell { sheet.set(run.rows.lowerBound, place(index).lowerBound, cell) }
            let isMerged = fill(column.field) == .merges || run.rows.count > 1
            sheet.merge(isMerged ? run.rows : run.rows.lowerBound...run.rows.lowerBound, place(index))
            if column.width > 1, !isMerged {
                for row in run.rows.dropFirst() { sheet.merge(row...row, place(index)) }
            }
        }
    }

    /// Whether the objective and task of a line that a page parts from the one above are written again.
    private func isShownAgain(_ line: Int) -> Bool { againRolls[line] || recipe.pages?.repeatsSection == true }

    /// Lead and coordinating agencies as one cell over both columns.
    private func writeAcross(_ row: Int, _ cell: MessCell?, _ field: MessField, into sheet: inout MessSheet) {
        guard field == .lead, let lead = place(of: .lead), let other = place(of: .coordinating), let cell else {
            return
        }
        let columns = min(lead.lowerBound, other.lowerBound)...max(lead.upperBound, other.upperBound)
        sheet.set(row, columns.lowerBound, cell)
        sheet.merge(row...row, columns)
    }

    private func fill(_ field: MessField) -> MessRecipe.Fill {
        switch field {
        case .objective: recipe.objectives
        case .task: recipe.tasks
        default: recipe.leaves
        }
    }

    /// The rows of a column in runs of one value each.
    private func runs(_ field: MessField) -> [Run] {
        var runs: [Run] = []
        var isParted = true
        var lastLine: Int?
        for (row, item) in items {
            switch item {
            case .line(let line, let part):
                let goesOn = lastLine.map { belongs(line, to: $0, field) } ?? false
                if goesOn, !isParted, part != .second, joinsRows(field), !runs.isEmpty {
                    runs[runs.count - 1].rows = runs[runs.count - 1].rows.lowerBound...row
                } else if !(goesOn && fill(field) == .blanks && field.isNode && part != .second) || isParted && goesOn {
                    runs.append(Run(line: line, rows: row...row, isResumed: goesOn, part: part))
                }
                (isParted, lastLine) = (part != .whole, line)
            case .stretch:
                guard !runs.isEmpty, lastLine == runs[runs.count - 1].line || joinsRows(field) else { continue }
                runs[runs.count - 1].rows = runs[runs.count - 1].rows.lowerBound...row
            case .blank: continue
            default: isParted = true
            }
        }
        return runs
    }

    private func joinsRows(_ field: MessField) -> Bool { fill(field) == .merges }

    /// Whether a line shows the same value as the one before it because both are one node or one merged cell.
    private func belongs(_ line: Int, to before: Int, _ field: MessField) -> Bool {
        switch field {
        case .objective: rows[line].objective == rows[before].objective
        case .task: rows[line].task == rows[before].task
        case .ordinal, .activity, .extra, .part: false
        default: rows[line].joined.contains(field)
        }
    }
}
