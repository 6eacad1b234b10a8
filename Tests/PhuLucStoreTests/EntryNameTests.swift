import PhuLuc
import PhuLucTestSupport
import Testing

@testable import PhuLucStore

@Suite("Names of entries")
struct EntryNameTests {
    let scratch: Scratch
    let register: Register

    init() throws {
        scratch = try Scratch()
        register = try scratch.register()
    }

    @Test(
        "A name is made of what tells a plan from others",
        arguments: [
            (
                Plan(title: "KẾ HOẠCH TỈNH BẮC GIANG NĂM 2025", year: 2025), nil,
                "kế-hoạch-tỉnh-bắc-giang-năm-2025-plan-annex"
            ),
            (Plan(title: "KẾ HOẠCH CCHC", year: 2025), nil, "kế-hoạch-cchc-2025-plan-annex"),
            (Plan(title: "KẾ HOẠCH CCHC", year: 2025), "Sở Nội vụ", "sở-nội-vụ-2025-plan-annex"),
            (Plan(), nil, "a-1-plan-annex"),
        ] as [(Plan, String?, String)])
    func made(plan: Plan, agency: String?, name: String) throws {
        #expect(try register.keep(plan, agency: agency, from: .sample("in/A.1.xlsx")).name == name)
    }

    @Test(
        "Names that differ in case, tone placement, blanks or punctuation are one name",
        arguments: [
            "Xã Hoà Bình 2025", "xã hòa bình, 2025", "  XÃ  HÒA\tBÌNH-2025 ", "xa\u{303} hòa bình 2025",
        ])
    func one(name: String) throws {
        try register.keep(.sample(), as: "Xã Hòa Bình 2025", from: .sample())
        #expect(
            try register.keep(.sample(), as: name, from: .sample())
                == Receipt(
                    name: "Xã Hòa Bình 2025", revision: 1, isNew: false))
    }

    @Test("Names that differ in a diacritic are two: communes are told apart by one")
    func two() throws {
        for agency in ["Xã Tân Lập", "Xã Tấn Lập"] { try register.keep(.sample(), agency: agency, from: .sample()) }
        #expect(try register.entries().map(\.name) == ["xã-tân-lập-2025-plan-annex", "xã-tấn-lập-2025-plan-annex"])
        #expect(try register.entry("tấn lập").name == "xã-tấn-lập-2025-plan-annex")
        #expect(fault { _ = try register.entry("tan lap") }?.code == .severalEntries)
    }

    @Test(
        "An entry is found by its name, or by words that only it has",
        arguments: [
            ("Sở-Nội-Vụ 2025", "sở nội vụ 2025"), ("so noi vu", "sở nội vụ 2025"), ("NỘI VỤ", "sở nội vụ 2025"),
            ("chỉ đạo điều hành", "kế hoạch b"), ("2025", "2025"),
        ])
    func found(asked: String, name: String) throws {
        try register.keep(.sample("KẾ HOẠCH"), as: "2025", from: .sample())
        try register.keep(.sample("CẢI CÁCH"), as: "sở nội vụ 2025", from: .sample())
        try register.keep(.sample("Chỉ đạo, điều hành"), as: "kế hoạch b", from: .sample())
        #expect(try register.entry(asked).name == name)
        let several = fault { _ = try register.entry("ke hoach") }
        #expect(
            several
                == RegisterFault(
                    .severalEntries, path: register.path, name: "ke hoach", detail: "2025; kế hoạch b"))
    }

    @Test(
        "Nothing answers to words that no entry has, to half a word, or to no word at all",
        arguments: [
            "sở tư pháp", "nộ", "", " – ", "…",
        ])
    func notFound(asked: String) throws {
        try register.keep(.sample(), as: "sở nội vụ", from: .sample())
        #expect(fault { _ = try register.entry(asked) }?.code == .noEntry)
        #expect(fault { _ = try register.history(of: asked) }?.code == .noEntry)
        #expect(fault { _ = try register.json(of: asked) }?.code == .noEntry)
    }

    @Test("A name without a letter or digit is refused", arguments: ["", "  ", "–", "\u{200B}"])
    func unusable(name: String) throws {
        #expect(fault { try register.keep(.sample(), as: name, from: .sample()) }?.code == .unusableName)
        #expect(try register.entries().isEmpty)
    }
}
