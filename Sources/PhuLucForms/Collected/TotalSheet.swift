import PhuLucAnnex
import PhuLucSpreadsheet

/// A form in its official layout with the totals in it, each with a note of where it comes from.
struct TotalSheet {
    private(set) var draft: SheetDraft
    /// Most agencies that a note names.
    private static let mostLines = 12

    init(_ totals: FormTotals, of report: Consolidation, name: String, library: FormLibrary) {
        let texts = library.texts
        let asked = totals.agencies.count
        let lines = [
            texts.period.filled(["period": report.period.name.vi]),
            texts.collected.coverage.filled([
                "returned": String(asked - totals.missing.count), "asked": String(asked),
            ]),
        ]
        let sheet = ReportSheet(
            totals.form, lines: lines, title: totals.table.title, table: totals.table, isOpen: false,
            words: library.words, texts: texts)
        draft = sheet.draft
        draft.name = name
        if let first = sheet.rows.values.min() { draft.freezes = CellReference(row: first, column: 1) }
        let notes = texts.collected.note
        for (row, column, place) in sheet.figures {
            guard let total = totals.total(row.id, column.field) else { continue }
            let lines = Self.lines(total, row, totals.form, texts.collected)
            guard !lines.isEmpty else { continue }
            draft.notes.append(
                NoteDraft(
                    place, lines.joined(separator: "\n"), author: notes.author, width: 330,
                    height: Double(lines.count) * 14 + 12))
        }
    }

    /// What the note says: how many agencies are in which state, and what the first of them said where.
    private static func lines(
        _ total: FigureTotal, _ row: Indicator, _ form: Form, _ words: ConsolidationTexts
    ) -> [String] {
        guard total.origins.isEmpty else {
            let formula = row.formula?.description
            let columns = total.origins.compactMap { form.column($0.column)?.title }.joined(separator: " + ")
            return [words.note.computed.filled(["cells": formula ?? columns])]
        }
        let counts = [
            ("number", total.reported.count), ("none", total.parts(in: "none").count),
            ("unknown", total.parts(in: "unknown").count), ("text", total.parts(in: "text").count),
            ("blank", total.blank.count), ("missing", total.missing.count),
        ]
        let known = counts.filter { $0.1 > 0 }.compactMap { state, count in
            words.note.counts[state]?.filled(["count": String(count)])
        }
        var lines = known.isEmpty ? [] : [known.joined(separator: "; ")]
        for part in total.parts.prefix(mostLines) {
            var values = ["agency": part.agency.name, "text": part.value.text, "file": fileName(part.file)]
            values["sheet"] = part.sheet
            values["cell"] = part.cell
            lines.append((part.cell == nil ? words.note.unplaced : words.note.line).filled(values))
        }
        let rest = total.parts.count - mostLines
        if rest > 0 { lines.append(words.more.filled(["count": String(rest)])) }
        return lines
    }

    private static func fileName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
