import PhuLucAnnex
import PhuLucSpreadsheet

extension Consolidation {
    /// The report as a workbook: the forms with their totals, what each agency said, who sent what, the findings
    /// and the charts. The same report gives the same draft.
    public func draft(_ library: FormLibrary) -> WorkbookDraft {
        var names = SheetNames()
        var sheets: [SheetDraft] = []
        for totals in forms {
            sheets.append(TotalSheet(totals, of: self, name: names.take(totals.form.sheet), library: library).draft)
        }
        if let comparison {
            let name = names.take(words.comparison.sheet)
            sheets.append(ComparisonSheet(comparison, forms: forms, words: words, name: name).draft)
        }
        for totals in forms where totals.agencies.count > 1 {
            let name = names.take(words.matrix.sheet.filled(["sheet": totals.form.sheet]))
            sheets.append(MatrixSheet(totals, period: period, words: words, name: name).draft)
        }
        let status = AgencySheet(self, name: names.take(words.agencies.sheet))
        sheets.append(status.draft)
        sheets.append(FindingSheet(findings, words: words.findings, name: names.take(words.findings.sheet)).draft)
        sheets.append(ChartSheet(self, status, name: names.take(words.charts.sheet)).draft)
        let title = forms.first?.table.title
        return WorkbookDraft(
            sheets: sheets,
            properties: DocumentProperties(title: title, subject: period.name.vi, company: nil),
            defaultFont: CellFont(name: ListSheet.fontName, size: 12))
    }

    var words: ConsolidationTexts { texts.collected }
}

/// Names of sheets that no two share and that every program takes.
struct SheetNames {
    private var taken: Set<String> = []

    mutating func take(_ name: String) -> String {
        var base = name
        while base.utf16.count > SheetDraft.maximumNameLength { base.removeLast() }
        if !SheetDraft.isValidName(base) { base = "_" }
        var candidate = base
        var number = 2
        while !taken.insert(candidate.lowercased()).inserted {
            let ending = " (\(number))"
            var start = base
            while start.utf16.count + ending.utf16.count > SheetDraft.maximumNameLength { start.removeLast() }
            candidate = start + ending
            number += 1
        }
        return candidate
    }
}
