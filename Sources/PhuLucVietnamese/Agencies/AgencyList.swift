/// The agencies that a cell of a lead or coordinating column names.
public enum AgencyList {
    /// The mentions in order; an empty text has none.
    ///
    /// Known names are matched before anything is split, the longest first, since they hold the
    /// separators themselves (`Sở Văn hóa, Thể thao và Du lịch`). Then `;`, `,`, line breaks and, between
    /// two agencies, ` và ` part one from the next. A bracket is the scope of the name before it and
    /// ends it.
    public static func mentions(in text: String, register: AgencyRegister) -> [AgencyMention] {
        var mentions: [AgencyMention] = []
        for piece in AgencyPiece.pieces(of: Canonical.composed(text)) {
            var found = read(piece.text, register)
            if found.isEmpty, mentions.isEmpty, let scope = piece.scope {
                // A cell that is one bracket names its agencies inside it.
                found = read(scope[...], register)
            } else if let scope = piece.scope {
                add(scope, to: &found, else: &mentions)
            }
            mentions += found
        }
        return mentions
    }

    private static func read(_ text: Substring, _ register: AgencyRegister) -> [AgencyMention] {
        var reader = AgencyPieceReader(text, register: register)
        return reader.mentions()
    }

    /// Gives a bracket to the name before it; a second bracket joins the first.
    private static func add(_ scope: String, to found: inout [AgencyMention], else earlier: inout [AgencyMention]) {
        if !found.isEmpty {
            found[found.count - 1].scope = scope
        } else if !earlier.isEmpty {
            let before = earlier[earlier.count - 1].scope
            earlier[earlier.count - 1].scope = before.map { $0 + "; " + scope } ?? scope
        }
    }
}

/// A stretch of a cell without brackets, semicolons or line breaks, and the bracket behind it.
struct AgencyPiece: Hashable {
    var text: Substring
    var scope: String?

    /// Cuts at `;` and line breaks outside brackets and behind each bracket.
    static func pieces(of text: String) -> [AgencyPiece] {
        var pieces: [AgencyPiece] = []
        let utf8 = text.utf8
        var start = utf8.startIndex
        var open: String.Index?
        var depth = 0
        for index in utf8.indices {
            switch utf8[index] {
            case 0x28:
                if depth == 0 { open = index }
                depth += 1
            case 0x29 where depth > 0:
                depth -= 1
                guard depth == 0, let bracket = open else { continue }
                pieces.append(AgencyPiece(text: text[start..<bracket], scope: inner(text[bracket..<index])))
                start = utf8.index(after: index)
                open = nil
            case 0x3B where depth == 0, 0x0A where depth == 0:
                pieces.append(AgencyPiece(text: text[start..<index]))
                start = utf8.index(after: index)
            default: continue
            }
        }
        if let open, depth > 0 {
            pieces.append(AgencyPiece(text: text[start..<open], scope: inner(text[open...])))
        } else {
            pieces.append(AgencyPiece(text: text[start...]))
        }
        return pieces
    }

    /// A bracket's words, nil for an empty one.
    private static func inner(_ bracket: Substring) -> String? {
        let words = Substring(bracket.utf8.dropFirst()).withSingleBlanks
        return words.isEmpty ? nil : words
    }
}
