import PhuLucVietnamese
import Testing

/// Capitals that TCVN3 cannot write.
@Suite("Capitals of TCVN3")
struct CapitalWordsTests {
    @Test(
        "A word goes by the capitals it shows, a short one by its neighbours",
        arguments: [
            ("KÕ HO¹CH", "KẾ HOẠCH"), ("Vµ", "Và"), ("KÕ HO¹CH Vµ Dù TO¸N", "KẾ HOẠCH VÀ DỰ TOÁN"),
            ("Sè 5 Vµ Kú HO¹CH", "SỐ 5 VÀ KỲ HOẠCH"), ("Së Néi vô", "Sở Nội vụ"),
            ("UBND HuyÖn", "UBND Huyện"), ("Sè: 12/Q§-UBND", "Số: 12/QĐ-UBND"),
            ("QUYÕT §ÞNH\nVÒ viÖc ban hµnh", "QUYẾT ĐỊNH\nVề việc ban hành"),
            ("KÕ HO¹CH\nSè: 12/KH-UBND", "KẾ HOẠCH\nSỐ: 12/KH-UBND"),
            ("BAN Vµ TRONG", "BAN VÀ TRONG"), ("§¥N VÞ ë TØNH", "ĐƠN VỊ Ở TỈNH"),
            ("Bé KH&§T cña Së", "Bộ KH&ĐT của Sở"), ("PHô LôC Sè 1", "PHỤ LỤC SỐ 1"),
        ])
    func words(old: String, text: String) {
        #expect(LegacyEncoding.tcvn3.decoded(old) == text)
    }
}
