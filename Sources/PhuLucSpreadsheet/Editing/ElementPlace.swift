/// Where an element stands in the text of its part.
struct ElementPlace {
    /// Its name as it is written, prefix and all.
    var name: String
    /// The prefix of its name with the colon, or nothing.
    var prefix: String
    /// Where its start tag begins.
    var start: Int
    /// Where the name in its start tag ends.
    var nameEnd: Int
    /// The place after its start tag.
    var tagEnd: Int
    /// Whether it is written as `<a/>`.
    var isEmpty: Bool
    /// Where its end tag begins.
    var contentEnd: Int
    /// The place after it.
    var end: Int
}

extension XMLScanner {
    /// The place of the element that just began, as far as its start tag; `finish` adds the rest.
    func elementPlace() -> ElementPlace {
        let span = open.last?.name ?? localName
        return ElementPlace(
            name: written(span.start..<span.end), prefix: written(span.start..<localName.start),
            start: span.start - 1, nameEnd: span.end, tagEnd: position, isEmpty: isSelfClosing,
            contentEnd: position, end: position)
    }

    /// Adds where the element ends; to be called when its end was just reported.
    func finish(_ element: inout ElementPlace) {
        element.end = position
        guard !element.isEmpty else { return }
        var place = position - 1
        while place > element.tagEnd, base[place] != UInt8(ascii: "<") { place -= 1 }
        element.contentEnd = place
    }

    /// Where the child of an open element begins in which the scanner is, an `mc:AlternateContent` included.
    func startOfChild(ofOpen index: Int) -> Int {
        index + 1 < open.count ? open[index + 1].name.start - 1 : position
    }

    /// A stretch of the text as it is written.
    func written(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count), as: UTF8.self)
    }

    /// The place of an attribute's value among the part's bytes.
    func valueRange(_ name: StaticString) -> Range<Int>? { attribute(name).map { $0.start..<$0.end } }
}

/// Text made safe for XML.
enum XMLText {
    /// Escapes a text for an element or an attribute; what XML cannot hold is left out.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\t", "\n", "\r": result += "&#\(scalar.value);"
            case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Escapes the text of a cell or a note, in which `_x000D_` stands for a character (22.9.2.19, ST_Xstring).
    static func escapedString(_ text: String) -> String {
        escaped(text.split(separator: "_x", omittingEmptySubsequences: false).joined(separator: "_x005F_x"))
            .split(separator: "&#10;", omittingEmptySubsequences: false).joined(separator: "\n")
    }
}
