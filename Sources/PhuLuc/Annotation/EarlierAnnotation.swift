/// What an earlier run noted down on its sheet of findings: which formats the marked cells had.
struct EarlierAnnotation {
    /// The format that a cell had before it was marked.
    struct Record {
        var sheet: String
        var cell: CellReference
        /// The number of the format in the workbook's styles.
        var format: Int

        /// As it stands in the hidden column: `D9 12 Phụ lục`.
        var text: String { "\(cell) \(format) \(sheet)" }
    }

    /// The column of the sheet that holds the records and, in its first row, the sheet's mark.
    static let column = 9

    /// The sheet's name; `nil` when there was no earlier run.
    var sheet: String?
    private var records: [Record] = []

    /// Reads the records of a workbook; nothing is read when no sheet's name could be the right one.
    init(of path: String, sheetNames: [String], limits: Limits) throws(Fault) {
        guard sheetNames.contains(where: { $0.hasPrefix(Annotation.sheetName) }) else { return }
        let sheets = try Workbook.read(path: path, limits: limits).sheets
        guard let found = sheets.first(where: FindingsSheet.isOne) else { return }
        sheet = found.name
        records = found.cells.lazy.filter { $0.reference.column == Self.column }.compactMap { cell in
            guard case .string(let text) = cell.value else { return nil }
            let words = text.split(separator: " ", maxSplits: 2)
            guard words.count == 3, let place = CellReference(words[0]), let format = Int(words[1]) else { return nil }
            return Record(sheet: String(words[2]), cell: place, format: format)
        }
    }

    /// The formats of the marked cells of a sheet.
    func formats(on sheet: String) -> [CellReference: Int] {
        Dictionary(records.lazy.filter { $0.sheet == sheet }.map { ($0.cell, $0.format) }) { first, _ in first }
    }
}
