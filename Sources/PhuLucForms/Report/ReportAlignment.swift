import PhuLucAnnex
import PhuLucVietnamese

/// Finds which row of a sheet is which row of a form.
///
/// By the ids that the form was sent out with; else by numbers and labels in the order of the form, so that labels
/// which come again (“Số VBQPPL đã xử lý xong”) find their own place; what was moved is found by its words alone.
struct ReportAlignment {
    /// A row's texts in the shape they are compared in.
    private struct Key {
        var number: String
        var label: String
        var words: Set<Substring>

        init(_ number: String, _ label: String) {
            self.number = Folding.key(number)
            self.label = Folding.key(label)
            words = Set(self.label.split(separator: " "))
        }
    }

    private let rows: [Indicator]
    private var wanted: [Key] = []
    private var shown: [Key] = []

    init(_ rows: [Indicator]) { self.rows = rows }

    mutating func assign(to lines: inout [ReportLine]) {
        var taken: Set<Int> = []
        let places = Dictionary(rows.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { $1 })
        for index in lines.indices {
            guard let place = lines[index].id.flatMap({ places[$0] }), taken.insert(place).inserted else { continue }
            lines[index].indicator = rows[place].id
        }
        // A return that was only filled in is settled by its ids.
        guard lines.contains(where: { $0.indicator == nil && !$0.isHeader && !$0.isEmpty }) else { return }
        wanted = rows.map { Key($0.number, $0.label) }
        shown = lines.map { Key($0.number, $0.label) }
        align(&lines, &taken)
        for index in lines.indices where lines[index].indicator == nil && !lines[index].label.isEmpty {
            let found = rows.indices.first { !taken.contains($0) && likeness($0, index) >= Self.sure }
            guard let found else { continue }
            taken.insert(found)
            lines[index].indicator = rows[found].id
        }
    }

    /// A label and a number that both agree.
    private static let sure = 5

    /// How well a row of the sheet agrees with a row of the form: 0 for not at all.
    private func likeness(_ row: Int, _ line: Int) -> Int {
        let (wanted, shown) = (wanted[row], shown[line])
        let sameNumber = !shown.number.isEmpty && shown.number == wanted.number
        if !shown.label.isEmpty, shown.label == wanted.label { return sameNumber || shown.number.isEmpty ? 6 : 4 }
        guard sameNumber, !shown.label.isEmpty else { return 0 }
        // The same number with other words: an altered label, if some of the words are left.
        let common = shown.words.intersection(wanted.words).count
        return common * 2 > min(shown.words.count, wanted.words.count) ? 3 : 0
    }

    /// The best agreement that keeps the order of both (longest common subsequence, weighed).
    private func align(_ lines: inout [ReportLine], _ taken: inout Set<Int>) {
        let free = rows.indices.filter { !taken.contains($0) }
        let open = lines.indices.filter { lines[$0].indicator == nil && !lines[$0].isHeader && !lines[$0].isEmpty }
        guard !free.isEmpty, !open.isEmpty else { return }
        var likeness = Array(repeating: Array(repeating: 0, count: open.count), count: free.count)
        var best = Array(repeating: Array(repeating: 0, count: open.count + 1), count: free.count + 1)
        for (r, row) in free.enumerated().reversed() {
            for (l, line) in open.enumerated().reversed() {
                likeness[r][l] = self.likeness(row, line)
                let joined = likeness[r][l] > 0 ? likeness[r][l] + best[r + 1][l + 1] : 0
                best[r][l] = max(joined, best[r + 1][l], best[r][l + 1])
            }
        }
        var (r, l) = (0, 0)
        while r < free.count, l < open.count {
            if likeness[r][l] > 0, best[r][l] == likeness[r][l] + best[r + 1][l + 1] {
                taken.insert(free[r])
                lines[open[l]].indicator = rows[free[r]].id
                (r, l) = (r + 1, l + 1)
            } else if best[r][l] == best[r + 1][l] {
                r += 1
            } else {
                l += 1
            }
        }
    }
}
