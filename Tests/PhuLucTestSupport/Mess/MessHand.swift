import Foundation

/// A piece of a cell's text in one font; nil for the workbook's own.
public struct MessRun: Sendable {
    public var text: String
    public var font: String?

    public init(_ text: String, font: String? = nil) {
        self.text = text
        self.font = font
    }
}

/// How texts are typed and stored: noise that leaves no trace in what is read. Chances are percents.
public struct MessHand: Sendable {
    var ends = 0
    var noBreak = 0
    var doubled = 0
    var zeroWidth = 0
    var breaks = 0
    var lineBreak = "\n"
    var isDecomposed = false
    /// Blank cells that hold blanks.
    var blankCells = 0
    var rich = 0
    var inline = 0
    var formulas = 0
    /// Sets a text in another encoding and its font; nil for Unicode.
    public var encode: (@Sendable (String) -> [MessRun])?

    init(
        ends: Int = 0, noBreak: Int = 0, doubled: Int = 0, zeroWidth: Int = 0, breaks: Int = 0, blankCells: Int = 0
    ) {
        self.ends = ends
        self.noBreak = noBreak
        self.doubled = doubled
        self.zeroWidth = zeroWidth
        self.breaks = breaks
        self.blankCells = blankCells
    }

    /// The text as this hand types it.
    func typed(_ text: String, isBody: Bool, _ dice: inout TextMaker) -> String {
        guard ends + noBreak + doubled + zeroWidth + breaks > 0 || isDecomposed || lineBreak != "\n" else {
            return text
        }
        var made = ""
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        for (index, word) in words.enumerated() {
            if index > 0 {
                made += isBody && breaks > 0 && mayBreak(before: word) && dice.chance(breaks) ? lineBreak : blank(&dice)
            }
            made += word.replacing("\n", with: lineBreak)
            if zeroWidth > 0, dice.chance(zeroWidth) {
                made += dice.pick(["\u{200B}", "\u{FEFF}", "\u{AD}", "\u{200E}"])
            }
        }
        if dice.chance(ends) { made += dice.pick([" ", "  ", "\u{A0}", " \n", "\t"]) }
        if dice.chance(ends / 3) { made = dice.pick([" ", "\u{A0}", "  ", "\n"]) + made }
        return isDecomposed ? made.decomposedStringWithCanonicalMapping : made
    }

    /// A word of small letters alone begins no item, so that a break before it is one inside a sentence.
    private func mayBreak(before word: Substring) -> Bool {
        let letters = word.prefix { $0.isLetter }
        guard letters.count >= 2, letters.allSatisfy(\.isLowercase), !word.contains("\n") else { return false }
        return letters.count == word.count || ",;".contains(word[letters.endIndex])
    }

    private func blank(_ dice: inout TextMaker) -> String {
        if noBreak > 0, dice.chance(noBreak) { return dice.pick(["\u{A0}", "\u{202F}", "\u{A0}", "\u{2009}"]) }
        if doubled > 0, dice.chance(doubled) { return dice.pick(["  ", " \t", "   ", "\t"]) }
        return " "
    }
}
