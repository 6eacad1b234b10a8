/// The unit a money column is kept in.
public enum MoneyUnit: String, Hashable, Sendable, CaseIterable {
    case dong, thousand, million, billion

    /// How many đồng one unit is.
    public var factor: Int {
        switch self {
        case .dong: 1
        case .thousand: 1_000
        case .million: 1_000_000
        case .billion: 1_000_000_000
        }
    }

    /// The unit's words: `triệu đồng`.
    public var name: String {
        switch self {
        case .dong: "đồng"
        case .thousand: "nghìn đồng"
        case .million: "triệu đồng"
        case .billion: "tỷ đồng"
        }
    }

    /// The unit's words, in the other spellings too.
    private var names: [String] {
        switch self {
        case .dong, .million: [name]
        case .thousand: [name, "ngàn đồng"]
        case .billion: [name, "tỉ đồng"]
        }
    }

    /// The unit a header names: `Kinh phí (triệu đồng)`, `ĐVT: Tỷ đồng`, `1.000 đồng`; nil for none.
    ///
    /// A part of the header between brackets, colons, commas and the like must be the unit alone; else
    /// a scale word directly before `đồng` counts. `Tỷ lệ`, `Hội đồng` and `triệu tấn` name no money.
    public static func named(in header: String) -> MoneyUnit? {
        let marks: Set<UInt8> = [0x28, 0x29, 0x5B, 0x5D, 0x3A, 0x3B, 0x2C, 0x2F, 0x0A]
        for part in header.utf8.split(whereSeparator: { marks.contains($0) }) {
            if let unit = alone(words(String(decoding: Array(part), as: UTF8.self))) { return unit }
        }
        let all = words(header)
        for index in all.indices.dropLast() where moneyWords.contains(all[index + 1]) {
            if let unit = scale(all[index]) { return unit }
        }
        return broken(in: header)
    }

    /// The unit whose words a narrow column broke anywhere: `(triệ u đồng)`.
    private static func broken(in header: String) -> MoneyUnit? {
        let whole = Folding.key(header.filter { !$0.isWhitespace }).filter { $0 != " " }
        let scaled = [MoneyUnit.billion, .million, .thousand].first { unit in
            unit.names.contains { whole.contains(Folding.key($0.filter { !$0.isWhitespace })) }
                || whole.contains("\(unit.factor)đồng")
        }
        if let scaled { return scaled }
        guard let open = header.firstIndex(of: "("), let close = header[open...].firstIndex(of: ")") else { return nil }
        let inside = Folding.key(header[header.index(after: open)..<close].filter { !$0.isWhitespace })
        let words = ["đồng", "đvtđồng", "đvt đồng", "đơnvịtính đồng", "đơnvịtínhđồng"]
        return words.contains { Folding.key($0) == inside } ? .dong : nil
    }

    /// The unit that a scale word stands for: `triệu`, `tr`, `trđ`, `tỷ`, `tỉ`, `nghìn`, `ngàn`.
    static func scale(_ word: String) -> MoneyUnit? {
        switch word {
        case "nghìn", "ngàn", "nghìnđ", "ngđ": .thousand
        case "triệu", "tr", "trđ", "triệuđ", "trđồng": .million
        case "tỷ", "tỉ", "tỷđ", "tỉđ": .billion
        default: nil
        }
    }

    static let moneyWords: Set<String> = ["đồng", "đ", "vnđ", "vnd"]

    private static func words(_ text: String) -> [String] {
        Folding.key(text).split(separator: " ").map(String.init)
    }

    /// The unit of words that say nothing else.
    private static func alone(_ words: [String]) -> MoneyUnit? {
        var rest = words[...]
        while let first = rest.first, ["đvt", "đơn", "vị", "tính", "bằng"].contains(first) { rest.removeFirst() }
        // `1000đ`: the sign stands at the number.
        if let last = rest.last, last.last == "đ", last.dropLast().allSatisfy({ ("0"..."9").contains($0) }) {
            rest[rest.endIndex - 1] = String(last.dropLast())
            rest.append("đ")
        }
        if let last = rest.last, moneyWords.contains(last) {
            rest.removeLast()
            rest.removeAll(where: \.isEmpty)
            if rest.isEmpty { return .dong }
            if let unit = MoneyUnit.allCases.first(where: { $0.isWritten(in: rest) }) { return unit }
        }
        guard let word = rest.first, rest.count == 1 else { return nil }
        return scale(word)
    }

    /// Whether these words are the factor in digits, `1 000` or `1000`.
    private func isWritten(in words: ArraySlice<String>) -> Bool {
        words.joined() == String(factor)
    }
}
