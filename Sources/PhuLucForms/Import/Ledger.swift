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
///
/// What is said of cells is only noted; it is put together when somebody asks for the entries.
struct Ledger: Sendable {
    /// Evidence that is said of many cells, by its number.
    struct Reason {
        fileprivate var number: Int
    }

    /// One word about one cell.
    private struct Note {
        var role: LedgerEntry.Role
        var reason: Reason
        var id: String?
    }

    /// What is said of a sheet, in the order in which it was said; the cells apart, since most of all they are asked.
    private struct Page {
        var cells: [CellReference] = []
        var notes: [Note] = []
    }

    private var pages: [Int: Page] = [:]
    private var sheet = 0
    private var page = Page()
    private var reasons: [String] = []

    /// Turns to another sheet, by its index; what follows is said of its cells.
    mutating func turn(to sheet: Int) {
        guard sheet != self.sheet else { return }
        pages[self.sheet] = page
        page = pages.removeValue(forKey: sheet) ?? Page()
        self.sheet = sheet
    }

    /// Says what a cell is; a second word about the same cell adds its node, and its role if it is another.
    mutating func note(_ cell: CellReference, _ role: LedgerEntry.Role, of id: String? = nil, why: String) {
        note(cell, role, of: id, reason(why))
    }

    /// The same with evidence that was entered before.
    mutating func note(_ cell: CellReference, _ role: LedgerEntry.Role, of id: String?, _ reason: Reason) {
        page.cells.append(cell)
        page.notes.append(Note(role: role, reason: reason, id: id))
    }

    /// Enters evidence that will be said of many cells.
    mutating func reason(_ why: String) -> Reason {
        reasons.append(why)
        return Reason(number: reasons.count - 1)
    }

    /// The cells of the sheet turned to that have been accounted for until now.
    var known: KnownCells { KnownCells(page.cells) }

    /// One entry for every cell of a grid, in its order; what nothing claimed is `unread`, or `blank`.
    func entries(of grid: TextGrid, sheet: Int, isRead: Bool) -> [LedgerEntry] {
        let known = entries(on: sheet, named: grid.sheet.name)
        return grid.cells.map { cell in
            if let entry = known[cell.reference] { return entry }
            let role: LedgerEntry.Role = !isRead ? .otherSheet : cell.text.isEmpty ? .blank : .unread
            let why =
                switch role {
                case .otherSheet: "another sheet was read"
                case .blank: "nothing but blanks"
                default: "no place in the form"
                }
            return LedgerEntry(sheet: grid.sheet.name, reference: cell.reference, role: role, of: [], why: why)
        }
    }

    /// The entries of the cells of which something is said.
    private func entries(on sheet: Int, named name: String) -> [CellReference: LedgerEntry] {
        var entries: [CellReference: LedgerEntry] = [:]
        let page = sheet == self.sheet ? page : pages[sheet] ?? Page()
        for (cell, note) in zip(page.cells, page.notes) {
            guard var entry = entries[cell] else {
                entries[cell] = LedgerEntry(
                    sheet: name, reference: cell, role: note.role, of: note.id.map { [$0] } ?? [],
                    why: reasons[note.reason.number])
                continue
            }
            if let id = note.id, !entry.of.contains(id) { entry.of.append(id) }
            if note.role != entry.role { entry.also = entry.also ?? note.role }
            entries[cell] = entry
        }
        return entries
    }
}

/// A ledger that is complete, with the sheets that it is of.
struct ClosedLedger: Sendable {
    let ledger: Ledger
    let grids: [TextGrid]
    /// The sheets that were read, by index.
    let read: Set<Int>

    /// One entry for every non-empty cell of the workbook, sheet by sheet.
    var entries: [LedgerEntry] {
        grids.indices.flatMap { ledger.entries(of: grids[$0], sheet: $0, isRead: read.contains($0)) }
    }
}
