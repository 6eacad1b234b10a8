import PhuLucSpreadsheet
import PhuLucVietnamese

/// Lists in rows: separated values, plain lines and workbooks.
extension AgencyListReader {
    /// One row's texts by column, counted from 1.
    struct Row {
        var place: AgencyEntry.Place
        var texts: [Int: String]
    }

    /// Which column holds what.
    struct Columns {
        var name: Int
        var level, forms, id: Int?
    }

    // MARK: text

    func entries(ofText text: String) throws(Fault) -> [AgencyEntry] {
        for separator in [UInt8(ascii: ";"), 0x09, UInt8(ascii: ",")] {
            let rows = Self.rows(of: text, separator)
            if let header = header(in: rows) { return entries(in: rows[(header.index + 1)...], header.columns) }
        }
        // Without headers a comma belongs to the name.
        let separator = text.contains("\t") ? 0x09 : UInt8(ascii: ";")
        let rows = Self.rows(of: text, separator).filter { row in
            row.texts.values.contains { !$0.isEmpty } && row.texts[1]?.hasPrefix("#") != true
        }
        let isOneColumn = rows.allSatisfy { row in row.texts.values.count { !$0.isEmpty } <= 1 }
        let columns = isOneColumn ? Columns(name: 1) : Columns(name: nameColumn(of: rows))
        let found = entries(in: rows[...], columns)
        for entry in found where looksSeparated(entry.name) {
            throw fault(entry, "commas part columns only below a line of headers")
        }
        return found
    }

    private static func rows(of text: String, _ separator: UInt8) -> [Row] {
        TextLines.records(of: text, separator: separator).enumerated().map { index, fields in
            let texts = fields.enumerated().map { ($0.offset + 1, CellText.normalised($0.element)) }
            return Row(place: .line(index + 1), texts: Dictionary(texts) { first, _ in first })
        }
    }

    /// Whether the words behind a name's last comma are a level or a number: `Sở Nội vụ,tỉnh`.
    private func looksSeparated(_ name: String) -> Bool {
        guard let comma = name.lastIndex(of: ",") else { return false }
        let last = String(name[name.index(after: comma)...])
        return words.level(ofWord: last) != nil || Int(last.filter { $0 != " " }) != nil
    }

    // MARK: workbooks

    func entries(of workbook: Workbook) throws(Fault) -> [AgencyEntry] {
        let sheets = workbook.sheets.filter { $0.visibility == .visible }
        for sheet in sheets {
            let rows = Self.rows(of: sheet)
            if let header = header(in: rows) { return entries(in: rows[(header.index + 1)...], header.columns) }
        }
        guard let sheet = sheets.first else { throw Fault(.noSheet) }
        let rows = Self.rows(of: sheet)
        return entries(in: rows[...], Columns(name: nameColumn(of: rows)))
    }

    private static func rows(of sheet: Sheet) -> [Row] {
        var rows: [Row] = []
        for cell in sheet.cells {
            let text = CellDisplay.text(of: cell)
            let place = AgencyEntry.Place.row(cell.reference.row)
            if rows.last?.place != place { rows.append(Row(place: place, texts: [:])) }
            rows[rows.count - 1].texts[cell.reference.column] = text
        }
        return rows
    }

    // MARK: columns

    /// The first row that names a column of names, with what its other columns are.
    private func header(in rows: [Row]) -> (index: Int, columns: Columns)? {
        for (index, row) in rows.prefix(30).enumerated() {
            let texts = row.texts.sorted { $0.key < $1.key }
            let column = { (keys: AgencyListWords.KeySet) in texts.first { keys.contains($0.value) }?.key }
            guard let name = column(words.columns.name) else { continue }
            return (
                index,
                Columns(
                    name: name, level: column(words.columns.level), forms: column(words.columns.forms),
                    id: column(words.columns.id))
            )
        }
        return nil
    }

    /// The column with the most agencies' names in rows without headers.
    private func nameColumn(of rows: [Row]) -> Int {
        var counts: [Int: Int] = [:]
        for row in rows {
            for (column, text) in row.texts where isName(text) { counts[column, default: 0] += 1 }
        }
        return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 1
    }

    private func isName(_ text: String) -> Bool {
        let name = Self.cleaned(text)
        return register.agency(named: name) != nil || words.level(ofName: name) != .province
            || register.agency(beforePlace: name) != nil
    }

    /// The rows that hold a name; titles of parts (`I. Các sở, ban, ngành`) are passed over.
    private func entries(in rows: ArraySlice<Row>, _ columns: Columns) -> [AgencyEntry] {
        rows.compactMap { row in
            guard let name = row.texts[columns.name], !name.isEmpty, !isTitle(name, in: row, columns) else {
                return nil
            }
            let text = { (column: Int?) in column.flatMap { row.texts[$0] }.flatMap { $0.isEmpty ? nil : $0 } }
            return AgencyEntry(
                place: row.place, name: name, id: text(columns.id), level: text(columns.level),
                forms: text(columns.forms))
        }
    }

    /// Whether a row is numbered as parts are, in Roman numerals or letters.
    private func isTitle(_ name: String, in row: Row, _ columns: Columns) -> Bool {
        if let marker = ItemMarker.leading(in: name), marker.kind == .roman || marker.kind == .letter { return true }
        let ordinals = row.texts.filter { $0.key < columns.name }.map(\.value)
        return ordinals.contains { text in
            let mark = text.filter { $0 != "." && $0 != ")" }
            return RomanNumeral.value(mark) != nil || mark.utf8.count == 1 && mark.first?.isUppercase == true
        }
    }
}
