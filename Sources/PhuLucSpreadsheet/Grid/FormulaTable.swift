/// The formulas of one sheet by place; the text of a shared formula's child is made only when asked for.
struct FormulaTable: Sendable {
    private var places: [UInt64] = []
    /// The number of each formula's text, and above it the number of its master, from 1; 0 for its own text.
    private var sources: [UInt64] = []
    /// The places that shared texts were written for.
    private var masters: [UInt64] = []
    private(set) var isSorted = true
    /// The texts, one after the other.
    var texts = TextTable()
    /// What the children of shared formulas have as their source, by the formula's number.
    private var shared: [Int: UInt64] = [:]

    /// Whether these are formulas after a cut, which may share some that are not known here.
    var isContinuation = false
    /// The formulas that share one from before the cut: their index here, and the number of what they share. Their
    /// source is the number of a text of their own, from 1, which counts when nothing is shared; 0 when they have none.
    private(set) var openShares: [(index: Int, number: Int)] = []

    /// The UTF-8 length of the formulas of all places that share one, as often as they do.
    private(set) var sharedBytes = 0

    /// How many formulas there are.
    var count: Int { places.count }

    /// Ends the text being written in ``texts`` and makes it the formula of a place.
    ///
    /// A text that a child has beside the shared one does not count (ECMA-376 part 1, 18.3.1.40): only a master, which
    /// says the range it is for, makes a number stand for another formula.
    mutating func endFormula(at place: UInt64, sharedAs number: Int?, isMaster: Bool = false) {
        if let number, !isMaster {
            if shared[number] != nil {
                texts.dropOpenString()
                _ = share(number, at: place)
                return
            }
            if isContinuation {
                texts.endString()
                openShares.append((places.count, number))
                add(UInt64(texts.count), at: place)
                return
            }
        }
        texts.endString()
        let text = UInt64(texts.count - 1)
        if let number { define(number, text, at: place) }
        add(text, at: place)
    }

    /// Makes a number stand for a text from here on.
    private mutating func define(_ number: Int, _ text: UInt64, at place: UInt64) {
        masters.append(place)
        shared[number] = UInt64(masters.count) << 32 | text
    }

    /// The same shared formulas and nothing else: what the rows to come may need.
    func sharedOnly() -> FormulaTable {
        var table = FormulaTable()
        guard !shared.isEmpty else { return table }
        for (number, source) in shared {
            table.texts.bytes.append(contentsOf: texts.utf8(at: Int(source & 0xFFFF_FFFF)))
            table.texts.endString()
            table.masters.append(masters[Int(source >> 32) - 1])
            table.shared[number] = UInt64(table.masters.count) << 32 | UInt64(table.texts.count - 1)
        }
        table.sharedBytes = sharedBytes
        return table
    }

    /// Makes a place share a formula; false when nobody wrote that one down before, after a cut also left open.
    mutating func share(_ number: Int, at place: UInt64) -> Bool {
        guard let source = shared[number] else {
            if isContinuation {
                openShares.append((places.count, number))
                add(0, at: place)
            }
            return false
        }
        sharedBytes &+= texts.length(at: Int(source & 0xFFFF_FFFF))
        add(source, at: place)
        return true
    }

    private mutating func add(_ source: UInt64, at place: UInt64) {
        if let last = places.last, last >= place { isSorted = false }
        places.append(place)
        sources.append(source)
    }

    /// Adds the formulas of the rows after a cut; says of each open share whether what it shares is there.
    mutating func append(_ next: FormulaTable) -> [Bool] {
        let (firstText, firstMaster) = (UInt64(texts.count), UInt64(masters.count) << 32)
        func moved(_ source: UInt64) -> UInt64 { source &+ firstText &+ (source >> 32 > 0 ? firstMaster : 0) }
        texts.append(next.texts)
        masters += next.masters
        sharedBytes &+= next.sharedBytes
        var isFound: [Bool] = []
        for (index, place) in next.places.enumerated() {
            if isFound.count < next.openShares.count, next.openShares[isFound.count].index == index {
                let (number, own) = (next.openShares[isFound.count].number, next.sources[index])
                if own > 0, shared[number] == nil {
                    define(number, firstText + own - 1, at: place)
                    add(firstText + own - 1, at: place)
                    isFound.append(true)
                } else {
                    isFound.append(share(number, at: place))
                }
            } else {
                add(moved(next.sources[index]), at: place)
            }
        }
        for (number, source) in next.shared { shared[number] = moved(source) }
        return isFound
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
        let text = texts[Int(sources[low] & 0xFFFF_FFFF)]
        let master = Int(sources[low] >> 32)
        guard master > 0 else { return text }
        let (from, to) = (CellStore.reference(of: masters[master - 1]), CellStore.reference(of: place))
        return FormulaShift.shifted(text, rows: to.row - from.row, columns: to.column - from.column)
    }
}
