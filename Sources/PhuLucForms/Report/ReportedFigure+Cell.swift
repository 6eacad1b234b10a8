import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

extension ReportedFigure {
    /// What a cell of a return says.
    ///
    /// - Parameters:
    ///   - shown: the cell's text.
    ///   - kind: the row's kind; a percentage is the figure before the sign, however the cell holds it.
    init(_ cell: Cell?, shown: String, as kind: Indicator.Kind, words: Words) {
        if kind == .text {
            self = shown.isEmpty ? .blank : .text(shown)
            return
        }
        if case .number(let value)? = cell?.value {
            let isShare = kind == .percent && cell?.style.numberFormat.contains("%") == true
            self = .number(isShare ? (value * 1_000_000).rounded() / 10_000 : value)
            return
        }
        self.init(words: shown, lists: words)
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
