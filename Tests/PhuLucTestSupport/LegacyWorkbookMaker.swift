import PhuLuc

/// A run of a cell to be written: its text as it is to be stored, and its font.
public struct LegacyRun: Sendable {
    public var text: String
    public var font: String

    public init(_ text: String, font: String) {
        self.text = text
        self.font = font
    }

    /// A text in an encoding as a typist would have made it, in runs.
    ///
    /// In TCVN3 a toned capital that stands alone is a run of the capitals' font, and so is what the encoding cannot
    /// tell otherwise; a character without a code stays Unicode in a run of its own.
    public static func runs(
        of text: String, _ encoding: LegacyEncoding, font: String?, carrier: Carrier = .windows1252
    ) -> [LegacyRun] {
        let plain = font ?? "Times New Roman"
        let whole = encoding.encoded(text, carrier: carrier)
        if let whole, encoding.decoded(whole) == text { return [LegacyRun(whole, font: plain)] }
        var runs: [LegacyRun] = []
        for letter in text {
            let part = String(letter)
            var run = encoding.encoded(part, carrier: carrier).map { LegacyRun($0, font: plain) }
                ?? LegacyRun(part, font: "Times New Roman")
            if encoding == .tcvn3, part != part.lowercased(), !letter.isASCII,
                let small = encoding.encoded(part, carrier: carrier, drawsCapitals: true)
            {
                run = LegacyRun(small, font: plain + "H")
            }
            if let last = runs.last, last.font == run.font {
                runs[runs.count - 1].text += run.text
            } else {
                runs.append(run)
            }
        }
        return runs
    }
}

/// Writes a sheet's cells again with other texts and fonts, merges as they were.
public struct LegacyWorkbookMaker {
    private let sheet: Sheet
    private var fonts: [String] = [""]
    private var strings: [String] = []

    public init(_ sheet: Sheet) { self.sheet = sheet }

    /// The sheet as the only one of a workbook; every text goes through `change`.
    public mutating func workbook(_ change: (Cell, String) throws -> [LegacyRun]) throws -> Workbook {
        (fonts, strings) = ([""], [])
        var rows = ""
        for row in sheet.rows {
            rows += "<row r=\"\(row.row)\">"
            for cell in row.cells { rows += try element(cell, change) }
            rows += "</row>"
        }
        let merges = sheet.merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
        let list = fonts.map { "<font><name val=\"\($0)\"/></font>" }.joined()
        let formats = fonts.indices.map { "<xf fontId=\"\($0)\"/>" }.joined()
        let maker = PackageMaker.workbook(
            rows, after: merges.isEmpty ? "" : "<mergeCells>\(merges)</mergeCells>", strings: strings,
            styles: "<fonts>\(list)</fonts><cellXfs>\(formats)</cellXfs>")
        return try Workbook.read(bytes: maker.bytes())
    }

    private mutating func element(_ cell: Cell, _ change: (Cell, String) throws -> [LegacyRun]) throws -> String {
        switch cell.value {
        case .string(let text):
            let runs = try change(cell, text)
            let style = index(of: runs.first?.font ?? "")
            strings.append(Self.item(runs))
            return "<c r=\"\(cell.reference)\" s=\"\(style)\" t=\"s\"><v>\(strings.count - 1)</v></c>"
        case .number(let number): return "<c r=\"\(cell.reference)\"><v>\(number)</v></c>"
        default: return ""
        }
    }

    private mutating func index(of font: String) -> Int {
        if let index = fonts.firstIndex(of: font) { return index }
        fonts.append(font)
        return fonts.count - 1
    }

    private static func item(_ runs: [LegacyRun]) -> String {
        let texts = runs.map { "<t xml:space=\"preserve\">\($0.text.escaped)</t>" }
        if texts.count == 1 { return texts[0] }
        return zip(runs, texts).map { "<r><rPr><rFont val=\"\($0.font)\"/></rPr>\($1)</r>" }.joined()
    }
}

extension String {
    /// The text for XML, control characters as spreadsheets escape them.
    fileprivate var escaped: String {
        var result = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case "\u{02}", "\u{05}", "\u{06}", "\u{14}", "\u{19}", "\u{1E}":
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "_x00" + (scalar.value < 16 ? "0" : "") + digits + "_"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The text cut after every fourth blank.
    public var inStretches: [String] {
        var parts: [String] = [""]
        var blanks = 0
        for character in self {
            parts[parts.count - 1].append(character)
            guard character == " " else { continue }
            blanks += 1
            if blanks % 4 == 0 { parts.append("") }
        }
        return parts.filter { !$0.isEmpty }
    }
}
