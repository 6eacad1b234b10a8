/// One order made of the orders of several lists, which share some of their items.
struct MergedOrder<Item: Hashable> {
    private(set) var items: [Item] = []
    private var known: Set<Item> = []

    /// Takes the items of a list in: a new one stands before the next one of its list that is known, else at the end.
    ///
    /// - Parameter isFirst: whether an item that opens its list goes before all others.
    mutating func add(_ list: [Item], isFirst: (Item) -> Bool) {
        // From behind, so that the next known item of each is at hand.
        var next: [Item?] = []
        var last: Item?
        for item in list.reversed() {
            next.append(last)
            if known.contains(item) { last = item }
        }
        next.reverse()
        for (index, item) in list.enumerated() where known.insert(item).inserted {
            if index == 0, isFirst(item) {
                items.insert(item, at: 0)
            } else if let place = next[index].flatMap({ items.firstIndex(of: $0) }) {
                items.insert(item, at: place)
            } else {
                items.append(item)
            }
        }
    }

    /// Puts one item in by a place of its own, unless it is known.
    mutating func insert(_ item: Item, at place: ([Item]) -> Int) {
        guard known.insert(item).inserted else { return }
        items.insert(item, at: max(0, min(items.count, place(items))))
    }
}
