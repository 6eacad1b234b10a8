import Testing

@testable import PhuLucVietnamese

/// Decisions by font, by words and by neighbours.
@Suite("Reading texts in old encodings")
struct LegacyReaderTests {
    static let lines = [
        "Cải cách hành chính nhà nước", "Sở Nội vụ chủ trì, phối hợp", "Thời gian hoàn thành: quý III năm 2025",
        "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025", "- Ban hành văn bản;\n- Kiểm tra việc thực hiện",
        "Nâng cao chất lượng đội ngũ cán bộ, công chức", "Các cơ quan, đơn vị thuộc tỉnh",
        "1.1. Nhiệm vụ 1: Rà soát thủ tục", "Quyết định số 12/QĐ-UBND",
    ]

    private func read(_ text: String, font: String = "") -> LegacyReading? {
        LegacyReader().reading(of: LegacyText(text, font: font), sheet: 0, column: 0)
    }

    static let fonts: [LegacyEncoding: String] = [
        .tcvn3: ".VnTime", .vni: "VNI-Times", .vps: "VPS Times", .viscii: "VI Times", .windows1258: "Arial",
    ]

    @Test("Whole lines are read with their font and without it, by either carrier", arguments: EncodingLawTests.cases)
    func lines(encoding: LegacyEncoding, carrier: Carrier) throws {
        for line in Self.lines {
            let old = try #require(encoding.encoded(line, carrier: carrier))
            // Seen through its own code page, text of windows-1258 is Unicode with combining marks.
            let isUnicode = encoding == .windows1258 && carrier == .windows1258
            for font in ["", Self.fonts[encoding] ?? "", "Times New Roman"] {
                let reading = read(old, font: font)
                #expect(reading?.text == (isUnicode ? nil : line), "\(old) in \(font)")
                #expect(reading?.encodings == (isUnicode ? nil : [encoding]))
            }
        }
    }

    @Test("Lines of six syllables come back from each encoding under its font", arguments: EncodingLawTests.cases)
    func syllables(encoding: LegacyEncoding, carrier: Carrier) throws {
        if encoding == .windows1258, carrier == .windows1258 { return }
        let font = Self.fonts[encoding] ?? ""
        // A letter alone that is a sign in other texts stays a sign, and µm is the unit.
        let syllables = EncodingLawTests.syllables.filter {
            $0.precomposedScalars.count > 1 && !["àm", "ộm"].contains($0)
        }
        var wrong: [String] = []
        for start in stride(from: carrier == .windows1252 ? 0 : 3, to: syllables.count, by: 24) {
            // Spread over the list, so that a line is no single rime.
            let line = (0..<6).map { syllables[(start + $0 * 1999) % syllables.count] }.joined(separator: " ")
            let old = try #require(encoding.encoded(line, carrier: carrier))
            let text = read(old, font: font)?.text ?? old
            if text != line, !line.allSatisfy(\.isASCII) { wrong.append("\(old) → \(text), not \(line)") }
        }
        #expect(wrong.isEmpty, "\(wrong.count) lines: \(wrong.prefix(5))")
    }

    @Test("A rich cell may mix encodings, Unicode and fonts that draw capitals")
    func richCell() {
        let text = LegacyText(runs: [
            (text: "ñ", font: ".VnTimeH"), (text: "y ban nh©n d©n ", font: ".VnTime"),
            (text: "tænh Cao Baèng", font: "VNI-Times"), (text: " và Sở Nội vụ ", font: "Times New Roman"),
            (text: "kÕ ho¹ch", font: ".VnTimeH"),
        ])
        let reading = LegacyReader().reading(of: text, sheet: 0, column: 0)
        #expect(reading?.text == "Ủy ban nhân dân tỉnh Cao Bằng và Sở Nội vụ KẾ HOẠCH")
        #expect(reading?.encodings == [.tcvn3, .vni])
        #expect(reading?.doubt == nil)
    }

    @Test("Plain letters in a font that draws capitals are capitals where texts of that font are decoded, else stay")
    func plainCapitals() {
        let plain = ["tt", "ii.", "ubnd"].map { LegacyText($0, font: ".VnTimeH") }
        #expect(plain.allSatisfy { LegacyReader().reading(of: $0, sheet: 0, column: 0) == nil })
        var reader = LegacyReader()
        for line in ["c¶i c¸ch thÓ chÕ", "kÕ ho¹ch n¨m 2025", "c¶i c¸ch thñ tôc"] {
            reader.add(LegacyText(line, font: ".VnTimeH"), sheet: 0, column: 2)
        }
        let read = plain.map { reader.reading(of: $0, sheet: 0, column: 1)?.text }
        #expect(read == ["TT", "II.", "UBND"])
        // Unicode in that font says that the font is not what it is called.
        var other = LegacyReader()
        for line in ["Cải cách thể chế", "Kế hoạch", "Thủ tục"] {
            other.add(LegacyText(line, font: ".VnTimeH"), sheet: 0, column: 2)
        }
        #expect(plain.allSatisfy { other.reading(of: $0, sheet: 0, column: 1) == nil })
    }

