/// The VML drawing that shows a worksheet's notes (ECMA-376 part 4, 19.1 and 19.4).
struct NoteDrawing {
    private var text: EditableText?
    private let limits: Limits

    /// Takes the part; without one a drawing is made.
    init(_ text: EditableText?, limits: Limits) { (self.text, self.limits) = (text, limits) }

    /// The part with the boxes of some cells taken out and boxes for these notes put in.
    ///
    /// - Parameter block: which block of a thousand identifiers a new drawing may use, from 1.
    /// - Throws: `.notEditable` when a drawing that is there cannot be taken apart.
    func bytes(
        without removed: Set<CellReference>, with notes: [(cell: CellReference, box: NoteBox)], block: Int
    ) throws(Fault) -> [UInt8] {
        guard var text else {
            let shapes = notes.enumerated().map { Self.shape($1.cell, $1.box, number: block * 1024 + 1 + $0, "") }
            let blocks = (block...(block + notes.count / 1023)).map(String.init).joined(separator: ",")
            return Array((Self.start(blocks) + Self.shapeType("") + shapes.joined() + "</xml>").utf8)
        }
        var rest = text.string(0..<text.utf8.count)
        if !removed.isEmpty {
            for place in try boxes(of: removed, in: text) { text.replace(place, with: "") }
            rest = String(decoding: text.bytes(), as: UTF8.self)
        }
        guard !notes.isEmpty else { return text.bytes() }
        guard let end = text.utf8.bytes.lastRange(of: Array("</".utf8)) else {
            throw Fault(.notEditable, part: text.name, detail: "VML without end")
        }
        let declared = Self.declarations.allSatisfy { rest.contains($0) }
        let own = declared ? "" : " " + Self.declarations.joined(separator: " ")
        var number = Self.lastNumber(in: rest)
        if !rest.contains("id=\"_x0000_t202\"") { text.insert(Self.shapeType(own), at: end) }
        for note in notes {
            number += 1
            text.insert(Self.shape(note.cell, note.box, number: number, own), at: end)
        }
        return text.bytes()
    }

    /// Where the boxes of notes on some cells stand.
    private func boxes(of cells: Set<CellReference>, in text: EditableText) throws(Fault) -> [Range<Int>] {
        do throws(Fault) {
            return try text.scan(limits: limits) { (scanner) throws(XMLProblem) in
                var places: [Range<Int>] = []
                guard try scanner.next() == .start else { return places }
                while try scanner.child(at: 1) {
                    guard scanner.matches(scanner.localName, "shape") else { continue }
                    var place = scanner.elementPlace()
                    let cell = try Self.cell(&scanner)
                    scanner.finish(&place)
                    if let cell, cells.contains(cell) { places.append(place.start..<place.end) }
                }
                return places
            }
        } catch { throw Fault(.notEditable, part: text.name, detail: error.detail ?? "VML not well-formed") }
    }

    /// The cell whose note the shape that just began shows.
    private static func cell(_ scanner: inout XMLScanner) throws(XMLProblem) -> CellReference? {
        var (row, column): (Int?, Int?) = (nil, nil)
        while try scanner.child(at: 2) {
            guard scanner.matches(scanner.localName, "ClientData"), try scanner.string("ObjectType") == "Note" else {
                continue
            }
            while try scanner.child(at: 3) {
                let (isRow, isColumn) = (
                    scanner.matches(scanner.localName, "Row"), scanner.matches(scanner.localName, "Column"))
                guard isRow || isColumn else { continue }
                var bytes: [UInt8] = []
                try StringItem.readRaw(&scanner, into: &bytes)
                let number = Int(String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self))
                if isRow { row = number } else { column = number }
            }
        }
        guard let row, let column else { return nil }
        return CellReference(row: row &+ 1, column: column &+ 1)
    }

    /// The highest number in identifiers such as `_x0000_s1025`.
    private static func lastNumber(in text: String) -> Int {
        text.split(separator: "_x0000_s").dropFirst()
            .compactMap { Int($0.prefix { $0.isASCII && $0.isNumber }.prefix(9)) }.max() ?? 1024
    }

    private static let declarations = [
        "xmlns:v=\"urn:schemas-microsoft-com:vml\"", "xmlns:o=\"urn:schemas-microsoft-com:office:office\"",
        "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"",
    ]

    private static func start(_ blocks: String) -> String {
        "<xml \(declarations.joined(separator: " "))><o:shapelayout v:ext=\"edit\">"
            + "<o:idmap v:ext=\"edit\" data=\"\(blocks)\"/></o:shapelayout>"
    }

    private static func shapeType(_ declarations: String) -> String {
        "<v:shapetype\(declarations) id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" "
            + "path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>"
    }

    private static func shape(_ cell: CellReference, _ box: NoteBox, number: Int, _ declarations: String) -> String {
        "<v:shape\(declarations) id=\"_x0000_s\(number)\" type=\"#_x0000_t202\" "
            + "style=\"position:absolute;margin-left:80pt;margin-top:2pt;width:216pt;height:60pt;z-index:1;"
            + "visibility:hidden\" "
            + "fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
            + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
            + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
            + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>\(box.anchor)</x:Anchor>"
            + "<x:AutoFill>False</x:AutoFill><x:Row>\(cell.row - 1)</x:Row><x:Column>\(cell.column - 1)</x:Column>"
            + "</x:ClientData></v:shape>"
    }
}

extension ArraySlice<UInt8> {
    /// The place of the last occurrence of a few bytes.
    fileprivate func lastRange(of sought: [UInt8]) -> Int? {
        var place = endIndex - sought.count
        while place >= startIndex {
            if self[place..<(place + sought.count)].elementsEqual(sought) { return place }
            place -= 1
        }
        return nil
    }
}
