/// What style sheets and `style` attributes say that a grid can keep.
struct HTMLStyle {
    var fontName: String?
    var fontSize: Double?
    var isBold: Bool?
    var isItalic: Bool?
    var numberFormat: String?
    var isHidden: Bool?

    /// Reads declarations, such as `font-family:".VnTime"; font-weight:700`.
    init(_ text: some StringProtocol) {
        for declaration in text.split(separator: ";") {
            guard let colon = declaration.firstIndex(of: ":") else { continue }
            let value = Self.trimmed(declaration[declaration.index(after: colon)...])
            switch Self.trimmed(declaration[..<colon]).lowercased() {
            case "font-family": fontName = value.split(separator: ",").first.map { Self.unquoted(String($0)) }
            case "font-size": fontSize = Self.points(value.lowercased())
            case "font-weight":
                let weight = value.lowercased()
                isBold = weight.hasPrefix("bold") || (Double(weight) ?? 0) >= 600
            case "font-style": isItalic = ["italic", "oblique"].contains(value.lowercased())
            case "mso-number-format":
                let code = Self.unquoted(value).filter { $0 != "\\" }
                numberFormat = NumberFormat.code(named: code)
            case "display": isHidden = value.lowercased() == "none"
            default: break
            }
        }
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let bytes = Array(text.utf8).drop { $0 <= 0x20 }
        guard let last = bytes.lastIndex(where: { $0 > 0x20 }) else { return "" }
        return String(decoding: bytes[...last], as: UTF8.self)
    }

    private static func unquoted(_ text: String) -> String {
        let text = trimmed(text)
        guard let first = text.first, first == "\"" || first == "'" else { return text }
        return String(text.dropFirst().prefix { $0 != first })
    }

    private static func points(_ text: String) -> Double? {
        if text.hasSuffix("pt") { return Double(text.dropLast(2)) }
        if text.hasSuffix("px") { return Double(text.dropLast(2)).map { $0 * 0.75 } }
        return nil
    }

    /// The font with what is said here.
    func applied(to font: CellFont) -> CellFont {
        var font = font
        if let fontName { font.name = fontName }
        if let fontSize, fontSize.isFinite { font.size = fontSize }
        if let isBold { font.isBold = isBold }
        if let isItalic { font.isItalic = isItalic }
        return font
    }
}

/// The rules of a page's style sheets, by selector: `td`, `.xl24` or `td.xl24`; others do not count.
struct HTMLStyleSheet {
    private var rules: [String: HTMLStyle] = [:]
    /// What `style` attributes said, as most cells of a page say the same.
    private var inline: [String: HTMLStyle] = [:]

    /// What a `style` attribute says.
    mutating func style(inline text: String) -> HTMLStyle {
        if let style = inline[text] { return style }
        let style = HTMLStyle(text)
        if inline.count < 4096 { inline[text] = style }
        return style
    }

    /// Reads a `style` element's content, up to a number of rules in all.
    mutating func read(_ bytes: ArraySlice<UInt8>, limit: Int) {
        var rest = bytes
        while rules.count < limit, let end = rest.firstIndex(of: UInt8(ascii: "}")) {
            let rule = rest[..<end]
            rest = rest[(end + 1)...]
            guard let brace = rule.lastIndex(of: UInt8(ascii: "{")), rule.count < 65_536 else { continue }
            let style = HTMLStyle(String(decoding: rule[(brace + 1)...], as: UTF8.self))
            for selector in String(decoding: rule[..<brace], as: UTF8.self).split(separator: ",") {
                // A comment or the mark that hides a style sheet may stand before a selector.
                let bare = selector.split { "<!>/*".contains($0) }.last.map { $0.drop { $0 == "-" } } ?? ""
                let words = bare.split(whereSeparator: \.isWhitespace)
                if words.count == 1 { rules[words[0].lowercased()] = style }
            }
        }
    }

    /// What holds for an element: by its name, its class, both.
    func styles(of name: String, class names: String?) -> [HTMLStyle] {
        guard !rules.isEmpty else { return [] }
        var found = [rules[name]]
        for word in (names ?? "").lowercased().split(whereSeparator: \.isWhitespace) {
            found += [rules["." + word], rules[name + "." + word]]
        }
        return found.compactMap { $0 }
    }
}
