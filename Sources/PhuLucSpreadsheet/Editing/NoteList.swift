/// The notes part of a worksheet while an author's notes are replaced (ECMA-376 part 1, 18.7).
///
/// The notes of other authors, those of threads among them, stay as they are written.
struct NoteList {
    private var text: EditableText?
    private var list: ElementPlace?
    private var authors: ElementPlace?
    private var authorCount = 0
    /// The number of the author whose notes are replaced.
    private var authorNumber: Int?
    private var author: String
    private var isStrict: Bool
    /// Cells with a note of the author, before.
    private(set) var own: Set<CellReference> = []
    /// Cells with a note of another author: a cell has room for one only.
    private(set) var foreign: Set<CellReference> = []
    private var ownPlaces: [Range<Int>] = []

    /// Reads the part; without one there are no notes yet.
    init(_ text: EditableText?, author: String, isStrict: Bool, limits: Limits) throws(Fault) {
        (self.text, self.author, self.isStrict) = (text, author, isStrict)
        guard let text else { return }
        self = try text.scan(limits: limits) { (scanner) throws(XMLProblem) in
            var notes = self
            guard try scanner.next() == .start else { throw scanner.problem("no element") }
            while try scanner.child(at: 1) {
                if scanner.isElement("authors") {
                    try notes.readAuthors(&scanner)
                } else if scanner.isElement("commentList") {
                    try notes.readNotes(&scanner)
                }
            }
            return notes
        }
        guard list != nil, authors != nil else {
            throw Fault(.notEditable, part: text.name, detail: "no list of comments")
        }
    }

    private mutating func readAuthors(_ scanner: inout XMLScanner) throws(XMLProblem) {
        var place = scanner.elementPlace()
        while try scanner.child(at: 2) {
            guard scanner.isElement("author") else { continue }
            var bytes: [UInt8] = []
            try StringItem.readRaw(&scanner, into: &bytes)
            if authorNumber == nil, String(decoding: bytes, as: UTF8.self) == author { authorNumber = authorCount }
            authorCount += 1
        }
        scanner.finish(&place)
        authors = place
    }

    private mutating func readNotes(_ scanner: inout XMLScanner) throws(XMLProblem) {
        var place = scanner.elementPlace()
        while try scanner.child(at: 2) {
            guard scanner.isElement("comment") else { continue }
            let cell = try scanner.string("ref").flatMap { CellReference($0) }
            let isOfAuthor = authorNumber != nil && scanner.integer("authorId") == authorNumber
            var note = scanner.elementPlace()
            let text = try Self.text(&scanner)
            scanner.finish(&note)
            // LibreOffice drops the authors of notes when it saves; the first line still tells.
            let isOwn = isOfAuthor || text.hasPrefix(firstLine)
            guard let cell else { continue }
            if isOwn {
                own.insert(cell)
                ownPlaces.append(note.start..<note.end)
            } else {
                foreign.insert(cell)
            }
        }
        scanner.finish(&place)
        list = place
    }

    /// What the author's notes begin with, as notes do in Excel.
    private var firstLine: String { "\(author):\n" }

    /// The beginning of the text of the element that just began, to whose end it reads.
    private static func text(_ scanner: inout XMLScanner) throws(XMLProblem) -> String {
        let depth = scanner.depth
        var bytes: [UInt8] = []
        while true {
            switch try scanner.next() {
            case .text: if bytes.count < 1024 { try scanner.appendText(to: &bytes) }
            case .end where scanner.depth < depth: return String(decoding: bytes.drop { $0 <= 0x20 }, as: UTF8.self)
            case .finished: return ""
            default: continue
            }
        }
    }

    /// The part with the author's notes replaced by these; `nil` when nothing changes.
    func bytes(with notes: [(cell: CellReference, text: String)]) -> [UInt8]? {
        guard var text, let list, let authors else { return notes.isEmpty ? nil : newPart(notes) }
        guard !notes.isEmpty || !ownPlaces.isEmpty else { return nil }
        for place in ownPlaces { text.replace(place, with: "") }
        let (prefix, number) = (list.prefix, authorNumber ?? authorCount)
        if authorNumber == nil {
            text.append("<\(prefix)author>\(XMLText.escapedString(author))</\(prefix)author>", to: authors)
        }
        text.append(notes.map { element($0.cell, $0.text, author: number, prefix) }.joined(), to: list)
        return text.bytes()
    }

    private func newPart(_ notes: [(cell: CellReference, text: String)]) -> [UInt8] {
        let namespace = StyleSheetEdit.namespace(isStrict: isStrict)
        let list = notes.map { element($0.cell, $0.text, author: 0, "") }.joined()
        let authors = "<authors><author>\(XMLText.escapedString(author))</author></authors>"
        let start = "\(WorkbookEditor.head)<comments xmlns=\"\(namespace)\">"
        return Array("\(start)\(authors)<commentList>\(list)</commentList></comments>".utf8)
    }

    private func element(_ cell: CellReference, _ text: String, author: Int, _ prefix: String) -> String {
        // Excel holds at most 32,767 UTF-16 units in a note.
        let whole = firstLine + (text.utf16.count > 32_000 ? String(text.prefix(8_000)) + "…" : text)
        let text = XMLText.escapedString(whole)
        let start = "<~comment ref=\"\(cell)\" authorId=\"\(author)\"><~text><~r><~rPr><~sz val=\"9\"/>"
            + "<~color indexed=\"81\"/><~rFont val=\"Tahoma\"/><~family val=\"2\"/></~rPr><~t xml:space=\"preserve\">"
        let end = "</~t></~r></~text></~comment>"
        return start.replacing("~", with: prefix) + text + end.replacing("~", with: prefix)
    }
}
