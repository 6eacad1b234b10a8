import PhuLuc

/// One kind of mess: a habit of clerks or of the programs they paste from.
public struct MessKind: Sendable {
    /// Kinds of one slot exclude each other in one workbook; slots are applied in this order.
    public enum Slot: Int, Sendable, CaseIterable {
        case columns, responsible, money, words, header, extras, order, wording, numbers, place, above, sections
        case tables, numbering, fill, activities, lists, pages, rows, totals, below, times, text, storage, sheets,
            hidden
    }

    public var name: String
    public var slot: Slot
    /// Columns without which the kind means nothing.
    var needs: [MessField]
    /// Names of kinds of other slots that it cannot stand with.
    var excludes: Set<String>
    var apply: @Sendable (inout MessRecipe, inout TextMaker) -> Void

    init(
        _ name: String, _ slot: Slot, needs: [MessField] = [], excludes: Set<String> = [],
        _ apply: @escaping @Sendable (inout MessRecipe, inout TextMaker) -> Void
    ) {
        self.name = name
        self.slot = slot
        self.needs = needs
        self.excludes = excludes
        self.apply = apply
    }

    /// Every kind, by slot.
    public static let all: [MessKind] =
        columnKinds + variantKinds + headerKinds + wordingKinds + placeKinds + sectionKinds + bodyKinds + listKinds
        + pageKinds
        + rowKinds
        + moneyKinds + textKinds + workbookKinds

    /// Whether two kinds may be in one workbook.
    func agrees(with other: MessKind) -> Bool {
        slot != other.slot && !excludes.contains(other.name) && !other.excludes.contains(name)
    }
}
