import PhuLucAnnex
import PhuLucSpreadsheet

extension ReturnReader {
    /// The sheets that hold forms: those of the passport by their name, their rows' ids, or their rows; else by rows.
    ///
    /// - Returns: one sheet for every form, and the names of those that repeat a form already found.
    func sheets(
        of passport: Passport?, grids: [TextGrid], keepsFormulas: Bool
    ) -> (found: [ReturnedSheet], copies: [String]) {
        var free = grids.filter { $0.sheet.name != Passport.sheetName && !FindingsSheet.isOne($0.sheet) }
        var found: [ReturnedSheet] = []
        for entry in passport?.forms ?? [] {
            guard let form = forms.first(where: { $0.id == entry.id }) else { continue }
            let named = free.filter { $0.sheet.name == entry.sheet } + free.filter { $0.sheet.name != entry.sheet }
            for grid in named {
                guard let match = match(form, in: grid) else { continue }
                found.append(
                    ReturnedSheet(match, in: grid, library: library, keepsFormulas: keepsFormulas, wasSent: true))
                free.removeAll { $0.sheet.name == grid.sheet.name }
                break
            }
        }
        guard passport?.forms.isEmpty ?? true else { return (found, []) }
        var copies: [String] = []
        for grid in free {
            let matches = forms.compactMap { match($0, in: grid) }
            // Of two forms that share rows, the one whose rows are all there.
            let best = matches.max { $0.rowAgreement(in: grid) < $1.rowAgreement(in: grid) }
            guard let best else { continue }
            if found.contains(where: { $0.form.id == best.form.id }) {
                copies.append(grid.sheet.name)
            } else {
                found.append(ReturnedSheet(best, in: grid, library: library, keepsFormulas: keepsFormulas))
            }
        }
        return (found, copies)
    }

    /// Where a form stands on a sheet: at its header, or, if that is gone, around its rows.
    private func match(_ form: Form, in grid: TextGrid) -> HeaderMatch? {
        guard let vocabulary = vocabularies[form.id] else { return nil }
        let titles = TitleIndex([vocabulary])
        let suspects = HeaderMatch.suspects(titles, in: grid)
        var bands = HeaderBands(grid, titles)
        var matches = HeaderMatch.all(vocabulary, number: 0, among: suspects, in: grid, bands: &bands)
        for index in matches.indices { matches[index].form = form }
        let best = matches.max { $0.rowLikeness(in: grid) < $1.rowLikeness(in: grid) }
        // The header's likeness alone is no evidence: every report has the same columns.
        if let best, best.rowLikeness(in: grid) >= Self.leastLikeness { return best.takingStrangeTitles(in: grid) }
        return HeaderMatch(around: form, in: grid)
    }

    private static let leastLikeness = 0.3
}
