import PhuLuc

extension MessKind {
    /// How texts are typed and stored.
    static let textKinds: [MessKind] = [
        MessKind("blanks-at-ends", .text) { recipe, _ in recipe.hand.ends = 50 },
        MessKind("no-break-spaces", .text) { recipe, _ in recipe.hand.noBreak = 30 },
        MessKind("double-blanks-and-tabs", .text) { recipe, _ in recipe.hand.doubled = 20 },
        MessKind("zero-width-signs", .text) { recipe, _ in recipe.hand.zeroWidth = 10 },
        MessKind("decomposed-letters", .text) { recipe, _ in recipe.hand.isDecomposed = true },
        MessKind("breaks-in-sentences", .text) { recipe, _ in recipe.hand.breaks = 25 },
        MessKind("carriage-returns", .text) { recipe, _ in
            recipe.hand.breaks = 15
            recipe.hand.lineBreak = "\r\n"
        },
        MessKind("cells-of-blanks", .text) { recipe, _ in recipe.hand.blankCells = 40 },
        MessKind("every-noise", .text) { recipe, _ in
            recipe.hand = MessHand(ends: 20, noBreak: 10, doubled: 5, zeroWidth: 3, breaks: 10, blankCells: 10)
        },
        MessKind("rich-text", .storage) { recipe, _ in recipe.hand.rich = 60 },
        MessKind("inline-strings", .storage) { recipe, _ in recipe.hand.inline = 100 },
        MessKind("formula-texts", .storage) { recipe, _ in recipe.hand.formulas = 30 },
        MessKind("mixed-storage", .storage) { recipe, _ in
            (recipe.hand.rich, recipe.hand.inline, recipe.hand.formulas) = (30, 30, 10)
        },
        MessKind("comments", .storage) { recipe, _ in recipe.hasComments = true },
    ]

    /// Sheets beside the table's own, and what is hidden or left over.
    static let workbookKinds: [MessKind] = [
        MessKind("cover-sheet", .sheets) { recipe, _ in recipe.coverSheet = true },
        MessKind("notes-sheet", .sheets) { recipe, dice in recipe.notesSheet = dice.number(1...3) },
        MessKind("strange-sheet-name", .sheets) { recipe, dice in
            recipe.sheetName = dice.pick(["Sheet1", "PL", "1", "Ke hoach (2)", "Trang tính 1", "I", "_"])
        },
        MessKind("hidden-rows", .hidden) { recipe, _ in recipe.hidesRows = true },
        MessKind("hidden-columns", .hidden) { recipe, _ in recipe.hidesColumns = true },
        MessKind("empty-cells-far-below", .hidden) { recipe, _ in recipe.emptyCellsBelow = true },
    ]
}
