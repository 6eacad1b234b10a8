@testable import PhuLucForms
import PhuLucTemplates
import PhuLucVietnamese
import Testing

/// What is built into the program as JSON beside what the YAML of `Templates` says.
@Suite("Forms built into the program")
struct BuiltInTemplateTests {
    @Test(
        "A built-in form read from JSON is the form that its YAML says, its rows too",
        arguments: BuiltInTemplate.names(ofSchema: Form.schema))
    func forms(name: String) throws {
        let yaml = try FormLibrary.form(yaml: #require(BuiltInTemplate.text(named: name)), named: name)
        let form = try FormLibrary.form(builtIn: name)
        #expect(form == yaml)
        #expect(form.rows == yaml.rows)
        #expect((form.kind == .report) == (form.rows != nil))
    }

    @Test("Every file that names the schema of forms is a form of the library")
    func names() throws {
        let forms = BuiltInTemplate.names.filter { name in
            BuiltInTemplate.text(named: name)?.split(separator: "\n").contains("schema: phuluc/form/1") == true
        }
        #expect(BuiltInTemplate.names(ofSchema: Form.schema) == forms)
        #expect(try FormLibrary.builtIn().forms.count == forms.count)
    }

    /// What a file says, read from its YAML and from its JSON.
    private func both<T: Decodable>(_ type: T.Type, _ name: String) throws -> (yaml: T, json: T) {
        let text = try #require(BuiltInTemplate.text(named: name))
        return (
            try FormLibrary.decode(type, text, named: name), try FormLibrary.decode(type, builtIn: name)
        )
    }

    @Test("The words, the lines of reports and the agencies read from JSON are those of their YAML")
    func others() throws {
        let words = try both(Words.self, "words.yaml")
        #expect(words.yaml == words.json)
        let texts = try both(ReportTexts.self, "report-texts.yaml")
        #expect(texts.yaml == texts.json)
        let agencies = try both(AgencyFile.self, "agencies.yaml")
        #expect(agencies.yaml == agencies.json)
        let library = try FormLibrary.builtIn()
        #expect(library.register.agencies == agencies.yaml.register.agencies && !library.register.agencies.isEmpty)
        let learning = try both(LearningWords.self, "learning.yaml")
        #expect(learning.yaml == learning.json)
        let lists = try both(AgencyListWords.self, "agency-list.yaml")
        #expect(lists.yaml == lists.json)
    }

    @Test("A value that waits is made once, however many copies and threads ask for it")
    func deferred() async {
        let counter = Counter()
        let first = Deferred { counter.next() }
        var changed = first
        let values = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<32 { group.addTask { first.wrappedValue } }
            return await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }
        #expect(values == [1] && changed == first)
        changed.wrappedValue = 7
        #expect(changed.wrappedValue == 7 && first.wrappedValue == 1)
    }
}

/// Counts how often it is asked.
private final class Counter: @unchecked Sendable {
    private var count = 0

    /// Only ``Deferred`` asks, behind its lock.
    func next() -> Int {
        count += 1
        return count
    }
}
