import PhuLucAnnex
import PhuLucSpreadsheet

extension IndexTable {
    /// The table in the official layout of a form.
    ///
    /// - Parameter fontSize: the size of the table's text in points; the form's own when absent.
    public func draft(form: Form, words: Words, fontSize: Double? = nil) -> WorkbookDraft {
        let known = Set(form.columns.map(\.field))
        var extras: [String] = []
        for value in allRows.flatMap(\.values) where !known.contains(value.name) && !extras.contains(value.name) {
            extras.append(value.name)
        }
        var form = form
        let year = attributes["year"]?.integer ?? form.year
        for index in form.columns.indices { form.columns[index].name(year: year) }
        var composer = SheetComposer(form, words: words, extraColumns: extras.count, fontSize: fontSize)
        composer.addLines(
            heading: attributes["heading"]?.string, title: title, attachedTo: attributes["attachedTo"]?.string,
            preamble: attributes.lines("preamble"))
        composer.addHeader(titles: form.columns.map(\.title), extras: extras)
        for row in rows {
            composer.add(row, extras: extras, isPart: false)
            for part in row.rows { composer.add(part, extras: extras, isPart: true) }
        }
        for texts in attributes.lines("totals") { composer.addTotal(texts) }
        composer.addEnd(footer: attributes.lines("footer"))
        return composer.draft(
            name: form.sheet, properties: DocumentProperties(title: title, subject: form.name.vi))
    }
}

extension Form.Column {
    /// Puts the year in place of `{year}` and the year before in place of `{last}`.
    fileprivate mutating func name(year: Int?) {
        guard let year else { return }
        let named = { (text: String) in
            text.replacing("{year}", with: String(year)).replacing("{last}", with: String(year - 1))
        }
        title = named(title)
        group = group.map(named)
    }
}

extension SheetComposer {
    fileprivate mutating func add(_ row: IndexTable.Row, extras: [String], isPart: Bool) {
        let index = sheet.addRow()
        for (offset, column) in form.columns.enumerated() {
            let text: String
            switch column.field {
            case "number": text = row.number ?? ""
            case "label": text = row.label
            case "unit": text = row.unit ?? ""
            default: text = row[column.field]?.text ?? ""
            }
            var style = data(column)
            style.vertical = .center
            style.font.isItalic = isPart
            sheet.place(text, rows: index...index, columns: (offset + 1)...(offset + 1), style)
        }
        for (offset, name) in extras.enumerated() {
            let column = form.columns.count + offset + 1
            sheet.place(row[name]?.text ?? "", rows: index...index, columns: column...column, data(nil))
        }
    }
}
