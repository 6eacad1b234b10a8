import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// Reads workbooks of plan progress that came back, in whatever state.
public struct ProgressReader: Sendable {
    public let library: FormLibrary
    private let importer: Importer
    private let form: Form

    /// - Throws: `Fault` with `.unknownForm` when the library lacks the form.
    public init(library: FormLibrary) throws(Fault) {
        self.library = library
        form = try library.form(ProgressWorkbook.formID)
        // An agency may have deleted one of the columns: any of them will do.
        var lenient = form
        let own = ActivityProgress.fields
        lenient.needs = form.needs.filter { Set($0).isDisjoint(with: own) } + [own]
        var forms = library
        forms.forms = [lenient]
        importer = Importer(library: forms)
    }

    /// Reads a return.
    ///
    /// - Parameter properties: the custom document properties, one of the two places of the passport.
    /// - Throws: `Fault` with `.noTable` when the workbook holds no table of plan progress.
    public func read(_ workbook: Workbook, properties: [String: String], file: String) throws(Fault) -> ProgressReturn {
        let passport = Passport(workbook) ?? Passport(properties: properties)
        let sheet = passport?.forms.first?.sheet
        let wanted = workbook.sheets.contains { $0.name == sheet } ? sheet : nil
        let result: Import
        if let wanted, let found = try? importer.read(workbook, sheet: wanted) {
            result = found
        } else {
            result = try importer.read(workbook)
        }
        guard let plan = result.plan else { throw Fault(.noTable) }
        var given = ProgressReturn(file: file)
        given.hasPassport = passport != nil
        given.plan = passport?.plan?.fingerprint
        address(&given, passport, plan)
        let held = Set(result.ledger.lazy.filter { $0.role == .id }.flatMap(\.of))
        let progress = plan.progress
        given.lines = plan.lines.map { line in
            let id = line.activity.id
            var said = progress[id] ?? ActivityProgress()
            said.file = file
            return ProgressReturn.Line(
                id: held.contains(id) ? id : nil, objective: line.objective.text, task: line.task.text,
                activity: line.activity, progress: said)
        }
        given.findings += missingColumns(result, plan)
        for index in given.findings.indices { given.findings[index].file = file }
        return given
    }

    /// Whose return it is: by the passport, else by the line above the table.
    private func address(_ given: inout ProgressReturn, _ passport: Passport?, _ plan: Plan) {
        let line = plan.reporting?["agency"]?.string.flatMap { $0.contains(where: \.isLetter) ? $0 : nil }
        let named = line.flatMap { library.register.agency(named: $0) ?? library.register.agency(beforePlace: $0) }
        guard let passport, !passport.agencyID.isEmpty else {
            given.agency = named?.name ?? line
            given.agencyID = named?.id ?? line.map { Slug.of($0) }
            return
        }
        (given.agencyID, given.agency) = (passport.agencyID, passport.agency)
        guard let line, Folding.key(line) != Folding.key(passport.agency), named?.id != passport.agencyID
        else { return }
        given.findings.append(
            ProgressAgencyDiffers.finding(
                shown: line, expected: passport.agency, sheet: plan.reporting?["sheet"]?.string ?? "",
                cell: plan.reporting?["cell"]?.string ?? ""))
    }

    /// Columns of the four that are no longer there.
    private func missingColumns(_ result: Import, _ plan: Plan) -> [Finding] {
        guard let source = plan.lines.first?.activity.source else { return [] }
        return ActivityProgress.fields.compactMap { field in
            guard source[field] == nil, let column = form.column(field) else { return nil }
            return ProgressAltered.finding(column: column.title, sheet: source.sheet)
        }
    }
}
