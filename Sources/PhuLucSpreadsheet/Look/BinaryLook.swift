/// Reads how a binary workbook looks: BIFF8 whole, older ones without what their cell formats say ([MS-XLS]).
struct BinaryLook {
    let reader: BinaryReader
    private let globals: BinaryGlobals
    private let looks: [CellLook]

    private var stream: RecordStream { reader.stream }

    init(bytes: [UInt8], limits: Limits) throws(Fault) {
        reader = try BinaryReader(bytes: bytes, limits: limits)
        globals = try BinaryGlobals(reader.stream, at: 0, limits: limits)
        looks = try Self.looks(globals, reader.stream)
    }

    /// Reads the whole workbook; sheets that are not where the workbook says are left out.
    func workbook() throws(Fault) -> WorkbookLook {
        var workbook = WorkbookLook()
        workbook.defaultFont = looks.first?.font ?? CellFont()
        // Sheets do not overlap: together they cannot be longer than the stream.
        var room = stream.bytes.count
        for (index, entry) in globals.sheets.enumerated() where entry.kind == 0 {
            guard let first = try? stream.record(at: entry.offset), RecordType.beginnings.contains(first.type), room > 0
            else { continue }
            var builder = SheetLookBuilder(SheetLook(name: entry.name, visibility: entry.visibility))
            builder.look.styles = looks
            let end = try read(&builder, from: first.end)
            builder.look.page.printAreas = globals.printAreas[index] ?? []
            workbook.sheets.append(builder.finished())
            room -= end - entry.offset
        }
        return workbook
    }

    private func read(_ builder: inout SheetLookBuilder, from start: Int) throws(Fault) -> Int {
        var (place, depth) = (start, 0)
        while let record = try stream.record(at: place) {
            place = record.end
            if RecordType.beginnings.contains(record.type) {
                depth += 1
            } else if record.type == RecordType.endOfFile {
                if depth == 0 { break }
                depth -= 1
            } else if depth == 0 {
                builder.take(record, stream)
            }
        }
        return place
    }

    /// The looks by the numbers that cells give: font and number format from the styles, the rest from XF records.
    private static func looks(_ globals: BinaryGlobals, _ stream: RecordStream) throws(Fault) -> [CellLook] {
        var looks = globals.styles.styles(globals.version).map { style in
            var look = CellLook()
            (look.font, look.numberFormat, look.indent) = (style.font, style.numberFormat, style.indent)
            return look
        }
        guard globals.version == .biff8 else { return looks }
        var (place, index) = (0, 0)
        while place < globals.end, let record = try stream.record(at: place) {
            place = record.end
            guard record.type == RecordType.cellFormat, record.count >= 4 else { continue }
            if looks.indices.contains(index), record.count >= 20 { looks[index].take(record, stream.bytes) }
            index += 1
        }
        return looks
    }
}

extension CellLook {
    private static let places = ["general", "left", "center", "right", "fill", "justify", "centerContinuous", "distributed"]
    private static let heights = ["top", "center", "bottom", "justify", "distributed"]

    /// Takes an XF record ([MS-XLS] 2.4.353 and 2.5.20).
    fileprivate mutating func take(_ record: RecordStream.Record, _ bytes: [UInt8]) {
        let start = record.start
        isLocked = bytes.two(at: start + 4) & 1 != 0
        let alignment = bytes[start + 6]
        horizontal = Self.places[Int(alignment & 7)]
        wraps = alignment & 8 != 0
        let height = Int(alignment >> 4 & 7)
        vertical = height < Self.heights.count ? Self.heights[height] : "bottom"
        let lines = bytes.two(at: start + 10)
        for (shift, side) in [(0, Borders.left), (4, .right), (8, .top), (12, .bottom)] where lines >> shift & 15 != 0 {
            borders.insert(side)
        }
        // 1 is a plain fill; colours from 64 on are the program's own.
        guard bytes.four(at: start + 14) >> 26 == 1 else { return }
        let colour = Int(bytes.two(at: start + 18) & 0x7F)
        fill = colour >= 64 ? .automatic : .indexed(colour)
    }
}
