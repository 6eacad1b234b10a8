import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// An agency's own table, all that a form needs of it.
struct LearnedTable {
    let page: LearnedPage
    let header: LearnedHeader
    let fields: LearnedFields
    let body: LearnedBody
    private let learner: FormLearner

    /// Finds the first table of a sheet; `nil` when there is none.
    init?(_ page: LearnedPage, by learner: FormLearner) {
        guard let header = page.header(knownTitles: learner.titles) else { return nil }
        (self.page, self.header, self.learner) = (page, header, learner)
        fields = LearnedFields(header, vocabularies: learner.vocabularies, words: learner.words)
        body = LearnedBody(page, below: header, words: learner.library.words)
    }

    /// How much the table holds: of several sheets the fullest is the form.
    var weight: Int { body.rows.count * 100 + body.emptyRows * 10 + header.columns.count }

    /// Whether the rows are the form's own, which every agency fills with its figures.
    private var isReport: Bool {
        guard fields.model == nil, let label = fields.fields.firstIndex(of: "label") else { return false }
        let labels = body.rows.count { !$0.fields[label].text.isEmpty }
        return labels >= 2 && fields.fields.contains { !Form.descriptiveFields.contains($0) }
    }

    /// The form, from the sheet alone.
    func learned(id: String, name: String?, _ source: String) -> LearnedForm {
        let kind: Form.Kind = fields.model?.kind ?? (isReport ? .report : .table)
        let look = LearnedLook(page: page, header: header, body: body)
        let rows = kind == .report ? LearnedRows(body, header, fields: fields.fields, words: learner.words) : nil
        let columns = columns(kind, look, rows)
        var form = Form(
            id: id, kind: kind, status: .learned, name: Form.BilingualName(vi: "", en: ""),
            source: source, sheet: page.grid.sheet.name, page: look.setup, text: look.sizes,
            needs: needs(kind, columns), columns: columns)
        let lines = LearnedLines(page, header, last: body.last, library: learner.library, form: form)
        let title = name ?? lines.title ?? page.grid.sheet.name
        form.name = Form.BilingualName(vi: title, en: title)
        form.text.take(lines)
        (form.heading, form.title, form.attachedTo) = (lines.heading, lines.title, lines.attachedTo)
        (form.above, form.below, form.end) = (lines.above, lines.below, lines.end)
        form.annex = lines.heading.flatMap(Self.annex)
        form.columnNumbers = body.columnNumbers
        form.shading = look.shading(sections: rows?.sectionRows ?? [])
        form.levels = fields.model?.levels
        form.rows = rows?.indicators
        (form.boldRows, form.italicRows) = (rows?.bold, rows?.italic)
        if rows?.mergesSections == true { form.mergesSections = true }
        if kind == .table { form.nameYears() }
        return LearnedForm(
            form: form, sheet: page.grid.sheet.name, remarks: rows?.remarks ?? [], isUnchanged: false)
    }

    /// `02` of `Phụ lục 02`, in digits.
    private static func annex(_ heading: String) -> String? {
        let last = heading.split(separator: " ").last.map(String.init)?.trimmingMarks ?? ""
        return !last.isEmpty && last.allSatisfy(\.isNumber) ? last : nil
    }

    private func columns(_ kind: Form.Kind, _ look: LearnedLook, _ rows: LearnedRows?) -> [Form.Column] {
        header.columns.indices.map { index in
            let (column, field) = (header.columns[index], fields.fields[index])
            let model = fields.model?.column(field)
            let place = look.place(of: index)
            var titles = column.titles
            let title = titles.popLast() ?? ""
            let group = titles.popLast()
            let isFigure = kind == .report && !Form.descriptiveFields.contains(field)
            return Form.Column(
                field: field, block: titles.last, group: group, title: title,
                value: isFigure ? .figure : model?.value, sum: rows?.sums[index], ratio: rows?.ratios[index],
                unit: MoneyUnit.column(title, model),
                width: look.width(of: column), align: place.align, vertical: place.vertical)
        }
    }

    /// Of many columns for figures, the first few tell the form.
    private static let mostNeeded = 6

    /// The columns without which a header is another form's.
    private func needs(_ kind: Form.Kind, _ columns: [Form.Column]) -> [[String]] {
        let known = Set(columns.map(\.field))
        if let model = fields.model {
            return model.needs.map { $0.filter(known.contains) }.filter { !$0.isEmpty }
        }
        let figures = columns.map(\.field).filter { !Form.descriptiveFields.contains($0) }
        var needs = ["label", "unit"].filter(known.contains).map { [$0] }
        if needs.isEmpty, let first = columns.first?.field { needs = [[first]] }
        let inputs = columns.filter { !$0.isComputed && figures.contains($0.field) }.map(\.field)
        if !inputs.isEmpty { needs.append(Array(inputs.prefix(Self.mostNeeded))) }
        return needs
    }
}

extension MoneyUnit {
    /// The unit of a column of money that its title names.
    fileprivate static func column(_ title: String, _ model: Form.Column?) -> String? {
        guard model?.unit != nil else { return nil }
        return named(in: title)?.rawValue
    }
}

extension Form {
    /// Puts `{year}` and `{last}` in place of the years in the header, so that next year's table has the same form.
    fileprivate mutating func nameYears() {
        let titles = columns.flatMap { [$0.block, $0.group, $0.title].compactMap { $0 } }
        guard let year = titles.compactMap({ Year.named(in: $0) }).max() else { return }
        self.year = year
        func named(_ text: String) -> String {
            text.replacing(String(year), with: "{year}").replacing(String(year - 1), with: "{last}")
        }
        for index in columns.indices {
            columns[index].title = named(columns[index].title)
            columns[index].group = columns[index].group.map(named)
            columns[index].block = columns[index].block.map(named)
        }
    }
}
