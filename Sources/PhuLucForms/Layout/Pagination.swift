/// Where pages break, so that no line of a text is cut at a page's edge.
///
/// A text in a merge over several rows begins at its top; a page may break inside the merge only
/// after the text has ended. Where that cannot be, the last row before the break is made taller,
/// or the whole merge goes to the next page.
struct Pagination {
    /// The rows (from 1) that begin a new page.
    private(set) var breaks: [Int] = []
    /// Row heights in points, some made taller.
    private(set) var heights: [Double]
    private let texts: [MergedText]
    private let keepsWithNext: Set<Int>
    /// The rows before which a break would part a merge.
    private let parted: Set<Int>

    /// A text over several rows, and the height it takes.
    struct MergedText {
        var rows: ClosedRange<Int>
        var height: Double
        /// The height of one of its lines, as Excel spaces them and as LibreOffice does.
        var lines: [Double]
    }

    /// Excel allows 1,026 breaks by hand in a sheet; past this many the program breaks where it likes.
    private static let mostBreaks = 1_000

    /// - Parameters:
    ///   - heights: heights of the rows, the first being row 1.
    ///   - capacity: the height of a page between its margins.
    ///   - headerHeight: what the repeated header takes of every page but the first.
    init(
        heights: [Double], capacity: Double, headerHeight: Double, texts: [MergedText], keepsWithNext: Set<Int>
    ) {
        self.heights = heights
        self.texts = texts.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
        self.keepsWithNext = keepsWithNext
        parted = texts.reduce(into: []) { parted, text in parted.formUnion(text.rows.dropFirst()) }
        var start = 1
        while breaks.count < Self.mostBreaks {
            let room = start == 1 ? capacity : capacity - headerHeight
            guard let end = firstRow(beyond: room, from: start) else { return }
            start = bestBreak(from: start, to: end, room: room)
            breaks.append(start)
        }
    }

    /// The first row that no longer fits on a page; `nil` when the rest does.
    private func firstRow(beyond room: Double, from start: Int) -> Int? {
        var used = 0.0
        for row in start..<max(start, heights.count + 1) {
            used += heights[row - 1]
            // A row too tall for any page has one of its own; after the last row there is none to begin.
            if used > room, max(row, start + 1) <= heights.count { return max(row, start + 1) }
        }
        return nil
    }

    private func used(_ rows: Range<Int>) -> Double { rows.reduce(0) { $0 + heights[$1 - 1] } }

    private mutating func bestBreak(from start: Int, to end: Int, room: Double) -> Int {
        guard end <= heights.count else { return end }
        // Best between two groups, where no merge is parted and every border is drawn.
        for row in stride(from: end, to: start, by: -1) where used(start..<row) >= room * 0.7 {
            if !keepsWithNext.contains(row - 1), isBetweenGroups(row) { return row }
        }
        for row in stride(from: end, to: start, by: -1) where used(start..<row) >= room / 2 {
            if !keepsWithNext.contains(row - 1), lack(breakingBefore: row, from: start) <= 0 { return row }
        }
        let lack = lack(breakingBefore: end, from: start)
        if lack <= room - used(start..<end), heights[end - 2] + lack <= 409.5 {
            heights[end - 2] += max(0, lack)
            return end
        }
        // The merges that stand in the way begin the next page, unless that leaves this one nearly empty.
        var first = crossing(end, from: start).map(\.rows.lowerBound).min() ?? end
        while first > start, keepsWithNext.contains(first - 1) { first -= 1 }
        if first > start, used(start..<first) >= room / 4 { return first }
        breakBetweenLines(before: end, room: room - used(start..<end))
        return end
    }

    /// Makes the last row of a page taller, so that a text that must go on overleaf breaks between two lines.
    ///
    /// Excel and LibreOffice space lines differently; a height is sought that suits both.
    private mutating func breakBetweenLines(before row: Int, room: Double) {
        let running = texts.prefix { $0.rows.lowerBound < row }
            .filter { $0.rows.upperBound >= row && $0.height > used($0.rows.lowerBound..<row) }
        guard let text = running.max(by: { $0.height < $1.height }) else { return }
        let shown = used(text.rows.lowerBound..<row)
        let most = min(room, 409.5 - heights[row - 2])
        let steps = stride(from: 0, through: max(0, most), by: 0.75).map { grown in
            let cut = text.lines.map { ((shown + grown) / $0).truncatingRemainder(dividingBy: 1) }
            return (grown: grown, cut: cut.max() ?? 0)
        }
        guard let best = steps.first(where: { $0.cut < 0.1 }) ?? steps.min(by: { $0.cut < $1.cut }) else { return }
        heights[row - 2] += best.grown
    }

    /// Whether no merge with a text runs over a break.
    private func isBetweenGroups(_ row: Int) -> Bool { !parted.contains(row) }

    /// The merges over a break whose text began on this page.
    private func crossing(_ row: Int, from start: Int) -> [MergedText] {
        texts[firstText(from: start)...].prefix { $0.rows.lowerBound < row }.filter { $0.rows.upperBound >= row }
    }

    /// The first text that begins at a row or after it.
    private func firstText(from row: Int) -> Int {
        var (low, high) = (0, texts.count)
        while low < high {
            let middle = (low + high) / 2
            if texts[middle].rows.lowerBound < row { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// How much higher the rows before a break would have to be for every text to end before it.
    private func lack(breakingBefore row: Int, from start: Int) -> Double {
        crossing(row, from: start).map { $0.height - used($0.rows.lowerBound..<row) }.max() ?? 0
    }
}