    @Test("A short text that is a known title in one encoding is that title, whatever the font says")
    func titles() throws {
        let titles: Set<String> = ["Chủ trì", "Thời gian", "Hạn", "Mục tiêu"]
        for title in titles {
            for encoding in LegacyEncoding.allCases {
                let old = try #require(encoding.encoded(title))
                guard old != title else { continue }
                #expect(LegacyText.title(old, font: "Arial", titles.contains)?.text == title, "\(encoding) \(old)")
            }
            #expect(LegacyText.title(title, font: ".VnTime", titles.contains) == nil)
        }
        #expect(LegacyText.title("Noël", font: "VNI-Times", titles.contains) == nil)
    }

    @Test("A short word that is sound both ways is doubtful alone, and read by the company it keeps")
    func company() {
        let word = LegacyText("Ghi chó", font: ".VnTime")
        let alone = LegacyReader().reading(of: word, sheet: 0, column: 3)
        #expect(alone?.text == "Ghi chó")
        #expect(alone?.doubt == "Ghi chú")

        var legacy = LegacyReader()
        for line in ["Së Néi vô", "Thêi gian", "Hoµn thµnh"] {
            legacy.add(LegacyText(line, font: ".VnTime"), sheet: 0, column: 1)
        }
        #expect(legacy.reading(of: word, sheet: 0, column: 3)?.text == "Ghi chú")
        #expect(legacy.reading(of: word, sheet: 0, column: 3)?.doubt == nil)

        var unicode = LegacyReader()
        for line in ["Sở Nội vụ", "Thời gian", "Hoàn thành tốt"] {
            unicode.add(LegacyText(line, font: ".VnTime"), sheet: 0, column: 1)
        }
        #expect(unicode.reading(of: word, sheet: 0, column: 3) == nil)
    }

    @Test("The column speaks before the sheet")
    func column() {
        var reader = LegacyReader()
        for _ in 0..<9 { reader.add(LegacyText("Sở Nội vụ"), sheet: 0, column: 1) }
        for _ in 0..<3 { reader.add(LegacyText("Së Néi vô"), sheet: 0, column: 2) }
        let word = LegacyText("Ghi chó")
        #expect(reader.reading(of: word, sheet: 0, column: 2)?.text == "Ghi chú")
        #expect(reader.reading(of: word, sheet: 0, column: 1) == nil)
    }

    @Test("Old words within Unicode in one font are doubted, not decoded")
    func mixture() {
        let reading = read("Kế hoạch n¨m 2025")
        #expect(reading?.text == "Kế hoạch n¨m 2025")
        #expect(reading?.doubt != nil)
        #expect(reading?.encodings.isEmpty == true)
    }

    @Test(
        "A font's name tells its encoding",
        arguments: [
            (".VnTime", LegacyEncoding.tcvn3 as LegacyEncoding?, false), (".VnTimeH", .tcvn3, true),
            (".vntimeh", .tcvn3, true), (".VnArial NarrowH", .tcvn3, true), ("VnTime", .tcvn3, false),
            ("VNI-Times", .vni, false), ("VNI Times", .vni, false), ("VPS Times", .vps, false),
            ("VI Times", .viscii, false), ("HoangYen", .viscii, false), ("Times New Roman", nil, false),
            ("UTM Times", nil, false), ("SVN-Times", nil, false), ("UVN Bay Buom", nil, false),
            ("VNtimes new roman", nil, false), ("Vineta BT", nil, false), ("Verdana", nil, false), ("", nil, false),
        ])
    func fonts(name: String, encoding: LegacyEncoding?, capitals: Bool) {
        #expect(LegacyFont(name: name)?.encoding == encoding)
        #expect(LegacyFont(name: name)?.drawsCapitals ?? false == capitals)
    }

    @Test("Suspicion falls on words that make none in Unicode, and on nothing else")
    func suspicion() {
        for text in ["Së Néi vô", "Sôû Noäi vuï", "Kêì hoaòch", "hµnh"] {
            #expect(LegacySuspicion.isRaised(by: Array(text.utf8)[...]), "\(text)")
        }
        for text in ["", "Plan 2025", "Kế hoạch", "Hoàn thành", "Có", "±5% “a” – m²", "3 × 4", "ĐVT: đồng", "Tháng"] {
            #expect(!LegacySuspicion.isRaised(by: Array(text.utf8)[...]), "\(text)")
        }
    }
}
