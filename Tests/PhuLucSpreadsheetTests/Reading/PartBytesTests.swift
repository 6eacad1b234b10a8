import Testing

@testable import PhuLucSpreadsheet

@Suite("Bytes of a part")
struct PartBytesTests {
    @Test("A part holds what was filled and zeros behind it, small or with pages made ahead", arguments: [
        (0, 0), (1, 1), (4096, 100), ((4 << 20) - 1, 4 << 19), (4 << 20, 4 << 20), (9_999_999, 9_999_999),
        (12 << 20, 3),
    ])
    func filled(capacity: Int, count: Int) throws {
        let part = try PartBytes(capacity: capacity) { (room) throws(Fault) in
            for index in 0..<count { room[index] = UInt8(truncatingIfNeeded: index &* 31 | 1) }
            return count
        }
        #expect(part.count == count)
        #expect(part.padded.count == count + PartBytes.padding)
        #expect(part.bytes.indices.allSatisfy { part.bytes[$0] == UInt8(truncatingIfNeeded: $0 &* 31 | 1) })
        #expect(part.padded[count...].allSatisfy { $0 == 0 })
    }

    @Test("What stops the filling of a part is thrown, small or with pages made ahead", arguments: [1, 4096, 64 << 20])
    func stopped(capacity: Int) {
        #expect(throws: Fault(.partDamaged, part: "a")) {
            _ = try PartBytes(capacity: capacity) { (_) throws(Fault) in throw Fault(.partDamaged, part: "a") }
        }
    }
}
