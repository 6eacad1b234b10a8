import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// The workbook in which an agency says how far its activities of a plan have come.
public struct ProgressWorkbook: Sendable {
    /// The form that it is written and read by.
    public static let formID = "plan-progress"

    /// The agency's part, its ids those of the whole plan.
    public let part: Plan
    public let agency: Plan.Lead
    /// The day that the progress is told for, and the day it is due; dots to be filled in when absent.
    public var day: CalendarDay?
    public var due: CalendarDay?
    private let plan: Passport.PlanEntry

    /// - Parameters:
    ///   - plan: the whole plan.
    ///   - agency: one of its ``PhuLucAnnex/Plan/leads``, or an agency that only helps.
    ///   - coordinating: whether activities that the agency helps with are asked too.
    public init(
        _ plan: Plan, agency: Plan.Lead, coordinating: Bool = false, day: CalendarDay? = nil, due: CalendarDay? = nil
    ) {
        let whole = plan.withIDs
        part = whole.part(of: agency.id, coordinating: coordinating)
        self.agency = agency
        (self.day, self.due) = (day, due)
        self.plan = Passport.PlanEntry(title: plan.title ?? "", year: plan.year, fingerprint: whole.fingerprint)
    }

    /// The workbook to be written.
    ///
    /// - Throws: `Fault` with `.unknownForm` when the library lacks the form.
    public func draft(_ library: FormLibrary) throws(Fault) -> WorkbookDraft {
        let (form, texts) = (try library.form(Self.formID), library.texts)
        let values = [
            "agency": agency.name, "day": day?.vietnamese, "due": due?.vietnamese, "title": part.title,
        ].compactMapValues { $0 }
        let sheet = PlanSheet(
            part, form: form, words: library.words, texts: texts,
            lines: texts.reportingLines.map { $0.pattern.filled(values) }, isOpen: true)
        let instructions = InstructionSheet.draft(
            name: texts.instructionSheet, title: texts.progress.instructionTitle,
            lines: texts.progress.instructions.map { $0.filled(values) })
        let passport = passport(form)
        return WorkbookDraft(
            sheets: [opened(sheet, texts.progress), instructions, hiddenSheet(passport, texts.progress)],
            properties: DocumentProperties(title: part.title, subject: form.name.vi, custom: passport.properties),
            defaultFont: CellFont(name: form.text.font, size: 12))
    }

    func passport(_ form: Form) -> Passport {
        Passport(
            agencyID: agency.id, agency: agency.name, period: "", campaign: day?.iso ?? "",
            forms: [
                Passport.FormEntry(
                    id: form.id, version: String(form.edition), sheet: form.sheet, fingerprint: part.fingerprint)
            ], plan: plan)
    }

    // MARK: What the agency fills in

    /// The sheet locked, but for the four cells of each activity.
    private func opened(_ sheet: PlanSheet, _ texts: ProgressTexts) -> SheetDraft {
        var draft = sheet.draft
        draft.protection = ProtectionDraft()
        let rows = Set(part.lines.compactMap { sheet.rows[$0.activity.id] })
        let columns = ActivityProgress.fields.compactMap { sheet.column($0) }
        for index in draft.cells.indices {
            let place = draft.cells[index].reference
            if rows.contains(place.row), columns.contains(place.column) { draft.cells[index].style.isLocked = false }
        }
        guard let first = rows.min(), let last = rows.max() else { return draft }
        if let column = sheet.column("status") {
            let range = CellRange(rows: first...last, columns: column...column)
            draft.validations.append(validation(range, sheet.form, texts))
            let top = CellReference(row: first, column: column)
            // Rows of sections hold an id too, but their cells are merged away.
            draft.conditionalFormats.append(
                ConditionalFormatDraft(range, "AND(ISBLANK(\(top)),NOT(ISBLANK($A\(first))))", fill: 0xFFF2CC))
        }
        if let header = draft.page.repeatedRows {
            draft.freezes = CellReference(row: header.upperBound + 1, column: 1)
        }
        return draft
    }

    private func validation(_ range: CellRange, _ form: Form, _ texts: ProgressTexts) -> ValidationDraft {
        let title = form.column("status")?.title ?? ""
        let rows = 1...ProgressStatus.allCases.count
        let list = SheetRange(
            sheet: Passport.sheetName, CellRange(rows: rows, columns: Self.listColumn...Self.listColumn))
        return ValidationDraft(
            range, .list(list), prompt: .init(title: title, text: texts.prompt),
            refusal: .init(title: title, text: texts.refusal))
    }

    private static let listColumn = 4

    /// The hidden sheet: the passport in A and B, the four statuses in D.
    private func hiddenSheet(_ passport: Passport, _ texts: ProgressTexts) -> SheetDraft {
        var sheet = SheetDraft(name: Passport.sheetName)
        sheet.isHidden = true
        let style = StyleDraft(wraps: false, hasBorder: false)
        sheet.cells = passport.cells(style)
        for (index, status) in ProgressStatus.allCases.enumerated() {
            let place = CellReference(row: index + 1, column: Self.listColumn)
            sheet.cells.append(CellDraft(place, .text(texts.statuses[status].name), style))
        }
        sheet.cells.sort { $0.reference < $1.reference }
        sheet.protection = ProtectionDraft()
        return sheet
    }
}

extension Plan {
    /// A fingerprint of what the plan asks: ids and texts of every row.
    ///
    /// It tells whether a plan was changed since its workbooks were sent out; it is no protection against forgery.
    public var fingerprint: String {
        Fingerprint.of(
            lines.map { line in
                let activity = line.activity
                return [
                    activity.id, line.objective.text, line.task.text, activity.text, activity.output.text,
                    activity.lead.text, activity.coordinating.text, activity.schedule.text, activity.budget.text,
                ]
            })
    }
}
