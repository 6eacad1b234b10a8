/// Which wanted row is which read one: in order, by the fields they share.
enum MessAlignment {
    typealias Pair = (wanted: Int?, got: Int?)

    static func pairs(_ wanted: [MessTruth.Row], _ got: [MessTruth.Row]) -> [Pair] {
        if wanted.count == got.count, zip(wanted, got).allSatisfy({ likeness($0, $1) > 0 }) {
            return wanted.indices.map { ($0, $0) }
        }
        return traced(wanted, got)
    }

    /// The number of filled fields that are the same; none when most are not.
    private static func likeness(_ one: MessTruth.Row, _ other: MessTruth.Row) -> Int {
        if one == other { return 11 }
        let filled = zip(one.fields, other.fields).filter { !$0.0.value.isEmpty && $0.0.value != "null" }
        let same = filled.count { $0.0.value == $0.1.value }
        return same * 5 >= filled.count * 2 ? same : 0
    }

    /// The pairing with the most in common.
    private static func traced(_ wanted: [MessTruth.Row], _ got: [MessTruth.Row]) -> [Pair] {
        let like = wanted.map { row in got.map { likeness(row, $0) } }
        var best = [[Int]](repeating: [Int](repeating: 0, count: got.count + 1), count: wanted.count + 1)
        for i in wanted.indices.reversed() {
            for j in got.indices.reversed() {
                let both = like[i][j] > 0 ? best[i + 1][j + 1] + like[i][j] : 0
                best[i][j] = max(both, best[i + 1][j], best[i][j + 1])
            }
        }
        var pairs: [Pair] = []
        var (i, j) = (0, 0)
        while i < wanted.count || j < got.count {
            if i < wanted.count, j < got.count, like[i][j] > 0, best[i][j] == best[i + 1][j + 1] + like[i][j] {
                pairs.append((i, j))
                (i, j) = (i + 1, j + 1)
            } else if j == got.count || i < wanted.count && best[i][j] == best[i + 1][j] {
                pairs.append((i, nil))
                i += 1
            } else {
                pairs.append((nil, j))
                j += 1
            }
        }
        return pairs
    }
}
