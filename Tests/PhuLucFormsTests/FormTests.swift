import PhuLucAnnex
@testable import PhuLucForms
import PhuLucSpreadsheet
import Testing

@Suite("Definitions of forms")
struct FormTests {
    private static let start = """
        id: tiny
        kind: table
        status: learned
        name: { vi: Nhỏ, en: Tiny }
        source: a test
        sheet: Bảng
        page: { orientation: portrait, margins: { top: 20, bottom: 20, left: 30, right: 15 } }
        text: { font: Times New Roman, size: 12, headingSize: 14, titleSize: 14, attachedSize: 13 }
        year: 2025
        needs: [[label]]

        """

    private static let columns = """
        columns:
          - { field: label, title: Nội dung, width: 40, accept: [Tên chỉ số], refuse: [Nội dung khác] }
          - { field: score, group: "Điểm {year}", title: Đạt được, width: 10, align: center, value: number }

        """

    @Test("A definition is read with everything it says")
    func definition() throws {
        let checks = """
            checks:
              - { rule: total-mismatch, column: score, equals: 100 }
              - { rule: target-mismatch, sum: [score], equals: target, precision: truncate }
            """
        let form = try FormLibrary.form(yaml: Self.start + Self.columns + checks, named: "tiny.yaml")
        #expect(form.id == "tiny" && form.kind == .table && form.status == .learned && form.year == 2025)
        #expect(form.page.orientation == .portrait && form.page.margins.left == 30)
        #expect(form.needs == [["label"]] && form.end == nil && form.levels == nil)
        let score = try #require(form.column("score"))
        #expect(
            score.group == "Điểm {year}" && score.value == .number && score.align == .center && score.vertical == nil)
        #expect(form.column("label")?.accept == ["Tên chỉ số"] && form.column("nothing") == nil)
        #expect(form.checks?.map(\.equals) == [.number(100), .column("target")])
        #expect(form.checks?.last?.precision == .truncate)
    }

    /// Definitions with one thing wrong each.
    private static let wrong: [(about: String, yaml: String)] = {
        let whole: String = start + columns
        let changes: [(String, String, String)] = [
            ("an unknown kind", "kind: table", "kind: x"), ("an unknown status", "learned", "guessed"),
            ("one field twice", "field: score", "field: label"),
            ("a width that is no number", "width: 40", "width: wide"),
            ("no name", "name: { vi: Nhỏ, en: Tiny }\n", ""),
        ]
        let changed = changes.map { (about: $0.0, yaml: whole.replacing($0.1, with: $0.2)) }
        return changed + [
            ("no YAML", "a: [1"), ("no columns", start), ("an empty list of columns", start + "columns: []"),
        ]
    }()

    @Test("A definition that is not whole is a fault that names it", arguments: wrong)
    func faults(about: String, yaml: String) {
        #expect {
            try FormLibrary.form(yaml: yaml, named: "tiny.yaml")
        } throws: { error in
            let fault = error as? Fault
            return fault?.code == .malformedData && fault?.file == "tiny.yaml" && fault?.detail != nil
        }
    }

    @Test("The forms built in are sound: each by its id, each with columns it needs, each check about columns it has")
    func builtIn() throws {
        let library = try FormLibrary.builtIn()
        #expect(
            library.forms.map(\.id)
                == ["plan-annex", "plan-progress", "papi-targets", "par-index-targets"] + (2...7).map { "report-0\($0)" })
        for form in library.forms {
            #expect(try library.form(form.id) == form)
            #expect(try FormLibrary.definition(of: form.id).contains("id: \(form.id)"))
            #expect(form.needs.joined().allSatisfy { form.column($0) != nil }, "\(form.id)")
            for check in form.checks ?? [] {
                let names = (check.columns ?? []) + (check.sum ?? []) + [check.column, check.maximum].compactMap { $0 }
                #expect(names.allSatisfy { form.column($0) != nil }, "\(form.id): \(check.rule)")
                #expect(RuleCatalogue.rule(named: check.rule) != nil)
            }
            let vocabulary = HeaderVocabulary(form, totals: library.words.totals)
            for column in form.columns.indices {
                let texts = [form.columns[column].group, form.columns[column].title].compactMap { $0 }
                    .map { $0.replacing("{year}", with: "2025").replacing("{last}", with: "2024") }
                let titles = HeaderVocabulary.Titles(texts)
                #expect(vocabulary.quality(of: titles, as: column) == 1, "\(form.id): \(form.columns[column].field)")
            }
        }
    }

    @Test("A form that is not there is a fault with its id")
    func unknown() throws {
        let library = try FormLibrary.builtIn()
        #expect(throws: Fault(.unknownForm, detail: "nothing")) { try library.form("nothing") }
        #expect(throws: Fault(.unknownForm, detail: "nothing")) { try FormLibrary.definition(of: "nothing") }
    }

    @Test("A register of agencies is read with its other names and its groups")
    func agencies() throws {
        let yaml = """
            agencies:
              - { id: so-noi-vu, name: Sở Nội vụ, aliases: [SNV] }
              - { id: cac-so-nganh, name: "Các sở, ngành", group: true }
            """
        let register = try FormLibrary.agencies(yaml: yaml, named: "a.yaml")
        #expect(register.agency(named: "SNV")?.id == "so-noi-vu")
        #expect(register.agency(named: "Các sở, ngành")?.isGroup == true)
        #expect(register.agency(id: "so-noi-vu")?.isGroup == false)
        #expect(throws: Fault.self) { try FormLibrary.agencies(yaml: "agencies: 1", named: "a.yaml") }
    }
}
