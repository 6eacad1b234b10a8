import PhuLucAnnex
import PhuLucSpreadsheet

/// One report form on paper: empty, filled, or added up.
///
/// Column A is hidden and holds the rows' ids; the printed columns begin at B.
struct ReportSheet {
    /// Where the drop-downs of code rows find their lists.
    typealias Lists = (Indicator) -> SheetRange?

    static let hiddenColumns = 1

    let form: Form
    let texts: ReportTexts
    /// The sheet, once composed.
    private(set) var draft: SheetDraft
    /// The row of the sheet of each indicator.
    private(set) var rows: [String: Int] = [:]
    private let table: IndexTable?
    /// Whether agencies fill it in: inputs open, the rest locked.
    private let isOpen: Bool

    /// - Parameters:
    ///   - lines: what stands between the title and the table, such as agency and period.
    ///   - table: the figures; an empty form when absent.
    ///   - isOpen: whether agencies fill it in.
    init(
        _ form: Form, lines: [String], title: String? = nil, table: IndexTable? = nil, isOpen: Bool, words: Words,
        texts: ReportTexts, lists: Lists = { _ in nil }
    ) {
        self.form = form
        self.texts = texts
        self.table = table
        self.isOpen = isOpen
        var composer = SheetComposer(
            form, words: words, extraColumns: 0, fontSize: nil, hiddenColumns: Self.hiddenColumns)
        composer.addReportLines(form, title: title, lines: lines, texts: texts)
        composer.addHeader(titles: form.columns.map(\.title), extras: [])
        var logical: [(row: Indicator, index: Int)] = []
        for row in form.rows ?? [] { logical.append((row, composer.add(row, table: table))) }
        composer.addEnd(footer: [])
        let (draft, starts) = composer.sheetDraft(name: form.sheet)
        self.draft = draft
        for (row, index) in logical { rows[row.id] = starts[index] }
        fill()
        addIDs()
        if isOpen { open(lists) }
        addStatus()
    }

    /// The column of the sheet of a field, from 1.
    func column(_ field: String) -> Int? {
        form.columns.firstIndex { $0.field == field }.map { $0 + 1 + Self.hiddenColumns }
    }

    /// The cell of a figure.
    func place(_ row: Indicator, _ field: String) -> CellReference? {
        guard let number = rows[row.id], let column = column(field) else { return nil }
        return CellReference(row: number, column: column)
    }

    /// The rows and value columns that are asked, each with its cell.
    var figures: [(row: Indicator, column: Form.Column, place: CellReference)] {
        (form.rows ?? []).flatMap { row in
            form.valueColumns.compactMap { column in
                guard form.asks(row, in: column), let place = place(row, column.field) else { return nil }
                return (row, column, place)
            }
        }
    }

    // MARK: Figures

