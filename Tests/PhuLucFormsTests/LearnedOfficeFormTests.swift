import Foundation
import PhuLucAnnex
import PhuLucSpreadsheet
import Testing

@testable import PhuLucForms

@Suite("Learning an office's own form")
struct LearnedOfficeFormTests {
    private static let shared = Result { () throws(Fault) in
        let library = try FormLibrary.builtIn()
        return (library, try FormLearner(library: library))
    }

    private let library: FormLibrary
    private let learner: FormLearner

    init() throws { (library, learner) = try Self.shared.get() }

    private func read(_ draft: WorkbookDraft) throws -> (Workbook, WorkbookLook) {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("phuluc-\(UUID().uuidString).xlsx").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try draft.write(to: path)
        return (try Workbook.read(path: path), try WorkbookLook.read(path: path))
    }

    private func learned(_ draft: WorkbookDraft, id: String? = nil) throws -> LearnedForm {
        let (workbook, look) = try read(draft)
        return try learner.learn(workbook, look: look, id: id, source: "Biểu 02 (gửi Sở).xlsx")
    }

    @Test("Its header of three rows, its levels and computed columns are columns of the form")
    func columns() throws {
        let form = try learned(OfficeForm.draft).form
        #expect(form.id == "bieu-02-gui-so" && form.kind == .report && form.status == .learned)
        #expect(form.columns.map(\.field)
            == ["number", "label", "unit", "province", "commune", "total", "ty-le-cap-xa", "note"])
        #expect(form.columns.map(\.fullTitle) == [
            "STT", "Tên chỉ tiêu", "Đơn vị tính", "Kết quả thực hiện / Trong kỳ / Cấp tỉnh",
            "Kết quả thực hiện / Trong kỳ / Cấp xã", "Kết quả thực hiện / Tổng số", "Kết quả thực hiện / Tỷ lệ cấp xã",
            "Ghi chú",
        ])
        #expect(form.columns.map(\.width) == [5, 34, 11, 9, 9, 10, 10, 15])
        #expect(form.column("total")?.sum == ["province", "commune"])
        #expect(form.column("ty-le-cap-xa")?.ratio == ["commune", "total"])
        #expect(form.columnNumbers == ["A", "B", "C", "1", "2", "3=1+2", "4", "D"])
        #expect(form.shading == Form.Shading(header: "DDEBF7", section: nil))
    }

    @Test("Its rows have ids, units, kinds and formulas")
    func rows() throws {
        let form = try learned(OfficeForm.draft).form
        let rows = try #require(form.rows)
        #expect(rows.map(\.id)
            == ["I", "I.1", "I.1.1", "I.1.2", "I.1.3", "I.2", "II", "II.1", "II.1-1", "II.1-2", "II.2"])
        #expect(rows.map(\.kind) == [
            .section, .group, .count, .count, .percent, .code, .section, .count, .count, .count, .money,
        ])
        #expect(rows[4].formula?.description == "I.1.2 / I.1.1" && rows[4].adding == .ratio)
        #expect(rows[7].formula?.description == "II.1-1 + II.1-2")
        #expect(rows[8].number == "-" && rows[8].label == "Số công bố mới" && rows[8].unit == "Thủ tục")
        // The share is not in italics here, as it is in our own forms.
        #expect(form.mergesSections == true && form.boldRows == ["I", "I.1", "II"] && form.italicRows == [])
    }

    @Test("Its lines above and below are kept as they stand")
    func lines() throws {
        let form = try learned(OfficeForm.draft).form
        #expect(form.title == "BIỂU TỔNG HỢP SỐ LIỆU CẢI CÁCH HÀNH CHÍNH" && form.text.titleSize == 15)
        #expect(form.attachedTo == "(Kèm theo Báo cáo số        /BC-SNV)")
        let above = try #require(form.above)
        #expect(above.map(\.count) == [2, 2, 0, 1, 1, 1])
        #expect(above[0][1] == Form.Line(
            text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", columns: [4, 8], size: 13, bold: true, italic: nil, align: .center))
        #expect(above[5][0].align == .right && above[5][0].columns[1] == 8)
        #expect(form.below?.flatMap { $0.map(\.text) } == ["Người lập biểu", "THỦ TRƯỞNG ĐƠN VỊ"])
        #expect(form.page.orientation == .landscape && form.page.margins.left == 20 && form.page.margins.right == 12)
    }

    @Test("The empty form written from it has every text and merge where the office's own has it")
    func sameOnPaper() throws {
        let (original, originalLook) = try read(OfficeForm.draft)
        let form = try learned(OfficeForm.draft).form
        let (blank, blankLook) = try read(form.blank(library))
        let (own, made) = (try #require(original.sheets.first), try #require(blank.sheets.first))
        // The form that is sent out has the ids of its rows in a hidden column before it.
        #expect(made.isColumnHidden(1))
        func texts(_ sheet: Sheet, from first: Int) -> [String] {
            sheet.cells.filter { $0.reference.column >= first && $0.formula == nil }.map {
                let place = CellReference(row: $0.reference.row, column: $0.reference.column - first + 1)
                let text = CellDisplay.text(of: $0)
                return "\(place) \(place.column == 1 ? text.replacing(",", with: ".") : text)"
            }
        }
        // The line that ran on to the left is merged over what it ran over.
        let wanted = texts(own, from: 1).map { $0.replacing("H6 Biểu", with: "A6 Biểu") }
        #expect(texts(made, from: 2) == wanted)
        let merges = made.merges.map {
            CellRange(rows: $0.rows, columns: ($0.columns.lowerBound - 1)...($0.columns.upperBound - 1))
        }
        #expect(Set(merges).isSuperset(of: own.merges) && merges.count <= own.merges.count + 1)
        let (ownLook, madeLook) = (originalLook.sheets[0], blankLook.sheets[0])
        for column in 1...OfficeForm.columns {
            #expect(ownLook.width(ofColumn: column) == madeLook.width(ofColumn: column + 1))
        }
        #expect(ownLook.page.margins == madeLook.page.margins && ownLook.page.isLandscape == madeLook.page.isLandscape)
        for cell in own.cells where "\(cell.reference)" != "H6" {
            let place = CellReference(row: cell.reference.row, column: cell.reference.column + 1)
            let (wanted, got) = (ownLook.look(at: cell.reference), madeLook.look(at: place))
            #expect(wanted.font.size == got.font.size && wanted.horizontal == got.horizontal, "\(cell.reference)")
            #expect(wanted.borders == got.borders, "\(cell.reference)")
        }
    }

    @Test("It is learned again, the same, from that empty form, and its YAML says all of it")
    func again() throws {
        let form = try learned(OfficeForm.draft, id: "bieu-02").form
        let again = try learned(form.blank(library))
        #expect(again.isUnchanged && again.form == form)
        #expect(try FormLibrary.form(yaml: form.yaml(), named: "own") == form)
    }

    @Test("Figures that an agency filled in are read by it, the computed ones too")
    func filled() throws {
        let form = try learned(OfficeForm.draft).form
        var draft = OfficeForm.draft
        for (name, number) in ["D13": 8.0, "E13": 2, "D14": 6, "E14": 1] {
            let place = draft.sheets[0].cells.firstIndex { "\($0.reference)" == name }
            if let place { draft.sheets[0].cells[place].value = .number(number) }
        }
        var own = library
        own.forms.append(form)
        let result = try Importer(library: own).read(read(draft).0, form: form.id)
        guard case .table(let table) = result.content else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.first { $0.id == "I.1.2" }?["province"]?.value == 6)
        let figures = ReportFigures(form, table)
        #expect(figures.value("I.1.2", "total") == 7 && figures.value("I.1.3", "province") == 75)
        #expect(figures.value("I.1.1", "ty-le-cap-xa") == 20)
    }
}
