import PhuLucAnnex
import PhuLucVietnamese

/// Text in old encodings that was turned into Unicode.
public enum LegacyFontText {
    public static let rule = Rule(
        "legacy-font", .note,
        title: Message(
            vi: "Chữ gõ bằng phông cũ đã được chuyển sang Unicode", en: "Text of old fonts turned into Unicode"),
        meaning: Message(
            vi: "Trang tính có chữ theo bảng mã cũ: TCVN3 (phông .Vn…), VNI, VPS, VISCII hoặc windows-1258.",
            en: "The sheet holds text in an old encoding: TCVN3 (.Vn… fonts), VNI, VPS, VISCII or windows-1258."),
        reason: Message(
            vi: """
                Chương trình khác không tìm, không sắp xếp được chữ này. TCVN3 không ghi được chữ hoa có dấu; chúng \
                được khôi phục theo các chữ bên cạnh.
                """,
            en: """
                Other programs cannot search or sort such text. TCVN3 cannot write capitals with tone marks; they are \
                restored by the words around them.
                """),
        remedy: Message(
            vi: "Không phải làm gì; phụ lục xuất ra là Unicode. Nên đọc lướt lại tên riêng và chữ hoa.",
            en: "Nothing is needed; what is exported is Unicode. Glance over names and capitals."))

    static func findings(in grid: TextGrid) -> [Finding] {
        guard grid.legacy.decodedCount > 0 else { return [] }
        let count = grid.legacy.decodedCount
        let list = LegacyEncoding.allCases.compactMap { encoding in
            grid.legacy.cells[encoding].map { "\(encoding.name): \($0)" }
        }.joined(separator: ", ")
        return [
            Finding(
                rule, sheet: grid.sheet.name, cell: nil, observed: list,
                message: Message(
                    vi: "\(count) ô viết bằng bảng mã cũ (\(list)) đã được chuyển sang Unicode.",
                    en: count == 1
                        ? "1 cell in an old encoding (\(list)) was turned into Unicode."
                        : "\(count) cells in old encodings (\(list)) were turned into Unicode."))
        ]
    }
}
