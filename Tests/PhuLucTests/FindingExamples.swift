import PhuLuc
import PhuLucTestSupport

/// One small annex, plan or table for every rule, and what the rule finds in it first.
enum FindingExamples {
    /// The first finding of every rule, by the rule's name.
    static func all() throws -> [String: Finding] {
        var examples: [String: Finding] = [:]
        for finding
            in try plans() + combined() + tables() + sheets() + returned() + [exported] + ProgressExamples.findings
        where examples[finding.rule] == nil {
            examples[finding.rule] = finding
        }
        return examples
    }

    /// Four plans of three bodies, each with one thing unlike the others'.
    private static func combined() -> [Finding] {
        var bodies = ["Sở A", "Sở B", "c", "Sở A"].map {
            Contribution(file: "\($0).xlsx", agency: $0, evidence: $0 == "c" ? .stem : .title, plan: PlanExample.plan())
        }
        bodies[1].plan.sections[0].title = "CẢI CÁCH THẾ CHẾ"
        bodies[2].plan.title = "KẾ HOẠCH KHÁC"
        bodies[2].plan.year = 2024
        bodies[3].plan.attributes["units"] = .object(["budget": "billion"])
        for index in 0..<3 {
            bodies[3].plan.sections[0].objectives[0].tasks[0].activities[index].budget = Budget(
                text: "1,2", amountVND: 1_200_000_000)
        }
        return Combination(bodies).findings
    }

    /// Returns of which one is early, one of another period, one a stranger's, beside a report that counted more.
    private static func returned() throws -> [Finding] {
        let library = try FormLibrary.builtIn()
        func table(_ texts: [(id: String, text: String)]) -> IndexTable {
            let rows = texts.map {
                IndexTable.Row(id: $0.id, values: [IndexTable.Named("value", TableValue($0.text, kind: .figure))])
            }
            return IndexTable(form: "report-06", period: "2025-Q1", rows: rows)
        }
        func answer(_ file: String, _ agency: String, _ period: String = "2025-H1", saved: Int) -> Return {
            Return(
                file: file, agencyID: agency, agency: agency == "a" ? "Sở Tài chính" : "Sở Lạ",
                period: ReportPeriod(period), tables: [table([("VI.3.1", "5")])], saved: saved)
        }
        guard let period = ReportPeriod("2025-H1") else { return [] }
        return Consolidation(
            returns: [
                answer("a.xlsx", "a", saved: 2), answer("b.xlsx", "a", saved: 1),
                answer("c.xlsx", "a", "2025-Q1", saved: 3), answer("d.xlsx", "d", saved: 1),
            ], agencies: [ReportingAgency(id: "a", name: "Sở Tài chính", level: .province, forms: ["report-06"])],
            period: period, library: library, earlier: [EarlierReport([table([("VI.3.1", "7")])])]
        ).findings
    }

    private static let exported = ExportDiffers.finding(
        "s1.o1.t1.a1: lead.text", written: "Sở  Nội vụ", read: "Sở Nội vụ", sheet: "Phụ lục")

    private static func plans() -> [Finding] {
        let plans = [
            PlanExample.changing { $0.number = "4" }, PlanExample.changing { $0.number = "1" },
            PlanExample.changing { $0.text = "Hoạt động 2. Rà soát" },
            PlanExample.changingObjective { $0.ordinal = "2" },
            PlanExample.changingTask { $0.text = "1.1. Rà soát\n1.2. Báo cáo" }, PlanExample.changing { $0.text = "" },
            PlanExample.changing { $0.lead = AgencyField() },
            PlanExample.changing { $0.schedule = .understanding("", planYear: 2025) },
            PlanExample.changing { $0.output = Output("") }, PlanExample.changing { $0.coordinating = $0.lead },
            PlanExample.changing { $0.lead = PlanExample.agencies("Sở TP", ids: ["Sở TP": "Sở Tư pháp"]) },
            PlanExample.changing { $0.schedule = .understanding("bao giờ cũng được", planYear: 2025) },
            PlanExample.changing { $0.schedule = .understanding("Quý I/2024", planYear: 2025) },
            PlanExample.changing { $0.budget = Budget(text: "10 và 20") },
            PlanExample.changing { $0.text = "Hoạt động 2: Rà soát," },
        ]
        return zip(plans, Plan.checks).flatMap { plan, _ in plan.findings }
    }

