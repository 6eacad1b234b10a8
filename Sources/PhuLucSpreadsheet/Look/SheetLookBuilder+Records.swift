extension SheetLookBuilder {
    /// Takes a record of a binary sheet; one that is shorter than it must be is passed over.
    mutating func take(_ record: RecordStream.Record, _ stream: RecordStream) {
        switch record.type {
        case RecordType.sharedLabel, RecordType.number, RecordType.label, RecordType.truth, RecordType.formula,
            RecordType.packedNumber, RecordType.richLabel, RecordType.blank:
            guard record.count >= 6 else { return }
            add(record, stream, column: Int(stream.bytes.two(at: record.start + 2)), stylesAt: record.start + 4)
        case RecordType.packedNumbers: takeMany(record, stream, size: 6)
        case RecordType.blanks: takeMany(record, stream, size: 2)
        case RecordType.row where record.count >= 16: takeRow(record, stream.bytes)
        case RecordType.column where record.count >= 10: takeColumns(record, stream.bytes)
        default: takePage(record, stream.bytes)
        }
    }

    private mutating func add(_ record: RecordStream.Record, _ stream: RecordStream, column: Int, stylesAt place: Int) {
        let row = Int(stream.bytes.two(at: record.start)) + 1
        guard SheetBuilder.isInside(row: row, column: column + 1) else { return }
        let style = Int(stream.bytes.two(at: place) & 0xFFF)
        add(CellStore.key(row: row, column: column + 1, kind: .number, style: style))
    }

    /// MULRK and MULBLANK: neighbours in one row, each with its own style ([MS-XLS] 2.4.174 and 2.4.175).
    private mutating func takeMany(_ record: RecordStream.Record, _ stream: RecordStream, size: Int) {
        var (place, column) = (record.start + 4, Int(stream.bytes.two(at: record.start + 2)))
        while place + size <= record.end - 2, column < 256 {
            add(record, stream, column: column, stylesAt: place)
            place += size
            column += 1
        }
    }

    /// ROW ([MS-XLS] 2.4.221): heights in twentieths of a point.
    private mutating func takeRow(_ record: RecordStream.Record, _ bytes: [UInt8]) {
        let flags = bytes[record.start + 12]
        let height = bytes.two(at: record.start + 6)
        let isHidden = flags & 0x20 != 0
        let own = height & 0x8000 == 0 ? SheetLookBuilder.height(Double(height & 0x7FFF) / 20) : nil
        let style = flags & 0x80 != 0 ? Int(bytes.two(at: record.start + 14) & 0xFFF) : nil
        guard own != nil || isHidden || style != nil else { return }
        look.rows[Int(bytes.two(at: record.start)) + 1] = SheetLook.RowLook(
            height: own, isFixed: flags & 0x40 != 0, isHidden: isHidden, style: style)
    }

    /// COLINFO ([MS-XLS] 2.4.53): widths in 1/256 of a character.
    private mutating func takeColumns(_ record: RecordStream.Record, _ bytes: [UInt8]) {
        let (first, last) = (Int(bytes.two(at: record.start)), Int(bytes.two(at: record.start + 2)))
        guard first <= last, first < 256, look.columns.count < 256 else { return }
        look.columns.append(
            SheetLook.ColumnLook(
                columns: (first + 1)...(min(last, 255) + 1),
                width: SheetLookBuilder.width(Double(bytes.two(at: record.start + 4)) / 256),
                isHidden: bytes.two(at: record.start + 8) & 1 != 0,
                style: Int(bytes.two(at: record.start + 6) & 0xFFF)))
    }

    private mutating func takePage(_ record: RecordStream.Record, _ bytes: [UInt8]) {
        func two(_ offset: Int) -> Int { Int(bytes.two(at: record.start + offset)) }
        switch record.type {
        case 0x12 where record.count >= 2: look.isProtected = two(0) != 0
        case 0x13 where record.count >= 2: look.hasPassword = two(0) != 0
        // Margins, each a record of its own, in inches.
        case 0x26...0x29 where record.count >= 8: takeMargin(record.type, bytes.double(at: record.start))
        case 0x55 where record.count >= 2:
            // So many digits, in steps of eight pixels; a digit of the usual fonts is seven pixels wide.
            let pixels = (Double(two(0) * 7 + 5) / 8).rounded(.up) * 8
            look.defaultColumnWidth = look.defaultColumnWidth ?? Self.width(pixels / 7)
        case 0x99 where record.count >= 2: look.defaultColumnWidth = Self.width(Double(two(0)) / 256)
        case 0x225 where record.count >= 4: look.defaultRowHeight = Self.height(Double(two(2)) / 20)
        case 0x81 where record.count >= 2: look.page.fitsToPages = two(0) & 0x100 != 0
        case 0x83 where record.count >= 2: look.page.isCenteredAcross = two(0) != 0
        case 0xA1 where record.count >= 12: takeSetup(record, bytes)
        case 0x1B where record.count >= 2:
            let count = min(two(0), (record.count - 2) / 6)
            look.page.pageBreaksBefore = (0..<count).map { two(2 + $0 * 6) + 1 }
        case 0x23E where record.count >= 2 && two(0) & 8 != 0:
            look.frozen = look.frozen ?? SheetLook.FrozenPane(rows: 0, columns: 0)
        case 0x41 where record.count >= 4 && look.frozen != nil:
            look.frozen = SheetLook.FrozenPane(rows: two(2), columns: two(0))
        default: break
        }
    }

    /// SETUP ([MS-XLS] 2.4.257).
    private mutating func takeSetup(_ record: RecordStream.Record, _ bytes: [UInt8]) {
        let flags = bytes.two(at: record.start + 10)
        look.page.pagesWide = Int(bytes.two(at: record.start + 6))
        look.page.pagesTall = Int(bytes.two(at: record.start + 8))
        // Without a printer, paper, scale and orientation mean nothing.
        guard flags & 4 == 0 else { return }
        look.page.paper = Int(bytes.two(at: record.start))
        look.page.scale = min(Int(bytes.two(at: record.start + 2)), 400)
        if flags & 0x40 == 0 { look.page.isLandscape = flags & 2 == 0 }
    }

    /// The four margins come one by one; Excel's own stand in for those that do not.
    private mutating func takeMargin(_ type: Int, _ inches: Double) {
        guard (0..<50).contains(inches) else { return }
        let millimetres = (inches * 254).rounded() / 10
        var margins = look.page.margins ?? PageDraft.Margins(top: 25.4, bottom: 25.4, left: 19.1, right: 19.1)
        switch type {
        case 0x26: margins.left = millimetres
        case 0x27: margins.right = millimetres
        case 0x28: margins.top = millimetres
        default: margins.bottom = millimetres
        }
        look.page.margins = margins
    }
}
