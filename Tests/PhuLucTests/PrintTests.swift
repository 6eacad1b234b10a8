import PhuLuc
import Testing
@Suite struct PrintTests {
    @Test func printAll() throws {
        let all = try FindingExamples.all()
        for rule in RuleCatalogue.all where all[rule.name] == nil { print("MISSING \(rule.name)") }
        for (name, f) in all.sorted(by: { $0.key < $1.key }) {
            print("ROW        (\n            \"\(name)\", .\(f.severity), \"\(f.cell ?? "")\",\n            \"\(f.message.vi.replacing("\"", with: "\\\""))\",\n            \"\(f.message.en.replacing("\"", with: "\\\""))\"\n        ),")
        }
    }
}