    /// Puts figures, formulas and number formats into the value cells.
    private mutating func fill() {
        let values = Dictionary(
            (table?.rows ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let known = ReportFigures(form, values)
        var cells = Dictionary(uniqueKeysWithValues: draft.cells.enumerated().map { ($0.element.reference, $0.offset) })
        for (row, column, place) in figures {
            guard let index = cells.removeValue(forKey: place) else { continue }
            draft.cells[index].style.numberFormat = column.ratio == nil ? row.numberFormat : Indicator.percentFormat
            draft.cells[index].style.horizontal = (column.align ?? .right).horizontal
            let formula = form.formulaText(row, column) { id, field in
                form.row(id).flatMap { self.place($0, field)?.description }
            }
            if let formula {
                let cached = known.value(row.id, column.field).map { CellDraft.Cached.number($0) }
                draft.cells[index].value = .formula(formula, cached: cached ?? .blank)
            } else {
                draft.cells[index].value = .of(values[row.id]?[column.field])
            }
        }
    }

    private mutating func addIDs() {
        draft.hiddenColumns = [1]
        draft.columnWidths[1] = 10
        let style = StyleDraft(font: CellFont(name: form.text.font, size: 8), wraps: false, hasBorder: false)
        for row in form.rows ?? [] {
            guard let number = rows[row.id] else { continue }
            draft.cells.append(CellDraft(CellReference(row: number, column: 1), .text(row.id), style))
        }
        draft.cells.sort { $0.reference < $1.reference }
    }

    // MARK: What agencies fill in

    private mutating func open(_ lists: Lists) {
        draft.protection = ProtectionDraft()
        var inputs: Set<CellReference> = []
        for (row, column, place) in figures where row.isInput && !column.isComputed {
            inputs.insert(place)
            if let validation = validation(row, at: place, lists) { draft.validations.append(validation) }
            if row.isRequired {
                draft.conditionalFormats.append(
                    ConditionalFormatDraft(
                        CellRange(place, place), "ISBLANK(\(place))", fill: 0xFFF2CC))
            }
        }
        let note = column("note")
        for index in draft.cells.indices {
            let place = draft.cells[index].reference
            let isNote = place.column == note && rows.values.contains(place.row)
            if isNote || inputs.contains(place) { draft.cells[index].style.isLocked = false }
        }
        if let last = rows.values.min() { draft.freezes = CellReference(row: last, column: 1) }
    }

    private func validation(_ row: Indicator, at place: CellReference, _ lists: Lists) -> ValidationDraft? {
        let kind: ValidationDraft.Kind
        switch row.kind {
        case .count: kind = .wholeNumber(from: 0, through: nil)
        case .money: kind = .decimal(from: 0, through: nil)
        case .percent: kind = .decimal(from: 0, through: 100)
        case .code:
            guard let list = lists(row) else { return nil }
            kind = .list(list)
        case .text, .section, .group: return nil
        }
        let title = String(row.label.prefix(ValidationDraft.longestTitle))
        let choices = row.choices.map { "\($0.code) = \($0.meaning)" }.joined(separator: "; ")
        let prompt = texts.prompts[row.kind.rawValue]?.filled(["choices": choices])
        // A word such as “không phát sinh” may stand for a figure: the office is warned, not stopped.
        return ValidationDraft(
            CellRange(place, place), kind, prompt: prompt.map { .init(title: title, text: String($0.prefix(255))) },
            refusal: .init(title: title, text: texts.refusal), severity: row.kind == .code ? .stop : .warning)
    }

    /// Says beside the table, outside the print area, that the form is no official one.
    private mutating func addStatus() {
        guard form.status == .reconstructed else { return }
        let column = form.columns.count + Self.hiddenColumns + 2
        let style = StyleDraft(
            font: CellFont(name: form.text.font, size: 10, isItalic: true), vertical: .top, hasBorder: false)
        let text = texts.reconstructed.filled(["form": form.id, "version": String(form.edition)])
        draft.cells.append(CellDraft(CellReference(row: 1, column: column), .text(text), style))
        draft.columnWidths[column] = 40
        draft.cells.sort { $0.reference < $1.reference }
    }
}

extension ValidationDraft {
    /// Most letters of a box's title.
    fileprivate static let longestTitle = 32
}

extension Indicator {
    static let percentFormat = "0.00"

    /// How a figure of this kind is shown.
    var numberFormat: String {
        switch kind {
        case .count: "#,##0"
        case .money: "#,##0.###"
        case .percent: Self.percentFormat
        case .code: "0"
        case .text, .section, .group: "General"
        }
    }
}

extension CellDraft.Value {
    /// A figure as a number, a word that stands for one as text.
    fileprivate static func of(_ value: TableValue?) -> CellDraft.Value {
        guard let value else { return .blank }
        if case .number(let number) = value.figure { return .number(number) }
        return value.text.isEmpty ? .blank : .text(value.text)
    }
}

extension SheetComposer {
    /// The lines above a report's table: heading, title, what it is attached to, agency and period.
    fileprivate mutating func addReportLines(_ form: Form, title: String?, lines: [String], texts: ReportTexts) {
        if title == nil, let above = form.above { return add(above, lines: lines, texts) }
        if let heading = form.heading {
            sheet.addLine([heading], line(size: form.text.headingSize, bold: true, .center))
        }
        if let title = title ?? form.title {
            sheet.addLine([title], line(size: form.text.titleSize, bold: true, .center))
        }
        if let attached = form.attachedTo {
            sheet.addLine([attached], line(size: form.text.attachedSize, italic: true, .center))
        }
        for text in lines { sheet.addLine([text], line(size: size, .left)) }
        if sheet.rowCount > 0 { _ = sheet.addRow() }
    }

    /// An office's own lines, with agency and period put where it has lines for them, else after them.
    private mutating func add(_ above: [[Form.Line]], lines: [String], _ texts: ReportTexts) {
        var rest = lines.filter { ![texts.agency.filled([:]), texts.period.filled([:])].contains($0) }
        for var line in above {
            for index in line.indices {
                for pattern in [texts.agency, texts.period] where pattern.values(in: line[index].text) != nil {
                    guard let own = rest.firstIndex(where: { pattern.values(in: $0) != nil }) else { continue }
                    line[index].text = rest.remove(at: own)
                }
            }
            add(line)
        }
        for text in rest { sheet.addLine([text], line(size: size, .left)) }
    }

    /// A row of the form with its number, label, unit, and room for its figures; says which logical row it is.
    fileprivate mutating func add(_ row: Indicator, table: IndexTable?) -> Int {
        let index = sheet.addRow()
        let filled = table?.rows.first { $0.id == row.id }
        for (offset, column) in form.columns.enumerated() {
            let text: String
            switch column.field {
            case "number": text = row.number
            case "label": text = row.label
            case "unit": text = row.unit
            case "note": text = filled?["note"]?.text ?? ""
            default: text = row.isAsked ? filled?[column.field]?.text ?? "" : ""
            }
            var style = data(column)
            style.font.isBold = form.boldRows?.contains(row.id) ?? !row.isAsked
            let isItalic = form.italicRows?.contains(row.id) ?? (row.formula?.divisor != nil)
            style.font.isItalic = isItalic && column.field == "label"
            let place = offset + sheet.firstColumn
            if row.kind == .section { style.fill = Form.Shading.colour(form.shading?.section) }
            if row.kind == .section, form.mergesSections == true {
                if text.isEmpty { continue }
                let isTitle = column.field == "label"
                let last = isTitle ? sheet.columns.upperBound : place
                let from = isTitle && row.number.isEmpty ? sheet.firstColumn : place
                sheet.place(text, rows: index...index, columns: from...last, style)
                continue
            }
            sheet.place(text, rows: index...index, columns: place...place, style)
        }
        if !row.isAsked { sheet.keepsWithNext.insert(index) }
        return index
    }
}
