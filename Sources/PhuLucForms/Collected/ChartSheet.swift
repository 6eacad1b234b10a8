import PhuLucAnnex
import PhuLucSpreadsheet

/// Two charts: how full the returns are by field of reform, and by agency beside how much of its plan is done.
struct ChartSheet {
    let draft: SheetDraft
    /// More bars than this do not fit on a page.
    private static let mostAgencies = 30
    /// As wide as the columns, a little less for programs that round them down.
    private static let chartWidth = columnLooks.reduce(-6) { $0 + ColumnWidth.points(characters: $1.0) }
    /// Where the axis ends: beyond 100%, so that a full bar has room for its figure; a bar that is longer is cut, for
    /// one impossible share would leave nothing of the others.
    private static let axisEnd = 1.15
    private static let columnLooks: [(Double, StyleDraft.Horizontal, String)] = [
        (6, .center, "0"), (31, .left, "General"), (10, .right, "0"), (10, .right, "0"), (10, .right, "0.0%"),
    ]

    init(_ report: Consolidation, _ status: AgencySheet, name: String) {
        let words = report.words.charts
        let columns = zip(words.columns, Self.columnLooks).map { title, look in
            ListSheet.Column(title: title, width: look.0, horizontal: look.1, format: look.2)
        }
        var sheet = ListSheet(
            name: name, title: words.title, lines: [report.period.name.vi], columns: columns, isLandscape: false)
        Self.addSections(report.sections, words, to: &sheet, name)
        Self.addAgencies(status, words, to: &sheet)
        draft = sheet.finished
    }

    private static func addSections(
        _ sections: [SectionCompletion], _ words: ConsolidationTexts.Charts, to sheet: inout ListSheet, _ name: String
    ) {
        guard !sections.isEmpty else { return }
        sheet.addHeader(repeats: false)
        let first = sheet.nextRow
        for (index, section) in sections.enumerated() {
            let label = words.section.filled(["number": section.number, "label": section.label])
            let row = sheet.nextRow
            sheet.addRow([
                .count(index + 1), .words(label), .count(section.required), .count(section.reported),
                .formula("D\(row)/C\(row)", cached: .number(section.share)),
            ])
        }
        let rows = first...(sheet.nextRow - 1)
        sheet.skip(points: ListSheet.emptyRow)
        func column(_ number: Int) -> SheetRange {
            SheetRange(sheet: name, CellRange(rows: rows, columns: number...number))
        }
        let height = 70 + Double(sections.count) * 34
        var chart = ChartDraft(
            .bar, title: words.bySection, categories: column(2),
            series: [ChartDraft.Series(words.filled, column(5))],
            at: CellReference(row: sheet.nextRow, column: 1), width: chartWidth, height: height)
        chart.numberFormat = "0.0%"
        chart.maximum = axisEnd
        sheet.add(chart)
        sheet.skip(points: height)
    }

    private static func addAgencies(
        _ status: AgencySheet, _ words: ConsolidationTexts.Charts, to sheet: inout ListSheet
    ) {
        guard let rows = status.rows else { return }
        let count = (rows.count + mostAgencies - 1) / mostAgencies
        for number in 0..<count {
            // As many bars on every page as on the others.
            let (start, end) = (rows.count * number / count, rows.count * (number + 1) / count)
            let own = (rows.lowerBound + start)...(rows.lowerBound + end - 1)
            func column(_ number: Int) -> SheetRange {
                SheetRange(sheet: status.draft.name, CellRange(rows: own, columns: number...number))
            }
            var series = [ChartDraft.Series(words.filled, column(AgencySheet.shareColumn))]
            if status.hasPlans { series.append(ChartDraft.Series(words.planned, column(AgencySheet.planColumn))) }
            let title = count == 1 ? words.byAgency : words.part.filled([
                "title": words.byAgency, "number": String(number + 1), "count": String(count),
            ])
            sheet.beginPage()
            let height = min(700, 80 + Double(own.count) * (status.hasPlans ? 30 : 20))
            var chart = ChartDraft(
                .bar, title: title, categories: column(AgencySheet.nameColumn), series: series,
                at: CellReference(row: sheet.nextRow, column: 1), width: chartWidth, height: height)
            chart.numberFormat = "0%"
            chart.maximum = axisEnd
            sheet.add(chart)
            sheet.skip(points: height)
        }
    }
}
