@testable import PhuLucForms
@testable import PhuLucSpreadsheet
import PhuLuc
import PhuLucTestSupport

/// One way into the reader. Whatever the bytes, a target returns: a fault is no find, a trap is.
enum Target: String, CaseIterable {
    case container, xml, strings, styles, workbook, sheet, `import`
    /// Compares reading row by row, through windows of a few bytes, with reading the grid.
    case rows
    /// Compares a sheet read in pieces with the same sheet read in one go.
    case pieces
    /// Compares the XML scanner with expat.
    case peer

    /// Small limits, so that they are reached too.
    static let limits: Limits = {
        var limits = Limits.default
        (limits.xmlDepth, limits.attributesPerElement, limits.namespaces, limits.stringLength) = (32, 24, 16, 4096)
        return limits
    }()

    func run(_ bytes: [UInt8]) {
        switch self {
        case .container: try? Self.openContainer(bytes)
        case .xml: try? Self.scan(bytes) { (scanner) throws(XMLProblem) in try Self.readEverything(&scanner) }
        case .strings: try? Self.readStrings(bytes)
        case .styles: _ = try? Self.scan(bytes, StylesPart.read)
        case .workbook: try? Self.readWorkbookPart(bytes)
        case .sheet: try? Self.readSheet(bytes)
        case .import: try? Self.readAnnex(bytes)
        case .rows: try? Self.compareRows(bytes)
        case .pieces: try? Self.comparePieces(bytes)
        case .peer: Peer.compare(bytes)
        }
    }

    static func scan<Result>(
        _ bytes: [UInt8], _ body: (inout XMLScanner) throws(XMLProblem) -> Result
    ) throws(Fault) -> Result {
        try XML.scan(PartBytes(bytes), name: "fuzz", limits: limits, body)
    }

    private static func openContainer(_ bytes: [UInt8]) throws(Fault) {
        _ = FileFormat.of(bytes: bytes)
        let container = try ZipContainer(bytes: bytes, limits: limits)
        for name in container.entries.keys.sorted().prefix(32) { _ = try? container.part(name) }
        look(at: try Workbook.read(bytes: bytes, limits: limits))
    }

    private static func readEverything(_ scanner: inout XMLScanner) throws(XMLProblem) {
        var text: [UInt8] = []
        while true {
            switch try scanner.next() {
            case .start:
                for index in 0..<scanner.attributeCount {
                    let value = scanner.attributes[index].value
                    _ = (try scanner.string(value), scanner.integer(value))
                    _ = (scanner.isTrue(value), scanner.number(value))
                    _ = CellElement.place(scanner, value)
                }
                _ = scanner.attribute("id", in: .relationships)
            case .text: try scanner.appendText(to: &text)
            case .end: continue
            case .finished: return StringEscapes.decode(&text, from: 0)
            }
        }
    }

    private static func readStrings(_ bytes: [UInt8]) throws(Fault) {
        let table = try scan(bytes, SharedStringsPart.read)
        for index in 0..<table.count {
            let joined = table.runs(at: index)?.map(\.text).joined()
            guard joined == nil || joined?.utf8.count == table.length(at: index) else { trap("runs and text differ") }
        }
    }

    private static func readWorkbookPart(_ bytes: [UInt8]) throws(Fault) {
        _ = try? scan(bytes) { (scanner) throws(XMLProblem) in
            try Relationships.read(&scanner, source: "xl/workbook.xml")
        }
        _ = try scan(bytes, WorkbookPart.read)
    }

    private static func readSheet(_ bytes: [UInt8]) throws(Fault) {
        let sheet = try scan(bytes) { (scanner) throws(XMLProblem) -> Sheet in
            var builder = SheetBuilder(store: store)
            try builder.read(&scanner)
            let entry = WorkbookPart.SheetEntry(name: "S", relationship: "", visibility: .visible)
            return builder.sheet(entry, printAreas: [])
        }
        look(at: Workbook(sheets: [sheet], uses1904Dates: false))
    }

