import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// Reads a returned workbook in whatever state: which forms are in it, whose it is, and what was done to it.
public struct ReturnReader: Sendable {
    public let library: FormLibrary
    private let forms: [Form]
    private let vocabularies: [String: HeaderVocabulary]

    public init(library: FormLibrary) {
        self.library = library
        forms = library.forms.filter { $0.kind == .report }
        vocabularies = Dictionary(
            forms.map { ($0.id, HeaderVocabulary($0, totals: library.words.totals)) }, uniquingKeysWith: { $1 })
    }

    /// Reads a return.
    ///
    /// - Parameters:
    ///   - look: how the workbook looks; its custom properties hold one of the two passports.
    ///   - isXLSX: whether the file is of the format it was sent in, which keeps formulas and locks.
    /// - Throws: `Fault` with `.noTable` when no known form is in it.
    public func read(_ workbook: Workbook, look: WorkbookLook, isXLSX: Bool) throws(Fault) -> Return {
        let properties = look.customProperties.map { list in
            Dictionary(list.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        }
        let carried = properties.flatMap { Passport(properties: $0) }
        let hidden = Passport(workbook)
        let grids = zip(workbook.sheets, LegacyTexts(workbook).sheets).map { TextGrid($0, legacy: $1) }
        let sheets = sheets(of: hidden ?? carried, grids: grids, keepsFormulas: isXLSX)
        guard !sheets.isEmpty else { throw Fault(.noTable) }
        var findings: [Finding] = []
        if !isXLSX { findings.append(formatChanged) }
        findings += passportFindings(carried, hidden)
        findings += sheetFindings(hidden ?? carried, sheets, grids)
        for sheet in sheets {
            findings += addressFindings(hidden ?? carried, sheet)
            findings += sheet.findings
            if isXLSX, let look = look.sheet(named: sheet.grid.sheet.name), !look.isProtected, hidden ?? carried != nil {
                findings.append(
                    sheet.finding(
                        ReturnRule.protectionRemoved, nil,
                        Message(
                            vi: "Trang “\(sheet.grid.sheet.name)” không còn khóa.",
                            en: "Sheet “\(sheet.grid.sheet.name)” is no longer locked.")))
            }
        }
        return make(hidden ?? carried, sheets, findings)
    }

    private func make(_ passport: Passport?, _ sheets: [ReturnedSheet], _ findings: [Finding]) -> Return {
        let written = sheets.lazy.map { $0.lines.reportAddress(library.texts) }
        let agency = written.compactMap(\.agency).first
        let period = written.compactMap(\.period).first.flatMap { ReportPeriod(named: $0) }
        var result = Return(file: "", findings: findings)
        result.hasPassport = passport != nil
        result.agencyID = passport.flatMap { $0.agencyID.isEmpty ? nil : $0.agencyID }
        result.agency = passport.flatMap { $0.agency.isEmpty ? nil : $0.agency } ?? agency
        result.period = passport.flatMap { ReportPeriod($0.period) } ?? period
        result.campaign = passport.flatMap { $0.campaign.isEmpty ? nil : $0.campaign }
        result.tables = sheets.map { sheet in
            var table = sheet.table
            (table.agency, table.period) = (result.agency, result.period?.code)
            return table
        }
        return result
    }

    // MARK: Which sheet is which form

    /// The sheets that hold forms: those of the passport by their name, their rows' ids, or their rows; else by rows.
    private func sheets(of passport: Passport?, grids: [TextGrid], keepsFormulas: Bool) -> [ReturnedSheet] {
        var free = grids.filter { $0.sheet.name != Passport.sheetName && !FindingsSheet.isOne($0.sheet) }
        var found: [ReturnedSheet] = []
        let wanted = passport.map { passport in
            passport.forms.compactMap { entry in
                forms.first { $0.id == entry.id }.map { ($0, entry.sheet) }
            }
        }
        for (form, name) in wanted ?? [] {
            let named = free.filter { $0.sheet.name == name } + free.filter { $0.sheet.name != name }
            for grid in named {
                guard let match = match(form, in: grid) else { continue }
                found.append(ReturnedSheet(match, in: grid, library: library, keepsFormulas: keepsFormulas))
                free.removeAll { $0.sheet.name == grid.sheet.name }
                break
            }
        }
        guard wanted?.isEmpty ?? true else { return found }
        for grid in free {
            let matches = forms.compactMap { match($0, in: grid) }
            guard let best = matches.max(by: { $0.score < $1.score }) else { continue }
            found.append(ReturnedSheet(best, in: grid, library: library, keepsFormulas: keepsFormulas))
        }
        return found
    }

    /// Where a form stands on a sheet: at its header, or, if that is gone, around the ids of its rows.
    private func match(_ form: Form, in grid: TextGrid) -> HeaderMatch? {
        guard let vocabulary = vocabularies[form.id] else { return nil }
        let suspects = HeaderMatch.suspects(TitleIndex([vocabulary]), in: grid)
        var bands = HeaderBands(grid)
        let matches = HeaderMatch.all(vocabulary, number: 0, among: suspects, in: grid, bands: &bands)
            .flatMap { $0.byRows(of: [form], in: grid) }
        let best = matches.max { $0.score < $1.score }
        // The header's likeness alone is no evidence: every report has the same columns.
        if let best, best.rowLikeness(in: grid) >= Self.leastLikeness { return best }
        return matchByIDs(form, in: grid)
    }

    private static let leastLikeness = 0.3

    private func matchByIDs(_ form: Form, in grid: TextGrid) -> HeaderMatch? {
        let ids = Set((form.rows ?? []).map(\.id))
        let rows = grid.cells.filter { $0.reference.column == 1 && ids.contains($0.text) }.map(\.reference.row)
        guard rows.count * 2 > ids.count, let first = rows.min(), first > 1 else { return nil }
        let top = max(1, first - 2)
        let columns = form.columns.enumerated().map { index, column in
            let place = index + 1 + ReportSheet.hiddenColumns
            let cell = CellReference(row: first - 1, column: place)
            return HeaderMatch.Column(
                field: column.field, columns: place...place, title: grid.shown(at: cell).text,
                fullTitle: grid.shown(at: cell).text, cell: cell, quality: 0)
        }
        return HeaderMatch(form: form, rows: top...(first - 1), columns: columns, extras: [], score: 0.5)
    }
}
