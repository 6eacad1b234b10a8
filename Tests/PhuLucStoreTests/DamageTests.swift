import Foundation
import PhuLuc
import PhuLucTestSupport
import Testing

/// A register's file spoilt in every way: a fault, never a crash, and nothing is written over it.
@Suite("Damaged registers")
struct DamageTests {
    /// The bytes of a register with several pages of every table.
    static let sound = Result {
        let scratch = try Scratch()
        let register = try scratch.register()
        for number in 1...40 {
            let activity = String(repeating: "Hoạt động \(number). ", count: 40)
            try register.keep(.sample(activity: activity), as: "kế hoạch \(number % 9)", from: .sample())
        }
        return try scratch.bytes()
    }

    @Test("A register cut short is refused and left as it is", arguments: [16, 100, 4_000, 4_096, 9_000, 40_000])
    func cutShort(length: Int) throws {
        let scratch = try Scratch()
        let bytes = Array(try Self.sound.get().prefix(length))
        try #require(bytes.count == length)
        try scratch.folder.write(bytes, to: "register.sqlite")
        let refused = fault { try scratch.register().keep(.sample(), as: "k", from: .sample()) }
        #expect(refused?.code == .damaged || refused?.code == .otherFile)
        #expect(try scratch.bytes() == bytes)
        #expect(try scratch.files() == ["register.sqlite"])
    }

    @Test("Spoilt bytes give a fault or what was kept, and a fault leaves the file as it is", arguments: 1...8)
    func spoilt(seed: UInt64) throws {
        var random = Seeded(seed)
        let sound = try Self.sound.get()
        for _ in 0..<8 {
            let scratch = try Scratch()
            var bytes = sound
            let start = Int.random(in: 0..<bytes.count, using: &random)
            for place in start..<min(bytes.count, start + Int.random(in: 1...600, using: &random)) {
                bytes[place] = UInt8.random(in: 0...255, using: &random)
            }
            try scratch.folder.write(bytes, to: "register.sqlite")
            if let json = try? Register(existing: scratch.path).json(of: "kế hoạch 4", revision: 1) {
                #expect(json.contains("Hoạt động 4. "), "seed \(seed)")
            }
            #expect(try scratch.bytes() == bytes, "seed \(seed)")
            if fault({ try scratch.register().keep(.sample(), as: "k", from: .sample()) }) != nil {
                #expect(try scratch.bytes() == bytes, "seed \(seed)")
            } else {
                #expect(try Register(existing: scratch.path).document("k") == .plan(.sample()), "seed \(seed)")
            }
        }
    }
}
