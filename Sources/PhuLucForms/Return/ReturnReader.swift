import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// Reads a returned workbook in whatever state: which forms are in it, whose it is, and what was done to it.
public struct ReturnReader: Sendable {
    public let library: FormLibrary
    let forms: [Form]
    let vocabularies: [String: HeaderVocabulary]

    public init(library: FormLibrary) {
        self.library = library
        forms = library.forms.filter { $0.kind == .report }
        vocabularies = Dictionary(
            forms.map { form in
                // A return is known by its rows; a header that lost a column is one all the same.
                var loose = form
                loose.needs = [["label"]]
                return (form.id, HeaderVocabulary(loose, totals: library.words.totals))
            }, uniquingKeysWith: { $1 })
    }

    /// Reads a return.
    ///
    /// - Parameters:
    ///   - look: how the workbook looks; its custom properties hold one of the two passports.
    ///   - isXLSX: whether the file is of the format it was sent in, which keeps formulas and locks.
    /// - Throws: `Fault` with `.noReportForm` when no known form is in it, `.wholeReport` when it is no agency's but
    ///   was added up from many.
    public func read(_ workbook: Workbook, look: WorkbookLook, isXLSX: Bool) throws(Fault) -> Return {
        let properties = look.customProperties.map { list in
            Dictionary(list.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        }
        let carried = properties.flatMap { Passport(properties: $0) }
        let hidden = Passport(workbook)
        let grids = zip(workbook.sheets, LegacyTexts(workbook).sheets).map { TextGrid($0, legacy: $1) }
        let (sheets, copies) = sheets(of: hidden ?? carried, grids: grids, keepsFormulas: isXLSX)
        guard !sheets.isEmpty else { throw Fault(.noReportForm) }
        if hidden == nil, carried == nil, sheets.contains(where: isAddedUp) { throw Fault(.wholeReport) }
        var findings: [Finding] = []
        if !isXLSX { findings.append(formatChanged) }
        findings += passportFindings(carried, hidden)
        findings += sheetFindings(hidden ?? carried, sheets, grids)
        if hidden == nil, carried == nil { findings += copies.map(addedSheet) }
        for sheet in sheets {
            findings += addressFindings(hidden ?? carried, sheet)
            findings += sheet.findings
            if isXLSX, let look = look.sheet(named: sheet.grid.sheet.name), !look.isProtected,
                hidden ?? carried != nil
            {
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

    /// Whether a form's title says that it was added up: `TỔNG HỢP: …`.
    private func isAddedUp(_ sheet: ReturnedSheet) -> Bool {
        guard let title = sheet.form.title, let own = sheet.lines.title else { return false }
        return Folding.key(own) == Folding.key(library.texts.consolidated.filled(["title": title]))
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
}
