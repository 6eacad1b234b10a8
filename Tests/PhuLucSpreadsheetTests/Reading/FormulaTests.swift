import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("Formulas")
struct FormulaTests {
    @Test("A formula stands beside its cached value")
    func cached() throws {
        let rows = "<row r=\"1\"><c r=\"A1\"><f>B1&amp;\"x\"</f><v>3</v></c><c r=\"B1\"><v>1</v></c></row>"
        let cells = try sheet(rows).cells
        #expect(cells.map(\.formula) == ["B1&\"x\"", nil])
        #expect(cells.first?.value == .number(3))
    }

    @Test("A formula without a cached value is no cell but is listed", arguments: [
        "<f>1+1</f>", "<f>1+1</f><v/>", "<f>1+1</f><v></v>", "<f t=\"array\" ref=\"A1\">1+1</f>",
    ])
    func uncached(content: String) throws {
        let sheet = try sheet("<row r=\"1\"><c r=\"A1\">\(content)</c></row>")
        #expect(sheet.cells.isEmpty)
        #expect(sheet.formulasWithoutValue == [CellReference(row: 1, column: 1)])
        #expect(sheet.formula(at: CellReference(row: 1, column: 1)) == "1+1")
    }

    @Test("A formula whose value is an empty string has a value")
    func emptyString() throws {
        let sheet = try sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><f>\"\"</f><v></v></c></row>")
        #expect(sheet.cells.isEmpty && sheet.formulasWithoutValue.isEmpty)
    }

    @Test("A child of a shared formula has its master's, moved")
    func shared() throws {
        let rows = """
            <row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">A1+$B$1</f><v>1</v></c></row>\
            <row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><f t="shared" si="9"/><v>3</v></c></row>
            """
        #expect(try sheet(rows).cells.map(\.formula) == ["A1+$B$1", "A2+$B$1", nil])
    }

    @Test("A text that a child of a shared formula has of its own does not count; another master does")
    func sharedWithText() throws {
        let rows = """
            <row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1</f><v>1</v></c></row>\
            <row r="2"><c r="C2"><f t="shared" si="0">A1*99</f><v>2</v></c></row>\
            <row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>\
            <row r="4"><c r="C4"><f t="shared" ref="C4:C5" si="0">B1</f><v>4</v></c></row>\
            <row r="5"><c r="C5"><f t="shared" si="0"/><v>5</v></c><c r="D5"><f t="shared" si="1">E1</f><v>6</v></c></row>
            """
        #expect(try sheet(rows).cells.map(\.formula) == ["A1", "A2", "A3", "B1", "B2", "E1"])
    }

    @Test("A formula before an inline text is kept", arguments: ["<f>B1</f><is><t>x</t></is>", "<is><t>x</t></is><f>B1</f>"])
    func inlineText(content: String) throws {
        let cells = try sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\">\(content)</c></row>").cells
        #expect(cells.map(\.formula) == ["B1"] && cells.map(\.value) == [.string("x")])
    }

    @Test("Only relative references move", arguments: [
        ("A1", "B3"), ("$A1", "$A3"), ("A$1", "B$1"), ("$A$1", "$A$1"), ("SUM(A1:B2)", "SUM(B3:C4)"),
        ("A:A", "B:B"), ("1:1", "3:3"), ("$A:$A", "$A:$A"), ("$1:$1", "$1:$1"), ("\"A1\"&A1", "\"A1\"&B3"),
        ("\"a\"\"A1\"", "\"a\"\"A1\""),
        ("Sheet1!A1", "Sheet1!B3"), ("'A1 B2'!A1", "'A1 B2'!B3"), ("'it''s A1'!A1", "'it''s A1'!B3"),
        ("AB12!A1", "AB12!B3"),
        ("LOG10(A1)", "LOG10(B3)"), ("Table1[A1]+A1", "Table1[A1]+B3"), ("[1]Sheet1!A1", "[1]Sheet1!B3"),
        ("SUM(Jan:Mar!B2)", "SUM(Jan:Mar!C4)"), ("'A1:B2'!B2", "'A1:B2'!C4"), ("[1]A1:B1!C1", "[1]A1:B1!D3"),
        ("T['[x]+B1", "T['[x]+C3"), ("T['']+B1", "T['']+C3"), ("T[[a''b]]+B1", "T[[a''b]]+C3"),
        ("name1.A1", "name1.A1"), ("A1048576", "B2"), ("XFD1", "A3"), ("1E5+A1", "1E5+B3"), ("12+A1", "12+B3"),
        ("TRUE", "TRUE"), ("A1#", "B3#"), ("ABCD1", "ABCD1"), ("XFE1", "XFE1"), ("A0", "A0"), ("a1", "B3"),
        ("_A1", "_A1"), ("\"không đóng A1", "\"không đóng A1"), ("[không đóng A1", "[không đóng A1"), ("", ""),
    ])
    func shift(formula: String, expected: String) {
        #expect(FormulaShift.shifted(formula, rows: 2, columns: 1) == expected)
    }
}
