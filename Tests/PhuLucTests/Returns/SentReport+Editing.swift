@testable import PhuLucForms
import PhuLuc
import Testing

/// What a person does to a workbook in a spreadsheet program; formulas move along as they do there.
extension SentReport {
    // MARK: Cells

    /// The row of an indicator.
    func row(_ id: String) throws -> Int {
        try #require(
            draft.sheets[sheet].cells.first { $0.reference.column == 1 && $0.value == .text(id) }, "no row \(id)"
        ).reference.row
    }

    /// The cell of an indicator in a field's column.
    func place(_ id: String, _ field: String = "value") throws -> CellReference {
        let column = try #require(forms[sheet - 1].columns.firstIndex { $0.field == field })
        return CellReference(row: try row(id), column: column + 2)
    }

    /// The cell whose text begins so.
    func place(of text: String) throws -> CellReference {
        try #require(
            draft.sheets[sheet].cells.first { cell in
                if case .text(let own) = cell.value { own.hasPrefix(text) } else { false }
            }, "no cell \(text)"
        ).reference
    }

    /// The header's cell of a field.
    func header(_ field: String) throws -> CellReference {
        let columns = forms[sheet - 1].columns
        let index = try #require(columns.firstIndex { $0.field == field })
        return try #require(
            draft.sheets[sheet].cells.first {
                $0.reference.column == index + 2 && $0.value == .text(columns[index].title)
            }
        ).reference
    }

    mutating func type(_ value: CellDraft.Value, at place: CellReference, format: String? = nil) {
        if let index = draft.sheets[sheet].cells.firstIndex(where: { $0.reference == place }) {
            draft.sheets[sheet].cells[index].value = value
            if let format { draft.sheets[sheet].cells[index].style.numberFormat = format }
        } else {
            var style = StyleDraft()
            if let format { style.numberFormat = format }
            draft.sheets[sheet].cells.append(CellDraft(place, value, style))
        }
    }

    mutating func type(_ text: String, at place: CellReference) { type(.text(text), at: place) }

    /// Replaces a text that stands somewhere above or in the table.
    mutating func retype(_ old: String, _ new: String) throws { type(new, at: try place(of: old)) }

    // MARK: Rows and columns

    mutating func insertRow(at row: Int, count: Int = 1) {
        move { $0.row < row ? $0 : CellReference(row: $0.row + count, column: $0.column) }
    }

    mutating func deleteRow(_ row: Int) {
        move { $0.row == row ? nil : CellReference(row: $0.row - ($0.row > row ? 1 : 0), column: $0.column) }
    }

    /// Cuts a row out and puts it in before another one.
    mutating func moveRow(_ row: Int, before target: Int) {
        move { place in
            let moved: Int =
                if place.row == row {
                    target > row ? target - 1 : target
                } else if row < target, (row..<target).contains(place.row) {
                    place.row - 1
                } else if target < row, (target..<row).contains(place.row) {
                    place.row + 1
                } else {
                    place.row
                }
            return CellReference(row: moved, column: place.column)
        }
    }

    mutating func insertColumn(at column: Int) {
        move { $0.column < column ? $0 : CellReference(row: $0.row, column: $0.column + 1) }
    }

    mutating func deleteColumn(_ column: Int) {
        // What a merge shows stays when its first column goes.
        for index in draft.sheets[sheet].merges.indices {
            let range = draft.sheets[sheet].merges[index].range
            guard range.first.column == column, range.last.column > column else { continue }
            let rest = CellRange(CellReference(row: range.first.row, column: column + 1), range.last)
            draft.sheets[sheet].merges[index].range = rest
            draft.sheets[sheet].cells.removeAll { $0.reference == rest.first }
            for cell in draft.sheets[sheet].cells.indices
            where draft.sheets[sheet].cells[cell].reference == range.first {
                draft.sheets[sheet].cells[cell].reference = rest.first
            }
        }
        draft.sheets[sheet].merges.removeAll { $0.range.isSingleCell }
        move { place in
            place.column == column
                ? nil : CellReference(row: place.row, column: place.column - (place.column > column ? 1 : 0))
        }
    }

    /// Cuts a column out, from a row on, and puts it in before another one to its left.
    mutating func moveColumn(_ column: Int, before target: Int, from row: Int) {
        move { place in
            guard place.row >= row, (target...column).contains(place.column) else { return place }
            return CellReference(row: place.row, column: place.column == column ? target : place.column + 1)
        }
    }

    /// Copies a row with everything in it into an empty one.
    mutating func copyRow(_ row: Int, to target: Int) {
        for cell in draft.sheets[sheet].cells where cell.reference.row == row {
            var copy = cell
            copy.reference.row = target
            draft.sheets[sheet].cells.removeAll { $0.reference == copy.reference }
            draft.sheets[sheet].cells.append(copy)
        }
    }

    /// Moves every cell of the sheet, and what formulas say of it; what goes nowhere is gone.
    private mutating func move(_ map: (CellReference) -> CellReference?) {
        var own = draft.sheets[sheet]
        own.cells = own.cells.compactMap { cell in
            guard let place = map(cell.reference) else { return nil }
            var moved = cell
            moved.reference = place
            if case .formula(let formula, let cached) = cell.value {
                moved.value = .formula(Self.moved(formula, map), cached: cached)
            }
            return moved
        }
        own.merges = own.merges.compactMap { merge in
            guard let first = map(merge.range.first), let last = map(merge.range.last) else { return nil }
            return MergeDraft(CellRange(first, last), merge.style)
        }
        (own.validations, own.conditionalFormats, own.rowHeights) = ([], [], [:])
        (own.page.printArea, own.page.repeatedRows, own.page.pageBreaksBefore) = (nil, nil, [])
        draft.sheets[sheet] = own
    }

    /// A formula whose cells were moved.
    private static func moved(_ formula: String, _ map: (CellReference) -> CellReference?) -> String {
        var result = ""
        var word = ""
        for letter in formula + " " {
            if letter.isASCII, letter.isLetter || letter.isNumber {
                word.append(letter)
                continue
            }
            if let place = CellReference(word) {
                result += map(place)?.description ?? "#REF!"
            } else {
                result += word
            }
            (word, result) = ("", result + String(letter))
        }
        return String(result.dropLast())
    }
}
