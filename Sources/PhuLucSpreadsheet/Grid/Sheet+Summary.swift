/// What a sheet holds in figures, by which two readers can be compared.
public struct SheetSummary: Hashable, Sendable {
    public var cells = 0, strings = 0, numbers = 0, booleans = 0, errors = 0
    /// Dates, times of day and durations.
    public var dates = 0
    public var merges = 0
    /// The sum of all cells typed number.
    public var numberSum = 0.0
    /// The UTF-8 length of all strings together.
    public var stringBytes = 0

    public init() {}
}

extension Sheet {
    /// Counts and sums every cell, without making a string. One pass over the cells.
    public func summary() -> SheetSummary {
        var summary = SheetSummary()
        summary.cells = store.keys.count
        summary.merges = merges.count
        let kinds = store.styles.map(\.numberKind)
        for (key, payload) in zip(store.keys, store.payloads) {
            let index = Int(truncatingIfNeeded: payload)
            switch CellStore.kind(of: key) {
            case .boolean: summary.booleans += 1
            case .error: summary.errors += 1
            case .sharedString:
                summary.strings += 1
                summary.stringBytes += store.sharedStrings.length(at: index)
            case .ownString:
                summary.strings += 1
                summary.stringBytes += store.ownStrings.length(at: index)
            case .date: summary.dates += 1
            case .number:
                let style = CellStore.style(of: key)
                count(Double(bitPattern: payload), style < kinds.count ? kinds[style] : .number, in: &summary)
            }
        }
        return summary
    }

    @inline(__always)
    private func count(_ number: Double, _ kind: NumberFormat.Kind, in summary: inout SheetSummary) {
        if kind != .number {
            // A format for dates or times makes none of a number past all of them.
            guard case .number = store.number(number, kind) else {
                summary.dates += 1
                return
            }
        }
        summary.numbers += 1
        summary.numberSum += number
    }
}
