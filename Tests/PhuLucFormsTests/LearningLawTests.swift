import Foundation
import PhuLucAnnex
import PhuLucSpreadsheet
import Testing

@testable import PhuLucForms

/// What learning gives back of our own forms.
@Suite("Learning our own forms")
struct LearningLawTests {
    static let ids = [
        "plan-annex", "par-index-targets", "papi-targets", "report-02", "report-03", "report-04", "report-05",
        "report-06", "report-07",
    ]

    /// Made once: reading the definitions takes a while.
    private static let shared = Result { () throws(Fault) in
        let library = try FormLibrary.builtIn()
        return (library, try FormLearner(library: library))
    }

    private let library: FormLibrary
    private let learner: FormLearner

    init() throws { (library, learner) = try Self.shared.get() }

    /// A draft written and read again, without what only we put there when it is to be bare.
    private func learned(_ draft: WorkbookDraft, bare: Bool = false) throws -> LearnedForm {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("phuluc-\(UUID().uuidString).xlsx").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        var draft = draft
        if bare {
            draft.properties.custom = []
            draft.sheets.removeAll { $0.name == Passport.sheetName }
            // The lists of the drop-downs went with the hidden sheet.
            for index in draft.sheets.indices { draft.sheets[index].validations = [] }
        }
        try draft.write(to: path)
        return try learner.learn(
            Workbook.read(path: path), look: WorkbookLook.read(path: path), source: "empty.xlsx")
    }

    @Test("Every form of the program is written as YAML that reads back as the very same form", arguments: ids + ["plan-progress"])
    func yaml(id: String) throws {
        let form = try library.form(id)
        #expect(try FormLibrary.form(yaml: form.yaml(comment: ["one", "two"]), named: id) == form)
        #expect(form.yaml() == form.yaml() && !form.yaml().contains("\\u"))
    }

    @Test("The form learned from an empty form of ours is that form", arguments: ids + ["plan-progress"])
    func same(id: String) throws {
        let form = try library.form(id)
        let learned = try learned(form.blank(library))
        #expect(learned.form == form)
        #expect(learned.isUnchanged && learned.remarks.isEmpty)
    }

    @Test("Without a passport it has the same columns, rows, formulas and page", arguments: ids)
    func bare(id: String) throws {
        let form = try library.form(id)
        let learned = try learned(form.blank(library), bare: true).form
        #expect(learned.status == .learned && learned.kind == form.kind && learned.sheet == form.sheet)
        #expect(learned.page == form.page && learned.text == form.text && learned.end == form.end)
        #expect([learned.heading, learned.title, learned.attachedTo] == [form.heading, form.title, form.attachedTo])
        #expect(learned.annex == form.annex && learned.above == nil && learned.below == nil)
        #expect(learned.columns.map(\.table) == form.columns.map(\.table))
        #expect(learned.rows?.map(\.table) == form.rows?.map(\.table))
    }

    @Test("Its widths are those on paper: the form's own where they fit the page", arguments: ids)
    func widths(id: String) throws {
        let form = try library.form(id)
        let paper = SheetComposer(form, words: library.words, extraColumns: 0, fontSize: nil).sheet.widths
        let learned = try learned(form.blank(library), bare: true).form
        for (own, wanted) in zip(learned.columns.map(\.width), paper) { #expect(abs(own - wanted) <= 0.15) }
        if form.kind == .report { #expect(learned.columns.map(\.width) == form.columns.map(\.width)) }
    }

    @Test("A form that was learned is learned again from its own empty form", arguments: ids)
    func again(id: String) throws {
        var form = try learned(try library.form(id).blank(library), bare: true).form
        form.id = "own"
        let learned = try learned(form.blank(library))
        #expect(learned.isUnchanged && learned.form == form)
        let bare = try self.learned(form.blank(library), bare: true).form
        #expect(bare.columns == form.columns && bare.rows == form.rows && bare.page == form.page)
        #expect(bare.text == form.text && bare.needs == form.needs && bare.year == form.year)
    }

    @Test("A changed row is learned; what the passport says of the others stays")
    func changed() throws {
        let form = try library.form("report-03")
        var other = form
        let place = try #require(form.rows?.firstIndex { $0.id == "II.2.1" })
        other.rows?[place].label = "Số VBQPPL đã tự kiểm tra"
        var draft = other.blank(library)
        draft.properties.custom = form.blank(library).properties.custom
        let learned = try learned(draft)
        #expect(!learned.isUnchanged && learned.form.id == "report-03" && learned.form.status == .learned)
        #expect(learned.form.rows?[place].label == "Số VBQPPL đã tự kiểm tra")
        #expect(learned.form.row("II.2.2.2")?.rules == form.row("II.2.2.2")?.rules)
        #expect(learned.form.column("label")?.accept == form.column("label")?.accept)
    }
}

extension Form.Column {
    /// What stands on paper, its width aside.
    fileprivate var table: [String?] { [field, block, group, title, value?.rawValue, unit, sum?.joined(separator: "+")] }
}

extension Indicator {
    /// What stands on paper.
    fileprivate var table: [String?] {
        [id, number, label, unit, kind.rawValue, formula?.description, columns?.joined(separator: "+")]
    }
}
