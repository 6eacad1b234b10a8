import PhuLucSpreadsheet
import PhuLucVietnamese

/// The texts of a workbook that old encodings hold, read with what font, words and neighbours tell.
///
/// A workbook without old fonts and without words that make no sense as Unicode costs one look at its bytes.
public struct LegacyTexts: Sendable {
    /// One for each sheet of the workbook, in its order.
    public private(set) var sheets: [LegacySheet]

    private struct Key: Hashable {
        var text: String
        var font: String
    }

    /// A text that may change, kept until all of the workbook is known.
    private struct Open {
        var sheet: Int
        var reference: CellReference
        var stored: String
        var text: LegacyText
        /// What it is as a known title, if it is one in an old encoding.
        var title: LegacyReading?
    }

    public init(_ workbook: Workbook) { self.init(workbook) { _ in false } }

    /// - Parameter isTitle: whether a short text is a known title, which settles what its words alone leave open.
    init(_ workbook: Workbook, isTitle: (String) -> Bool) {
        sheets = workbook.sheets.map { _ in LegacySheet() }
        guard Self.isSuspicious(workbook) else { return }
        var reader = LegacyReader()
        var cache: [Key: LegacyText] = [:]
        var open: [Open] = []
        for (index, sheet) in workbook.sheets.enumerated() {
            for cell in sheet.cells {
                guard case .string(let stored) = cell.value,
                    Self.drawsCapitals(cell) || !stored.utf8.allSatisfy({ $0 < 0x80 })
                else { continue }
                let text = Self.text(of: cell, stored, &cache)
                reader.add(text, sheet: index, column: cell.reference.column)
                let title =
                    stored.utf8.count <= Self.longestTitle
                    ? LegacyText.title(stored, font: cell.style.font.name, isTitle) : nil
                guard !text.isUnicode || title != nil else { continue }
                open.append(
                    Open(sheet: index, reference: cell.reference, stored: stored, text: text, title: title))
            }
        }
        for cell in open {
            var reading =
                cell.text.isUnicode
                ? nil : reader.reading(of: cell.text, sheet: cell.sheet, column: cell.reference.column)
            // Where both read the same, the neighbours know better which encoding it is.
            if let title = cell.title, reading?.text != title.text { reading = title }
            guard let reading else { continue }
            sheets[cell.sheet].note(reading, at: cell.reference, stored: cell.stored)
        }
    }

    /// Whether any font or any string could be of an old encoding.
    private static func isSuspicious(_ workbook: Workbook) -> Bool {
        workbook.sheets.contains { sheet in
            sheet.fonts.contains { LegacyFont(name: $0.name) != nil }
                || sheet.hasString { LegacySuspicion.isRaised(by: $0) }
        }
    }

    /// Longer texts are no titles of columns.
    private static let longestTitle = 96

    /// Whether a cell may be in a font that draws capitals for plain letters, as `.VnTimeH` does.
    private static func drawsCapitals(_ cell: Cell) -> Bool {
        if let runs = cell.runs { return runs.contains { $0.font.map { mayDrawCapitals($0.name) } ?? false } }
        return mayDrawCapitals(cell.style.font.name)
    }

    private static func mayDrawCapitals(_ font: String) -> Bool {
        font.utf8.contains { $0 | 0x20 == UInt8(ascii: "h") } && LegacyFont(name: font)?.drawsCapitals == true
    }

    /// The text of a cell, judged; the same text in the same font only once.
    private static func text(of cell: Cell, _ stored: String, _ cache: inout [Key: LegacyText]) -> LegacyText {
        let font = cell.style.font.name
        if let runs = cell.runs {
            return LegacyText(runs: runs.map { (text: $0.text, font: $0.font.map(\.name) ?? font) })
        }
        let key = Key(text: stored, font: font)
        if let text = cache[key] { return text }
        let text = LegacyText(stored, font: font)
        // Beyond so many different texts memory matters more than time.
        if cache.count < 50_000 { cache[key] = text }
        return text
    }
}

extension Workbook {
    /// The name in the file of the sheet that a user names, who may write an old encoding's name in Unicode.
    public func sheetName(_ name: String) -> String? {
        if sheet(named: name) != nil { return name }
        let wanted = CellText.composed(name)
        return sheets.first {
            CellText.composed($0.name) == wanted || LegacyText($0.name).unmistakable == wanted
        }?.name
    }
}
