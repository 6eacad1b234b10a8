extension ValidationDraft {
    /// Most UTF-16 units of a box's title and of its text.
    static let titleLimit = 32, textLimit = 255
    /// The last day that a cell can hold, 31 December 9999.
    private static let lastDay = 2_958_465
    /// Whole numbers beyond this are not exact in a cell.
    private static let greatestWhole = 1 << 53

    func check(among sheets: Set<String>) throws(Fault) {
        try range.check()
        switch kind {
        case .wholeNumber(let least, let greatest):
            let bounds = -Self.greatestWhole...Self.greatestWhole
            guard bounds.contains(least), bounds.contains(greatest ?? least), least <= greatest ?? least else {
                throw wrong("\(least) to \(greatest.map(String.init) ?? "any")")
            }
        case .decimal(let least, let greatest):
            guard least.isFinite, (greatest ?? least).isFinite, least <= greatest ?? least else {
                throw wrong("\(least) to \(greatest.map { "\($0)" } ?? "any")")
            }
        case .date(let first, let last):
            guard first >= 0, last <= Self.lastDay, first <= last else { throw wrong("days \(first) to \(last)") }
        case .list(let source):
            try source.check(among: sheets)
            guard source.isLine else { throw wrong("a list of \(source.range), neither a column nor a row") }
        }
        for message in [prompt, refusal].compactMap(\.self) {
            try message.title.checkLine("a box's title", limit: Self.titleLimit, cell: range.first)
            guard !message.text.isEmpty, message.text.utf16.count <= Self.textLimit, message.text.isWritableText else {
                throw .draft("no box can hold a text of \(message.text.utf16.count) UTF-16 units", cell: range.first)
            }
        }
    }

    private func wrong(_ detail: String) -> Fault { .draft("no cell can take \(detail)", cell: range.first) }
}
