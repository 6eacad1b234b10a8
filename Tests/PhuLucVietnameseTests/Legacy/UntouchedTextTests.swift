import PhuLucVietnamese
import Testing

/// What must never be taken for an old encoding.
@Suite("Texts that stay as they are")
struct UntouchedTextTests {
    static let fonts = [
        "", "Times New Roman", ".VnTime", ".VnTimeH", ".VnArial NarrowH", "VNI-Times", "VPS Times", "VI Times",
        "UTM Times", "SVN-Times",
    ]

    static let texts = [
        // Unicode Vietnamese with and without letters that only Unicode has.
        "Kế hoạch cải cách hành chính", "Hoàn thành", "Có", "là", "Thành công", "hoà giải", "Quý III", "Đơn vị",
        "TOÀN TỈNH", "ĐƠN VỊ TÍNH", "QĐ-UBND", "Năm 2025", "Tháng", "Ðơn vị: Ðồng", "Đắk Lắk", "Nghĩa vụ",
        // Other languages.
        "Implementation plan", "The café's résumé is naïve", "déjà vu", "Être élève à l'école", "où est-il né ?",
        "Côte d'Ivoire", "São Paulo", "Zürich", "Müller & Söhne", "El Niño", "mañana", "Noël", "København", "Ångström",
        "Où", "à la carte", "château", "façade",
        // Numbers, formulas, signs.
        "1.250,5", "≥ 9,68", "=SUM(A1:A3)", "±5%", "25°C", "°C", "m²", "km²", "m³", "“trích dẫn”", "–", "½", "1½",
        "5µm", "µm", "µg", "×", "3×4", "3 × 4", "a × b", "10÷20", "© 2025", "Windows®", "§ 5", "«ab»", "·", "• ", "…",
        "5 ± 0,5", "H₂O", "→", "€ 100", "£5", "¥", "100¢", "№ 5", "N° 12", "Nº", "ABC™", "Total†", "3‰",
        "", " ", "\u{A0}", "TT", "STT", "I", "x\u{AD}y",
    ]

    @Test("They stay untouched under any font, alone", arguments: fonts)
    func alone(font: String) {
        for text in Self.texts {
            let reading = LegacyReader().reading(of: LegacyText(text, font: font), sheet: 0, column: 0)
            #expect(reading == nil || reading?.text == text, "\(text) in \(font): \(reading?.text ?? "")")
            #expect(reading?.encodings.isEmpty ?? true)
        }
    }

    @Test("In the fonts of Unicode none is even doubted", arguments: ["", "Times New Roman", "UTM Times"])
    func undoubted(font: String) {
        for text in Self.texts {
            #expect(LegacyReader().reading(of: LegacyText(text, font: font), sheet: 0, column: 0) == nil, "\(text)")
        }
    }

    @Test("Signs stay among text that is decoded")
    func signsWithin() {
        let reader = LegacyReader()
        for (old, text) in [
            ("DiÖn tÝch 5 m² ± 2%", "Diện tích 5 m² ± 2%"), ("Tõ 3×4 ®Õn 10÷20", "Từ 3×4 đến 10÷20"),
            ("NhiÖt ®é 25°C – “cao”", "Nhiệt độ 25°C – “cao”"), ("· Néi dung chÝnh", "· Nội dung chính"),
            ("Mua « t« cho ®¬n vÞ", "Mua ô tô cho đơn vị"), ("Gi¸ 5.000® mét tê", "Giá 5.000đ một tờ"),
            ("Dµi × réng: 1½ tÊn, 5 µm", "Dài × rộng: 1½ tấn, 5 µm"),
        ] {
            #expect(reader.reading(of: LegacyText(old, font: ".VnTime"), sheet: 0, column: 0)?.text == text)
        }
    }
}
