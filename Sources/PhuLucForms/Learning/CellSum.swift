import PhuLucSpreadsheet

/// What a cell's formula comes to: cells added to each other, or a hundredfold of one such sum in another.
///
/// Conditions, rounding and what is shown in place of an error are left aside: they say how a figure looks, not how it
/// follows from others.
enum CellSum: Hashable, Sendable {
    /// A cell so many times.
    struct Term: Hashable, Sendable {
        var cell: CellReference
        var factor: Double
    }

    case sum([Term])
    case ratio([Term], [Term])
    /// A figure of its own.
    case number(Double)
    /// An empty text, or words.
    case text(String)
    /// Something that is no sum.
    case other

    /// Whether this stands where there is no figure: `""`, `0`, `NA()`, words.
    var isFiller: Bool {
        switch self {
        case .text, .other: true
        case .number(let number): number == 0
        case .sum(let terms): terms.isEmpty
        case .ratio: false
        }
    }

    func times(_ factor: Double) -> CellSum {
        guard factor.isFinite else { return .other }
        return switch self {
        case .sum(let terms): .sum(terms.scaled(factor))
        case .ratio(let above, let below): .ratio(above.scaled(factor), below)
        case .number(let number): .number(number * factor)
        case .text, .other: .other
        }
    }

    static func + (left: CellSum, right: CellSum) -> CellSum {
        switch (left, right) {
        case (.sum(let one), .sum(let other)): .sum(one + other)
        case (.number(let one), .number(let other)): .number(one + other)
        case (.number(0), let sum), (let sum, .number(0)): sum
        default: .other
        }
    }

    static func * (left: CellSum, right: CellSum) -> CellSum {
        switch (left, right) {
        case (.number(let number), let sum), (let sum, .number(let number)): sum.times(number)
        default: .other
        }
    }

    static func / (left: CellSum, right: CellSum) -> CellSum {
        switch (left, right) {
        case (.sum(let above), .sum(let below)) where !above.isEmpty && !below.isEmpty: .ratio(above, below)
        case (let sum, .number(let number)) where number != 0: sum.times(1 / number)
        default: .other
        }
    }
}

extension [CellSum.Term] {
    fileprivate func scaled(_ factor: Double) -> [CellSum.Term] {
        map { CellSum.Term(cell: $0.cell, factor: $0.factor * factor) }
    }
}
