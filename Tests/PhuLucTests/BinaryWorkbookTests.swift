import Foundation
import PhuLuc
import PhuLucTestSupport
import Testing

/// The sample annex in the older containers: the same plan, whatever it is wrapped in.
@Suite("Annexes in .xls")
struct BinaryWorkbookTests {
    private let path = Repository.path("Samples/annex-bac-giang-2025-legacy.xlsx")

    /// The sample's grid as a binary workbook.
    private func maker() throws -> BinaryWorkbookMaker {
        BinaryWorkbookMaker(sheets: try Workbook.read(path: path).sheets.map { sheet in
            var copy = BinaryWorkbookMaker.Sheet(sheet.name, cells: Array(sheet.cells))
            copy.merges = sheet.merges
            copy.hiddenRows = sheet.hiddenRows.flatMap { Array($0) }
            copy.hiddenColumns = sheet.hiddenColumns.flatMap { Array($0) }
            return copy
        })
    }

    @Test("The sample as a binary workbook has the same cells, merges and fonts, and gives the same plan")
    func binary() throws {
        let workbook = try Workbook.read(path: path)
        let legacy = try Workbook.read(bytes: maker().bytes())
        #expect(legacy.sheets.map(\.name) == workbook.sheets.map(\.name))
        for (one, other) in zip(legacy.sheets, workbook.sheets) {
            #expect(one.merges == other.merges)
            #expect(one.cells.map(\.reference) == other.cells.map(\.reference))
            #expect(one.cells.map(\.value) == other.cells.map(\.value))
            #expect(one.cells.map(\.style.font) == other.cells.map(\.style.font))
        }
        let importer = try Importer.builtIn()
        let (one, other) = (try importer.read(legacy), try importer.read(workbook))
        #expect(one.json == other.json && one.findings == other.findings && one.plan?.counts.activities == 64)
    }

    @Test("A folder's .xls files are read, pages and separated values only when they are named so")
    func folder() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("phuluc-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["b.xls", "c.XLS", "d.html", "e.csv", "f.xml", "~$b.xls"] {
            try Data(maker().bytes()).write(to: folder.appendingPathComponent(name))
        }
        let files = WorkbookInputs([folder.path]).files
        #expect(files.map { ($0 as NSString).lastPathComponent } == ["b.xls", "c.XLS"])
        let result = try Importer.builtIn().read(path: files[0])
        #expect(result.plan?.counts.activities == 64)
        let page = folder.appendingPathComponent("d.html").path
        #expect(WorkbookInputs([page]).files == [page])
    }

    @Test("The sample as a page or as separated values gives the texts of the same plan")
    func texts() throws {
        let sheet = try #require(try Workbook.read(path: path).sheets.first)
        let covered = sheet.merges.reduce(into: [CellReference: CellRange]()) { $0[$1.first] = $1 }
        func text(_ row: Int, _ column: Int) -> String {
            let cell = sheet.cell(at: CellReference(row: row, column: column))
            if case .string(let text)? = cell?.value { return text }
            return ""
        }
        let last = sheet.cells.map(\.reference.row).max() ?? 0
        var page = "<html><meta charset=utf-8><table>"
        for row in 1...last {
            page += "<tr>"
            for column in 1...9 {
                let place = CellReference(row: row, column: column)
                if sheet.merges.contains(where: { $0.contains(place) && $0.first != place }) { continue }
                let merge = covered[place] ?? CellRange(place, place)
                let text = text(row, column).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
                page += "<td rowspan=\(merge.rows.count) colspan=\(merge.columns.count)>"
                    + text.replacing("\n", with: "<br>") + "</td>"
            }
        }
        let table = (1...last).map { row in
            (1...9).map { "\"" + text(row, $0).replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";")
        }.joined(separator: "\r\n")
        let importer = try Importer.builtIn()
        let plan = try #require(try importer.read(path: path).plan)
        let read = try importer.read(Workbook.read(bytes: Array((page + "</table>").utf8)))
        #expect(Difference.first(Document.plan(plan), Document(read.content)) == nil)
        let separated = try importer.read(Workbook.read(bytes: Array(table.utf8)))
        #expect(try #require(separated.plan).counts == plan.counts)
    }
}
