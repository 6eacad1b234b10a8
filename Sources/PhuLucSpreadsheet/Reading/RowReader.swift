/// Reads a sheet row by row through a window, so that memory does not grow with the sheet.
struct RowReader {
    typealias Row = (row: Int, cells: Slice<Sheet.Cells>)

    let stream: PartStream
    let name: String
    /// The limits, their time prolonged by what the caller takes for the rows.
    private(set) var limits: Limits
    /// The shared strings and styles; the formulas shared by rows to come.
    private var store: CellStore
    private var window = RowWindow()
    /// The number of the last row.
    private var row = 0
    /// How many bytes the window is to have: twice as many whenever they do not hold a whole row.
    private var size: Int

    /// In a window larger than this, only what it cuts off is thought to be sound in a larger one.
    private static let usualSize = 64 << 20

    init(stream: PartStream, name: String, limits: Limits, store: CellStore, size: Int) {
        (self.stream, self.name, self.limits, self.store, self.size) = (stream, name, limits, store, size)
    }

    /// How much of a part was read.
    enum Extent {
        /// All of its rows.
        case all
        /// The first list of rows; behind it there may be another, which no program writes.
        case firstList
        /// Nothing: it has to be read as a whole for its encoding, or for alternate content around its rows.
        case nothing
    }

    /// Calls `body` with every row.
    mutating func read(_ body: (Row) throws(Fault) -> Void) throws(Fault) -> Extent {
        // The XML declaration and what says the encoding stand in the first bytes.
        let first = try stream.read(max(chunk, 256))
        guard XMLEncoding.isUTF8(PartBytes(first.prefix(256))) else { return .nothing }
        window.append(first, isLast: stream.isAtEnd)
        try fill()
        while true {
            try limits.checkTime(part: name)
            var builder = SheetBuilder(store: store)
            builder.row = row
            builder.wholeRows = (window.head, 0, row)
            let fault = try scan(&builder)
            if fault == nil, window.head == 0, builder.rowsEnd != nil { return .nothing }
            let tail = fault == nil ? builder.rowsEnd.map { window.bytes[$0...] } ?? [] : []
            if builder.wholeRows.end > window.head {
                row = builder.wholeRows.row
                window.drop(upTo: builder.wholeRows.end)
                store.formulas = builder.store.formulas.sharedOnly()
                let start = ContinuousClock.now
                try deliver(builder, body)
                limits.deadline? += ContinuousClock.now - start
            } else if fault != nil {
                size *= 2
            }
            guard let fault else { return try mayHoldRows(tail) ? .firstList : .all }
            let isCutOff = size <= Self.usualSize || fault.detail?.contains("unexpected end") == true
            if stream.isAtEnd || !isCutOff { throw fault }
            // What begins here ends so late that it would have to be held as a whole part is.
            guard size <= limits.bytesPerPart else {
                throw Fault(.limitExceeded(limit: "bytesPerPart", value: limits.bytesPerPart), part: name)
            }
            try fill()
        }
    }

    /// Reads what is left, of which the beginning is given, and says whether the name of a list of rows is in it.
    private func mayHoldRows(_ tail: ArraySlice<UInt8>) throws(Fault) -> Bool {
        var (found, piece) = (false, Array(tail))
        while true {
            found = found || Self.holdsListName(piece)
            if stream.isAtEnd { return found }
            try limits.checkTime(part: name)
            piece = piece.suffix(Self.listName.count - 1) + (try stream.read(1 << 18))
        }
    }

    private static let listName = Array("sheetData".utf8)

    private static func holdsListName(_ piece: [UInt8]) -> Bool {
        // Its one capital letter is rarer than the letter it begins with.
        var rest = piece.dropFirst(5)
        while let place = rest.firstIndex(of: UInt8(ascii: "D")) {
            if piece[(place - 5)...].starts(with: listName) { return true }
            rest = piece[(place + 1)...]
        }
        return false
    }

    /// How many bytes are inflated at a time.
    private var chunk: Int { min(size, 1 << 18) }

    private mutating func fill() throws(Fault) {
        while !stream.isAtEnd, window.bytes.count - window.head < size {
            let bytes = try stream.read(chunk)
            window.append(bytes, isLast: stream.isAtEnd)
        }
    }

    /// Scans the window; what stops the scan is given back when more bytes may mend it, else thrown.
    private mutating func scan(_ builder: inout SheetBuilder) throws(Fault) -> Fault? {
        var head = window.head
        defer { window.head = head }
        do throws(Fault) {
            let start = window.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            let bytes = PartBytes(window.bytes)
            try XML.scan(utf8: bytes, from: start, name: name, limits: limits, at: window.dropped) {
                (scanner) throws(XMLProblem) in
                guard try scanner.next() == .start else { return }
                guard !scanner.isElement("workbook") else { throw scanner.problem("no worksheet element") }
                let isSheet = SheetBuilder.isSheet(scanner)
                while try scanner.child(at: 1) {
                    guard scanner.isElement("sheetData") else { continue }
                    if head == 0, scanner.open.count == scanner.depth {
                        head = scanner.position
                        builder.wholeRows.end = head
                    }
                    try builder.readRows(&scanner)
                    return
                }
                guard isSheet else { throw scanner.problem("no worksheet element") }
            }
            return nil
        } catch {
            guard error.code == .xmlMalformed else { throw error }
            return error
        }
    }

    /// Hands out the whole rows of a window, as the file has them; a row's own cells in order.
    private func deliver(_ builder: SheetBuilder, _ body: (Row) throws(Fault) -> Void) throws(Fault) {
        var store = builder.store
        store.keys.removeLast(store.keys.count - builder.wholeRows.cells)
        store.payloads.removeLast(store.payloads.count - builder.wholeRows.cells)
        store.formulas.finish()
        if builder.isSorted {
            store.dropEmptyStrings()
            try store.checkStrings(part: name)
            for row in Sheet.Rows(cells: Sheet.Cells(store: store)) { try body(row) }
            return
        }
        var start = 0
        while start < store.keys.count {
            let row = store.keys[start] >> 44
            let end = store.keys[start...].firstIndex { $0 >> 44 != row } ?? store.keys.count
            var one = store
            (one.keys, one.payloads) = (Array(store.keys[start..<end]), Array(store.payloads[start..<end]))
            one.sort()
            // After the sorting, as in the grid: an empty string takes the place of what stood there before it.
            one.dropEmptyStrings()
            try one.checkStrings(part: name)
            let cells = Sheet.Cells(store: one)
            if !cells.isEmpty { try body((Int(truncatingIfNeeded: row) + 1, cells[0..<cells.endIndex])) }
            start = end
        }
    }
}
