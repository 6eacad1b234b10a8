import PhuLuc

extension MessKind {
    /// How sections are shown, and tables and sheets of sections.
    static let sectionKinds: [MessKind] = [
        MessKind("section-unmerged", .sections) { recipe, dice in
            recipe.section.isMerged = false
            recipe.section.isBold = dice.chance(60)
        },
        MessKind("section-in-one-merged-cell", .sections) { recipe, dice in
            recipe.section.shape = .oneCell
            recipe.section.mark = dice.pick([".", ".", ")", " -", ":", "/"])
        },
        MessKind("section-in-one-cell", .sections) { recipe, dice in
            recipe.section.shape = .oneCell
            recipe.section.isMerged = false
            recipe.section.isInContent = dice.chance(50)
        },
        MessKind("section-by-letters", .sections) { recipe, dice in
            recipe.section.letters = true
            recipe.section.shape = dice.pick([.numberAndTitle, .oneCell])
            recipe.section.isMerged = dice.chance(60)
        },
        MessKind("section-by-bold-alone", .sections) { recipe, dice in
            recipe.section.shape = .boldAlone
            recipe.section.isMerged = dice.chance(50)
            recipe.section.isInContent = dice.chance(50)
            recipe.section.isSentenceCase = dice.chance(50)
        },
        MessKind("section-in-every-column", .sections) { recipe, dice in
            recipe.section.shape = .everyColumn
            recipe.section.isBold = dice.chance(50)
        },
        MessKind("section-with-word", .sections) { recipe, dice in
            recipe.section.shape = .oneCell
            recipe.section.word = dice.pick(["PHẦN ", "Phần "])
            recipe.section.mark = dice.pick([".", ":", " -"])
            recipe.section.isMerged = dice.chance(60)
        },
        MessKind("section-in-inner-tt", .sections, needs: [.ordinal]) { recipe, dice in
            let columns = recipe.columns.filter { $0.field == .ordinal }
            var groups = recipe.groups
            groups.removeAll { $0.contains { $0.field == .ordinal } }
            groups.insert(columns, at: dice.number(1...min(3, groups.count)))
            recipe.groups = groups
            recipe.section.isMerged = dice.chance(50)
        },
        MessKind("section-with-colon", .sections) { recipe, dice in
            recipe.section.hasColon = true
            recipe.section.shape = dice.pick([.numberAndTitle, .oneCell])
        },
        MessKind("section-in-small-letters", .sections) { recipe, dice in
            recipe.section.isSentenceCase = true
            recipe.section.isMerged = dice.chance(70)
            recipe.section.shape = dice.pick([.numberAndTitle, .oneCell])
        },
        MessKind("section-not-bold", .sections) { recipe, dice in
            recipe.section.isBold = false
            recipe.section.isSentenceCase = dice.chance(50)
        },
        MessKind("section-with-amount", .sections, needs: [.budget]) { recipe, _ in
            recipe.section.hasAmount = true
            recipe.section.isMerged = false
        },
        MessKind("no-sections", .sections) { recipe, _ in recipe.section.shape = .none },
        MessKind("section-a-sheet", .tables, excludes: ["no-sections", "notes-sheet", "section-by-bold-alone"]) {
            recipe, dice in
            recipe.tables = .oneSheetASection
            recipe.sectionAboveHeader = dice.chance(50)
        },
        MessKind(
            "tables-in-a-sheet", .tables, excludes: ["no-sections", "section-by-bold-alone", "section-in-every-column"]
        ) {
            recipe, dice in
            recipe.tables = .oneASection
            recipe.sectionAboveHeader = dice.chance(70)
        },
    ]
}
