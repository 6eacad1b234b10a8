import GRDB
import PhuLuc
import PhuLucTestSupport
import Testing

@testable import PhuLucStore

@Suite("Keeping documents in a register")
struct KeepingTests {
    let scratch: Scratch
    let register: Register

    init() throws {
        scratch = try Scratch()
        register = try scratch.register()
    }

    @Test("A plan that did not change makes no revision, only one more import")
    func sameAgain() throws {
        let first = try register.keep(.sample(), as: "kế hoạch", from: .sample("a.xlsx"))
        let again = try register.keep(.sample(), as: "kế hoạch", from: .sample("b.xlsx", date: "2025-04-01"))
        #expect(first == Receipt(name: "kế hoạch", revision: 1, isNew: true))
        #expect(again == Receipt(name: "kế hoạch", revision: 1, isNew: false))
        let history = try register.history(of: "kế hoạch")
        #expect(history.map(\.number) == [1])
        #expect(history[0].imports == [.sample("a.xlsx"), .sample("b.xlsx", date: "2025-04-01")])
    }

    @Test("A plan that changed and changed back makes a revision each time, and every one comes back")
    func revisions() throws {
        let plans = ["Rà soát", "Sửa đổi", "Rà soát"].map { Plan.sample(activity: $0) }
        for plan in plans { try register.keep(plan, as: "k", from: .sample()) }
        #expect(try register.history(of: "k").map(\.number) == [1, 2, 3])
        for (index, plan) in plans.enumerated() {
            #expect(try register.document("k", revision: index + 1) == .plan(plan))
            #expect(try register.json(of: "k", revision: index + 1) == plan.json.pretty)
        }
        #expect(try register.json(of: "k") == plans[2].json.pretty)
        #expect(fault { _ = try register.json(of: "k", revision: 4) }?.code == .noRevision(last: 3))
    }

    @Test("A change that canonical equivalence hides is a revision: what is kept is bytes")
    func normalForms() throws {
        try register.keep(.sample(activity: "Rà soát"), as: "k", from: .sample())
        let receipt = try register.keep(.sample(activity: "Ra\u{300} soát"), as: "k", from: .sample())
        #expect(receipt.isNew)
        let text = Plan.sample(activity: "Rà soát").json.pretty
        #expect(Array(try register.json(of: "k", revision: 1).utf8) == Array(text.utf8))
    }

    @Test("Returns are listed by period and agency; a corrected return is a revision of the first")
    func returns() throws {
        for (agency, period) in [("Sở Tư pháp", "2025-Q1"), ("Sở Nội vụ", "2025-Q1"), ("Sở Nội vụ", "2025-H1")] {
            try register.keep(.sample(agency: agency, period: period), from: .sample())
        }
        try register.keep(.sample(agency: "Sở nội vụ", period: "2025-Q1", value: "13"), from: .sample())
        try register.keep(.sample(agency: nil, period: nil), from: .sample())
        try register.keep(.sample(), from: .sample())
        let named = { (entries: [Entry]) in entries.map { "\($0.latest.period ?? "") \($0.name) \($0.latest.number)" } }
        #expect(named(try register.returns()) == [
            "2025-H1 sở-nội-vụ-2025-h1-papi-targets 1", "2025-Q1 sở-nội-vụ-2025-q1-papi-targets 2",
            "2025-Q1 sở-tư-pháp-2025-q1-papi-targets 1",
        ])
        #expect(named(try register.returns(period: "2025-h1")) == ["2025-H1 sở-nội-vụ-2025-h1-papi-targets 1"])
        #expect(try register.returns(period: "2024-Q1").isEmpty)
        #expect(try register.entries().count == 5)
    }

    @Test("A table that names no agency takes the one that is given, and keeps its own words")
    func givenAgency() throws {
        let table = IndexTable.sample(agency: nil, period: "2025-Q1")
        let receipt = try register.keep(table, agency: "Sở Nội vụ", from: .sample())
        #expect(try register.returns().map(\.name) == ["sở-nội-vụ-2025-q1-papi-targets"])
        #expect(try register.document(receipt.name) == .table(table))
        try register.keep(.sample(agency: "Sở Tư pháp", period: "2025-Q1"), agency: "Sở Nội vụ", from: .sample())
        #expect(try register.returns().map(\.latest.agency) == ["Sở Nội vụ", "Sở Tư pháp"])
    }

    @Test("A name that holds a plan takes no table")
    func otherKind() throws {
        try register.keep(.sample(), as: "Sổ A", from: .sample())
        let refused = fault { try register.keep(.sample(agency: nil, period: nil), as: "sổ a", from: .sample()) }
        #expect(refused?.code == .nameTaken)
        #expect(refused?.name == "Sổ A")
        #expect(try register.entries().map(\.latest.imports.count) == [1])
    }

    @Test("What is kept can be neither changed nor deleted, not even by SQL", arguments: [
        "DELETE FROM entry", "DELETE FROM revision", "DELETE FROM import", "UPDATE entry SET name = 'x'",
        "UPDATE revision SET json = '{}'", "UPDATE import SET file = ''",
    ])
    func appendOnly(sql: String) throws {
        try register.keep(.sample(), as: "k", from: .sample())
        #expect(throws: DatabaseError.self) { try register.queue.write { try $0.execute(sql: sql) } }
        #expect(try register.document("k") == .plan(.sample()))
    }

    @Test("Opening a register again finds what was kept")
    func reopened() throws {
        try register.keep(.sample(), agency: "Sở Nội vụ", from: .sample())
        let entries = try Register(existing: scratch.path).entries()
        #expect(entries.map(\.name) == ["sở-nội-vụ-2025-plan-annex"])
        #expect(entries[0].latest.agency == "Sở Nội vụ")
        #expect(try scratch.files() == ["register.sqlite"])
    }
}
