import PhuLucAnnex
import PhuLucSpreadsheet
import Testing

@testable import PhuLucForms

@Suite("Formulas of cells as formulas of rows")
struct CellSumTests {
    /// What a formula of column D comes to, the row number being the id; rows 1 to 4 hold no figures.
    private func rows(_ formula: String) -> String? {
        CellSumReader.read(formula).formula(inColumns: 4...4) { $0 < 5 ? nil : "\($0)" }?.description
    }

    @Test("Sums and ratios are understood however they are dressed", arguments: [
        ("D6+D7", "6 + 7"), ("+D6+D7-D8", "6 + 7 - 8"), ("SUM(D6:D8)", "6 + 7 + 8"), ("SUM(D6,D8)", "6 + 8"),
        ("SUM(D6:D7,D9)", "6 + 7 + 9"), ("SUM($D$6:$D$7)+D9", "6 + 7 + 9"), ("SUBTOTAL(9,D6:D7)", "6 + 7"),
        ("SUM(D3:D6)", "5 + 6"), ("D6-(D7+D8)", "6 - 7 - 8"), ("IF(COUNT(D6,D7)=0,\"\",SUM(D6,D7))", "6 + 7"),
        ("D6/D5", "6 / 5"), ("D6/D5*100", "6 / 5"), ("D6*100/D5", "6 / 5"), ("100*D6/D5", "6 / 5"),
        ("ROUND(D6/D5*100,2)", "6 / 5"), ("IFERROR(D6/D5,0)", "6 / 5"), ("IF(D5=0,\"\",D6/D5)", "6 / 5"),
        ("IF(D5>0,D6/D5*100,\"-\")", "6 / 5"), ("IF(ISERROR(D6/D5),\"\",D6/D5)", "6 / 5"),
        ("(D6+D7)/(D5-D8)", "(6 + 7) / (5 - 8)"), ("D6/D5*100%", "6 / 5"),
        ("IF(OR(COUNT(D6)=0,COUNT(D5)=0,N(D5)=0),\"\",ROUND(100*N(D6)/N(D5),2))", "6 / 5"), ("D6", "6"),
        ("d6 + d7", "6 + 7"), ("IF(D5=\"\",,D6+D7)", "6 + 7"),
    ])
    func understood(formula: String, rows: String) {
        #expect(self.rows(formula) == rows)
    }

    @Test("What is no sum of rows of its own column is none", arguments: [
        "", "D6+E6", "E6/E5", "D6*D7", "D6^2", "AVERAGE(D6:D8)", "Sheet2!D6", "'Kỳ trước'!D6+D7", "D6/D5*1000", "2*D6",
        "D6+5", "-D6", "VLOOKUP(D6,A1:B9,2,0)", "D6&D7", "\"x\"", "12", "SUM(D6:D7", "D6+", "SUM(A1:XFD1048576)",
        "tong_so", "D6:D7", "((((((((((D6", "IF(", "#REF!+D6", "{1,2}", "D6 D7",
    ])
    func refused(formula: String) {
        #expect(rows(formula) == nil || formula == "D6:D7")
    }

    @Test("Brackets without end and long formulas are left alone")
    func deep() {
        #expect(rows(String(repeating: "(", count: 5_000) + "D6" + String(repeating: ")", count: 5_000)) == nil)
        #expect(rows(String(repeating: "-", count: 8_000) + "D6") == nil)
        #expect(rows(String(repeating: "D6+", count: 4_000) + "D6") == nil)
    }

    @Test("Sums and shares of other columns of the same row are told")
    func columns() {
        #expect(CellSumReader.read("SUM(D6,E6)").columns(inRow: 6) == [4, 5])
        #expect(CellSumReader.read("D6+E7").columns(inRow: 6) == nil)
        #expect(CellSumReader.read("D6-E6").columns(inRow: 6) == nil)
        let ratio = CellSumReader.read("IFERROR(ROUND(E6*100/D6,1),0)").ratio(inRow: 6)
        #expect(ratio?.0 == 5 && ratio?.1 == 4)
        #expect(CellSumReader.read("E6/D5").ratio(inRow: 6) == nil)
    }
}
