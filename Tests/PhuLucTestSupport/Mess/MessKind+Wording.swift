import PhuLuc

extension MessKind {
    /// How the words of a header are set.
    static let wordingKinds: [MessKind] = [
        MessKind("capital-headers", .wording) { recipe, _ in recipe.retitle { $0.uppercased() } },
        MessKind("broken-headers", .wording, excludes: ["header-cut-over-rows"]) { recipe, dice in
            recipe.retitle { title in title.brokenAtBlanks(60, &dice) }
        },
        MessKind("headers-broken-in-syllables", .wording, excludes: ["header-cut-over-rows"]) { recipe, dice in
            recipe.retitle { title in title.brokenAnywhere(&dice) }
        },
        MessKind("small-headers", .wording) { recipe, _ in recipe.retitle { $0.lowercased() } },
        MessKind("headers-with-marks", .wording) { recipe, dice in
            recipe.retitle { title in title.isEmpty ? title : title + dice.pick([":", " ", ".", " *", "", " :"]) }
        },
        MessKind("headers-with-slashes-spaced", .wording) { recipe, dice in
            recipe.retitle(
                .output,
                dice.pick(["Kết quả / Sản phẩm", "Kết quả/sản phẩm", "Sản phẩm/ Kết quả", "Kết quả - Sản phẩm"]))
        },
        MessKind("old-spelling-headers", .wording) { recipe, _ in
            // The tone mark on the other letter, as some keyboards set it.
            recipe.retitle { $0.replacing("Hoạt", with: "Họat").replacing("hoạt", with: "họat") }
        },
    ]
}

extension String {
    /// The text with some blanks made line breaks.
    func brokenAtBlanks(_ percent: Int, _ dice: inout TextMaker) -> String {
        String(map { $0 == " " && dice.chance(percent) ? "\n" : $0 })
    }

    /// The text with a line break inside one syllable, as a narrow column of a converted page has it.
    func brokenAnywhere(_ dice: inout TextMaker) -> String {
        let letters = Array(self)
        let places = letters.indices.dropFirst(2).dropLast(2).filter {
            letters[$0].isLetter && letters[$0 - 1].isLetter && letters[$0 - 2].isLetter
        }
        guard let place = places.randomElement(using: &dice.random) else { return self }
        return String(letters[..<place]) + "\n" + String(letters[place...])
    }
}
