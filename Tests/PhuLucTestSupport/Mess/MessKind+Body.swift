import PhuLuc

extension MessKind {
    /// Numbers, merges and what clerks do instead of them, several activities in a cell.
    static let bodyKinds: [MessKind] = [
        MessKind("numbers-in-tt", .numbering, needs: [.ordinal]) { recipe, _ in recipe.numbering = .inTT },
        MessKind("numbers-in-both", .numbering, needs: [.ordinal]) { recipe, _ in recipe.numbering = .inBoth },
        MessKind("running-numbers", .numbering, needs: [.ordinal]) { recipe, dice in
            recipe.numbering = .running
            recipe.numberCells = dice.chance(50)
        },
        MessKind("number-cells-in-tt", .numbering, needs: [.ordinal]) { recipe, _ in
            recipe.numbering = .inTT
            recipe.numberCells = true
        },
        MessKind("no-numbers", .numbering) { recipe, _ in recipe.numbering = .nowhere },
        MessKind("dashes-for-activities", .numbering, excludes: several) { recipe, _ in recipe.activityLabels = 1 },
        MessKind("dotted-activities", .numbering, excludes: several) { recipe, _ in recipe.activityLabels = 2 },
        MessKind("blanks-for-merges", .fill) { recipe, _ in recipe.fill(.blanks, .blanks, .blanks) },
        MessKind("repeats-for-merges", .fill) { recipe, _ in recipe.fill(.repeats, .repeats, .repeats) },
        MessKind("mixed-merges", .fill) { recipe, dice in
            let fills: [MessRecipe.Fill] = [.merges, .blanks, .repeats]
            recipe.fill(dice.pick(fills), dice.pick(fills), dice.pick(fills))
        },
        MessKind("merged-across", .fill, needs: [.lead, .coordinating], excludes: ["lead-and-helpers-in-one-cell"]) {
            recipe, _ in recipe.mergesAcross = true
        },
        MessKind("several-labelled", .activities, needs: [.activity]) { recipe, _ in recipe.several = .labelled },
        MessKind("several-numbered", .activities, needs: [.activity]) { recipe, _ in recipe.several = .numbered },
        MessKind("several-in-a-line", .activities, needs: [.activity]) { recipe, _ in recipe.several = .inline },
        MessKind("long-cells", .activities) { recipe, _ in recipe.hasLongCells = true },
    ]

    private static let several: Set<String> = ["several-labelled", "several-numbered", "several-in-a-line"]
}

extension MessRecipe {
    mutating func fill(_ objectives: Fill, _ tasks: Fill, _ leaves: Fill) {
        (self.objectives, self.tasks, self.leaves) = (objectives, tasks, leaves)
    }
}
