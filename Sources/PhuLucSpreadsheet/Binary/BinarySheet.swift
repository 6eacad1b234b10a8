/// One sheet of a binary workbook while its records are read.
struct BinarySheet {
    var builder: SheetBuilder
    var text: BinaryText
    let stream: RecordStream
    let version: BinaryVersion
    /// Whether cells name their cell format; a BIFF2 sheet without any has fonts and formats in the cells.
    let hasCellFormats: Bool
    /// The cell whose formula gave a text that a STRING record brings.
    var awaitingText: (row: Int, column: Int, style: Int)?
    /// The cell format of the next cell, when its number does not fit (BIFF2).
    var extendedFormat = 0

    /// Reads the records from a BOF to its EOF; gives the place after them.
    mutating func read(at place: Int) throws(Fault) -> Int {
        guard let first = try stream.record(at: place) else { return place }
        var depth = 0
        var place = first.end
        while let record = try stream.record(at: place) {
            place = record.end
            if RecordType.beginnings.contains(record.type) {
                depth += 1
            } else if record.type == RecordType.endOfFile {
                if depth == 0 { break }
                depth -= 1
            } else if depth == 0 {
                try take(record)
            }
        }
        endFormula()
        return place
    }

    @inline(__always)
    private mutating func take(_ record: RecordStream.Record) throws(Fault) {
        switch record.type {
        case RecordType.sharedLabel: takeSharedLabel(record)
        case RecordType.packedNumber: takePackedNumber(record)
        case RecordType.packedNumbers: takePackedNumbers(record)
        case RecordType.number, RecordType.number2: takeNumber(record)
        case RecordType.integer: takeInteger(record)
        case RecordType.label, RecordType.label2, RecordType.richLabel: try takeLabel(record)
        case RecordType.truth, RecordType.truth2: takeTruth(record)
        case RecordType.formula, RecordType.formula3, RecordType.formula4: takeFormula(record)
        case RecordType.text, RecordType.text2: try takeText(record)
        default: try takeSurroundings(record)
        }
    }

    private mutating func takeSurroundings(_ record: RecordStream.Record) throws(Fault) {
        switch record.type {
        case RecordType.row, RecordType.row2: takeRow(record)
        case RecordType.rowHeight where version >= .biff3:
            builder.hidesRows = stream.bytes.two(at: record.start) & 2 != 0
        case RecordType.column where record.count >= 10:
            let isHidden = stream.bytes.two(at: record.start + 8) & 1 != 0
            let width = stream.bytes.two(at: record.start + 4)
            hideColumns(
                Int(stream.bytes.two(at: record.start)), Int(stream.bytes.two(at: record.start + 2)),
                isHidden || width == 0)
        case RecordType.columnWidth2 where record.count >= 4:
            hideColumns(
                Int(stream.bytes[record.start]), Int(stream.bytes[record.start + 1]),
                stream.bytes.two(at: record.start + 2) == 0)
        case RecordType.merges: takeMerges(record)
        case RecordType.extendedFormat2: extendedFormat = Int(stream.bytes.two(at: record.start))
        case RecordType.password: throw Fault(.passwordProtected)
        default: break
        }
    }

    /// ROW ([MS-XLS] 2.4.221): hidden by its flag, or by having no height.
    private mutating func takeRow(_ record: RecordStream.Record) {
        guard record.count >= 8 else { return }
        let row = Int(stream.bytes.two(at: record.start)) + 1
        let isFlat = stream.bytes.two(at: record.start + 6) & 0x7FFF == 0
        let hasFlag = version >= .biff3 && record.count >= 16 && stream.bytes[record.start + 12] & 0x20 != 0
        if isFlat || hasFlag {
            if let last = builder.hiddenRows.last, last.upperBound + 1 == row {
                builder.hiddenRows[builder.hiddenRows.count - 1] = last.lowerBound...row
            } else {
                builder.hiddenRows.append(row...row)
            }
        } else if builder.hidesRows {
            builder.shownRows.append(row)
        }
    }

    private mutating func hideColumns(_ first: Int, _ last: Int, _ isHidden: Bool) {
        guard isHidden, first <= last, first < CellReference.maximumColumn else { return }
        builder.hiddenColumns.append((first + 1)...min(last + 1, CellReference.maximumColumn))
    }

    /// MERGEDCELLS ([MS-XLS] 2.4.168): as many ranges as there are, however many it says.
    private mutating func takeMerges(_ record: RecordStream.Record) {
        let count = min(Int(stream.bytes.two(at: record.start)), (record.count - 2) / 8)
        for index in 0..<max(count, 0) {
            let place = record.start + 2 + index * 8
            let corners = (0..<4).map { Int(stream.bytes.two(at: place + $0 * 2)) + 1 }
            guard corners[2] <= CellReference.maximumColumn, corners[3] <= CellReference.maximumColumn else { continue }
            let range = CellRange(
                CellReference(row: corners[0], column: corners[2]), CellReference(row: corners[1], column: corners[3]))
            if !range.isSingleCell { builder.merges.append(range) }
        }
    }
}
