import PhuLucAnnex
import PhuLucSpreadsheet

/// Hidden rows or columns of the table that hold data; they are read like the others.
public enum HiddenContent {
    public static let rule = Rule(
        "hidden-content", .note,
        title: Message(vi: "Dòng hoặc cột bị ẩn có dữ liệu", en: "Hidden rows or columns hold data"),
        meaning: Message(
            vi: "Bảng có dòng, cột hoặc cả trang tính bị ẩn; nội dung vẫn được đọc.",
            en: "Rows, columns or the whole sheet are hidden; what they hold is read all the same."),
        reason: Message(
            vi: "Có thể người gửi không biết hoặc không chủ ý gửi phần này.",
            en: "The sender may not know of it, or may not have meant to send it."),
        remedy: Message(vi: "Bỏ ẩn để kiểm tra, hoặc xoá.", en: "Unhide and look, or delete it."))

    static func findings(in grid: TextGrid, bodies: [TableBody]) -> [Finding] {
        guard let match = bodies.first?.match else { return [] }
        let rows = bodies.flatMap { $0.rows.map(\.number) }.filter { grid.sheet.isRowHidden($0) }
        let columns = match.span.filter { column in
            grid.sheet.isColumnHidden(column)
                && grid.cells.contains { $0.reference.column == column && !$0.text.isEmpty }
        }
        var findings: [Finding] = []
        func add(_ cell: String?, _ vi: String, _ en: String) {
            findings.append(Finding(rule, sheet: grid.sheet.name, cell: cell, message: Message(vi: vi, en: en)))
        }
        if let first = rows.first {
            let list = rows.prefix(10).map(String.init).joined(separator: ", ") + (rows.count > 10 ? "…" : "")
            add(
                CellReference(row: first, column: match.span.lowerBound).description,
                "\(rows.count) dòng ẩn có dữ liệu (dòng \(list)); vẫn được đọc.",
                "\(rows.count) hidden rows hold data (rows \(list)); they are read.")
        }
        if let first = columns.first {
            let list = columns.map(CellReference.letters(ofColumn:)).joined(separator: ", ")
            add(
                CellReference(row: match.rows.lowerBound, column: first).description,
                "\(columns.count) cột ẩn có dữ liệu (cột \(list)); vẫn được đọc.",
                "\(columns.count) hidden columns hold data (columns \(list)); they are read.")
        }
        if grid.sheet.visibility != .visible {
            add(
                nil, "Trang “\(grid.sheet.name)” bị ẩn; vẫn được đọc.",
                "Sheet “\(grid.sheet.name)” is hidden; it is read.")
        }
        return findings
    }
}
