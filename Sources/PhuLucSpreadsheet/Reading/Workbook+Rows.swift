extension Workbook {
    /// Calls a body with every row of one sheet that holds something, without holding the sheet in memory.
    ///
    /// For sheets larger than memory: the part is inflated and read through a window of about a megabyte. Shared
    /// strings and styles have to be held all the same. Rows come as the file has them: those of a file out of order
    /// are not sorted, and a row that comes twice is two rows. Formulas are there; merges, which stand behind the
    /// cells, are not.
    ///
    /// What stands behind the rows is only searched for a second list of them: XML which breaks there is no fault.
    ///
    /// Held after all are parts in other encodings than UTF-8, and what hardly any program writes: a second list of
    /// rows, a list within alternate content.
    ///
    /// ```swift
    /// var sum = 0.0
    /// try Workbook.forEachRow(path: "so-lieu.xlsx") { row, cells in
    ///     for cell in cells { if case .number(let number) = cell.value { sum += number } }
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - path: an .xlsx or .xlsm file.
    ///   - sheet: a worksheet's name; the first worksheet when absent.
    ///   - limits: `bytesPerPart` does not count for the sheet, only for one row of it; `bytesInAll` and `ratio` do.
    ///     `textBytes` does not, as no text is held. `seconds` does not count what the body takes.
    /// - Throws: ``Fault``, with the file named; `.unknownSheet`; whatever fault the body throws, which ends the
    ///   reading.
    public static func forEachRow(
        path: String, sheet: String? = nil, limits: Limits = .default,
        _ body: (_ row: Int, _ cells: Slice<Sheet.Cells>) throws(Fault) -> Void
    ) throws(Fault) {
        try reading(path, limits) { (reader) throws(Fault) in try reader.forEachRow(of: sheet, body) }
    }
}

extension Workbook {
    /// Calls a body with every row of every worksheet that holds something, without holding the sheets in memory.
    ///
    /// Sheets come in the order of their tabs; each is read as ``forEachRow(path:sheet:limits:_:)`` reads one. A sheet
    /// whose part is missing is passed over.
    ///
    /// ```swift
    /// try Workbook.forEachSheetRow(path: "so-lieu.xlsx") { sheet, row, cells in print(sheet, row, cells.count) }
    /// ```
    ///
    /// - Throws: ``Fault``, with the file named; whatever fault the body throws, which ends the reading.
    public static func forEachSheetRow(
        path: String, limits: Limits = .default,
        _ body: (_ sheet: String, _ row: Int, _ cells: Slice<Sheet.Cells>) throws(Fault) -> Void
    ) throws(Fault) {
        try reading(path, limits) { (reader) throws(Fault) in
            let contents = try reader.contents()
            var limits = reader.limits
            for (entry, part) in try reader.worksheets(of: contents) {
                try reader.forEachRow(of: entry, part, contents.store, &limits) { (row, cells) throws(Fault) in
                    try body(entry.name, row, cells)
                }
            }
        }
    }

    /// The names of a workbook's worksheets in the order of their tabs, without reading the sheets.
    ///
    /// - Throws: ``Fault``, with the file named; `.partMissing` when there are worksheets, but none of their parts.
    public static func sheetNames(path: String, limits: Limits = .default) throws(Fault) -> [String] {
        try reading(path, limits) { (reader) throws(Fault) in
            try reader.worksheets(of: reader.outline()).map(\.entry.name)
        }
    }

    /// Opens a package, and names the file in whatever is thrown.
    private static func reading<Result>(
        _ path: String, _ limits: Limits, _ body: (PackageReader) throws(Fault) -> Result
    ) throws(Fault) -> Result {
        do throws(Fault) {
            let format = try FileFormat.ofHead(path: path)
            guard format == .zip else { throw Fault.refusing(format) }
            return try body(PackageReader(container: ZipContainer(path: path, limits: limits)))
        } catch {
            throw error.of(file: path)
        }
    }
}

extension PackageReader {
    /// Reads one worksheet row by row.
    ///
    /// - Parameter size: how many bytes of it are looked at together, at first.
    func forEachRow(
        of wanted: String?, window size: Int = 1 << 20,
        _ body: (_ row: Int, _ cells: Slice<Sheet.Cells>) throws(Fault) -> Void
    ) throws(Fault) {
        let contents = try contents()
        let all = contents.part.sheets.enumerated()
        let found = all.lazy.compactMap { index, entry in
            guard wanted == nil || entry.name == wanted else { return nil }
            let part = worksheet(entry, index, contents.relationships, workbook: contents.name)
            return part.map { (entry, $0) }
        }.first as (WorkbookPart.SheetEntry, String)?
        guard let (entry, target) = found else {
            let names = contents.part.sheets.map(\.name).joined(separator: "; ")
            throw wanted == nil ? Fault(.noSheet) : Fault(.unknownSheet, sheet: wanted, detail: names)
        }
        var limits = limits
        try forEachRow(of: entry, target, contents.store, &limits, window: size, body)
    }

    /// Reads one worksheet's part row by row; the limits get what time the body takes.
    fileprivate func forEachRow(
        of entry: WorkbookPart.SheetEntry, _ target: String, _ store: CellStore, _ limits: inout Limits,
        window size: Int = 1 << 20, _ body: (_ row: Int, _ cells: Slice<Sheet.Cells>) throws(Fault) -> Void
    ) throws(Fault) {
        guard let stream = try container.stream(target) else {
            throw Fault(.partMissing, part: target, sheet: entry.name)
        }
        do throws(Fault) {
            var reader = RowReader(stream: stream, name: target, limits: limits, store: store, size: size)
            defer { limits = reader.limits }
            switch try reader.read({ (row) throws(Fault) in try body(row.row, row.cells) }) {
            case .all: return
            case .firstList:
                let later = try laterRows(entry, part: target, store: store)
                for row in later.rows { try body(row.row, row.cells) }
                return
            case .nothing: break
            }
        } catch {
            var fault = error
            if fault.part == target { fault.sheet = entry.name }
            throw fault
        }
        for row in try sheet(entry, part: target, store: store, printAreas: []).rows {
            try body(row.row, row.cells)
        }
    }

    /// The rows of a part, read as a whole, that stand behind its first list of them.
    private func laterRows(
        _ entry: WorkbookPart.SheetEntry, part name: String, store: CellStore
    ) throws(Fault) -> Sheet {
        guard let bytes = try container.part(name) else { throw Fault(.partMissing, part: name, sheet: entry.name) }
        var builder = SheetBuilder(store: store)
        try XML.scan(bytes, name: name, limits: limits) { (scanner) throws(XMLProblem) in
            guard try builder.readHead(&scanner) else { return }
            try builder.readRows(&scanner)
            let first = builder.store.keys.count
            try builder.readTail(&scanner)
            builder.store.keys.removeFirst(first)
            builder.store.payloads.removeFirst(first)
        }
        let sheet = builder.sheet(entry, printAreas: [])
        try sheet.store.checkStrings(part: name)
        return sheet
    }
}
