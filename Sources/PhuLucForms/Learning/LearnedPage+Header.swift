import PhuLucSpreadsheet
import PhuLucVietnamese

extension LearnedPage {
    /// Rows are looked through for a header only this far.
    private static let mostHeaderRows = 200

    /// The header of the sheet's first table; `nil` when nothing looks like one.
    ///
    /// - Parameter titles: texts without blanks that are known to be titles of columns.
    func header(knownTitles titles: Set<TextKey>) -> LearnedHeader? {
        for row in grid.rows.prefix(Self.mostHeaderRows) {
            guard beginsHeader(row.number, titles), let header = LearnedHeader(at: row.number, in: self) else {
                continue
            }
            return header
        }
        return nil
    }

    /// Whether a row looks like the first of a header: titles that are known, or several with lines around them, or,
    /// where there are no lines, in bold or in the middle of their cells.
    private func beginsHeader(_ row: Int, _ titles: Set<TextKey>) -> Bool {
        let cells = cells(inRow: row).filter { $0.text.utf8.count <= 240 }
        let worded = cells.filter { $0.text.contains(where: \.isLetter) }
        guard worded.count >= 2 else { return false }
        let known = worded.count { titles.contains(HeaderVocabulary.squeezed(HeaderVocabulary.bare($0.text))) }
        if known >= 2 { return true }
        guard worded.count >= 3, worded.count * 5 >= cells.count * 4 else { return false }
        let set = worded.count { $0.isBold || isCentered($0.reference) }
        let framed = worded.count { isFramed($0.reference) }
        if framed * 5 >= worded.count * 4 { return true }
        return set * 5 >= worded.count * 4 && (look == nil || known > 0)
    }
}
