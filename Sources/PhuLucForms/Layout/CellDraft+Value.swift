import PhuLucSpreadsheet
import PhuLucVietnamese

extension CellDraft.Value {
    /// A number cell when it would read back as the very same text, else a text cell (CONTRACT section 2).
    static func of(_ text: String, styled style: StyleDraft) -> (CellDraft.Value, StyleDraft) {
        if text.isEmpty { return (.blank, style) }
        guard let last = text.last, last.isNumber || last == "%" else { return (.text(text), style) }
        let isPercent = last == "%"
        let figures = isPercent ? String(text.dropLast()) : text
        guard let value = VietnameseNumber.value(of: figures) else { return (.text(text), style) }
        let stored = isPercent ? value / 100 : value
        let isGrouped = figures.contains(".")
        guard VietnameseNumber.text(of: stored, grouping: isGrouped, percent: isPercent) == text else {
            return (.text(text), style)
        }
        var style = style
        let decimals = figures.split(separator: ",").dropFirst().first?.count ?? 0
        if isGrouped || isPercent {
            let fraction = decimals > 0 ? "." + String(repeating: "0", count: decimals) : ""
            style.numberFormat = (isGrouped ? "#,##0" : "0") + fraction + (isPercent ? "%" : "")
        }
        return (.number(stored), style)
    }
}
