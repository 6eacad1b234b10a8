import PhuLuc

extension MessKind {
    /// Where the table stands and what stands above it.
    static let placeKinds: [MessKind] = [
        MessKind("table-anywhere", .place) { recipe, dice in
            recipe.top = dice.number(3...40)
            recipe.left = dice.number(1...12)
        },
        MessKind("blank-columns-at-left", .place) { recipe, dice in recipe.left = dice.number(1...3) },
        MessKind("nothing-above", .above) { recipe, _ in recipe.above = .nothing },
        MessKind("motto-above", .above) { recipe, dice in
            recipe.above = .motto
            recipe.hasPlaceAndDate = dice.chance(50)
        },
        MessKind("title-in-one-cell", .above) { recipe, _ in recipe.above = .oneCell },
        MessKind("title-and-document-in-one-cell", .above) { recipe, _ in recipe.above = .oneCellWithoutHeading },
        MessKind("title-over-rows", .above) { recipe, _ in recipe.above = .titleRows },
        MessKind("title-that-proclaims", .above) { recipe, _ in recipe.above = .proclaims },
        MessKind("lines-merged-over-table", .above) { recipe, _ in recipe.above = .mergedLines },
        MessKind("lines-in-every-column", .above) { recipe, _ in recipe.above = .repeatedLines },
    ]
}
