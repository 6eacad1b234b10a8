extension Output {
    /// Understands the text of an output cell.
    public init(_ text: String) {
        self.init(text: text, items: Self.items(of: text))
    }

    /// `Nghị quyết/Quyết định` gives two products; `60/2021/NĐ-CP` and `a, b (c, d)` keep their marks.
    static func items(of text: String) -> [String] {
        var items: [String] = []
        var item: [Unicode.Scalar] = []
        var depth = 0
        let scalars = Array(text.unicodeScalars)
        func close() {
            let trimmed = String(String.UnicodeScalarView(item)).split(separator: " ").joined(separator: " ")
            if !trimmed.isEmpty { items.append(trimmed) }
            item = []
        }
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "(", "[": depth += 1
            case ")", "]": depth = max(0, depth - 1)
            default: break
            }
            let separates = depth == 0 && Self.separates(scalar, at: index, in: scalars)
            if separates { close() } else { item.append(scalar) }
        }
        close()
        return items
    }

    private static func separates(_ scalar: Unicode.Scalar, at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        switch scalar {
        case ";", "\n": return true
        case ",": return !isDigit(at: index - 1, in: scalars) || !isDigit(at: index + 1, in: scalars)
        case "/": return !wordHasDigit(around: index, in: scalars)
        default: return false
        }
    }

    private static func isDigit(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        scalars.indices.contains(index) && ("0"..."9").contains(scalars[index])
    }

    /// Whether the word that holds the slash is a document sign or a fraction.
    private static func wordHasDigit(around index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        let before = scalars[..<index].reversed().prefix { $0 != " " && $0 != "\n" }
        let after = scalars[(index + 1)...].prefix { $0 != " " && $0 != "\n" }
        return before.contains { ("0"..."9").contains($0) } || after.contains { ("0"..."9").contains($0) }
    }
}
