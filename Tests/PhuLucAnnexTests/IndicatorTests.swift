import PhuLucAnnex
import Testing

@Suite("Indicators of report forms")
struct IndicatorTests {
    @Test(
        "A formula reads back as it is written",
        arguments: [
            "II.1.1", "II.1.1 + II.1.2 + II.1.3", "IV.2.1 - IV.2.2", "I.1.2 / I.1.1", "(I.3.2 + I.3.3) / I.3.1",
            "VII.5.1.2 / (VII.5.1.1 - VII.5.2)",
        ])
    func formulaText(text: String) throws {
        let formula = try #require(IndicatorFormula(text))
        #expect(formula.description == text)
        #expect(IndicatorFormula(formula.description) == formula)
    }

    @Test(
        "What is no formula is refused", arguments: ["", "+", "I.1 +", "I.1 / I.2 / I.3", "I.1 * I.2", "I.1 I.2", "/ I.1"])
    func noFormula(text: String) { #expect(IndicatorFormula(text) == nil) }

    @Test(
        "A percentage has two decimals; without a divisor, or with 0, there is none",
        arguments: [
            (3.0, 4.0, 75.0), (1, 3, 33.33), (2, 3, 66.67), (0, 5, 0), (nil, 5, nil), (3, nil, nil), (3, 0, nil),
        ] as [(Double?, Double?, Double?)])
    func percentage(above: Double?, below: Double?, expected: Double?) throws {
        let formula = try #require(IndicatorFormula("a / b"))
        #expect(formula.value { $0 == "a" ? above : below } == expected)
    }

    @Test("A sum counts what is there, and is none when nothing is")
    func sums() throws {
        let sum = try #require(IndicatorSum("a + b - c"))
        #expect(sum.value { ["a": 5.0, "b": 2, "c": 1][$0] } == 6)
        #expect(sum.value { ["a": 5.0][$0] } == 5)
        #expect(sum.value { _ in nil } == nil)
    }

    @Test("A relation names each step that does not hold, and judges none that lacks a figure")
    func relations() throws {
        let relation = try #require(IndicatorRelation("a <= b <= c"))
        #expect(relation.description == "a <= b <= c")
        #expect(relation.breaches { ["a": 1.0, "b": 2, "c": 3][$0] }.isEmpty)
        #expect(relation.breaches { ["a": 3.0, "b": 2, "c": 1][$0] }.count == 2)
        #expect(relation.breaches { ["a": 3.0, "b": 2][$0] }.count == 1)
        #expect(relation.breaches { ["a": 3.0][$0] }.isEmpty)
        let equal = try #require(IndicatorRelation("a + b = c"))
        #expect(equal.breaches { ["a": 0.1, "b": 0.2, "c": 0.3][$0] }.isEmpty)
        #expect(equal.breaches { ["a": 1.0, "b": 1, "c": 3][$0] }.map(\.sign) == [.equal])
    }

    @Test("What is no relation is refused", arguments: ["", "a", "a <=", "<= a", "a < b", "a <= b +"])
    func noRelation(text: String) { #expect(IndicatorRelation(text) == nil) }

    @Test("The codes of a row are those its unit lists, whichever side the figure stands on")
    func choices() {
        func codes(_ unit: String) -> [String] {
            Indicator(id: "a", label: "A", unit: unit, kind: .code).choices.map { "\($0.code):\($0.meaning)" }
        }
        #expect(codes("Không = 0; Có = 1") == ["0:Không", "1:Có"])
        #expect(codes("1 = Có; 0 = Không") == ["1:Có", "0:Không"])
        #expect(codes("Văn bản").isEmpty)
        #expect(Indicator(id: "a", label: "A", unit: "Có = 1", kind: .count).choices.isEmpty)
    }

    @Test("A row is added up by its kind unless it says otherwise, and only inputs must be filled")
    func defaults() throws {
        let formula = try #require(IndicatorFormula("b / c"))
        func row(_ kind: Indicator.Kind, _ formula: IndicatorFormula? = nil) -> Indicator {
            Indicator(id: "a", label: "A", kind: kind, formula: formula)
        }
        #expect(row(.count).adding == .sum && row(.count).isRequired)
        #expect(row(.money).adding == .sum && row(.code).adding == .list && row(.text).adding == .list)
        #expect(row(.percent, formula).adding == .ratio && !row(.percent, formula).isRequired)
        #expect(row(.percent).adding == .never && !row(.percent).isRequired)
        #expect(!row(.group).isAsked && !row(.section).isRequired)
    }

    @Test("Nothing to report is 0 in a sum; unknown, words and blanks are no figure")
    func states() {
        #expect(ReportedFigure.none("-").amount == 0)
        #expect(ReportedFigure.number(0).amount == 0)
        #expect([ReportedFigure.blank, .unknown("Chưa có"), .text("x")].allSatisfy { $0.amount == nil })
        #expect(Set([ReportedFigure.none("-"), .number(0), .blank].map(\.state)).count == 3)
    }

    @Test("A figure's state survives its JSON", arguments: [
        TableValue("12", figure: .number(12)), TableValue("-", figure: .none("-")), TableValue("", figure: .blank),
        TableValue("chưa có số liệu", figure: .unknown("chưa có số liệu")), TableValue("ba", figure: .text("ba")),
    ])
    func json(value: TableValue) throws {
        let table = IndexTable(
            form: "report-02", rows: [IndexTable.Row(id: "I.1", label: "A", values: [IndexTable.Named("value", value)])])
        #expect(try IndexTable(json: table.json) == table)
    }
}
