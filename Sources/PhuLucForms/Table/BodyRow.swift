import PhuLucSpreadsheet

/// One row below the header, its places resolved by field.
struct BodyRow {
    /// What a row of the table is.
    enum Kind: Equatable {
        case columnNumbers, repeatedHeader, data, total, footer
        /// The number of a printed page.
        case pageLine
        /// The rest of the row above, which a page break has cut in two.
        case continued
        /// A section's row, with the cell that holds the number and that which holds the title.
        indirect case section(number: ShownCell?, title: ShownCell?)
    }

    var number: Int
    /// The row's own non-empty cells inside the table's columns.
    var own: [TextCell]
    /// What the row shows in each matched column, in the order of ``HeaderMatch/columns``.
    var fields: [ShownCell]
    var extras: [ShownCell]
    var kind: Kind = .data

    /// Whether some column's value comes from a merge above.
    var inheritsSomething: Bool { fields.contains { $0.isFromAbove && !$0.text.isEmpty } }

    var isSection: Bool {
        if case .section = kind { return true }
        return false
    }
}
