import Testing

@testable import PhuLucVietnamese

@Suite("Names of bodies in titles and file names")
struct BodyNameTests {
    static let register = AgencyRegister(agencies: [
        .init(id: "so-tu-phap", name: "Sở Tư pháp", aliases: ["STP"]),
        .init(id: "so-noi-vu", name: "Sở Nội vụ", aliases: ["SNV"]),
        .init(id: "so-noi", name: "Sở Nội"),
        .init(id: "ubnd-tinh", name: "UBND tỉnh"),
        .init(id: "so-tttt", name: "Sở Thông tin", aliases: ["TT"]),
        .init(id: "so-ky", name: "Sở Ký", aliases: ["SKY"]),
        .init(id: "so-ky-2", name: "Sở Kỳ"),
        .init(id: "ubnd-xa", name: "UBND xã", isGroup: true),
    ])

    @Test(
        "What a title says something is of comes first; groups are no body",
        arguments: [
            ("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025 CỦA SỞ TƯ PHÁP", ["Sở Tư pháp"]),
            ("Kế hoạch Sở Nội vụ năm 2025", ["Sở Nội vụ"]),
            ("Kế hoạch của Sở Tư pháp, UBND tỉnh Bắc Giang", ["Sở Tư pháp", "UBND tỉnh"]),
            ("UBND TỈNH: kế hoạch của Sở Tư pháp", ["Sở Tư pháp", "UBND tỉnh"]),
            ("KẾ HOẠCH CỦA UBND HUYỆN YÊN DŨNG NĂM 2025", ["UBND HUYỆN YÊN DŨNG"]),
            ("(Kèm theo Kế hoạch số 3/KH-UBND của UBND xã Tân An, ngày 5/1)", ["UBND xã Tân An"]),
            ("kế hoạch của Phòng Y tế - Dân số 2025", ["Phòng Y tế - Dân số"]),
            ("quyền lợi của người dân tỉnh Bắc Giang", []), ("của", []), ("", []),
            ("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC TỈNH BẮC GIANG NĂM 2025", []),
        ])
    func titles(text: String, expected: [String]) {
        #expect(Self.register.bodies(in: text) == expected)
    }

    @Test(
        "A file's name is taken with or without diacritics, its longest name alone, and never when it may mean two",
        arguments: [
            ("Sở Tư pháp", "Sở Tư pháp"), ("02_so-tu-phap 2025", "Sở Tư pháp"), ("PL STP (bản cuối)", "Sở Tư pháp"),
            ("so noi vu", "Sở Nội vụ"), ("phu luc 1", nil), ("TT", nil), ("stpx", nil), ("so ky", nil), ("", nil),
            ("UBND xa Tan An", nil),
        ])
    func fileNames(name: String, expected: String?) {
        #expect(Self.register.body(inFileName: name) == expected)
    }
}
