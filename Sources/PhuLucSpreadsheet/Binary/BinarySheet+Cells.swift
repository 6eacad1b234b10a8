extension BinarySheet {
    /// Whether a cell's record is one of BIFF2, whose format takes three bytes; later ones are found among them.
    @inline(__always)
    private func isOld(_ record: RecordStream.Record) -> Bool { version == .biff2 && record.type < 0x200 }

    /// Where row, column and format end and a cell's value begins.
    @inline(__always)
    private func valueOffset(_ record: RecordStream.Record) -> Int { isOld(record) ? 7 : 6 }

    /// The place and the style of a cell's record; `nil` when it is too short or lies outside.
    @inline(__always)
    private func head(_ record: RecordStream.Record, valueSize: Int) -> (row: Int, column: Int, style: Int)? {
        guard record.count >= valueOffset(record) + valueSize else { return nil }
        let row = Int(stream.bytes.two(at: record.start)) + 1
        let column = Int(stream.bytes.two(at: record.start + 2)) + 1
        guard column <= CellReference.maximumColumn else { return nil }
        return (row, column, style(record))
    }

    @inline(__always)
    private func style(_ record: RecordStream.Record) -> Int {
        guard isOld(record) else { return Int(stream.bytes.two(at: record.start + 4)) }
        guard hasCellFormats else { return Int(stream.bytes[record.start + 5]) }
        let number = Int(stream.bytes[record.start + 4] & 0x3F)
        return number == 0x3F ? extendedFormat : number
    }

    @inline(__always)
    private mutating func add(_ number: Double, _ cell: (row: Int, column: Int, style: Int)) {
        guard number.isFinite else { return }
        builder.add(.number, number.bitPattern, row: cell.row, column: cell.column, style: cell.style)
    }

    @inline(__always)
    mutating func takeSharedLabel(_ record: RecordStream.Record) {
        guard let cell = head(record, valueSize: 4) else { return }
        let index = UInt64(stream.bytes.four(at: record.start + 6))
        builder.add(.sharedString, index, row: cell.row, column: cell.column, style: cell.style)
    }

    @inline(__always)
    mutating func takePackedNumber(_ record: RecordStream.Record) {
        guard let cell = head(record, valueSize: 4) else { return }
        add(Self.number(packed: stream.bytes.four(at: record.start + 6)), cell)
    }

    /// MULRK: neighbours in one row, each with its own style ([MS-XLS] 2.4.175).
    @inline(__always)
    mutating func takePackedNumbers(_ record: RecordStream.Record) {
        guard record.count >= 6 else { return }
        let row = Int(stream.bytes.two(at: record.start)) + 1
        var column = Int(stream.bytes.two(at: record.start + 2)) + 1
        var place = record.start + 4
        while place + 6 <= record.end - 2, column <= CellReference.maximumColumn {
            let style = Int(stream.bytes.two(at: place))
            add(Self.number(packed: stream.bytes.four(at: place + 2)), (row, column, style))
            place += 6
            column += 1
        }
    }

    /// RkNumber ([MS-XLS] 2.5.217): 30 bits of an integer or of a double, perhaps a hundredth of it.
    static func number(packed: UInt32) -> Double {
        let value =
            packed & 2 != 0
            ? Double(Int32(bitPattern: packed) >> 2) : Double(bitPattern: UInt64(packed & ~3) << 32)
        return packed & 1 != 0 ? value / 100 : value
    }

    @inline(__always)
    mutating func takeNumber(_ record: RecordStream.Record) {
        guard let cell = head(record, valueSize: 8) else { return }
        add(stream.bytes.double(at: record.start + valueOffset(record)), cell)
    }

    mutating func takeInteger(_ record: RecordStream.Record) {
        guard isOld(record), let cell = head(record, valueSize: 2) else { return }
        add(Double(stream.bytes.two(at: record.start + valueOffset(record))), cell)
    }

    /// LABEL and RSTRING: a text of the cell's own.
    mutating func takeLabel(_ record: RecordStream.Record) throws(Fault) {
        guard let cell = head(record, valueSize: 1) else { return }
        var cursor = RecordCursor(stream, record)
        cursor.place += valueOffset(record)
        try text.read(&cursor, isShort: isOld(record), into: &builder.store.ownStrings)
        if record.type == RecordType.richLabel { text.readRuns(&cursor, into: &builder.store.ownStrings) }
        builder.addOwnString(row: cell.row, column: cell.column, style: cell.style)
    }

    mutating func takeTruth(_ record: RecordStream.Record) {
        guard let cell = head(record, valueSize: 2) else { return }
        let place = record.start + valueOffset(record)
        addTruth(stream.bytes[place], isError: stream.bytes[place + 1] != 0, cell)
    }

    private mutating func addTruth(_ value: UInt8, isError: Bool, _ cell: (row: Int, column: Int, style: Int)) {
        guard isError else {
            return builder.add(
                .boolean, value == 0 ? 0 : 1, row: cell.row, column: cell.column, style: cell.style)
        }
        let index = builder.store.ownStrings.append(Self.error(value))
        builder.add(.error, UInt64(index), row: cell.row, column: cell.column, style: cell.style)
    }

    /// The text of an error value ([MS-XLS] 2.5.10).
    private static func error(_ code: UInt8) -> String {
        switch code {
        case 0x00: "#NULL!"
        case 0x07: "#DIV/0!"
        case 0x0F: "#VALUE!"
        case 0x17: "#REF!"
        case 0x1D: "#NAME?"
        case 0x24: "#NUM!"
        case 0x2A: "#N/A"
        case 0x2B: "#GETTING_DATA"
        default: "#ERROR \(code)"
        }
    }

    /// FORMULA: its last value; the formula itself is not read ([MS-XLS] 2.4.127).
    mutating func takeFormula(_ record: RecordStream.Record) {
        endFormula()
        guard let cell = head(record, valueSize: 8) else { return }
        let place = record.start + valueOffset(record)
        guard stream.bytes.two(at: place + 6) == 0xFFFF else {
            return add(stream.bytes.double(at: place), cell)
        }
        switch stream.bytes[place] {
        case 0: awaitingText = cell
        case 1: addTruth(stream.bytes[place + 2], isError: false, cell)
        case 2: addTruth(stream.bytes[place + 2], isError: true, cell)
        default: break
        }
    }

    /// A formula whose text did not come has no value.
    mutating func endFormula() {
        guard let cell = awaitingText else { return }
        awaitingText = nil
        builder.formulasWithoutValue.append(CellReference(row: cell.row, column: cell.column))
    }

    /// STRING: the text that the formula before it gave.
    mutating func takeText(_ record: RecordStream.Record) throws(Fault) {
        guard let cell = awaitingText else { return }
        awaitingText = nil
        var cursor = RecordCursor(stream, record)
        try text.read(&cursor, isShort: isOld(record), into: &builder.store.ownStrings)
        builder.addOwnString(row: cell.row, column: cell.column, style: cell.style)
    }
}
