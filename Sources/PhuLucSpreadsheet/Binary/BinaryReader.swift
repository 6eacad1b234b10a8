/// Reads a binary workbook, BIFF2 to BIFF8, into the grid.
struct BinaryReader {
    let stream: RecordStream
    let limits: Limits

    /// The reader of a compound file's workbook stream, or of a bare stream as older versions wrote it.
    init(bytes: [UInt8], limits: Limits) throws(Fault) {
        self.limits = limits
        guard let file = CompoundFile(bytes) else {
            stream = RecordStream(bytes: bytes)
            return
        }
        let entry = ["workbook", "book"].lazy.compactMap { name in
            file.entries.first { $0.kind == 2 && $0.name.lowercased() == name }
        }.first
        guard let entry else { throw Fault(.partMissing, part: "Workbook") }
        stream = RecordStream(bytes: file.content(of: entry))
        // What is missing of the last sector's padding is no loss.
        guard stream.bytes.count + file.sectorSize > entry.size else {
            throw Fault(.partDamaged, part: entry.name, detail: "\(stream.bytes.count) of \(entry.size) bytes")
        }
    }

    /// Reads the whole workbook.
    func workbook() throws(Fault) -> Workbook {
        let globals = try BinaryGlobals(stream, at: 0, limits: limits)
        if globals.sheets.isEmpty, stream.bytes.two(at: 6) & 0xFF == 0x10 { return try singleSheet(globals) }
        var workbook = Workbook(sheets: [], uses1904Dates: globals.uses1904Dates)
        let store = CellStore(
            sharedStrings: try globals.sharedStrings(stream, limits), styles: globals.styles.styles(globals.version),
            uses1904Dates: globals.uses1904Dates)
        // Sheets do not overlap: together they cannot be longer than the stream.
        var (room, textRoom) = (stream.bytes.count, limits.textBytes)
        for (index, entry) in globals.sheets.enumerated() where entry.kind == 0 {
            guard let first = try? stream.record(at: entry.offset), RecordType.beginnings.contains(first.type), room > 0
            else {
                workbook.missingSheets.append(entry.name)
                continue
            }
            var (sheet, end) = try read(globals, store, at: entry.offset, named: entry.name)
            try sheet.store.countTexts(against: &textRoom, limits, sheet: entry.name)
            sheet.visibility = entry.visibility
            sheet.printAreas = globals.printAreas[index] ?? []
            workbook.sheets.append(sheet)
            room -= end - entry.offset
        }
        if workbook.sheets.isEmpty, let missing = workbook.missingSheets.first {
            throw Fault(.partMissing, sheet: missing)
        }
        return workbook
    }

    /// A stream that is one sheet: nothing names it, so that it gets Excel's name for a first sheet.
    private func singleSheet(_ globals: BinaryGlobals) throws(Fault) -> Workbook {
        let store = CellStore(
            styles: globals.styles.styles(globals.version), uses1904Dates: globals.uses1904Dates)
        let (sheet, _) = try read(globals, store, at: 0, named: "Sheet1")
        return Workbook(sheets: [sheet], uses1904Dates: globals.uses1904Dates)
    }

    private func read(
        _ globals: BinaryGlobals, _ store: CellStore, at place: Int, named name: String
    ) throws(Fault) -> (Sheet, end: Int) {
        var (globals, store) = (globals, store)
        // A sheet of a BIFF4 workbook has fonts and formats of its own.
        if globals.version == .biff4, place > 0 {
            globals = try BinaryGlobals(stream, at: place, limits: limits)
            store.styles = globals.styles.styles(globals.version)
        }
        var sheet = BinarySheet(
            builder: SheetBuilder(store: store), text: globals.text(limits), stream: stream, version: globals.version,
            hasCellFormats: globals.styles.hasCellFormats)
        do throws(Fault) {
            let end = try sheet.read(at: place)
            let entry = WorkbookPart.SheetEntry(name: name, relationship: "", visibility: .visible)
            let finished = sheet.builder.sheet(entry, printAreas: [])
            try finished.store.checkStrings(part: "Workbook")
            return (finished, end)
        } catch {
            var fault = error
            fault.sheet = name
            throw fault
        }
    }
}
