import PhuLucAnnex
import PhuLucSpreadsheet

/// A workbook of report forms for one agency: its forms, how to fill them in, and its passport.
public struct ReportWorkbook {
    public var forms: [Form]
    /// To whom it goes; an empty form for anybody when absent.
    public var address: ReportAddress?
    public var campaign: String
    /// Figures to begin with, by the form's id.
    public var tables: [String: IndexTable]

    public init(
        forms: [Form], address: ReportAddress? = nil, campaign: String = "", tables: [String: IndexTable] = [:]
    ) {
        self.forms = forms
        self.address = address
        self.campaign = campaign
        self.tables = tables
    }

    /// A report that was filled in, as a workbook.
    public init(forms: [Form], table: IndexTable) {
        self.init(forms: forms, tables: [table.form: table])
        guard table.agency != nil || table.period != nil else { return }
        let period = table.period.flatMap { ReportPeriod($0) }
        address = ReportAddress(
            agencyID: "", agency: table.agency ?? "", period: table.period ?? "",
            periodName: period?.name.vi ?? table.period ?? "", from: "", to: "", due: "")
    }

    /// The workbook to be written.
    public func draft(_ library: FormLibrary) -> WorkbookDraft {
        let texts = library.texts
        let choices = ChoiceLists(forms)
        let lines = address.map { address in
            [texts.agency, texts.period, texts.window].map { $0.filled(address.values) }
        }
        var sheets = forms.map { form in
            ReportSheet(
                form, lines: lines ?? [texts.agency.filled([:]), texts.period.filled([:])], table: tables[form.id],
                isOpen: true, words: library.words, texts: texts, lists: choices.range
            ).draft
        }
        if address != nil { sheets.insert(instructions(texts), at: 0) }
        sheets.append(hiddenSheet(choices))
        return WorkbookDraft(
            sheets: sheets,
            properties: DocumentProperties(
                title: forms.first?.title, subject: forms.first?.name.vi, custom: passport.properties),
            defaultFont: CellFont(name: "Times New Roman", size: 12))
    }

    public var passport: Passport {
        Passport(
            agencyID: address?.agencyID ?? "", agency: address?.agency ?? "", period: address?.period ?? "",
            campaign: campaign,
            window: address.map { [$0.from, $0.to, $0.due].joined(separator: "|") } ?? "",
            forms: forms.map {
                Passport.FormEntry(
                    id: $0.id, version: String($0.edition), sheet: $0.sheet, fingerprint: $0.fingerprint)
            })
    }

    /// The hidden sheet: the passport in A and B, definitions of forms in C, the lists of the drop-downs from D on.
    private func hiddenSheet(_ choices: ChoiceLists) -> SheetDraft {
        var sheet = SheetDraft(name: Passport.sheetName)
        sheet.isHidden = true
        let style = StyleDraft(wraps: false, hasBorder: false)
        sheet.cells = passport.cells(style) + choices.cells(style) + Passport.cells(of: forms, style)
        sheet.cells.sort { $0.reference < $1.reference }
        sheet.protection = ProtectionDraft()
        return sheet
    }

    /// What to do, in words, for whoever opens the workbook.
    private func instructions(_ texts: ReportTexts) -> SheetDraft {
        var values = address?.values ?? [:]
        values["forms"] = forms.map { "\($0.sheet) (\($0.name.vi))" }.joined(separator: "; ")
        return InstructionSheet.draft(
            name: texts.instructionSheet, title: texts.instructionTitle,
            lines: texts.instructions.map { $0.filled(values) })
    }
}

/// The drop-downs of code rows: one list on the hidden sheet for every set of codes.
struct ChoiceLists {
    private static let firstColumn = 4
    private var lists: [[String]] = []
    private var places: [String: Int] = [:]

    init(_ forms: [Form]) {
        for row in forms.flatMap({ $0.rows ?? [] }) {
            let codes = row.choices.map(\.code)
            guard !codes.isEmpty, places[row.unit] == nil else { continue }
            if let known = lists.firstIndex(of: codes) {
                places[row.unit] = known
            } else {
                places[row.unit] = lists.count
                lists.append(codes)
            }
        }
    }

    /// Where the codes of a row stand.
    func range(_ row: Indicator) -> SheetRange? {
        places[row.unit].map { index in
            SheetRange(
                sheet: Passport.sheetName,
                CellRange(
                    rows: 1...lists[index].count,
                    columns: (Self.firstColumn + index)...(Self.firstColumn + index)))
        }
    }

    /// The codes as numbers, so that a chosen one is a figure.
    func cells(_ style: StyleDraft) -> [CellDraft] {
        lists.enumerated().flatMap { index, codes in
            codes.enumerated().map { row, code in
                CellDraft(
                    CellReference(row: row + 1, column: Self.firstColumn + index),
                    Double(code).map { .number($0) } ?? .text(code), style)
            }
        }
    }
}
