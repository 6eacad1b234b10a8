import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// The workbook of a plan's progress as collected: the plan with what was reported, and who has done how much.
public struct ProgressOverview: Sendable {
    public let collection: ProgressCollection

    public init(_ collection: ProgressCollection) { self.collection = collection }

    /// The workbook to be written.
    ///
    /// - Throws: `Fault` with `.unknownForm` when the library lacks the form.
    public func draft(_ library: FormLibrary) throws(Fault) -> WorkbookDraft {
        let form = try library.form(ProgressWorkbook.formID)
        let plan = collection.plan
        let day = library.texts.progress.day.filled(["day": collection.day.vietnamese])
        let sheet = PlanSheet(plan, form: form, words: library.words, texts: library.texts, lines: [day])
        let summary = SummarySheet(
            ProgressSummary(plan), title: plan.title ?? "", day: day, font: form.text.font,
            texts: library.texts.progress)
        return WorkbookDraft(
            sheets: [summary.sheet, sheet.draft],
            properties: DocumentProperties(title: plan.title, subject: form.name.vi),
            defaultFont: CellFont(name: form.text.font, size: 12))
    }
}

/// The sheet of the shares: a table by section, one by agency, and a chart of each.
private struct SummarySheet {
    private(set) var sheet: SheetDraft
    private let texts: ProgressTexts
    private let font: String
    private var row = 0
    /// The rows of the names in each table.
    private var blocks: [(title: String, rows: ClosedRange<Int>)] = []

    private static let columns = 9
    private static let widths: [Double] = [5, 38, 10, 10, 10, 10, 10, 10, 10]

    init(_ summary: ProgressSummary, title: String, day: String, font: String, texts: ProgressTexts) {
        sheet = SheetDraft(name: texts.overviewSheet)
        self.texts = texts
        self.font = font
        for (index, width) in Self.widths.enumerated() { sheet.columnWidths[index + 1] = width }
        line(texts.overviewTitle.filled(["title": title]), size: 14, isBold: true, .center)
        line(day, size: 12, isItalic: true, .center)
        row += 1
        table(texts.bySection, texts.sectionColumn, summary.sections, total: summary.whole)
        row += 1
        table(texts.byAgency, texts.agencyColumn, summary.agencies, total: nil)
        if summary.agencies.reduce(0, { $0 + $1.count.total }) > summary.whole.total {
            line(texts.sharedNote, size: 11, isItalic: true, .left)
        }
        row += 1
        let lastRow = row
        charts()
        sheet.page.isLandscape = true
        // Breaks by hand count only while the page is not scaled to fit.
        sheet.page.fitsWidth = false
        sheet.page.margins = PageDraft.Margins(top: 20, bottom: 15, left: 20, right: 15)
        sheet.page.printArea = CellRange(rows: 1...max(row, lastRow), columns: 1...Self.columns)
        sheet.cells.sort { $0.reference < $1.reference }
    }

    // MARK: Cells

    private mutating func put(_ column: Int, _ value: CellDraft.Value, _ style: StyleDraft) {
        sheet.cells.append(CellDraft(CellReference(row: row, column: column), value, style))
    }

    private mutating func line(
        _ text: String, size: Double, isBold: Bool = false, isItalic: Bool = false, _ horizontal: StyleDraft.Horizontal
    ) {
        row += 1
        let font = CellFont(name: font, size: size, isBold: isBold, isItalic: isItalic)
        let style = StyleDraft(font: font, horizontal: horizontal, hasBorder: false)
        put(1, .text(text), style)
        let range = CellRange(rows: row...row, columns: 1...Self.columns)
        sheet.merges.append(MergeDraft(range, style))
        sheet.rowHeights[row] = TextMeasure.height(of: text, font: font, columnWidths: Self.widths) + 3
    }

    private func style(
        _ horizontal: StyleDraft.Horizontal, isBold: Bool = false, format: String = "General"
    ) -> StyleDraft {
        StyleDraft(
            font: CellFont(name: font, size: 12, isBold: isBold), horizontal: horizontal, numberFormat: format)
    }

    // MARK: Tables

