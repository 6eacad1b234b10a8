import PhuLuc

extension MessKind {
    /// Lists and labels inside cells, ordinals of every style, what is no row.
    static let listKinds: [MessKind] = [
        MessKind("dashed-agencies", .lists, needs: [.lead]) { recipe, _ in recipe.lists = .dashedAgencies },
        MessKind("agencies-on-lines", .lists, needs: [.lead]) { recipe, _ in recipe.lists = .agenciesOnLines },
        MessKind("dashed-outputs", .lists, needs: [.output]) { recipe, _ in recipe.lists = .dashedOutputs },
        MessKind("details-in-activities", .lists, needs: [.activity], excludes: several) { recipe, _ in
            recipe.lists = .details
        },
        MessKind("several-tasks-in-a-cell", .lists, needs: [.task]) { recipe, _ in recipe.lists = .tasks },
        MessKind("odd-activity-labels", .numbering, needs: [.activity], excludes: several) { recipe, _ in
            recipe.activityLabels = 3
        },
        MessKind("styled-ordinals", .numbering, needs: [.ordinal]) { recipe, dice in
            recipe.numbering = dice.pick([.inTT, .inBoth])
            recipe.ordinals = dice.pick([.dotted, .bracketed, .padded, .letters, .ofSection])
        },
        MessKind("ordinals-become-dates", .numbering, needs: [.ordinal]) { recipe, _ in
            recipe.numbering = .inTT
            recipe.datesInTT = true
        },
        MessKind("broken-dates", .times, needs: [.schedule]) { recipe, _ in recipe.breaksDates = true },
        MessKind("empty-sections", .rows, excludes: ["no-sections"]) { recipe, _ in recipe.hasEmptySections = true },
        MessKind("unit-below-title", .header, needs: [.budget], excludes: ["unit-line", "no-unit"]) { recipe, _ in
            recipe.retitle(.budget, String(recipe.unitInHeader.dropFirst()))
            recipe.block("Kinh phí", over: [.budget])
        },
    ]

    private static let several: Set<String> = ["several-labelled", "several-numbered", "several-in-a-line"]
}
