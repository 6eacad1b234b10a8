import PhuLucAnnex
import PhuLucSpreadsheet

/// A header that can be read in two ways.
public enum HeaderDoubtful {
    public static let rule = Rule(
        "header-doubtful", .warning,
        title: Message(vi: "Tiêu đề cột chưa rõ nghĩa", en: "A header with two readings"),
        meaning: Message(
            vi: "Tiêu đề cột có thể hiểu theo hai cách, hoặc hai cột cùng có thể là một cột của biểu mẫu.",
            en: "A header can mean two things, or two columns could both be one column of the form."),
        reason: Message(
            vi: "Nếu hiểu sai thì cả cột nằm sai chỗ.", en: "Read wrongly, the whole column stands in the wrong place."),
        remedy: Message(
            vi: "Sửa tiêu đề cột, hoặc chỉ rõ bằng tệp ánh xạ (--map TỆP).",
            en: "Change the header, or settle it with a mapping file (--map FILE)."))

    static func findings(_ match: HeaderMatch, in sheet: String) -> [Finding] {
        let between = match.doubts.map { doubt in
            finding(
                doubt.column, match, sheet,
                vi: "cũng có thể là “\(doubt.other)”", en: "it could also be “\(doubt.other)”")
        }
        let doubted = Set(match.doubts.map(\.column.cell))
        let alone = match.columns.filter {
            [HeaderVocabulary.doubt, HeaderVocabulary.mention].contains($0.quality) && !doubted.contains($0.cell)
        }.map { column in
            finding(
                column, match, sheet,
                vi: "cách ghi này cũng có thể là nội dung khác", en: "these words can mean something else as well")
        }
        return between + alone
    }

    private static func finding(
        _ column: HeaderMatch.Column, _ match: HeaderMatch, _ sheet: String, vi: String, en: String
    ) -> Finding {
        let field = match.form.column(column.field)?.title ?? column.field
        return Finding(
            rule, sheet: sheet, cell: column.cell.description, observed: column.title, expected: field,
            message: Message(
                vi: "Cột “\(column.title)” được đọc là “\(field)”; \(vi).",
                en: "The column “\(column.title)” was read as “\(field)”; \(en)."))
    }
}
