import Foundation
import PhuLuc
import PhuLucTestSupport
import Testing

/// Laws of the register on generated plans and tables: a seed that fails names itself.
@Suite("Laws of the register")
struct RegisterLawTests {
    let scratch: Scratch
    let register: Register

    init() throws {
        scratch = try Scratch()
        register = try scratch.register()
    }

    static let library = Result { try FormLibrary.builtIn() }
    static let seeds = 1...(UInt64(ProcessInfo.processInfo.environment["PHULUC_LAWS"] ?? "") ?? 12)

    @Test("Every plan that is kept comes back byte for byte, whatever was kept before and after", arguments: seeds)
    func plans(seed: UInt64) throws {
        let library = try Self.library.get()
        var kept: [(receipt: Receipt, json: String)] = []
        for index in 0..<6 as Range<UInt64> {
            var maker = try PlanMaker(seed: seed * 1_000 + index, library: library)
            var plan = maker.plan()
            plan.unknown["later"] = .object(["ký tự": .string("\u{0}\u{1F}\u{2028}\"\\/ế")])
            let receipt = try register.keep(plan, as: "kế hoạch \(index % 2)", from: .sample())
            kept.append((receipt, plan.json.pretty))
        }
        for (receipt, json) in kept {
            let back = try register.json(of: receipt.name, revision: receipt.revision)
            #expect(Array(back.utf8) == Array(json.utf8), "seed \(seed): \(receipt)")
        }
    }

    @Test("Every table that is kept comes back byte for byte", arguments: ["par-index-targets", "papi-targets"])
    func tables(id: String) throws {
        let form = try Self.library.get().form(id)
        for seed in 1...60 as ClosedRange<UInt64> {
            var maker = TableMaker(seed: seed, form: form)
            let table = maker.table()
            let receipt = try register.keep(table, as: "bảng \(seed)", from: .sample())
            #expect(Array(try register.json(of: receipt.name).utf8) == Array(table.json.pretty.utf8), "seed \(seed)")
        }
    }
}
