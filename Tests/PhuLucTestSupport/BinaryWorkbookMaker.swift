import PhuLuc

/// Makes small binary workbooks (BIFF8, .xls) in memory from the cells of a grid.
public struct BinaryWorkbookMaker: Sendable {
    /// One sheet, and records of any kind to stand before its end.
    public struct Sheet: Sendable {
        public var name: String
        public var cells: [Cell] = []
        public var merges: [CellRange] = []
        public var hiddenRows: [Int] = []
        public var hiddenColumns: [Int] = []
        /// 0 visible, 1 hidden, 2 very hidden.
        public var state: UInt8 = 0
        public var extra = RecordList()

        public init(_ name: String, cells: [Cell] = []) {
            (self.name, self.cells) = (name, cells)
        }
    }

    public var sheets: [Sheet]
    public var uses1904Dates = false
    /// How many bytes of the shared strings' characters one record holds: small numbers split strings anywhere.
    public var bytesPerRecord = 8224
    /// Whether the characters are written in two bytes even where one would do, changing after each split.
    public var changesWidths = false
    /// Records before the workbook's end.
    public var extra = RecordList()
    var fonts: [CellFont] = []
    var styles: [CellStyle] = []

    public init(sheets: [Sheet]) {
        self.sheets = sheets
        // Fonts 0 to 3 are there in every workbook; there is no font 4.
        fonts = [CellFont](repeating: CellFont(name: "Arial", size: 10), count: 4)
        styles = [CellStyle(font: fonts[0])]
    }

    /// The compound file.
    public func bytes() -> [UInt8] { CompoundFileMaker(streams: [("Workbook", stream())]).bytes() }

    /// The workbook stream alone.
    public func stream() -> [UInt8] {
        var maker = self
        return maker.make()
    }

    private mutating func make() -> [UInt8] {
        var strings: [Cell] = []
        let bodies = sheets.map { sheet in body(of: sheet, strings: &strings) }
        var globals = RecordList()
        globals.begin(0x0005)
        globals.add(0x42, LittleEndian.two(1200))
        globals.add(0x22, LittleEndian.two(uses1904Dates ? 1 : 0))
        for font in fonts { globals.add(0x31, Self.record(of: font)) }
        for (index, style) in styles.enumerated() {
            globals.add(0x41E, LittleEndian.two(164 + index) + Self.text(style.numberFormat))
        }
        for (index, style) in styles.enumerated() { globals.add(0xE0, record(of: style, index)) }
        var tail = RecordList()
        addStrings(strings, to: &tail)
        tail.bytes += extra.bytes
        tail.add(0x0A, [])
        let names = sheets.map { Self.text($0.name, isShort: true) }
        var offset = globals.bytes.count + names.map { $0.count + 10 }.reduce(0, +) + tail.bytes.count
        for (index, sheet) in sheets.enumerated() {
            globals.add(0x85, LittleEndian.four(offset) + [sheet.state, 0] + names[index])
            offset += bodies[index].count
        }
        return globals.bytes + tail.bytes + bodies.flatMap { $0 }
    }

    private mutating func body(of sheet: Sheet, strings: inout [Cell]) -> [UInt8] {
        var records = RecordList()
        records.begin(0x0010)
        for column in sheet.hiddenColumns {
            records.add(0x7D, [column - 1, column - 1, 2000, 15, 1, 0].flatMap(LittleEndian.two))
        }
        for row in sheet.hiddenRows {
            records.add(0x208, [row - 1, 0, 9, 300, 0, 0, 0x20, 15].flatMap(LittleEndian.two))
        }
        for cell in sheet.cells {
            let (row, column) = (cell.reference.row - 1, cell.reference.column - 1)
            let head = [row, column, number(of: cell.style)].flatMap(LittleEndian.two)
            switch cell.value {
            case .string:
                for run in cell.runs ?? [] { if let font = run.font { _ = number(of: font) } }
                records.add(0xFD, head + LittleEndian.four(strings.count))
                strings.append(cell)
            case .number(let number), .date(_, let number): records.add(0x203, head + LittleEndian.double(number))
            case .duration(let seconds): records.add(0x203, head + LittleEndian.double(seconds / 86_400))
            case .boolean(let truth): records.add(0x205, head + [truth ? 1 : 0, 0])
            case .error: records.add(0x205, head + [0x17, 1])
            }
        }
        for merge in sheet.merges {
            let corners = [merge.first.row, merge.last.row, merge.first.column, merge.last.column].map { $0 - 1 }
            records.add(0xE5, LittleEndian.two(1) + corners.flatMap(LittleEndian.two))
        }
        records.bytes += sheet.extra.bytes
        records.add(0x0A, [])
        return records.bytes
    }
}

/// Records of a binary workbook, one after the other.
public struct RecordList: Sendable {
    public var bytes: [UInt8] = []

    public init() {}

    public mutating func add(_ type: Int, _ body: [UInt8]) {
        bytes += LittleEndian.two(type) + LittleEndian.two(body.count) + body
    }

    /// Begins a BIFF8 stream of a kind: 5 for a workbook, 16 for a sheet, 32 for a chart.
    public mutating func begin(_ kind: Int) {
        add(0x809, [0x600, kind, 0x0DBB, 1996, 0, 0, 0, 0].flatMap(LittleEndian.two))
    }
}