    private static func compareRows(_ bytes: [UInt8]) throws(Fault) {
        let part = "xl/worksheets/sheet1.xml"
        let styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
        var maker = PackageMaker.workbook("", strings: ["<t/>", "<t>một</t>"], styles: styles)
        maker.change(part) { $0.content = bytes }
        let reader = PackageReader(container: try ZipContainer(bytes: maker.bytes(), limits: limits))
        guard let grid = try reader.workbook().sheets.first else { return }
        // Of a cell or a formula that comes twice only the grid knows that it does.
        guard try isSorted(bytes) else { return }
        var cells: [Cell] = []
        do throws(Fault) {
            try reader.forEachRow(of: nil, window: 48) { (number, row) throws(Fault) in
                guard row.allSatisfy({ $0.reference.row == number }) else { trap("a cell in another row") }
                cells += row
            }
        } catch {
            trap("the grid is read, the rows are not: \(error)")
        }
        guard cells == Array(grid.cells) else { trap("rows and grid differ:\n\(cells)\n\(Array(grid.cells))") }
    }

    /// The first byte says how many pieces there may be, the others are the sheet.
    private static func comparePieces(_ bytes: [UInt8]) throws(Fault) {
        guard let first = bytes.first else { return }
        let (part, start) = try XMLEncoding.utf8(of: PartBytes(bytes.dropFirst()), name: "fuzz")
        let most = Int(first % 8) + 2
        let pieces = SheetPieces(part: part, start: start, name: "fuzz", limits: limits, most: most, least: 1)
            .read(SheetBuilder(store: store))
        guard let pieces else { return }
        let entry = WorkbookPart.SheetEntry(name: "S", relationship: "", visibility: .visible)
        let joined = SheetBuilder.joined(pieces).sheet(entry, printAreas: [])
        let whole: Sheet
        do throws(Fault) {
            whole = try XML.scan(utf8: part, from: start, name: "fuzz", limits: limits) {
                (scanner) throws(XMLProblem) in
                var builder = SheetBuilder(store: store)
                try builder.read(&scanner)
                return builder.sheet(entry, printAreas: [])
            }
        } catch {
            guard case .limitExceeded(limit: "formulaBytes", _) = error.code else {
                trap("the pieces are read, the whole is not: \(error)")
            }
            return
        }
        guard said(by: joined) == said(by: whole) else {
            trap("pieces and whole differ:\n\(said(by: joined))\n\(said(by: whole))")
        }
    }

    /// Everything a sheet says.
    private static func said(by sheet: Sheet) -> [String] {
        let formulas = sheet.formulasWithoutValue.map { "\($0) \(sheet.formula(at: $0) ?? "")" }
        let around = "\(sheet.merges) \(sheet.hiddenRows) \(sheet.hiddenColumns) \(sheet.fonts)"
        let sums = "\(sheet.store.textBytes) \(sheet.store.formulas.sharedBytes)"
        return sheet.cells.map { "\($0)" } + formulas + [around, sums]
    }

    private static let store: CellStore = {
        var strings = TextTable()
        for text in ["", "một", "_x0041_"] { _ = strings.append(text) }
        let date = CellStyle(numberFormat: "d/m/yyyy", numberKind: .date)
        return CellStore(sharedStrings: strings, styles: [CellStyle(), date])
    }()

    private static func isSorted(_ sheet: [UInt8]) throws(Fault) -> Bool {
        try scan(sheet) { (scanner) throws(XMLProblem) -> Bool in
            var builder = SheetBuilder(store: CellStore())
            try builder.read(&scanner)
            return builder.isSorted && builder.store.formulas.isSorted
        }
    }

    /// Makes every cell and checks what always holds.
    static func look(at workbook: Workbook) {
        for sheet in workbook.sheets {
            var last: CellReference?
            for cell in sheet.cells {
                guard last.map({ $0 < cell.reference }) ?? true else { trap("cells out of order") }
                last = cell.reference
                _ = cell.formula
            }
            guard sheet.summary().cells == sheet.cellCount else { trap("the summary miscounts") }
            for place in sheet.formulasWithoutValue { _ = sheet.formula(at: place) }
            for merge in sheet.merges { _ = merge.description }
        }
    }

    /// Sheet, shared strings, styles and workbook part, each ended by a NUL, put into a sound package.
    private static func readAnnex(_ bytes: [UInt8]) throws {
        let pieces = bytes.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false)
        var maker = PackageMaker.workbook("")
        let parts = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"]
        for (part, piece) in zip(parts, pieces) where !piece.isEmpty {
            maker.change(part) { $0.content = Array(piece) }
        }
        let workbook = try Workbook.read(bytes: maker.bytes(), limits: limits)
        look(at: workbook)
        _ = try importer?.read(workbook).json.compact
    }

    private static let importer = try? Importer.builtIn()

    static func trap(_ words: String) -> Never { fatalError("find: \(words)") }
}
