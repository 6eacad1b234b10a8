import Testing

@testable import PhuLucSpreadsheet

@Suite struct WrittenChartsTests {
    private static func chart(_ change: (inout ChartDraft) -> Void = { _ in }) throws -> String {
        var book = EverythingDraft.book
        change(&book.sheets[3].charts[0])
        return try SampleDraft.part("xl/charts/chart1.xml", of: book)
    }

    @Test("a chart holds the values its cells show, also those of formulas")
    func values() throws {
        let chart = try Self.chart()
        let numbers = try #require(chart.components(between: "<c:numCache>", and: "</c:numCache>").first)
        #expect(numbers.components(between: "<c:v>", and: "<") == ["0.95", "0.6", "0.25", "0.8"])
        let texts = try #require(chart.components(between: "<c:strCache>", and: "</c:strCache>").first)
        #expect(texts.contains("<c:ptCount val=\"4\"/><c:pt idx=\"0\"><c:v>Sở Nội vụ</c:v></c:pt>"))
    }

    @Test("a cell without a number gives no bar")
    func gaps() throws {
        var book = EverythingDraft.book
        book.sheets[3].cells.removeAll { $0.reference == CellReference(row: 2, column: 2) }
        let chart = try SampleDraft.part("xl/charts/chart1.xml", of: book)
        let numbers = try #require(chart.components(between: "<c:numCache>", and: "</c:numCache>").first)
        #expect(numbers.contains("<c:ptCount val=\"4\"/>"))
        #expect(numbers.components(between: "<c:pt idx=\"", and: "\"") == ["0", "2", "3"])
    }

    @Test("lying bars have the first category on top; standing ones have it on the left", arguments: [
        (ChartDraft.Kind.bar, "bar", "maxMin"), (.column, "col", "minMax"),
    ])
    func kinds(_ kind: ChartDraft.Kind, _ direction: String, _ order: String) throws {
        let chart = try Self.chart { $0.kind = kind }
        #expect(chart.contains("<c:barDir val=\"\(direction)\"/><c:grouping val=\"clustered\"/>"))
        let axis = try #require(chart.components(between: "<c:catAx>", and: "</c:catAx>").first)
        #expect(axis.contains("<c:orientation val=\"\(order)\"/>"))
    }

    @Test("titles belong to their axes, whichever way the bars run", arguments: [ChartDraft.Kind.bar, .column])
    func titles(_ kind: ChartDraft.Kind) throws {
        let chart = try Self.chart {
            ($0.kind, $0.categoryTitle, $0.valueTitle, $0.title) = (kind, "Cơ quan", "Tỷ lệ <%>", "A & B")
        }
        #expect(try #require(chart.components(between: "<c:catAx>", and: "</c:catAx>").first).contains(">Cơ quan<"))
        #expect(
            try #require(chart.components(between: "<c:valAx>", and: "</c:valAx>").first).contains(">Tỷ lệ &lt;%&gt;<"))
        #expect(chart.contains("<a:t>A &amp; B</a:t>"))
        #expect(!chart.contains("Gridlines"))
    }

    @Test("every letter of a chart is in Times New Roman, and bars bear their values in the number format")
    func look() throws {
        let chart = try SampleDraft.part("xl/charts/chart2.xml", of: EverythingDraft.book)
        #expect(chart.components(between: "<a:latin typeface=\"", and: "\"").allSatisfy { $0 == "Times New Roman" })
        // The title and two titles of axes, each twice; the categories, the legend and the labels of two series.
        #expect(chart.components(between: "<a:latin ", and: ">").count == 10)
        #expect(chart.components(between: "<c:dLbls><c:numFmt formatCode=\"", and: "\"") == ["0%", "0%"])
        #expect(chart.contains("<a:srgbClr val=\"2F5D8C\"/>"))
        #expect(chart.contains("<a:srgbClr val=\"000000\"/>"))
    }

    @Test("a legend stands only where there is more than one series, and no title where none was given")
    func legend() throws {
        #expect(try !Self.chart().contains("<c:legend>"))
        let pair = try SampleDraft.part("xl/charts/chart2.xml", of: EverythingDraft.book)
        #expect(pair.contains("<c:legendPos val=\"b\"/>"))
        let plain = try Self.chart { $0.title = nil }
        #expect(plain.contains("<c:autoTitleDeleted val=\"1\"/>"))
        #expect(!plain.contains("Tỷ lệ hoàn thành"))
    }

    @Test("bars are drawn by the greatest value there can be, with room for its number")
    func maximum() throws {
        #expect(try Self.chart().contains("<c:max val=\"1.1\"/><c:min val=\"0\"/>"))
        #expect(try !Self.chart { $0.maximum = nil }.contains("<c:max "))
    }

    @Test("a chart stands at its cell, as large as it was asked to be")
    func place() throws {
        let drawing = try SampleDraft.part("xl/drawings/drawing1.xml", of: SampleDraft.book {
            let range = SheetRange(sheet: "Phụ lục I", SampleDraft.range("B1:B1"))
            // Default columns are 48 points wide, default rows 15 points high.
            $0.charts = [
                ChartDraft(
                    .column, categories: range, series: [.init("x", range)], at: CellReference(row: 3, column: 2),
                    width: 480, height: 150)
            ]
        })
        #expect(drawing.contains("editAs=\"oneCell\""))
        #expect(drawing.contains("<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row>"))
        #expect(drawing.contains("<xdr:to><xdr:col>11</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row>"))
    }
}
