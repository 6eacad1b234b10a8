extension PackageReader {
    /// Reads the whole workbook.
    func workbook() throws(Fault) -> Workbook {
        var contents = try outline()
        let ahead = try readAhead(&contents)
        if ahead == nil { contents.store.sharedStrings = try strings(contents) }
        contents.store.styles = try styles(contents)
        var workbook = Workbook(sheets: [], uses1904Dates: contents.part.uses1904Dates)
        var (seen, room) = (Set<String>(), limits.textBytes)
        for (index, entry) in contents.part.sheets.enumerated() {
            guard let target = worksheet(entry, index, contents.relationships, workbook: contents.name) else {
                continue
            }
            guard container.has(target) else {
                workbook.missingSheets.append(entry.name)
                continue
            }
            guard seen.insert(target).inserted else { throw Fault(.sharedPart, part: target, sheet: entry.name) }
            try limits.checkTime(part: target)
            let areas = contents.part.printAreas[index] ?? []
            var builder: SheetBuilder
            if let ahead, ahead.part == target {
                builder = try counted(ahead.rows)
                (builder.store.sharedStrings, builder.store.styles) =
                    (contents.store.sharedStrings, contents.store.styles)
            } else {
                builder = try rows(entry, part: target, store: contents.store)
            }
            let sheet = builder.sheet(entry, printAreas: areas)
            try sheet.store.checkStrings(part: target, sheet: entry.name)
            try sheet.store.countTexts(against: &room, limits, sheet: entry.name)
            workbook.sheets.append(sheet)
        }
        if workbook.sheets.isEmpty, let missing = workbook.missingSheets.first {
            throw Fault(.partMissing, sheet: missing)
        }
        return workbook
    }

    /// Reads one worksheet.
    func sheet(
        _ entry: WorkbookPart.SheetEntry, part name: String, store: CellStore, printAreas: [CellRange]
    ) throws(Fault) -> Sheet {
        let sheet = try rows(entry, part: name, store: store).sheet(entry, printAreas: printAreas)
        try sheet.store.checkStrings(part: name, sheet: entry.name)
        return sheet
    }

    /// Inflates and reads one worksheet's part.
    private func rows(
        _ entry: WorkbookPart.SheetEntry, part name: String, store: CellStore
    ) throws(Fault) -> SheetBuilder {
        guard let bytes = try container.part(name) else { throw Fault(.partMissing, part: name, sheet: entry.name) }
        return try Self.rows(bytes, name, sheet: entry.name, limits, store)
    }

    /// Counts what was inflated.
    private func counted<Value>(_ read: Result<Inflated<Value>, Fault>) throws(Fault) -> Value {
        let inflated = try read.get()
        container.count(inflated: inflated.bytes)
        return inflated.value
    }
}

// MARK: - Side by side

extension PackageReader {
    /// What was read of a part, and how many bytes were inflated for it.
    private struct Inflated<Value: Sendable>: Sendable {
        var value: Value
        var bytes: Int
    }

    /// The first sheet, read before its turn.
    private struct SheetAhead {
        var part: String
        var rows: Result<Inflated<SheetBuilder>, Fault>
    }

    /// Parts smaller than this are read one after the other: that takes less time than to begin at once.
    private static let leastSize = 1 << 18

    /// Reads the shared strings, into the store, and the first sheet at once, when both are large.
    ///
    /// What is wrong with the sheet is said in its turn. Nothing is read ahead when the limit on all parts might tell
    /// which part came first.
    private func readAhead(_ contents: inout Contents) throws(Fault) -> SheetAhead? {
        guard Parallel.cores > 1, container.hasRoom(forParts: 3), let name = stringsPart(contents),
            container.claimedSize(name) >= Self.leastSize, let (entry, target) = firstSheet(contents),
            target != name, container.claimedSize(target) >= Self.leastSize,
            let strings = try container.packedPart(name), let packed = try? container.packedPart(target)
        else { return nil }
        let (room, limits, store) = (container.room, limits, contents.store)
        let (table, rows) = Parallel.both {
            Self.strings(strings, room, limits)
        } _: {
            Self.rows(packed, sheet: entry.name, room, limits, store)
        }
        guard let table, let rows else { return nil }
        contents.store.sharedStrings = try counted(table)
        return SheetAhead(part: target, rows: rows)
    }

    /// The first worksheet that is there.
    private func firstSheet(_ contents: Contents) -> (WorkbookPart.SheetEntry, String)? {
        for (index, entry) in contents.part.sheets.enumerated() {
            let target = worksheet(entry, index, contents.relationships, workbook: contents.name)
            if let target, container.has(target) { return (entry, target) }
        }
        return nil
    }

    private static func strings(
        _ packed: PackedPart, _ room: ByteLimit, _ limits: Limits
    ) -> Result<Inflated<TextTable>, Fault> {
        Result { () throws(Fault) in
            let bytes = try packed.inflated(limit: room)
            let table = try XML.scan(bytes, name: packed.name, limits: limits, SharedStringsPart.read)
            return Inflated(value: table, bytes: bytes.count)
        }
    }

    private static func rows(
        _ packed: PackedPart, sheet: String, _ room: ByteLimit, _ limits: Limits, _ store: CellStore
    ) -> Result<Inflated<SheetBuilder>, Fault> {
        Result { () throws(Fault) in
            let bytes = try packed.inflated(limit: room)
            let count = bytes.count
            let builder = try rows(bytes, packed.name, sheet: sheet, limits, store)
            return Inflated(value: builder, bytes: count)
        }
    }

    /// Reads a worksheet's part, its fault with the sheet's name.
    private static func rows(
        _ bytes: consuming PartBytes, _ part: String, sheet: String, _ limits: Limits, _ store: CellStore
    ) throws(Fault) -> SheetBuilder {
        do throws(Fault) {
            let pieces = try SheetBuilder.pieces(of: bytes, name: part, limits: limits, store: store)
            let builder = SheetBuilder.joined(pieces)
            // Reading in one go would have stopped at the cell that was one too many.
            guard builder.store.formulas.sharedBytes <= limits.formulaBytes else {
                throw Fault(.limitExceeded(limit: "formulaBytes", value: limits.formulaBytes), part: part)
            }
            return builder
        } catch {
            var fault = error
            fault.sheet = sheet
            throw fault
        }
    }
}

extension SheetBuilder {
    /// Reads a worksheet's part: in pieces to be joined when it is large and there are several cores, else as one.
    static func pieces(
        of bytes: consuming PartBytes, name: String, limits: Limits, store: CellStore
    ) throws(Fault) -> [SheetBuilder] {
        let (part, start) = try XMLEncoding.utf8(of: bytes, name: name)
        let pieces = SheetPieces(part: part, start: start, name: name, limits: limits)
        if let read = pieces.read(SheetBuilder(store: store)) { return read }
        return try XML.scan(utf8: part, from: start, name: name, limits: limits) {
            (scanner) throws(XMLProblem) in
            var builder = SheetBuilder(store: store)
            try builder.read(&scanner)
            return [builder]
        }
    }
}
