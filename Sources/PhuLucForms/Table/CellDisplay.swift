import PhuLucSpreadsheet
import PhuLucVietnamese

/// What a cell shows as Vietnamese text (CONTRACT section 2).
enum CellDisplay {
    static func text(of cell: Cell) -> String { text(of: cell.value, format: cell.style.numberFormat) }

    static func text(of value: CellValue, format: String) -> String {
        switch value {
        case .string(let text): CellText.normalised(text)
        case .number(let value): number(value, format: format)
        case .boolean(let value): value ? "TRUE" : "FALSE"
        case .error(let text): text
        case .date(let date, let serial): self.date(date, serial: serial)
        case .duration(let seconds): duration(seconds)
        }
    }

    /// `75,25`; with thousands or percent only when the format shows them.
    private static func number(_ value: Double, format: String) -> String {
        if format == "General" { return VietnameseNumber.text(of: value) }
        let shown = format.split(separator: ";", omittingEmptySubsequences: false).first.map(String.init) ?? format
        return VietnameseNumber.text(
            of: value, grouping: shown.contains("#,##") || shown.contains("0,000"), percent: shown.contains("%"))
    }

    /// `d/m/yyyy`; a whole number that is a year under a date format is that year, not a day of 1905.
    private static func date(_ date: CivilDate, serial: Double) -> String {
        if let year = Int(exactly: serial), (1900...2100).contains(year) { return String(year) }
        let time = "\(date.hour):" + (date.minute < 10 ? "0" : "") + "\(date.minute)"
        if date.isTimeOfDay { return time }
        let day = "\(date.day)/\(date.month)/\(date.year)"
        return date.isWholeDay ? day : "\(day) \(time)"
    }

    private static func duration(_ seconds: Double) -> String {
        guard let minutes = Int(exactly: (seconds / 60).rounded()) else { return "" }
        let rest = abs(minutes) % 60
        return (minutes < 0 ? "-" : "") + "\(abs(minutes) / 60):" + (rest < 10 ? "0" : "") + "\(rest)"
    }
}
