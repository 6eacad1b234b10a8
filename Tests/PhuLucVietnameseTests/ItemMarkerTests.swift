import Testing

@testable import PhuLucVietnamese

@Suite("Item markers")
struct ItemMarkerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let kind: ItemMarker.Kind
        let number: String
        let mark: String
        let rest: String

        init(_ text: String, _ kind: ItemMarker.Kind, _ number: String, _ mark: String, _ rest: String) {
            (self.text, self.kind, self.number, self.mark, self.rest) = (text, kind, number, mark, rest)
        }

        var testDescription: String { text }
    }

    static let cases = [
        Case("Hoạt động 1: Rà soát", .activityLabel, "1", ":", "Rà soát"),
        Case("Hoạt động  2 : Rà soát", .activityLabel, "2", ":", "Rà soát"),
        Case("HOẠT ĐỘNG 2. Rà soát", .activityLabel, "2", ".", "Rà soát"),
        Case("Hoạt động 2 - Rà soát", .activityLabel, "2", "-", "Rà soát"),
        Case("Hoạt động 2 – Rà soát", .activityLabel, "2", "-", "Rà soát"),
        Case("hoạt động số 2: Rà soát", .activityLabel, "2", ":", "Rà soát"),
        Case("Họat động 2: Rà soát", .activityLabel, "2", ":", "Rà soát"),
        Case("Hoạt động 1", .activityLabel, "1", "", ""),
        Case("Hoạt động 1\n- Rà soát", .activityLabel, "1", "", "\n- Rà soát"),
        Case("Hoạt động 1. 100% TTHC", .activityLabel, "1", ".", "100% TTHC"),
        Case("Nhiệm vụ 3: Nâng cao", .taskLabel, "3", ":", "Nâng cao"),
        Case("NHIỆM VỤ 12) Nâng cao", .taskLabel, "12", ")", "Nâng cao"),
        Case("Nhiệm vụ 1.2: Nâng cao", .taskLabel, "1.2", ":", "Nâng cao"),
        Case("Mục tiêu 3: Nâng cao", .objectiveLabel, "3", ":", "Nâng cao"),
        Case("1. Tiếp tục", .decimal, "1", ".", "Tiếp tục"),
        Case("1. 100% TTHC", .decimal, "1", ".", "100% TTHC"),
        Case("12) Tiếp tục", .decimal, "12", ")", "Tiếp tục"),
        Case("1)Tiếp tục", .decimal, "1", ")", "Tiếp tục"),
        Case("1.", .decimal, "1", ".", ""),
        Case("1.1. Nhiệm vụ 1: Nâng cao", .dotted, "1.1", ".", "Nhiệm vụ 1: Nâng cao"),
        Case("1.1 Nâng cao", .dotted, "1.1", "", "Nâng cao"),
        Case("1.2.3. Nâng cao", .dotted, "1.2.3", ".", "Nâng cao"),
        Case("IV. CẢI CÁCH", .roman, "IV", ".", "CẢI CÁCH"),
        Case("I) CẢI CÁCH", .roman, "I", ")", "CẢI CÁCH"),
        Case("II - CẢI CÁCH", .roman, "II", "-", "CẢI CÁCH"),
        Case("XXXIX. CẢI CÁCH", .roman, "XXXIX", ".", "CẢI CÁCH"),
        Case("a) Rà soát", .letter, "a", ")", "Rà soát"),
        Case("đ) Rà soát", .letter, "đ", ")", "Rà soát"),
        Case("m) Rà soát", .letter, "m", ")", "Rà soát"),
        Case("A. NHIỆM VỤ CHUNG", .letter, "A", ".", "NHIỆM VỤ CHUNG"),
        Case("(1) Rà soát", .parenthesised, "1", ")", "Rà soát"),
        Case("- Rà soát", .dash, "", "", "Rà soát"),
        Case("–  Rà soát", .dash, "", "", "Rà soát"),
        Case("+ Rà soát", .dash, "", "", "Rà soát"),
        Case("• Rà soát", .dash, "", "", "Rà soát"),
    ]

    @Test("every family is told, with its number, its mark and the words behind", arguments: cases)
    func leading(example: Case) {
        let marker = ItemMarker.leading(in: example.text)
        #expect(marker?.kind == example.kind)
        #expect(marker?.number == example.number)
        #expect(marker?.mark == example.mark)
        let rest = marker.map { String($0.rest(of: example.text)) }
        #expect(rest == example.rest)
    }

    @Test(
        "what belongs to a sentence is no marker",
        arguments: [
            "", "2025 là năm", "100% TTHC", "12/NQ-CP", "1.250,5", "9.40 điểm", "10.2.2025", "20/7/2025", "-", "- ",
            "-BCĐ",
            "+ 0,13", "Hoạt động 2 của tỉnh", "Hoạt động của Sở", "Hoạt động", "Nhiệm vụ trọng tâm", "IIII. A", "VN. A",
            "P. Tổ chức", "T. Anh", "ab) c", "(2025) c", "(a", "1", "1 Rà soát", "2025. Tiếp", "Vụ 1: a", "1.Rà",
        ])
    func notLeading(text: String) {
        #expect(ItemMarker.leading(in: text) == nil)
    }

    @Test("the rest of another, shorter text is empty")
    func foreignRest() {
        #expect(ItemMarker.leading(in: "Hoạt động 1: a")?.rest(of: "ngắn") == "")
    }

    @Test("a marker is read from a slice as from a string")
    func slices() {
        #expect(ItemMarker.leading(in: "x 1. Tiếp tục".dropFirst(2))?.number == "1")
    }

    @Test(
        "the number of a node is what its text begins with",
        arguments: [
            ("Hoạt động 1: Rà soát", "1"), ("1.1. Nhiệm vụ 1: Nâng cao", "1.1"), ("1. Tiếp tục", "1"),
            ("IV. CẢI", "IV"),
            ("a) Rà soát", "a"), ("100% TTHC", nil), ("- Rà soát", nil), ("(1) Rà soát", nil), ("2025 là năm", nil),
            ("", nil),
        ] as [(String, String?)])
    func number(text: String, expected: String?) {
        #expect(ItemMarker.number(of: text) == expected)
    }

    @Test(
        "the ordinal of a label is found also behind a number",
        arguments: [
            ("1.1. Nhiệm vụ 3: Nâng cao", .taskLabel, 3), ("Nhiệm vụ 3: Nâng cao", .taskLabel, 3),
            ("2. Mục tiêu 2: Nâng cao", .objectiveLabel, 2), ("- Hoạt động 5: Nâng cao", .activityLabel, 5),
            ("Nhiệm vụ 1.4: Nâng cao", .taskLabel, 4), ("1.1. Nâng cao", .taskLabel, nil),
            ("Hoạt động 5: Nâng cao", .taskLabel, nil), ("Rà soát. Hoạt động 2: b", .activityLabel, nil),
        ] as [(String, ItemMarker.Kind, Int?)])
    func ordinal(text: String, label: ItemMarker.Kind, expected: Int?) {
        #expect(ItemMarker.ordinal(of: text, label: label) == expected)
    }

    @Test("law: no text traps, and a length never passes the text's end")
    func anything() {
        var generated = GeneratedText(seed: 2)
        for _ in 0..<10_000 {
            let text = generated.any()
            let length = ItemMarker.leading(in: text)?.length ?? 0
            #expect(length <= text.utf8.count)
            _ = ItemMarker.ordinal(of: text, label: .taskLabel)
        }
    }
}
