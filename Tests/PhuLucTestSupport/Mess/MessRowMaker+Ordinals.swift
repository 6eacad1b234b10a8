import PhuLuc

extension MessRowMaker {
    /// The numbers of a row's nodes.
    struct Numbers {
        var objective: Int
        var task: Int
        var activity: Int
    }

    /// Fills the TT cell as the recipe numbers its rows.
    mutating func setOrdinal(_ row: inout MessRow, _ numbers: Numbers) {
        guard let text = ordinal(row, numbers), !text.isEmpty else { return }
        row.set(.ordinal, text)
        if recipe.datesInTT, row.section >= 0, text.wholeMatch(of: #/[0-9]\.[0-9]/#) != nil {
            let serial = 45_658 + 31 * (numbers.task - 1) + numbers.objective - 1
            row.cells[.ordinal] = MessCell(value: .number(Double(serial)), format: "d-mmm")
        } else if recipe.numberCells, let number = Double(text) {
            row.cells[.ordinal] = MessCell(value: .number(number))
        }
    }

    private func ordinal(_ row: MessRow, _ numbers: Numbers) -> String? {
        switch recipe.numbering {
        case .inText, .nowhere: nil
        case .running: styled("\(rows.count + 1)")
        case .inTT, .inBoth:
            if row.opensObjective {
                recipe.ordinals == .ofSection
                    ? sectionNumbers[row.section] + ".\(numbers.objective)" : styled("\(numbers.objective)")
            } else if row.opensTask {
                "\(numbers.objective).\(numbers.task)"
            } else if recipe.ordinals == .letters {
                ["a)", "b)", "c)", "d)", "đ)", "e)", "g)"][(numbers.activity - 1) % 7]
            } else {
                recipe.taskLabels == 1 ? nil : "\(numbers.objective).\(numbers.task).\(numbers.activity)"
            }
        }
    }

    private func styled(_ number: String) -> String {
        switch recipe.ordinals {
        case .plain, .letters, .ofSection: number
        case .dotted: number + "."
        case .bracketed: number + ")"
        case .padded: number.count == 1 ? "0" + number : number
        }
    }
}
