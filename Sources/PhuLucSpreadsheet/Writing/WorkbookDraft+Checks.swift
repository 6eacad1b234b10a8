extension WorkbookDraft {
    /// Checks the names of ranges and what they stand for.
    func checkNames(among sheets: Set<String>) throws(Fault) {
        var taken: Set<String> = []
        for name in names {
            guard NameDraft.isValidName(name.name) else { throw .draft("no range can be named \(name.name)") }
            // Excel takes names that differ only in case as the same.
            guard taken.insert(name.name.lowercased()).inserted else {
                throw .draft("two ranges are named \(name.name)")
            }
            try name.target.check(among: sheets)
        }
    }
}

extension NameDraft {
    /// Most characters of a name: the library holds no more.
    public static let maximumNameLength = 127

    /// Whether Excel and the library take a range of this name.
    public static func isValidName(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard let first = bytes.first, bytes.count <= maximumNameLength, isLetter(first),
            bytes.allSatisfy({ isLetter($0) || isDigit($0) || $0 == UInt8(ascii: ".") })
        else { return false }
        let lower = name.lowercased()
        return CellReference(name) == nil && !isRowOrColumn(lower) && !lower.hasPrefix("_xl")
            && !["true", "false"].contains(lower)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte & 0x40 != 0 || byte == UInt8(ascii: "_")
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Whether a name in small letters is a row, a column or a cell in the style `R1C1`, such as `r`, `c5`, `r2c`.
    private static func isRowOrColumn(_ name: String) -> Bool {
        var rest = name[...]
        func take(_ letter: Character, _ rest: inout Substring) {
            guard rest.first == letter else { return }
            rest.removeFirst()
            rest = rest.drop { $0.isNumber }
        }
        take("r", &rest)
        take("c", &rest)
        return rest.isEmpty
    }
}

extension DocumentProperties {
    /// Most UTF-16 units of a property's name and of its text.
    static let customLimit = 255

    /// Checks the program's own properties.
    func checkCustom() throws(Fault) {
        var taken: Set<String> = []
        for property in custom {
            guard !property.name.isEmpty else { throw .draft("a document property without a name") }
            try property.name.checkLine("a document property's name", limit: Self.customLimit)
            try property.text.checkLine("the document property \(property.name)", limit: Self.customLimit)
            guard taken.insert(property.name.lowercased()).inserted else {
                throw .draft("two document properties are named \(property.name)")
            }
        }
    }
}
