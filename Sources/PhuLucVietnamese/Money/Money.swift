/// Amounts of money in cells.
public enum Money {
    /// The whole đồng of a text that is exactly one amount, else nil.
    ///
    /// A bare number takes the column's unit and is nil without one; words in the cell count before the
    /// unit (`1,2 tỷ đồng`, `2 tỷ 500 triệu`). Fractions of a đồng are rounded half up. Amounts below
    /// zero, two amounts, sources (`Ngân sách tỉnh`) and blank markers are nil.
    public static func amount(of text: String, unit: MoneyUnit?) -> Int? {
        if let bare = DecimalText(text) {
            guard let unit, !bare.isNegative else { return nil }
            return bare.whole(times: unit.factor)
        }
        guard let first = text.utf8.first(where: { $0 != 0x20 }), DecimalText.isDigit(first),
            let pieces = pieces(of: text)
        else { return nil }
        return inWords(pieces[...])
    }

    private enum Piece: Hashable {
        case number(String)
        case word(String)
    }

    /// Numbers with their marks and blanks, and small-letter words without theirs (`tr.đ` is `trđ`).
    private static func pieces(of text: String) -> [Piece]? {
        var pieces: [Piece] = []
        for part in Canonical.composed(text).split(separator: " ") {
            var rest = part.unicodeScalars[...]
            while let first = rest.first {
                let isNumber = (0x30...0x39).contains(first.value)
                let end = rest.firstIndex {
                    (0x30...0x39).contains($0.value) != isNumber && $0 != "." && $0 != ","
                }
                let run = String(rest[..<(end ?? rest.endIndex)])
                rest = rest[(end ?? rest.endIndex)...]
                if isNumber {
                    add(number: run, to: &pieces)
                } else {
                    let word = run.filter { $0 != "." }
                    guard !word.contains(where: { !$0.isLetter }) else { return nil }
                    pieces.append(.word(Folding.key(word)))
                }
            }
        }
        return pieces
    }

    /// Numbers parted by a blank alone are one number in groups, `1 250 triệu`.
    private static func add(number: String, to pieces: inout [Piece]) {
        if case .number(let before) = pieces.last {
            pieces[pieces.count - 1] = .number(before + " " + number)
        } else {
            pieces.append(.number(number))
        }
    }

    /// Terms of falling scale, each a number with its unit: `2 tỷ 500 triệu đồng`.
    private static func inWords(_ pieces: ArraySlice<Piece>) -> Int? {
        var rest = pieces
        var sum = 0
        var limit = Int.max
        while case .number(let text)? = rest.popFirst() {
            guard let decimal = DecimalText(text), let factor = factor(&rest), factor < limit,
                let term = decimal.whole(times: factor), term < limit
            else { return nil }
            let (total, overflow) = sum.addingReportingOverflow(term)
            guard !overflow else { return nil }
            sum = total
            limit = factor
            if rest.isEmpty { return sum }
        }
        return nil
    }

    /// Takes the unit behind a number: a scale word, a money word, or both; nil where neither stands.
    private static func factor(_ rest: inout ArraySlice<Piece>) -> Int? {
        var factor: Int?
        if case .word(let word)? = rest.first, let scale = MoneyUnit.scale(word) {
            rest.removeFirst()
            factor = scale.factor
            if scale == .thousand, case .word(let next)? = rest.first, MoneyUnit.scale(next) == .billion {
                rest.removeFirst()
                factor = scale.factor * MoneyUnit.billion.factor
            }
        }
        if case .word(let word)? = rest.first, MoneyUnit.moneyWords.contains(word) {
            rest.removeFirst()
            factor = factor ?? 1
        }
        return factor
    }
}
