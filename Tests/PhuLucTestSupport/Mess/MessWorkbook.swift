import PhuLuc

/// A messy workbook with what reading it must give.
public struct MessWorkbook: Sendable {
    /// The kinds of mess in it, the one it was made for first.
    public var kinds: [MessKind]
    public var seed: UInt64
    public var bytes: [UInt8]
    public var truth: MessTruth

    /// A name for a file of it.
    public var name: String { kinds.map(\.name).joined(separator: "+") + "-\(seed)" }
}

/// Makes messy workbooks by kind and seed.
public struct MessMaker: Sendable {
    let form: Form
    let sample: MessPlan
    /// The hand that sets texts in another encoding, for all workbooks; nil for Unicode.
    public var encode: (@Sendable (String) -> [MessRun])?

    public init(library: FormLibrary) throws {
        form = try library.form("plan-annex")
        sample = try MessPlan.sample()
    }

    /// The workbook of a kind and a seed: seeds that divide by two have the kind alone, the others some more kinds.
    public func workbook(_ kind: MessKind, seed: UInt64) -> MessWorkbook {
        var dice = TextMaker(seed &* 0x9E37_79B9 &+ UInt64(MessKind.all.firstIndex { $0.name == kind.name } ?? 0))
        let kinds = seed % 2 == 0 ? [kind] : [kind] + company(of: kind, &dice)
        var recipe = MessRecipe()
        recipe.useColumns(of: form)
        recipe.taskLabels = dice.number(0...2)
        for kind in kinds.sorted(by: { $0.slot.rawValue < $1.slot.rawValue }) where kind.needs.allSatisfy(recipe.has) {
            kind.apply(&recipe, &dice)
        }
        recipe.hand.encode = encode
        let count = recipe.tables == .one ? dice.number(1...3) : dice.number(2...3)
        var plan = dice.chance(25) ? sample.part(&dice, sections: count) : MessPlan.made(&dice, sections: count)
        if recipe.hasEmptySections {
            let place = dice.number(0...(plan.sections.count - 1))
            plan.sections.insert(MessPlan.Section(title: "CÁC NHIỆM VỤ KHÁC", objectives: []), at: place)
        }
        var book = MessBook(plan, recipe, dice: dice)
        let bytes = book.make()
        return MessWorkbook(kinds: kinds, seed: seed, bytes: bytes, truth: book.truth)
    }

    /// One to five more kinds that may stand beside a kind.
    private func company(of kind: MessKind, _ dice: inout TextMaker) -> [MessKind] {
        var chosen = [kind]
        var others = MessKind.all
        others.shuffle(using: &dice.random)
        let count = dice.number(1...5)
        for other in others where chosen.count <= count && chosen.allSatisfy(other.agrees) { chosen.append(other) }
        return Array(chosen.dropFirst())
    }
}
