import PhuLucAnnex
import PhuLucSpreadsheet

/// A plan that stood in several tables and was read as one.
public enum TablesJoined {
    public static let rule = Rule(
        "tables-joined", .note,
        title: Message(vi: "Kế hoạch nằm ở nhiều bảng", en: "One plan in several tables"),
        meaning: Message(
            vi: "Kế hoạch được chia thành nhiều bảng (ví dụ mỗi trang tính một mục); các bảng được đọc nối thành một.",
            en: "The plan is spread over several tables, such as one section a sheet; they were read as one."),
        reason: Message(
            vi: "Nếu đó là các phụ lục khác nhau thì không nên gộp.",
            en: "If they are different annexes, they should not be one plan."),
        remedy: Message(
            vi: "Nếu cần đọc riêng, dùng --sheet TÊN.", en: "To read one alone, use --sheet NAME."))

    static func finding(_ tables: [SheetTable]) -> Finding {
        let places = tables.map { "\($0.grid.sheet.name)!\($0.match.columns.first?.cell.description ?? "")" }
            .joined(separator: ", ")
        return Finding(
            rule, sheet: tables.first?.grid.sheet.name, cell: nil, observed: places,
            message: Message(
                vi: "\(tables.count) bảng (\(places)) được đọc nối thành một kế hoạch.",
                en: "\(tables.count) tables (\(places)) were read as one plan."))
    }
}
