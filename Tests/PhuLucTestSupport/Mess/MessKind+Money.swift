import PhuLuc

extension MessKind {
    /// Amounts of every hand, their units, and dates.
    static let moneyKinds: [MessKind] = [
        MessKind("unit-in-header", .money, needs: [.budget]) { recipe, dice in
            let units: [(MoneyUnit, [String])] = [
                (
                    .million,
                    ["Kinh phí (tr.đ)", "Kinh phí (Triệu đồng)", "Kinh phí, triệu đồng", "Kinh phí\n(ĐVT: triệu đồng)"]
                ),
                (.billion, ["Kinh phí (tỷ đồng)", "Kinh phí dự kiến (tỉ đồng)"]),
                (.thousand, ["Kinh phí (nghìn đồng)", "Kinh phí (1.000 đồng)", "Kinh phí (ngàn đồng)"]),
                (.dong, ["Kinh phí (đồng)", "Kinh phí (VNĐ)", "Dự toán kinh phí (đồng)"]),
            ]
            let (unit, titles) = dice.pick(units)
            recipe.unit = unit
            recipe.money = [.plain, .numbers]
            recipe.retitle(.budget, dice.pick(titles))
        },
        MessKind("unit-line", .money, needs: [.budget], excludes: ["nothing-above"]) { recipe, dice in
            let unit = dice.pick([MoneyUnit.dong, .thousand, .million, .billion])
            recipe.unit = unit
            recipe.unitLine = dice.pick(["Đơn vị tính: ", "ĐVT: ", "Đơn vị: "]) + unit.name
            recipe.retitle(.budget, "Kinh phí")
            recipe.money = [.plain, .numbers]
        },
        MessKind("no-unit", .money, needs: [.budget]) { recipe, _ in
            recipe.unit = nil
            recipe.retitle(.budget, "Kinh phí")
            recipe.money = [.plain, .words]
        },
        MessKind("amounts-in-words", .money, needs: [.budget]) { recipe, _ in recipe.money = [.words, .words, .plain] },
        MessKind("amounts-in-number-cells", .money, needs: [.budget]) { recipe, _ in recipe.money = [.numbers] },
        MessKind("amounts-by-formulas", .money, needs: [.budget]) { recipe, _ in recipe.money = [.formulas, .numbers] },
        MessKind("amounts-that-are-none", .money, needs: [.budget]) { recipe, _ in
            recipe.money = [.marks, .marks, .plain]
        },
        MessKind("amounts-in-every-hand", .money, needs: [.budget]) { recipe, _ in
            recipe.money = [.plain, .words, .numbers, .formulas, .marks]
        },
        MessKind("errors-in-cells", .money, needs: [.budget]) { recipe, _ in recipe.money = [.errors, .numbers] },
        MessKind("date-cells", .times, needs: [.schedule]) { recipe, _ in recipe.times = .dates },
        MessKind("year-numbers", .times, needs: [.schedule]) { recipe, _ in recipe.times = .years },
        MessKind("month-date-cells", .times, needs: [.schedule]) { recipe, _ in recipe.times = .monthDates },
    ]
}
