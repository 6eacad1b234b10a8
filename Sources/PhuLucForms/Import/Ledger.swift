import PhuLucAnnex
import PhuLucSpreadsheet

/// What became of one cell of a source: one line of `--ledger` (CONTRACT section 2).
public struct LedgerEntry: Hashable, Sendable {
    /// The part a cell plays.
    public enum Role: String, Hashable, Sendable, CaseIterable {
        case header, columnNumber, section, objective, task, activity, output, lead, coordinating, schedule, budget
        case ordinal, note, heading, title, attachedTo, preamble, footer, total, value, label, id, passport, blank
        case otherSheet, unread
    }

    public var sheet: String
    public var reference: CellReference
    public var role: Role
    /// The ids of the nodes the cell went to.
    public var of: [String]
    /// The evidence in a few words.
    public var why: String
    /// A second role, such as a section's number in the title's cell.
    public var also: Role?

    /// One line of the ledger.
    public var json: JSONValue {
        var object = JSONObject([
            "sheet": .string(sheet), "ref": .string(reference.description), "as": .string(role.rawValue),
            "of": of.count == 1 ? .string(of[0]) : .array(of.map(JSONValue.string)), "why": .string(why),
        ])
        if of.isEmpty { object["of"] = .null }
        if let also { object["also"] = .string(also.rawValue) }
        return .object(object)
    }
}

/// The account of a workbook's cells while it is read, one sheet at a time.
struct Ledger {
    private struct Line {
        var role: LedgerEntry.Role
        var of: [String]
        var why: String
        var also: LedgerEntry.Role?
    }

    private var sheets: [Int: [CellReference: Line]] = [:]
    private var sheet = 0
    private var lines: [CellReference: Line] = [:]

    /// Turns to another sheet, by its index; what follows is said of its cells.
    mutating func turn(to sheet: Int) {
        guard sheet != self.sheet else { return }
        sheets[self.sheet] = lines
        lines = sheets.removeValue(forKey: sheet) ?? [:]
        self.sheet = sheet
    }

    /// Says what a cell is; a second word about the same cell adds its node, and its role if it is another.
    mutating func note(_ cell: CellReference, _ role: LedgerEntry.Role, of id: String? = nil, why: String) {
        guard var line = lines[cell] else {
            lines[cell] = Line(role: role, of: id.map { [$0] } ?? [], why: why)
            return
        }
        if let id, !line.of.contains(id) { line.of.append(id) }
        if role != line.role { line.also = line.also ?? role }
        lines[cell] = line
    }

    /// Whether a cell of the sheet turned to has been accounted for.
    func has(_ cell: CellReference) -> Bool { lines[cell] != nil }

    /// One entry for every cell of a grid, in its order; what nothing claimed is `unread`, or `blank`.
    func entries(of grid: TextGrid, sheet: Int, isRead: Bool) -> [LedgerEntry] {
        let lines = sheet == self.sheet ? self.lines : sheets[sheet] ?? [:]
        return grid.cells.map { cell in
            let name = grid.sheet.name
            guard let line = lines[cell.reference] else {
                let role: LedgerEntry.Role = !isRead ? .otherSheet : cell.text.isEmpty ? .blank : .unread
                let why =
                    switch role {
                    case .otherSheet: "another sheet was read"
                    case .blank: "nothing but blanks"
                    default: "no place in the form"
                    }
                return LedgerEntry(sheet: name, reference: cell.reference, role: role, of: [], why: why)
            }
            return LedgerEntry(
                sheet: name, reference: cell.reference, role: line.role, of: line.of, why: line.why, also: line.also)
        }
    }
}
