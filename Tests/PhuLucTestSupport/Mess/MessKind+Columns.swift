import PhuLuc

extension MessKind {
    /// Which columns there are, in which order, and what each is called.
    static let columnKinds: [MessKind] = [
        MessKind("no-tt", .columns) { recipe, _ in recipe.drop(.ordinal) },
        MessKind("no-objective", .columns) { recipe, _ in recipe.drop(.objective) },
        MessKind("no-activity", .columns) { recipe, _ in recipe.drop(.activity) },
        MessKind("no-task", .columns) { recipe, _ in recipe.drop(.task) },
        MessKind("no-budget", .columns) { recipe, _ in recipe.drop(.budget) },
        MessKind("no-coordinating", .columns) { recipe, _ in recipe.drop(.coordinating) },
        MessKind("only-tasks", .columns) { recipe, dice in
            recipe.drop(.objective, .activity, .budget)
            if dice.chance(30) { recipe.drop(.ordinal) }
            if dice.chance(30) { recipe.drop(.output) }
        },
        MessKind("blank-tt-header", .columns, needs: [.ordinal], excludes: ["no-numbers"]) { recipe, dice in
            recipe.retitle(.ordinal, "")
            recipe.numbering = dice.pick([.inTT, .running, .inBoth])
        },
        MessKind("lead-and-helpers-in-one-cell", .responsible, needs: [.lead, .coordinating]) { recipe, dice in
            recipe.responsible = dice.pick(MessRecipe.Responsible.allCases)
            recipe.drop(.coordinating)
            for index in recipe.columns.indices where recipe.columns[index].field == .lead {
                recipe.columns[index].field = .responsible
                recipe.columns[index].path = [
                    dice.pick([
                        "Đơn vị thực hiện", "Phân công nhiệm vụ", "Trách nhiệm thực hiện", "Cơ quan thực hiện",
                        "Phân công thực hiện",
                    ])
                ]
            }
        },
        MessKind("synonyms", .words) { recipe, dice in recipe.useSynonyms(&dice) },
        MessKind("remarks-in-headers", .words) { recipe, dice in
            recipe.retitle(.output, "Kết quả/ Sản phẩm (dự kiến)")
            recipe.retitle(
                .schedule, dice.pick(["Thời gian (hoàn thành)", "Thời gian thực hiện (dự kiến)", "Thời gian (*)"]))
            if dice.chance(50) { recipe.retitle(.lead, dice.pick(["Chủ trì (1)", "Chủ trì*", "Đơn vị chủ trì:"])) }
            if dice.chance(50) { recipe.retitle(.activity, dice.pick(["Hoạt động (cụ thể)", "Hoạt động năm 2025"])) }
        },
        MessKind("unknown-columns", .extras) { recipe, dice in
            var titles = [
                "Ghi chú", "Căn cứ pháp lý", "Chỉ tiêu liên quan", "Lãnh đạo phụ trách", "Mức độ ưu tiên", "Cấp trình",
                "Phương pháp", "Căn cứ/lý do đề xuất nhiệm vụ", "Tiêu chí hoàn thành", "Người theo dõi",
            ]
            titles.shuffle(using: &dice.random)
            recipe.insert(Array(titles.prefix(dice.number(1...3))), &dice)
        },
        MessKind("misleading-columns", .extras, excludes: ["synonyms"]) { recipe, dice in
            var titles = [
                "Kết quả thực hiện", "Thời hạn giải quyết", "Tình hình thực hiện", "Tỷ lệ hoàn thành (%)",
                "Nguyên nhân chưa hoàn thành", "Sản phẩm (số, ký hiệu, ngày văn bản)", "Trạng thái",
            ]
            titles.shuffle(using: &dice.random)
            recipe.insert(Array(titles.prefix(dice.number(1...2))), &dice)
        },
        MessKind("any-order", .order) { recipe, dice in
            var groups = recipe.groups
            groups.shuffle(using: &dice.random)
            recipe.groups = groups
        },
        MessKind("leaves-first", .order) { recipe, _ in
            let groups = recipe.groups
            let isLeaf = { (group: [MessRecipe.Column]) in group.contains { MessField.leaves.contains($0.field) } }
            recipe.groups = groups.filter(isLeaf) + groups.filter { !isLeaf($0) }
        },
        MessKind("doubled-columns", .order) { recipe, dice in
            for index in recipe.columns.indices where dice.chance(40) {
                recipe.columns[index].width = dice.number(2...3)
            }
        },
    ]
}

extension MessRecipe {
    /// The nine columns of the form under its own titles.
    mutating func useColumns(of form: Form) {
        let fields: [MessField] = [
            .ordinal, .objective, .task, .activity, .output, .lead, .coordinating, .schedule, .budget,
        ]
        columns = fields.map { field in
            let title = field.formField.flatMap { form.column($0)?.title } ?? ""
            return Column(field: field, path: [title])
        }
        accepted = Dictionary(
            uniqueKeysWithValues: fields.map { field in
                (field, field.formField.flatMap { form.column($0)?.accept } ?? [])
            })
    }

    /// Gives every column one of the headers that the form accepts for it.
    mutating func useSynonyms(_ dice: inout TextMaker) {
        for column in columns where dice.chance(75) {
            let titles = (accepted[column.field] ?? []).filter { $0 != "Nhiệm vụ cụ thể/Sản phẩm" }
            guard !titles.isEmpty else { continue }
            let title = dice.pick(titles)
            retitle(column.field, column.field == .budget ? title + unitInHeader : title)
        }
    }

    /// What a header of money has to say of its unit.
    var unitInHeader: String { unitLine == nil ? unit.map { " (\($0.name))" } ?? "" : "" }

    /// Puts columns the form does not know between the others, never into a block.
    mutating func insert(_ titles: [String], _ dice: inout TextMaker) {
        var groups = groups
        for (index, title) in titles.enumerated() {
            let place = dice.chance(40) ? groups.count : dice.number(1...groups.count)
            groups.insert([Column(field: .extra(index), path: [title])], at: place)
        }
        self.groups = groups
        remarksFill = dice.pick([0, 30, 60, 100])
    }
}
