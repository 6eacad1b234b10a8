import Testing

@testable import PhuLucSpreadsheet

/// Forms, charts and names that no workbook can hold, or that libxlsxwriter would spoil.
@Suite struct FeatureChecksTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let change: @Sendable (inout SheetDraft) -> Void
        init(_ name: String, _ change: @escaping @Sendable (inout SheetDraft) -> Void) {
            (testDescription, self.change) = (name, change)
        }
    }

    private static let here = "Phụ lục I"
    private static let outside = CellRange(rows: 1_048_576...1_048_577, columns: 1...1)

    private static func refuse(_ wrong: Case) throws {
        let folder = try ScratchFolder()
        let book = SampleDraft.book(wrong.change)
        let fault = #expect(throws: Fault.self) { try book.write(to: folder.file("a.xlsx")) }
        #expect(fault?.code == .malformedData)
        #expect(fault?.detail?.isEmpty == false)
        #expect(try folder.contents().isEmpty)
    }

    private static func formula(_ formula: String, _ cached: CellDraft.Cached = .blank) -> (inout SheetDraft) -> Void {
        { $0.cells[0].value = .formula(formula, cached: cached) }
    }

    @Test("a formula or a style that no cell can have is refused", arguments: [
        Case("an empty formula") { formula("")(&$0) },
        Case("a formula with its =") { formula("=A1")(&$0) },
        Case("a formula too long") { formula(String(repeating: "1+", count: 4_096) + "1")(&$0) },
        Case("a text too long in a formula") { formula("\"" + String(repeating: "ế", count: 256) + "\"")(&$0) },
        Case("a text without an end in a formula") { formula("A1&\"x")(&$0) },
        Case("a control character in a formula") { formula("A1&\"\u{1}\"")(&$0) },
        Case("an infinite result") { formula("1/0", .number(.infinity))(&$0) },
        Case("a result too long") { formula("A1", .text(String(repeating: "a", count: 32_768)))(&$0) },
        Case("a control character in a result") { formula("A1", .text("\u{1}"))(&$0) },
        Case("a formula's value under a merge") {
            $0.merges = [MergeDraft(SampleDraft.range("A4:B4"), SampleDraft.style)]
            $0.cells.append(SampleDraft.cell("B4", .formula("1", cached: .number(1))))
        },
        Case("a fill beyond colours") { $0.cells[0].style.fill = 0x1_000_000 },
        Case("a font's colour beyond colours") { $0.cells[0].style.fontColor = .max },
        Case("an indent below 0") { $0.cells[0].style.indent = -1 },
        Case("an indent too deep") { $0.cells[0].style.indent = 16 },
    ])
    func cells(_ wrong: Case) throws { try Self.refuse(wrong) }

    private static func validation(
        _ kind: ValidationDraft.Kind = .decimal(from: 0, through: nil), range: CellRange = SampleDraft.range("A1"),
        title: String = "a", text: String = "b"
    ) -> (inout SheetDraft) -> Void {
        { $0.validations = [ValidationDraft(range, kind, refusal: .init(title: title, text: text))] }
    }

    @Test("a validation, a rule or a pane that Excel would have to repair is refused", arguments: [
        Case("cells outside the sheet") { validation(range: outside)(&$0) },
        Case("a title too long") { validation(title: String(repeating: "a", count: 33))(&$0) },
        Case("a title too long in surrogates") { validation(title: String(repeating: "😀", count: 17))(&$0) },
        Case("two lines in a title") { validation(title: "a\nb")(&$0) },
        Case("a message too long") { validation(text: String(repeating: "ế", count: 256))(&$0) },
        Case("a message of nothing") { validation(text: "")(&$0) },
        Case("a NUL in a message") { validation(text: "a\0b")(&$0) },
        Case("no whole number fits") { validation(.wholeNumber(from: 2, through: 1))(&$0) },
        Case("a whole number that is not exact") { validation(.wholeNumber(from: 0, through: .max))(&$0) },
        Case("a whole number far below") { validation(.wholeNumber(from: .min, through: nil))(&$0) },
        Case("no number fits") { validation(.decimal(from: 1, through: 0.5))(&$0) },
        Case("no number at all") { validation(.decimal(from: .nan, through: nil))(&$0) },
        Case("an infinite number") { validation(.decimal(from: 0, through: .infinity))(&$0) },
        Case("no day fits") { validation(.date(from: 2, through: 1))(&$0) },
        Case("a day after the last") { validation(.date(from: 1, through: 2_958_466))(&$0) },
        Case("a list on no sheet") { validation(.list(SheetRange(sheet: "x", SampleDraft.range("A1"))))(&$0) },
        Case("a list that is a table") { validation(.list(SheetRange(sheet: here, SampleDraft.range("A1:B2"))))(&$0) },
        Case("a list outside the sheet") { validation(.list(SheetRange(sheet: here, outside)))(&$0) },
        Case("a rule outside the sheet") { $0.conditionalFormats = [.init(outside, "TRUE", fill: 0)] },
        Case("a rule with =") { $0.conditionalFormats = [.init(SampleDraft.range("A1"), "=TRUE", fill: 0)] },
        Case("a rule beyond colours") { $0.conditionalFormats = [.init(SampleDraft.range("A1"), "A1", fill: .max)] },
        Case("panes that freeze nothing") { $0.freezes = CellReference(row: 1, column: 1) },
        Case("panes outside the sheet") { $0.freezes = CellReference(row: 0, column: 5) },
        Case("a tab beyond colours") { $0.tabColor = 0xFF00_0000 },
        Case("no shown sheet") { $0.isVeryHidden = true },
    ])
    func forms(_ wrong: Case) throws { try Self.refuse(wrong) }

    private static func note(_ text: String, author: String = "", width: Double = 100) -> (inout SheetDraft) -> Void {
        { $0.notes = [NoteDraft(CellReference(row: 1, column: 1), text, author: author, width: width)] }
    }

    @Test("a note that no cell can bear is refused", arguments: [
        Case("no text") { note("")(&$0) },
        Case("a text too long") { note(String(repeating: "ế", count: 32_768))(&$0) },
        Case("a control character") { note("a\u{1}")(&$0) },
        Case("an author too long") { note("a", author: String(repeating: "a", count: 256))(&$0) },
        Case("no width") { note("a", width: 0)(&$0) },
        Case("a width beyond the screen") { note("a", width: 1_001)(&$0) },
        Case("a width that is no number") { note("a", width: .nan)(&$0) },
        Case("two on one cell") {
            note("a")(&$0)
            $0.notes += $0.notes
        },
        Case("outside the sheet") { $0.notes = [NoteDraft(CellReference(row: 1, column: 16_385), "a")] },
    ])
    func notes(_ wrong: Case) throws { try Self.refuse(wrong) }

    private static func chart(_ change: (inout ChartDraft) -> Void) -> ChartDraft {
        let range = SheetRange(sheet: here, SampleDraft.range("A1:A2"))
        var chart = ChartDraft(
            .bar, title: "a", categories: range, series: [.init("b", range)], at: CellReference(row: 1, column: 1),
            width: 100, height: 100)
        change(&chart)
        return chart
    }

    @Test("a chart that cannot be drawn is refused", arguments: [
        Case("no series") { $0.charts = [chart { $0.series = [] }] },
        Case("a sheet that is not there") { $0.charts = [chart { $0.categories.sheet = "x" }] },
        Case("fewer values than categories") {
            $0.charts = [chart { $0.series[0].values.range = SampleDraft.range("B1") }]
        },
        Case("a table of categories") { $0.charts = [chart { $0.categories.range = SampleDraft.range("A1:B2") }] },
        Case("too many bars") {
            let range = SheetRange(sheet: here, SampleDraft.range("A1:A1001"))
            $0.charts = [chart { ($0.categories, $0.series[0].values) = (range, range) }]
        },
        Case("a title that is a reference") { $0.charts = [chart { $0.title = "=A1" }] },
        Case("a name that is a reference") { $0.charts = [chart { $0.series[0].name = "=A1" }] },
        Case("an empty title") { $0.charts = [chart { $0.valueTitle = "" }] },
        Case("a title too long") { $0.charts = [chart { $0.categoryTitle = String(repeating: "a", count: 256) }] },
        Case("too small") { $0.charts = [chart { $0.width = 49 }] },
        Case("too large") { $0.charts = [chart { $0.height = 2_001 }] },
        Case("no size") { $0.charts = [chart { $0.height = .nan }] },
        Case("outside the sheet") { $0.charts = [chart { $0.place.row = 0 }] },
        Case("a colour beyond colours") { $0.charts = [chart { $0.series[0].color = .max }] },
        Case("a number format too long") {
            $0.charts = [chart { $0.numberFormat = String(repeating: "0", count: 128) }]
        },
        Case("an axis that ends at 0") { $0.charts = [chart { $0.maximum = 0 }] },
    ])
    func charts(_ wrong: Case) throws { try Self.refuse(wrong) }

    @Test("names and properties given twice, or for sheets that are not there, are refused")
    func workbookWide() {
        let target = SheetRange(sheet: Self.here, SampleDraft.range("A1"))
        let wrong: [(inout WorkbookDraft) -> Void] = [
            { $0.names = [NameDraft("a", target), NameDraft("A", target)] },
            { $0.names = [NameDraft("a", SheetRange(sheet: "x", target.range))] },
            { $0.names = [NameDraft("a", SheetRange(sheet: Self.here, Self.outside))] },
            { $0.properties.custom = [.init("a", "1"), .init("A", "2")] },
            { $0.properties.custom = [.init("", "1")] },
            { $0.properties.custom = [.init(String(repeating: "a", count: 256), "1")] },
            { $0.properties.custom = [.init("a", String(repeating: "a", count: 256))] },
            { $0.properties.custom = [.init("a", "1\n2")] },
        ]
        for change in wrong {
            var book = SampleDraft.book()
            change(&book)
            let fault = #expect(throws: Fault.self) { try book.plans() }
            #expect(fault?.code == .malformedData)
        }
    }
}
