import PhuLucSpreadsheet

/// Random texts as annexes have them, the same ones in every run.
struct MeasuredSamples {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private static let words = [
        "Ủy", "ban", "nhân", "dân", "tỉnh", "thực", "hiện", "nhiệm", "vụ", "giải", "pháp", "cải", "cách", "hành",
        "chính", "năm", "2025", "giai", "đoạn", "2021-2025", "Nghị", "quyết", "số", "57-NQ/TW", "ngày", "22/12/2024",
        "của", "Bộ", "Chính", "trị;", "đẩy", "mạnh", "chuyển", "đổi", "số,", "tỷ", "lệ", "hồ", "sơ", "trực", "tuyến",
        "toàn", "trình", "đạt", "≥", "85%", "(từ", "tháng", "01/2025)", "Sở", "Khoa", "học", "và", "Công", "nghệ",
        "chủ", "trì,", "phối", "hợp", "các", "sở,", "ngành;", "địa", "phương", "liên", "quan", "–", "Thường", "xuyên",
        "123/QĐ-UBND-VX", "“một", "cửa”", "15.000.000.000", "đồng", "kiểm", "tra/giám", "sát", "KẾ", "HOẠCH", "TRIỂN",
        "KHAI", "nghiêng", "nghiệp", "khuyến", "khích", "ươm", "tạo", "quỹ…", "hộ/khẩu",
    ]
    private static let longWords = [
        "https://dichvucong.example.vn/p/home/dvc-trang-chu.html", "a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p",
        "xã-phường-thị-trấn", "Nghịquyếtcủahộiđồngnhândântỉnh", "2021-2025/2026-2030", "http://a.vn/?b=1&c=2-3",
    ]

    mutating func next(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }

    /// A text of up to 70 words, now and then with line feeds, doubled blanks or a very long word.
    mutating func text(longWords: Bool = true) -> String {
        var text = ""
        for index in 0...next(below: [3, 12, 30, 70][next(below: 4)]) {
            if index > 0 { text += [" ", " ", " ", " ", " ", " ", " ", "  ", "\n"][next(below: 9)] }
            let words = next(below: 40) == 0 && longWords ? Self.longWords : Self.words
            text += words[next(below: words.count)]
        }
        return text
    }

    static let fonts = [
        CellFont(name: "Times New Roman", size: 12), CellFont(name: "Times New Roman", size: 12, isBold: true),
        CellFont(name: "Times New Roman", size: 13), CellFont(name: "Times New Roman", size: 13, isItalic: true),
        CellFont(name: "Times New Roman", size: 11), CellFont(name: "Times New Roman", size: 10, isBold: true),
        CellFont(name: "Times New Roman", size: 14, isBold: true, isItalic: true),
    ]
    static let widths = [6.0, 10.0, 14.5, 22.0, 35.0, 58.0, 90.0]
}
