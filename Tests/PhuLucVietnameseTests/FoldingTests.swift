import Foundation
import Testing

@testable import PhuLucVietnamese

@Suite("Folding")
struct FoldingTests {
    @Test(
        "writings of one name share a key",
        arguments: [
            ("Các Sở, ngành", "các sở ngành"), ("các sở,ngành", "các sở ngành"), ("CÁC SỞ - NGÀNH", "các sở ngành"),
            ("Hoà Bình", "hòa bình"), ("Hòa Bình", "hòa bình"), ("thuý", "thúy"), ("UỶ BAN", "ủy ban"),
            ("Ủy ban", "ủy ban"),
            ("khoẻ", "khỏe"), ("loã xoã", "lõa xõa"), ("hoạ", "họa"), ("xoè", "xòe"), ("thuỵ", "thụy"), ("luỹ", "lũy"),
            ("Họat động", "hoạt động"), ("tòan", "toàn"), ("hòai", "hoài"), ("hùynh", "huỳnh"),
            ("Quý I", "quý i"), ("Qúy I", "quý i"), ("qúi", "quí"), ("qủa", "quả"), ("quà", "quà"),
            ("thuyền", "thuyền"),
            ("Kết quả/ Sản phẩm", "kết quả sản phẩm"), ("Sở KH & ĐT", "sở kh&đt"), ("Sở KH&ĐT", "sở kh&đt"),
            ("Tỷ lệ (%)", "tỷ lệ %"), ("100%", "100%"), ("  ", ""), ("…", ""), ("39/63", "39 63"),
            ("“Đề án” – 06", "đề án 06"), ("Đắk Lắk", "đắk lắk"), ("İ", "i\u{307}"), ("a\u{A0}b\n\tc", "a b c"),
        ])
    func key(text: String, expected: String) {
        #expect(Array(Folding.key(text).utf8) == Array(expected.utf8))
        let decomposed = Folding.key(text.decomposedStringWithCanonicalMapping)
        #expect(Array(decomposed.utf8) == Array(expected.utf8))
    }

    @Test("words that only diacritics tell apart stay apart")
    func keepsDiacritics() {
        #expect(Set(["số", "sổ", "sơ", "so", "sở"].map { Folding.key($0) }).count == 5)
        #expect(Folding.key("điện") != Folding.key("diện"))
        #expect(Folding.key("công ty") != Folding.key("công ti"))
    }

    @Test(
        "plain text and slugs are ASCII for Vietnamese names",
        arguments: [
            ("Các sở, ngành", "cac-so-nganh"), ("Sở Tư pháp", "so-tu-phap"), ("Sở TT&TT", "so-tt-tt"),
            ("Đài PT-TH tỉnh", "dai-pt-th-tinh"), ("UBND các huyện, TP, thị xã", "ubnd-cac-huyen-tp-thi-xa"),
            ("Ủy ban  Mặt trận", "uy-ban-mat-tran"),
            ("ẮẰẲẴẶ ỨỪỬỮỰ ỐỒỔỖỘ ẾỀỂỄỆ ỚỜỞỠỢ ẤẦẨẪẬ", "aaaaa-uuuuu-ooooo-eeeee-ooooo-aaaaa"),
            ("Ñandú čaj", "nandu-caj"), ("…", ""),
        ])
    func slug(name: String, expected: String) {
        #expect(Slug.of(name) == expected)
        #expect(Folding.plain(name).split { $0 == " " || $0 == "&" }.joined(separator: "-") == expected)
    }

    @Test("law: a key is its own key, and no text traps")
    func stable() {
        var generated = GeneratedText(seed: 4)
        for _ in 0..<10_000 {
            let text = generated.any()
            let key = Folding.key(text)
            #expect(Array(Folding.key(key).utf8) == Array(key.utf8), "from \(text.debugDescription)")
            _ = Folding.plain(text)
            _ = Slug.of(text)
        }
    }
}
