import PhuLucAnnex
import PhuLucSpreadsheet

/// A merge that overlaps another, crosses into another section or hides a value.
public enum BrokenMerge {
    public static let rule = Rule(
        "broken-merge", .warning,
        title: Message(vi: "Ô gộp bị hỏng", en: "A broken merge"),
        meaning: Message(
            vi: "Ô gộp chồng lên ô gộp khác, chạy qua dòng tiêu đề mục, hoặc che một ô còn có nội dung.",
            en: "A merge overlaps another, runs over a section's row, or covers a cell that still holds something."),
        reason: Message(
            vi: "Excel sẽ báo phải sửa tệp, hoặc một giá trị bị che mà không ai thấy.",
            en: "Excel will want to repair the file, or a value is hidden where nobody sees it."),
        remedy: Message(vi: "Bỏ gộp rồi gộp lại cho đúng dòng.", en: "Unmerge, and merge the right rows again."))

    static func findings(in grid: TextGrid, bodies: [TableBody]) -> [Finding] {
        let overlapping = grid.merges.overlapping.map { merge in
            finding(
                merge, grid, Message(
                    vi: "Ô gộp \(merge) chồng lên một ô gộp khác.", en: "The merge \(merge) overlaps another one."))
        }
        let crossing = bodies.flatMap { body in
            // The numbers are in order: whether one lies in a merge is found by halving.
            let sections = body.rows.filter(\.isSection).map(\.number)
            return grid.sheet.merges.filter { merge in
                merge.rows.count > 1 && body.span.overlaps(merge.columns)
                    && merge.first.row > body.match.rows.upperBound
                    && sections.firstNotBelow(merge.rows.lowerBound).map { $0 <= merge.rows.upperBound } ?? false
            }
        }
        return overlapping
            + crossing.map { merge in
                finding(
                    merge, grid, Message(
                        vi: "Ô gộp \(merge) chạy qua dòng tiêu đề mục.",
                        en: "The merge \(merge) runs over a section's row."))
            }
            + hidden(in: grid)
    }

    /// Cells that hold something although a merge covers them.
    private static func hidden(in grid: TextGrid) -> [Finding] {
        guard !grid.sheet.merges.isEmpty else { return [] }
        return grid.cells.compactMap { cell in
            guard !cell.text.isEmpty, let merge = grid.merges.merge(covering: cell.reference),
                merge.first != cell.reference
            else { return nil }
            return Finding(
                rule, sheet: grid.sheet.name, cell: cell.reference.description, observed: cell.text,
                message: Message(
                    vi: "Ô gộp \(merge) che nội dung “\(cell.text.prefix(40))”; nội dung này không được đọc.",
                    en: "The merge \(merge) covers “\(cell.text.prefix(40))”, which is not read."))
        }
    }

    private static func finding(_ merge: CellRange, _ grid: TextGrid, _ message: Message) -> Finding {
        Finding(rule, sheet: grid.sheet.name, cell: merge.description, message: message)
    }
}

extension [Int] {
    /// The first number of an ordered list that is not below another. Complexity: logarithmic.
    fileprivate func firstNotBelow(_ bound: Int) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < bound { low = middle + 1 } else { high = middle }
        }
        return low < count ? self[low] : nil
    }
}
