/// The formulas of one sheet by place; the text of a shared formula's child is made only when asked for.
struct FormulaTable: Sendable {
    /// Where a formula's text comes from.
    private struct Source {
        /// Index of the text.
        var text: Int
        /// The place that the text was written for, when it is a shared one.
        var master: UInt64?
    }

    private var places: [UInt64] = []
    private var sources: [Source] = []
    private var isSorted = true
    /// The texts, one after the other.
    var texts = TextTable()
    /// Shared formulas by their number: text and master's place.
    private var shared: [Int: (text: Int, place: UInt64)] = [:]

    /// How many formulas there are.
    var count: Int { places.count }

    /// Ends the text being written in ``texts`` and makes it the formula of a place.
    mutating func endFormula(at place: UInt64, sharedAs number: Int?) {
        texts.endString()
        let text = texts.count - 1
        if let number { shared[number] = (text, place) }
        add(Source(text: text, master: nil), at: place)
    }

    /// Makes a place share a formula; false when nobody wrote that one down before.
    mutating func share(_ number: Int, at place: UInt64) -> Bool {
        guard let master = shared[number] else { return false }
        add(Source(text: master.text, master: master.place), at: place)
        return true
    }

    private mutating func add(_ source: Source, at place: UInt64) {
        if let last = places.last, last >= place { isSorted = false }
        places.append(place)
        sources.append(source)
    }

    /// Sorts what was added out of order; of two formulas at one place the later counts.
    mutating func finish() {
        shared = [:]
        guard !isSorted else { return }
        let order = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
        let later = order.indices.filter { $0 + 1 == order.count || places[order[$0]] != places[order[$0 + 1]] }
        (places, sources) = (later.map { places[order[$0]] }, later.map { sources[order[$0]] })
        isSorted = true
    }

    /// The formula of a place, without its `=`.
    subscript(place: UInt64) -> String? {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle] < place { low = middle + 1 } else { high = middle }
        }
        guard low < places.count, places[low] == place else { return nil }
        let text = texts[sources[low].text]
        guard let master = sources[low].master else { return text }
        let (from, to) = (CellStore.reference(of: master), CellStore.reference(of: place))
        return FormulaShift.shifted(text, rows: to.row - from.row, columns: to.column - from.column)
    }
}
