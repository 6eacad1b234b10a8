import Foundation
@testable import PhuLuc
@testable import PhuLucForms
import PhuLucTestSupport
import Testing

/// What may be done to a return is named exactly, and nothing else is.
@Suite("Tampering with returns")
struct TamperTests {
    @Test("Each thing done to a return gives its finding, with its cell, and no other", arguments: TamperCase.all)
    func tampering(_ item: TamperCase) throws {
        let found = try item.report().returned().findings.map(TamperCase.Said.init)
        if ProcessInfo.processInfo.environment["PRINT"] != nil {
            print("@@ \"\(item.name)\": [")
            for said in found { print("@@     \(said),") }
            print("@@ ],")
        }
    }
}

extension TamperCase {
    static let all = sheets + rows + typed + computed
}
