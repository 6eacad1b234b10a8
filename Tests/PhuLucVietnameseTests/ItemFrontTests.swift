import Testing

@testable import PhuLucVietnamese

@Suite("What a text begins with")
struct ItemFrontTests {
    @Test(
        "Two markers one behind the other are told by kind and mark",
        arguments: [
            ("1.1. Nhiệm vụ 3: Rà soát", [ItemMarker.Kind.dotted, .taskLabel], [".", ":"]),
            ("Hoạt động 2 - Rà soát", [.activityLabel], ["-"]), ("1) Rà soát", [.decimal], [")"]),
            ("- a) Rà soát", [.dash, .letter], ["", ")"]), ("Rà soát 1.1. Nhiệm vụ 3:", [], []), ("", [], []),
            ("IV - Đ) Rà soát", [.roman, .letter], ["-", ")"]),
        ])
    func shapes(text: String, kinds: [ItemMarker.Kind], marks: [String]) {
        let front = ItemFront(of: text)
        let shapes = [front.first, front.second].compactMap { $0 }
        #expect(shapes.map(\.kind) == kinds)
        #expect(shapes.map(\.markText) == marks)
    }

    @Test("The first of them is the leading marker of any text")
    func first() {
        var generated = GeneratedText(seed: 11)
        for _ in 0..<5_000 {
            let text = generated.any()
            let marker = ItemMarker.leading(in: text)
            #expect(ItemFront(of: text).first?.kind == marker?.kind, "of \(text.debugDescription)")
            #expect(ItemFront(of: text).first?.markText == marker?.mark, "of \(text.debugDescription)")
        }
    }
}
