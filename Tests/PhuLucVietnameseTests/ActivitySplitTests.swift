import Testing

@testable import PhuLucVietnamese

@Suite("Activities in one cell")
struct ActivitySplitTests {
    @Test(
        "numbered activities part",
        arguments: [
            ("Hoạt động 1: a\nHoạt động 2: b\nHoạt động 3: c", ["Hoạt động 1: a", "Hoạt động 2: b", "Hoạt động 3: c"]),
            ("Hoạt động 1: a\n- chi tiết\nHoạt động 3: b", ["Hoạt động 1: a\n- chi tiết", "Hoạt động 3: b"]),
            ("Mở đầu\nHoạt động 1: a\nHoạt động 2: b", ["Mở đầu\nHoạt động 1: a", "Hoạt động 2: b"]),
            (
                "Hoạt động 1: a. Hoạt động 2: b; Hoạt động 3: c",
                ["Hoạt động 1: a.", "Hoạt động 2: b;", "Hoạt động 3: c"]
            ),
            ("Hoạt động 1: a.Hoạt động 2: b", ["Hoạt động 1: a.", "Hoạt động 2: b"]),
            ("Hoạt động 1: a Hoạt động 2: b", ["Hoạt động 1: a", "Hoạt động 2: b"]),
            ("hoạt động 1: a; hoạt động 2: b", ["hoạt động 1: a;", "hoạt động 2: b"]),
            ("HOẠT ĐỘNG 1: A. HỌAT ĐỘNG SỐ 2: B", ["HOẠT ĐỘNG 1: A.", "HỌAT ĐỘNG SỐ 2: B"]),
            ("1. Hoạt động 1: a\n2. Hoạt động 2: b", ["1. Hoạt động 1: a", "2. Hoạt động 2: b"]),
            ("1. Hoạt động 1: a; 2. Hoạt động 2: b", ["1. Hoạt động 1: a;", "2. Hoạt động 2: b"]),
            ("Hoạt động 1: năm 2025. Hoạt động 2: b", ["Hoạt động 1: năm 2025.", "Hoạt động 2: b"]),
            ("1. a\n2. b\n3. c", ["1. a", "2. b", "3. c"]),
            ("3) a\n4) b", ["3) a", "4) b"]),
            ("1. a\n- chi tiết\n2. b\n+ nữa", ["1. a\n- chi tiết", "2. b\n+ nữa"]),
            ("1. a\n1) nhỏ\n2) nhỏ\n2. b", ["1. a\n1) nhỏ\n2) nhỏ", "2. b"]),
            ("1.1.1. a\n1.1.2. b", ["1.1.1. a", "1.1.2. b"]),
        ])
    func parts(text: String, expected: [String]) {
        #expect(ActivitySplit.parts(of: text) == expected)
        #expect(CellText.normalised(text) == text)
    }

    @Test(
        "everything else stays one",
        arguments: [
            "", "Rà soát", "Hoạt động 1: a", "- a\n- b", "a) a\nb) b", "1. a\n3. c", "1. a\n2) b",
            "Rà soát\n1. a\n2. b",
            "1.1. a\n1.3. c", "1.1. a\n2.2. b", "Hoạt động 1: như Hoạt động 2 của tỉnh",
            "Hoạt động 1: a. Hoạt động 3: b",
            "Hoạt động 1: a, Hoạt động 2: b", "I. a\nII. b",
        ])
    func whole(text: String) {
        #expect(ActivitySplit.parts(of: text) == [text])
    }

    @Test("law: the parts joined by breaks are normal text and part in the same places")
    func stable() {
        var generated = GeneratedText(seed: 3)
        var cut = 0
        for round in 0..<20_000 {
            let text = CellText.normalised(round % 2 == 0 ? generated.activities() : generated.any())
            let parts = ActivitySplit.parts(of: text)
            let again = ActivitySplit.parts(of: CellText.normalised(parts.joined(separator: "\n")))
            #expect(again == parts, "from \(text.debugDescription)")
            if parts.count > 1 { cut += 1 }
        }
        #expect(cut > 500)
    }
}
