import Testing

@testable import PhuLucVietnamese

/// Every syllable through every encoding and back.
@Suite("Laws of the old encodings")
struct EncodingLawTests {
    /// All syllables that the spelling allows, with their tones, in small letters.
    static let syllables: [String] = SyllableList.spellings.flatMap { spelling in
        (0..<6).compactMap { tone -> String? in
            if spelling.isStopped, tone != 2, tone != 5 { return nil }
            guard tone > 0 else { return String(scalars: spelling.letters) }
            let place = spelling.onset.letters.count + spelling.rime.usualTonePlace
            guard let toned = VowelTone.letter(spelling.letters[place], tone: tone) else { return nil }
            var letters = spelling.letters
            letters[place] = toned
            return String(scalars: letters)
        }
    }

    static let cases = LegacyEncoding.allCases.flatMap { encoding in Carrier.allCases.map { (encoding, $0) } }

    /// Writes and reads syllables, many in one text, and names the first that comes back otherwise.
    private func check(_ syllables: [String], _ encoding: LegacyEncoding, _ carrier: Carrier) throws {
        let encoded = try #require(encoding.encoded(syllables.joined(separator: " "), carrier: carrier))
        let decoded = encoding.decoded(encoded).split(separator: " ")
        #expect(decoded.count == syllables.count)
        let wrong = zip(syllables, decoded).first { $0 != $1 }
        #expect(wrong == nil, "\(encoding), \(carrier)")
    }

    @Test("The spelling knows some thousand syllables, and each is sound")
    func spellingIsWide() {
        #expect(Self.syllables.count > 12_000)
        let unsound = Set(Self.syllables).filter { !Syllable.isSound($0.precomposedScalars) }
        #expect(unsound.isEmpty)
    }

    @Test("A syllable in small letters comes back as itself", arguments: cases)
    func small(encoding: LegacyEncoding, carrier: Carrier) throws {
        try check(Self.syllables, encoding, carrier)
    }

    @Test("A syllable with a capital at its head comes back, where the encoding has that capital", arguments: cases)
    func titled(encoding: LegacyEncoding, carrier: Carrier) throws {
        let titled = Self.syllables.map { $0.prefix(1).uppercased() + $0.dropFirst() }.filter { text in
            text.unicodeScalars.first.map {
                $0.isASCII || encoding.letters.isEmpty || encoding.letters.contains($0.value)
            } ?? false
        }
        #expect(titled.count > 10_000)
        // A small word between them, so that no run of capitals arises.
        try check(titled.flatMap { [$0, "nhau"] }, encoding, carrier)
    }

    @Test("Syllables in a run of capitals come back", arguments: cases)
    func capitals(encoding: LegacyEncoding, carrier: Carrier) throws {
        try check(Self.syllables.map { $0.uppercased() }, encoding, carrier)
    }

    @Test("Syllables in a font that draws capitals come back as capitals", arguments: Carrier.allCases)
    func capitalFont(carrier: Carrier) throws {
        let text = Self.syllables.joined(separator: " ")
        let encoded = try #require(LegacyEncoding.tcvn3.encoded(text, carrier: carrier, drawsCapitals: true))
        let isEqual = LegacyEncoding.tcvn3.decoded(encoded, drawsCapitals: true) == text.uppercased()
        #expect(isEqual)
    }

    @Test("All 134 letters have a code, TCVN3's toned capitals aside")
    func alphabet() {
        let small = "aăâeêioôơuưy".precomposedScalars.flatMap { base in
            (0..<6).compactMap { VowelTone.letter(base, tone: $0) }
        } + "đ".precomposedScalars
        for encoding in LegacyEncoding.allCases {
            for letter in small + small.map(VietnameseLetter.uppercase) {
                #expect(encoding.encoded(String(scalars: [letter])) != nil, "\(encoding) \(String(scalars: [letter]))")
            }
        }
    }

    @Test(
        "Known pairs are read",
        arguments: [
            (LegacyEncoding.tcvn3, "C¶i c¸ch hµnh chÝnh", "Cải cách hành chính"),
            (.vni, "Caûi caùch haønh chính", "Cải cách hành chính"),
            (.tcvn3, "Thêi gian hoµn thµnh", "Thời gian hoàn thành"),
            (.vni, "Thôøi gian hoaøn thaønh", "Thời gian hoàn thành"),
            (.tcvn3, "KÕ HO¹CH", "KẾ HOẠCH"), (.vni, "KEÁ HOAÏCH", "KẾ HOẠCH"),
            (.tcvn3, "\u{AD}u tiªn", "ưu tiên"), (.vni, "öu tieân", "ưu tiên"),
            (.tcvn3, "ñy ban nh©n d©n tØnh Cao B»ng", "ủy ban nhân dân tỉnh Cao Bằng"),
            (.vni, "UÛy ban nhaân daân tænh Cao Baèng", "Ủy ban nhân dân tỉnh Cao Bằng"),
            (.tcvn3, "nghÜa vô, tuyÓn dông, quyÒn", "nghĩa vụ, tuyển dụng, quyền"),
            (.vni, "nghóa vuï, tuyeån duïng, quyeàn", "nghĩa vụ, tuyển dụng, quyền"),
            (.vni, "Aùp dụng".replacing("ụ", with: "uï"), "Áp dụng"),
            (.windows1258, "Kêì hoaòch", "Kế hoạch"), (.windows1258, "ÐôÌng Nai", "Đồng Nai"),
        ])
    func samples(encoding: LegacyEncoding, old: String, text: String) {
        #expect(encoding.decoded(old) == text)
    }
}
