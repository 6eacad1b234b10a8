extension [Int] {
    /// The indices of a longest rising run of numbers, not necessarily neighbours.
    var longestRise: Set<Int> {
        var tails: [Int] = []
        var before = Array(repeating: -1, count: count)
        for index in indices {
            var (low, high) = (0, tails.count)
            while low < high {
                let middle = (low + high) / 2
                if self[tails[middle]] < self[index] { low = middle + 1 } else { high = middle }
            }
            if low > 0 { before[index] = tails[low - 1] }
            if low == tails.count { tails.append(index) } else { tails[low] = index }
        }
        var kept: Set<Int> = []
        var next = tails.last ?? -1
        while next >= 0 {
            kept.insert(next)
            next = before[next]
        }
        return kept
    }
}
