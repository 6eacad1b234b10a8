import PhuLucTestSupport

@testable import PhuLucSpreadsheet

/// A small package, marked and read again part by part.
struct MarkedWorkbook {
    /// Marks of one sheet, while they are gathered.
    struct Marks {
        var all: [SheetMark] = []

        mutating func add(_ cell: String, colour: String? = MarkedWorkbook.colour, note: String?) {
            if let cell = CellReference(cell) { all.append(SheetMark(cell, colour: colour, note: note)) }
        }
    }

    static let colour = "FFF9C6C1"
    static let other = "FFD3E8FB"
    static let author = MarkAuthor(name: "Người kiểm tra", colours: [colour, other])

    /// Styles with two formats, so that the first new one is number 2.
    static let styles = """
        <fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts>\
        <fills count="2"><fill><patternFill patternType="none"/></fill>\
        <fill><patternFill patternType="gray125"/></fill></fills>\
        <borders count="1"><border/></borders>\
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
        <cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>\
        <xf numFmtId="3" fontId="0" fillId="0" borderId="0" applyFill="0"><alignment wrapText="1"/></xf></cellXfs>
        """

    let folder: TemporaryFolder
    let path: String
    let editor: PackageEditor
    /// The parts that were there and now differ, by name.
    let changed: [String]
    /// What marking gave for the marked cells.
    let formats: [String: Int]

    init(_ maker: PackageMaker, gather: (inout Marks) -> Void) throws {
        let folder = try TemporaryFolder()
        try self.init(folder.write(maker.bytes(), to: "a.xlsx"), in: folder, earlier: [:], gather: gather)
    }

    /// Marks a file; the output is another one beside it.
    init(
        _ input: String, in folder: TemporaryFolder, earlier: [CellReference: Int], gather: (inout Marks) -> Void
    ) throws {
        var marks = Marks()
        gather(&marks)
        var workbook = try WorkbookEditor(reading: input)
        let before = try workbook.mark(marks.all, on: "Sheet1", as: Self.author, earlier: earlier)
        let output = String(input.dropLast(5)) + "b.xlsx"
        try workbook.write(to: output)
        let (old, new) = (try PackageEditor(reading: input), try PackageEditor(reading: output))
        changed = try old.partNames.filter { try old.part(named: $0) != new.part(named: $0) }.sorted()
        formats = Dictionary(uniqueKeysWithValues: before.map { ($0.key.description, $0.value) })
        (self.folder, path, editor) = (folder, output, new)
    }

    /// Marks what was marked once more.
    func again(earlier: [CellReference: Int]? = nil, gather: (inout Marks) -> Void) throws -> MarkedWorkbook {
        var known: [CellReference: Int] = [:]
        for (name, format) in formats { if let cell = CellReference(name) { known[cell] = format } }
        return try MarkedWorkbook(path, in: folder, earlier: earlier ?? known, gather: gather)
    }

    /// The text of a part.
    func text(_ part: String) throws -> String { String(decoding: try editor.part(named: part), as: UTF8.self) }
}
