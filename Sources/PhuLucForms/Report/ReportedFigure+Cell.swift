import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

extension ReportedFigure {
    /// What a cell of a return says.
    ///
    /// - Parameters:
    ///   - shown: the cell's text.
    ///   - row: a percentage is the figure before the sign, however the cell holds it; a figure may be followed by
    ///     the row's own unit, and a code be written as what it means.
    init(_ cell: Cell?, shown: String, as row: Indicator, words: Words) {
        let kind = row.kind
        if kind == .text {
            self = shown.isEmpty ? .blank : .text(shown)
            return
        }
        if case .number(let value)? = cell?.value {
            let isShare = kind == .percent && cell?.style.numberFormat.contains("%") == true
            self = .number(isShare ? (value * 1_000_000).rounded() / 10_000 : value)
            return
        }
        let key = Folding.key(shown)
        if let code = row.choices.first(where: { Folding.key($0.meaning) == key }).flatMap({ Double($0.code) }) {
            self = .number(code)
            return
        }
        self.init(words: shown, lists: words)
        if case .text = self, let value = Self.value(of: shown, in: row.unit) { self = .number(value) }
    }

    /// The number before a unit: `12 văn bản` where văn bản are counted.
    private static func value(of text: String, in unit: String) -> Double? {
        guard let start = text.firstIndex(where: \.isLetter), Folding.key(text[start...]) == Folding.key(unit) else {
            return nil
        }
        return VietnameseNumber.value(of: text[..<start])
    }

    /// What a text in the place of a figure says.
    init(words text: String, lists: Words) {
        if text.isEmpty || text.allSatisfy({ $0 == "." || $0 == "…" || $0 == "_" || $0.isWhitespace }) {
            self = .blank
        } else if text.allSatisfy({ "-–—".contains($0) }) || lists.nothing.begins(text) {
            self = .none(text)
        } else if lists.notKnown.begins(text) {
            self = .unknown(text)
        } else if let value = VietnameseNumber.value(of: text) ?? VietnameseNumber.percent(of: text).map({ $0 * 100 }) {
            self = .number(value)
        } else {
            self = .text(text)
        }
    }
}
