/// The notes of one worksheet (ECMA-376 part 1, 18.7).
enum NotesPart {
    static func read(_ scanner: inout XMLScanner) throws(XMLProblem) -> [NoteLook] {
        var (authors, notes): ([String], [NoteLook]) = ([], [])
        guard try scanner.next() == .start else { return [] }
        while try scanner.child(at: 1) {
            if scanner.isElement("authors") {
                while try scanner.child(at: 2) {
                    guard scanner.isElement("author") else { continue }
                    try scanner.check(definitions: authors.count)
                    authors.append(try scanner.wholeText())
                }
            } else if scanner.isElement("commentList") {
                while try scanner.child(at: 2) {
                    guard scanner.isElement("comment"), let cell = try scanner.string("ref").flatMap({
                        CellReference($0)
                    }) else { continue }
                    try scanner.check(definitions: notes.count)
                    let number = scanner.integer("authorId") ?? -1
                    let author = authors.indices.contains(number) ? authors[number] : ""
                    notes.append(NoteLook(reference: cell, author: author, text: try text(&scanner)))
                }
            }
        }
        return notes
    }

    /// The text of the note that just began.
    private static func text(_ scanner: inout XMLScanner) throws(XMLProblem) -> String {
        let depth = scanner.depth
        var table = TextTable()
        while try scanner.child(at: depth) {
            if scanner.isElement("text"), table.bytes.isEmpty { try StringItem.read(&scanner, into: &table) }
        }
        return String(decoding: table.bytes, as: UTF8.self)
    }
}
