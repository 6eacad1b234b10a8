import PhuLuc

extension MessKind {
    /// Tables pasted page by page.
    static let pageKinds: [MessKind] = [
        MessKind("header-on-every-page", .pages) { recipe, _ in recipe.pages = MessRecipe.Pages(every: 3...9) },
        MessKind("header-and-numbers-on-every-page", .pages) { recipe, dice in
            recipe.pages = MessRecipe.Pages(every: 3...9, repeatsNumbers: true)
            if case .none = recipe.header.numbers {
                recipe.header.numbers = dice.pick([.parenthesised, .plain, .letters])
            }
        },
        MessKind("numbers-on-every-page", .pages) { recipe, dice in
            recipe.pages = MessRecipe.Pages(every: 3...9, repeatsNumbers: true, onlyNumbers: true)
            if case .none = recipe.header.numbers { recipe.header.numbers = dice.pick([.parenthesised, .plain]) }
        },
        MessKind("rows-cut-by-pages", .pages, excludes: ["doubled-columns"]) { recipe, _ in
            recipe.pages = MessRecipe.Pages(every: 3...7, cuts: true)
        },
        MessKind("page-lines", .pages) { recipe, _ in recipe.pages = MessRecipe.Pages(every: 3...9, hasPageLine: true)
        },
        MessKind("section-again-on-every-page", .pages, excludes: ["no-sections"]) { recipe, _ in
            recipe.pages = MessRecipe.Pages(every: 3...9, repeatsSection: true)
        },
    ]

    /// Rows between, above and below those of the plan.
    static let rowKinds: [MessKind] = [
        MessKind("blank-rows", .rows) { recipe, dice in recipe.blankRows = dice.pick([10, 30, 60]) },
        MessKind("tall-rows", .rows) { recipe, _ in recipe.tallRows = 40 },
        MessKind("total-at-end", .totals, needs: [.budget]) { recipe, dice in
            recipe.totals = .end
            recipe.totalLabel = dice.pick([
                "Tổng cộng", "TỔNG CỘNG", "Tổng cộng:", "Tổng số", "Tổng kinh phí", "Cộng", "TỔNG CỘNG (I+II+III)",
                "Tổng",
            ])
        },
        MessKind("total-at-top", .totals, needs: [.budget]) { recipe, dice in
            recipe.totals = .top
            recipe.totalLabel = dice.pick(["TỔNG CỘNG", "Tổng số", "Tổng cộng"])
        },
        MessKind("sub-totals", .totals, needs: [.budget], excludes: ["no-sections"]) { recipe, dice in
            recipe.totals = .sections
            recipe.totalLabel = dice.pick(["Cộng mục ", "Cộng ", "Cộng phần ", "Tổng cộng mục ", "Cộng (", "Tổng mục "])
        },
        MessKind("notes-below", .below) { recipe, dice in
            recipe.notesBelow = dice.pick([
                ["Ghi chú: Kinh phí thực hiện theo phân cấp ngân sách hiện hành."],
                [
                    "* Ghi chú:", "- Các đơn vị báo cáo kết quả trước ngày 12 của tháng cuối quý.",
                    "- Đối với UBND cấp xã: thực hiện theo hướng dẫn.",
                ],
                ["(*) Nhiệm vụ chuyển tiếp từ năm 2024."],
                ["(Bằng chữ: Một tỷ hai trăm năm mươi triệu đồng)"],
                ["Lưu ý: Cơ quan chủ trì chịu trách nhiệm tổng hợp, báo cáo."],
            ])
        },
        MessKind("signature-below", .below) { recipe, dice in
            recipe.hasSignature = true
            recipe.hasPlaceAndDate = dice.chance(50)
        },
        MessKind("notes-and-signature-below", .below) { recipe, _ in
            recipe.hasSignature = true
            recipe.notesBelow = ["Ghi chú: Danh mục gồm các nhiệm vụ trọng tâm."]
        },
        MessKind("end-mark", .below) { recipe, dice in recipe.endMark = dice.number(1...2) },
        MessKind("marks-at-the-side", .below) { recipe, _ in recipe.sideMarks = true },
    ]
}
