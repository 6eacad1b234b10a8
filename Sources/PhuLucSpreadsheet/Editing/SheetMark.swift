/// What makes one cell of a worksheet stand out: a plain colour behind it, a note on it, or both.
public struct SheetMark: Hashable, Sendable {
    /// The cell; any cell of a merge stands for the whole of it.
    public var cell: CellReference
    /// The colour as alpha, red, green and blue: `FFF9C6C1`.
    public var colour: String?
    /// The text of the note.
    public var note: String?

    public init(_ cell: CellReference, colour: String? = nil, note: String? = nil) {
        (self.cell, self.colour, self.note) = (cell, colour, note)
    }
}

/// Whose marks they are: by this an earlier run's marks are known and replaced.
public struct MarkAuthor: Hashable, Sendable {
    /// The author's name, with which the author's notes begin.
    public var name: String
    /// Every colour that the author's marks have.
    public var colours: Set<String>

    public init(name: String, colours: Set<String>) { (self.name, self.colours) = (name, colours) }
}
