import PhuLucAnnex
import PhuLucSpreadsheet

/// A form in its official layout with the totals in it, each with a note of where it comes from.
struct TotalSheet {
    private(set) var draft: SheetDraft
    /// Most agencies that a note names, and the width of its box in points.
    private static let mostLines = 12, noteWidth = 330.0
    /// Most letters of what an agency says that a note repeats.
    private static let mostLetters = 120

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
        for (row, column, place) in sheet.figures {
            guard let total = totals.total(row.id, column.field) else { continue }
            addNote(Self.lines(total, row, totals.form, texts.collected), at: place, texts.collected)
        }
        guard let column = sheet.column("note") else { return }
        for row in totals.form.rows ?? [] {
            let remarks = totals.notes(row.id)
            guard remarks.count > 1, let number = sheet.rows[row.id] else { continue }
            addNote(
                Self.lines(remarks, texts.collected), at: CellReference(row: number, column: column), texts.collected)
        }
    }

    private mutating func addNote(_ lines: [String], at place: CellReference, _ words: ConsolidationTexts) {
        guard !lines.isEmpty else { return }
        draft.notes.append(
            NoteDraft(
                place, lines.joined(separator: "\n"), author: words.note.author, width: Self.noteWidth,
                height: Double(lines.count) * 14 + 12))
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
        return (known.isEmpty ? [] : [known.joined(separator: "; ")]) + Self.lines(total.parts, words)
    }

    /// What the first agencies said, and where; then how many more there are.
    private static func lines(_ parts: [FigureTotal.Part], _ words: ConsolidationTexts) -> [String] {
        var lines: [String] = []
        for part in parts.prefix(mostLines) {
            var values = ["agency": part.agency.name, "text": String(part.value.text.prefix(mostLetters)), "file": fileName(part.file)]
            values["sheet"] = part.sheet
            values["cell"] = part.cell
            lines.append((part.cell == nil ? words.note.unplaced : words.note.line).filled(values))
        }
        let rest = parts.count - mostLines
        if rest > 0 { lines.append(words.more.filled(["count": String(rest)])) }
        return lines
    }

    private static func fileName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
