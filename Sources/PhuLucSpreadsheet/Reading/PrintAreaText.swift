/// Print areas as a defined name writes them: `'Phụ lục, 1'!$A$1:$I$40,Sheet2!$B:$D`.
enum PrintAreaText {
    /// The ranges of a list; a whole column or row runs to the sheet's edge, what is no range is left out.
    static func ranges(_ text: String) -> [CellRange] {
        pieces(text).compactMap { piece in
            let bare = piece.lastIndex(of: "!").map { piece[piece.index(after: $0)...] } ?? Substring(piece)
            return CellRange(bare) ?? whole(bare)
        }
    }

    /// Splits at commas outside quotes.
    private static func pieces(_ text: String) -> [String] {
        var pieces = [""]
        var isQuoted = false
        for character in text {
            if character == "'" { isQuoted.toggle() }
            if character == ",", !isQuoted {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].append(character)
            }
        }
        return pieces
    }

    /// Reads `$A:$C` and `$1:$3`.
    private static func whole(_ text: Substring) -> CellRange? {
        let sides = text.filter { $0 != "$" }.split(separator: ":")
        guard sides.count == 2 else { return nil }
        let (last, edge) = (CellReference.maximumRow, CellReference.letters(ofColumn: CellReference.maximumColumn))
        return CellRange("\(sides[0])1:\(sides[1])\(last)") ?? CellRange("A\(sides[0]):\(edge)\(sides[1])")
    }
}
