import PhuLuc

extension MessKind {
    /// Headers of several rows and of column numbers.
    static let headerKinds: [MessKind] = [
        MessKind("two-row-header", .header, excludes: ["header-cut-over-rows"]) { recipe, dice in recipe.addBlock(&dice)
        },
        MessKind("two-row-header-unmerged", .header) { recipe, dice in
            recipe.addBlock(&dice)
            recipe.header.isMerged = false
        },
        MessKind("two-row-header-low-titles", .header) { recipe, dice in
            recipe.addBlock(&dice)
            recipe.header.isMerged = false
            recipe.header.isBottom = true
        },
        MessKind("three-row-header", .header) { recipe, dice in
            recipe.addBlock(&dice)
            guard recipe.has(.lead), recipe.has(.coordinating) else {
                recipe.header.extraHeight = 1
                return
            }
            recipe.block("Tổ chức thực hiện", over: [.lead, .coordinating, .schedule])
        },
        MessKind("high-header", .header) { recipe, dice in recipe.header.extraHeight = dice.number(1...2) },
        MessKind("header-cut-over-rows", .header) { recipe, _ in recipe.header.isCut = true },
        MessKind("budget-in-parts", .header, needs: [.budget]) { recipe, dice in
            let unit = recipe.unitInHeader
            recipe.retitle(.budget, dice.pick(["Tổng số", "Tổng cộng", "Tổng"]))
            recipe.block("Kinh phí" + unit, over: [.budget])
            let parts = dice.pick([["Ngân sách tỉnh", "Nguồn khác"], ["NSTW", "NSĐP", "Khác"], ["Chi thường xuyên"]])
            let place = (recipe.columns.firstIndex { $0.field == .budget } ?? 0) + 1
            let columns = parts.enumerated().map { index, title in
                MessRecipe.Column(field: .part(index), path: ["Kinh phí" + unit, title])
            }
            recipe.columns.insert(contentsOf: columns, at: place)
            if dice.chance(30) {
                for index in place..<(place + parts.count) { recipe.columns[index].path.insert("Trong đó", at: 1) }
            }
        },
        MessKind("column-numbers", .numbers) { recipe, dice in
            recipe.header.numbers = dice.pick([.parenthesised, .plain, .numberCells])
        },
        MessKind("column-letters", .numbers) { recipe, dice in
            recipe.header.numbers = dice.pick([.letters, .lettersThenNumbers])
        },
    ]
}

extension MessRecipe {
    /// Puts lead and coordinating under one block; where they are not apart, the plan's own words.
    mutating func addBlock(_ dice: inout TextMaker) {
        if has(.lead), has(.coordinating) {
            retitle(.lead, dice.pick(["Chủ trì", "Cơ quan chủ trì", "Đơn vị chủ trì"]))
            retitle(.coordinating, dice.pick(["Phối hợp", "Cơ quan phối hợp", "Đơn vị phối hợp"]))
            let title = dice.pick([
                "Trách nhiệm thực hiện", "Cơ quan thực hiện", "Phân công thực hiện", "Đơn vị thực hiện",
                "Phân công trách nhiệm",
            ])
            block(title, over: [.lead, .coordinating])
        } else if has(.task), has(.activity) {
            block("Nội dung kế hoạch", over: MessField.contents)
        } else {
            header.extraHeight = 1
        }
    }
}
