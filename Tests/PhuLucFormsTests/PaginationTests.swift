@testable import PhuLucForms
import PhuLucTestSupport
import Testing

/// Where pages break, on rows of every height.
@Suite("Pages")
struct PaginationTests {
    private func pages(
        _ heights: [Double], capacity: Double = 500, header: Double = 40, texts: [Pagination.MergedText] = [],
        keeps: Set<Int> = []
    ) -> Pagination {
        Pagination(heights: heights, capacity: capacity, headerHeight: header, texts: texts, keepsWithNext: keeps)
    }

    private func text(_ rows: ClosedRange<Int>, _ height: Double) -> Pagination.MergedText {
        Pagination.MergedText(rows: rows, height: height, lines: [14.25, 13.8])
    }

    @Test("What fits one page has no break, nor has nothing at all")
    func onePage() {
        #expect(pages([]).breaks == [])
        #expect(pages([100, 100, 100]).breaks == [])
        #expect(pages([250, 250]).breaks == [])
    }

    @Test("A page is filled to its last row that fits, the next ones less the repeated header")
    func filled() {
        #expect(pages(Array(repeating: 100, count: 12)).breaks == [6, 10])
    }

    @Test("A row taller than a page has one of its own, and nothing hangs")
    func tall() {
        #expect(pages([900, 900, 100]).breaks == [2, 3])
        #expect(pages([100, 900]).breaks == [2])
        #expect(pages([900]).breaks == [])
    }

    @Test("A page breaks between two groups rather than inside one")
    func groups() {
        let texts = [text(1...4, 50), text(5...8, 50), text(9...12, 50)]
        #expect(pages(Array(repeating: 100, count: 12), texts: texts).breaks == [5, 9])
    }

    @Test("A section's title does not stand last on a page")
    func titles() {
        let pagination = pages(Array(repeating: 100, count: 10), keeps: [5])
        #expect(pagination.breaks.first == 5)
    }

    @Test("Inside a merge longer than a page, the break comes after its text has ended")
    func longMerge() {
        let pagination = pages(Array(repeating: 100, count: 12), texts: [text(1...12, 150)])
        #expect(pagination.breaks == [6, 10])
        #expect(pagination.heights == Array(repeating: 100, count: 12))
    }

    /// Rows, merges that follow one another, and titles, by a seed.
    private func example(_ seed: UInt64) -> (heights: [Double], texts: [Pagination.MergedText], keeps: Set<Int>) {
        var random = TextMaker(seed)
        let heights = (0..<random.number(1...80)).map { _ in Double(random.number(20...540)) * 0.75 }
        var texts: [Pagination.MergedText] = []
        var keeps: Set<Int> = []
        var row = 1
        while row <= heights.count {
            let last = min(heights.count, row + random.number(0...9))
            let room = heights[(row - 1)...(last - 1)].reduce(0, +)
            if last > row { texts.append(text(row...last, room * Double(random.number(10...100)) / 100)) }
            if random.chance(20) { keeps.insert(row) }
            row = last + 1
        }
        return (heights, texts, keeps)
    }

    @Test(
        "Breaks go forwards, rows only grow, and no page holds more than it can",
        arguments: 1...200 as ClosedRange<UInt64>)
    func laws(seed: UInt64) {
        let (heights, texts, keeps) = example(seed)
        let (capacity, header) = (460.0, 45.0)
        let pagination = pages(heights, capacity: capacity, header: header, texts: texts, keeps: keeps)
        let starts = [1] + pagination.breaks
        #expect(pagination.heights.count == heights.count)
        #expect(zip(pagination.heights, heights).allSatisfy { $0 >= $1 && $0 <= max($1, 409.5) })
        #expect(zip(starts, starts.dropFirst()).allSatisfy(<))
        #expect(starts.allSatisfy { (1...heights.count).contains($0) })
        for (start, end) in zip(starts, starts.dropFirst() + [heights.count + 1]) {
            let used = pagination.heights[(start - 1)..<(end - 1)].reduce(0, +)
            #expect(used <= (start == 1 ? capacity : capacity - header) || end == start + 1, "rows \(start)..<\(end)")
        }
        #expect(
            pages(heights, capacity: capacity, header: header, texts: texts, keeps: keeps).breaks == pagination.breaks)
    }

    @Test("There are never more breaks by hand than a sheet may have")
    func most() {
        #expect(pages(Array(repeating: 400, count: 5_000)).breaks.count == 1_000)
    }
}
