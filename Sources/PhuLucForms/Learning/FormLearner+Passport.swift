import PhuLucAnnex
import PhuLucSpreadsheet

extension FormLearner {
    /// Takes from the form that a passport names what no table says.
    ///
    /// The form is one of the library, or the definition that the workbook carries. A workbook whose table says what
    /// the empty form says gives that form, whole.
    func take(passportOf workbook: Workbook, _ look: WorkbookLook, into learned: inout LearnedForm) throws(Fault) {
        let properties = (look.customProperties ?? []).map { ($0.name, $0.value) }
        guard
            let passport = Passport(properties: Dictionary(properties, uniquingKeysWith: { $1 })) ?? Passport(workbook),
            let entry = passport.forms.first(where: { $0.sheet == learned.sheet })
        else { return }
        let carried = Passport.definitions(in: workbook).first { $0.id == entry.id }
        let known = library.forms.first { $0.id == entry.id && String($0.edition) == entry.version }
        guard let form = carried ?? known else { return }
        learned.form.take(form)
        learned.isUnchanged = learned.form.sameTable(as: form)
        if learned.isUnchanged { learned.form = form }
    }
}

extension Passport {
    /// The column of the hidden sheet that holds the definitions of forms, a line a cell.
    static let definitionColumn = 3
    /// What parts two definitions.
    private static let divider = "---"
    /// More lines no workbook carries.
    private static let mostLines = 20_000

    /// Definitions as cells of the hidden sheet.
    static func cells(of forms: [Form], _ style: StyleDraft) -> [CellDraft] {
        let lines = forms.filter { $0.status == .learned }.flatMap { form in
            form.yaml().split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [divider]
        }
        return lines.enumerated().compactMap { index, line in
            // A line that no cell can hold would be cut: then there is none.
            guard !line.isEmpty, line.utf16.count <= 32_000 else { return nil }
            return CellDraft(CellReference(row: index + 1, column: definitionColumn), .text(line), style)
        }
    }

    /// The forms whose definitions a workbook carries; one that cannot be read is left out.
    static func definitions(in workbook: Workbook) -> [Form] {
        guard let sheet = workbook.sheets.first(where: { $0.name == sheetName }) else { return [] }
        var texts = [""]
        for cell in sheet.cells where cell.reference.column == definitionColumn && cell.reference.row <= mostLines {
            guard case .string(let line) = cell.value else { continue }
            if line == divider { texts.append("") } else { texts[texts.count - 1] += line + "\n" }
        }
        return texts.filter { !$0.isEmpty }.compactMap { try? FormLibrary.form(yaml: $0, named: sheetName) }
    }
}

extension Form {
    /// Takes from another edition of the form what its table does not say.
    fileprivate mutating func take(_ other: Form) {
        (id, version, name, source) = (other.id, other.version, other.name, other.source)
        extends = other.extends
        (annex, checks, levels, misleading) = (other.annex, other.checks, other.levels, other.misleading)
        if kind == other.kind { needs = other.needs.filter { !Set(columns.map(\.field)).isDisjoint(with: $0) } }
        for index in columns.indices {
            guard let known = other.column(columns[index].field) else { continue }
            columns[index].accept = known.accept
            (columns[index].maybe, columns[index].words) = (known.maybe, known.words)
            columns[index].refuse = known.refuse
            (columns[index].value, columns[index].unit) = (known.value, known.unit)
        }
        guard var rows else { return }
        let ids = Set(rows.map(\.id))
        for index in rows.indices {
            guard let known = other.row(rows[index].id), known.label == rows[index].label else { continue }
            rows[index].take(known, among: ids)
        }
        self.rows = rows
    }

    /// Whether the table of the form, as it stands on paper, is that of another.
    fileprivate func sameTable(as other: Form) -> Bool {
        guard kind == other.kind, heading == other.heading, title == other.title, attachedTo == other.attachedTo,
            end == other.end, page.orientation == other.page.orientation, columns.count == other.columns.count,
            columnNumbers == other.columnNumbers, above == other.above, below == other.below, rows == other.rows
        else { return false }
        let year = year ?? other.year
        return zip(columns, other.columns).allSatisfy { own, known in
            own.field == known.field && own.sum == known.sum && own.ratio == known.ratio
                && [own.block, own.group, own.title].map { $0?.named(year) }
                    == [known.block, known.group, known.title].map { $0?.named(year) }
        }
    }
}

extension Indicator {
    /// Takes from the same row of another edition what no cell says.
    fileprivate mutating func take(_ other: Indicator, among ids: Set<String>) {
        func isWhole(_ relation: IndicatorRelation) -> Bool { ids.isSuperset(of: relation.ids) }
        (period, recollection, isRequired) = (other.period, other.recollection, other.isRequired)
        (rules, expectations) = (other.rules.filter(isWhole), other.expectations.filter(isWhole))
        columns = columns ?? other.columns
        if kind == other.kind, (formula == nil) == (other.formula == nil) { adding = other.adding }
        // What the unit alone does not tell.
        if unit == other.unit, isAsked == other.isAsked { kind = other.kind }
    }
}

extension String {
    /// A title with its placeholders of years filled in.
    fileprivate func named(_ year: Int?) -> String {
        guard let year else { return self }
        return replacing("{year}", with: String(year)).replacing("{last}", with: String(year - 1))
    }
}