    /// A PAPI table of two rows that do not add up to the form's total, the first with everything else wrong.
    private static func tables() throws -> [Finding] {
        let row = { (number: Int, label: String, texts: [(String, String, TableValue.Kind)], rows: [IndexTable.Row]) in
            let cells = zip(texts, "CDEFG").map { Source.Place($0.0, "\($1)\(number + 2)") }
            return IndexTable.Row(
                id: "r\(number)", number: rows.isEmpty ? nil : "1", label: label,
                values: texts.map { IndexTable.Named($0.0, TableValue($0.1, kind: $0.2)) },
                source: Source(sheet: "Bảng", row: number + 2, cells: cells), rows: rows)
        }
        let part = row(2, "Điều tra XHH", [("score", "5", .number), ("maxScore", "5", .number)], [])
        let whole = row(
            1, "Cải cách thể chế",
            [
                ("score", "11,5", .number), ("maxScore", "10", .number), ("increase", "+ 0,5", .number),
                ("target", "≥ 9,68", .comparison),
            ], [part])
        let table = IndexTable(form: "par-index-targets", rows: [whole])
        return try table.findings(by: FormLibrary.builtIn().form("par-index-targets"))
    }

    private static let header = ["TT", "Nhiệm vụ", "Kết quả/Sản phẩm", "Chủ trì", "Thời gian thực hiện"]
    private static let first = ["1", "1. Rà soát", "Báo cáo", "Sở Nội vụ", "Năm 2025"]
    private static let second = ["2", "2. Kiểm tra", "Báo cáo", "Sở Tư pháp", "Năm 2025"]

    private static func sheets() throws -> [Finding] {
        let merge = { (range: String) in "<mergeCells><mergeCell ref=\"\(range)\"/></mergeCells>" }
        let long = String(repeating: "x", count: 32_767)
        let formula = rows([header, first]) + "<row r=\"3\"><c r=\"B3\"><f>1+1</f></c><c r=\"C3\"><v>1</v></c></row>"
        let hidden = rows([header, first, second]).replacing("<row r=\"2\">", with: "<row r=\"2\" hidden=\"1\">")
        var lost = PackageMaker.workbook(sheets: [
            ("Phụ lục", "", rows([header, first, second])), ("Trang 2", "", rows([first])),
        ])
        lost["xl/worksheets/sheet2.xml"] = nil
        let packages = [
            lost, PackageMaker.workbook(rows([header + ["Màu sắc"], first + ["đỏ"], second])),
            PackageMaker.workbook(rows([header, first, second + ["", "", "nháp"]])),
            PackageMaker.workbook(rows([header, first, second]), after: merge("C2:C3")),
            PackageMaker.workbook(
                rows([header, ["1", "1. Rà soát", "Báo cáo", "", "2025"], second]), after: merge("C2:D2")),
            PackageMaker.workbook(rows([header, ["1", long], second])), PackageMaker.workbook(formula),
            PackageMaker.workbook(hidden),
            PackageMaker.workbook(
                rows([header, ["1", "1. Rà soát", "Kế hoạch n¨m", "Së Néi vô", "Năm 2025"]]), styles: oldFont),
        ]
        let importer = try Importer.builtIn()
        return try packages.flatMap { try importer.read(Workbook.read(bytes: $0.bytes())).findings }
    }

    private static let oldFont =
        "<fonts><font><name val=\".VnTime\"/></font></fonts><cellXfs><xf fontId=\"0\"/></cellXfs>"

    /// `sheetData` of rows of texts, an empty one leaving its cell out.
    private static func rows(_ rows: [[String]]) -> String {
        rows.enumerated().map { index, texts in
            let cells = texts.enumerated().filter { !$0.element.isEmpty }.map { column, text in
                let place = CellReference(row: index + 1, column: column + 1)
                return "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
            }
            return "<row r=\"\(index + 1)\">\(cells.joined())</row>"
        }.joined()
    }
}