    private mutating func table(
        _ title: String, _ nameColumn: String, _ parts: [ProgressSummary.Part], total: ProgressCount?
    ) {
        line(title, size: 13, isBold: true, .left)
        row += 1
        let statuses = ProgressStatus.allCases.map { texts.statuses[$0].short }
        let titles = ["TT", nameColumn, texts.totalColumn] + statuses + [texts.notReportedColumn, texts.shareColumn]
        for (index, title) in titles.enumerated() { put(index + 1, .text(title), style(.center, isBold: true)) }
        sheet.rowHeights[row] = 48
        let first = row + 1
        for (index, part) in parts.enumerated() {
            row += 1
            put(1, .number(Double(index + 1)), style(.center))
            let name = part.name.isEmpty ? texts.noSection : part.name
            put(2, .text(name), style(.left))
            counts(part.count, isBold: false) { .number(Double($1)) }
            sheet.rowHeights[row] = max(
                18, TextMeasure.height(of: name, font: CellFont(name: font, size: 12), columnWidths: [Self.widths[1]]))
        }
        if row >= first { blocks.append((title, first...row)) }
        guard let total, row >= first else { return }
        let rows = first...row
        row += 1
        put(1, .blank, style(.center, isBold: true))
        put(2, .text(texts.totalRow), style(.left, isBold: true))
        counts(total, isBold: true) { column, count in
            let letter = CellReference.letters(ofColumn: column)
            let sum = "SUM(\(letter)\(rows.lowerBound):\(letter)\(rows.upperBound))"
            return .formula(sum, cached: .number(Double(count)))
        }
        sheet.rowHeights[row] = 18
    }

    /// The figures of one row, from column C on; the share is a formula of them.
    private mutating func counts(_ count: ProgressCount, isBold: Bool, _ value: (Int, Int) -> CellDraft.Value) {
        let figures = [
            count.total, count.done, count.underway, count.notStarted, count.overdue, count.notReported,
        ]
        for (index, figure) in figures.enumerated() {
            put(index + 3, value(index + 3, figure), style(.center, isBold: isBold, format: "#,##0"))
        }
        let share = count.share.map { CellDraft.Cached.number($0) } ?? .blank
        put(
            Self.columns, .formula("IF(C\(row)=0,\"\",D\(row)/C\(row))", cached: share),
            style(.center, isBold: isBold, format: "0.0%"))
    }

    // MARK: Charts

    private static let chartWidth = 660.0
    private static let rowHeight = 15.75

    /// What a page holds of charts, in points.
    private static let pageHeight = 455.0

    /// One chart below the other on pages of their own, each bar a section or an agency.
    private mutating func charts() {
        var used = 0.0
        for block in blocks {
            func range(_ column: Int) -> SheetRange {
                SheetRange(sheet: sheet.name, CellRange(rows: block.rows, columns: column...column))
            }
            // A chart of up to forty bars fits on a page of its own; one of more goes on overleaf.
            let bars = Double(block.rows.count)
            let height = bars <= 40 ? min(Self.pageHeight, max(150, 80 + 24 * bars)) : min(1_900, 80 + 10 * bars)
            if used == 0 || used + height > Self.pageHeight {
                sheet.page.pageBreaksBefore.append(row + 1)
                used = 0
            }
            used += height
            var chart = ChartDraft(
                .bar, title: "\(texts.shareColumn) – \(block.title.prefixSmall)", categories: range(2),
                series: [ChartDraft.Series(texts.shareColumn, range(Self.columns))],
                at: CellReference(row: row + 1, column: 1), width: Self.chartWidth, height: height)
            (chart.numberFormat, chart.maximum) = ("0%", 1)
            sheet.charts.append(chart)
            let rows = Int((height / Self.rowHeight).rounded(.up)) + 2
            for place in (row + 1)...(row + rows) { sheet.rowHeights[place] = Self.rowHeight }
            row += rows
        }
    }
}

extension String {
    /// The text with a small first letter, for the middle of a line.
    fileprivate var prefixSmall: String { prefix(1).lowercased() + dropFirst() }
}
