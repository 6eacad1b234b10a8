/// A small seeded generator, so that a failing law can be run again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Texts that look like cells, and texts that look like nothing.
struct GeneratedText {
    private var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    private static let fragments = [
        "Hoạt động 1:", "Hoạt động 2:", "Hoạt động 3.", "HOẠT ĐỘNG 2", "Hoạt động số 4 -", "Nhiệm vụ 1:", "1.", "2.",
        "1.1.", "1.2", "2)", "(1)", "a)", "đ)", "a.", "I.", "IV -", "- ", "– ", "+ ", "• ", "* ", "2025", "100%",
        "1.250,5", "10/2/2025", "202", "5", "Quý", "III", "IV", "năm", "tháng", "ngày", "trước", "đến", "hết",
        "Thường xuyên", "hằng năm", "Sở Nội vụ", "Các sở, ngành", "UBND cấp huyện", "và", "có liên quan", "của tỉnh",
        "TTHC", "triệu đồng", "tỷ", ";", ",", ".", ":", "/", "(", ")", "&", "%", "\n", "\r\n", "\r", "\u{2028}", " ",
        "  ", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{AD}", "\t", "o\u{300}a", "e\u{323}\u{302}", "\u{301}", "toàn",
        "hoà", "đất", "…", "\u{0B}", "🙂", "가", "e\u{301}",
    ]

    /// Words, markers and breaks of plans in any order.
    mutating func cell() -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...14, using: &random) {
            text += Self.fragments.randomElement(using: &random) ?? ""
            if Bool.random(using: &random) { text += " " }
        }
        return text
    }

    /// Any scalars at all, the rare planes and the controls more often than they deserve.
    mutating func noise() -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...40, using: &random) {
            let limit: UInt32 =
                [0x7F, 0x7F, 0x24F, 0x36F, 0x1EFF, 0x2FFF, 0x10FFFF].randomElement(using: &random) ?? 0x7F
            let value = UInt32.random(in: 0...limit, using: &random)
            if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        }
        return text
    }

    private static let activityFragments = [
        "Hoạt động 1:", "Hoạt động 2:", "Hoạt động 3:", "Hoạt động 2.", "HOẠT ĐỘNG 1", "1.", "2.", "3.", "1)", "2)",
        "1.1.",
        "1.2.", "a)", "- ", "Rà soát", "năm 2025", "\n", "\n", "\n", ". ", "; ", ".", ":",
    ]

    /// What cells with several activities are made of, in any order.
    mutating func activities() -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...12, using: &random) {
            text += Self.activityFragments.randomElement(using: &random) ?? ""
            if Int.random(in: 0...3, using: &random) > 0 { text += " " }
        }
        return text
    }

    /// A cell, noise, or one in the middle of the other.
    mutating func any() -> String {
        switch Int.random(in: 0...3, using: &random) {
        case 0: noise()
        case 1: cell() + noise() + cell()
        default: cell()
        }
    }

    mutating func number() -> Double {
        switch Int.random(in: 0...4, using: &random) {
        case 0: Double(bitPattern: random.next())
        case 1: Double(Int.random(in: -1_000_000...1_000_000, using: &random)) / 1000
        case 2: Double(Int.random(in: -9_007_199_254_740_992...9_007_199_254_740_992, using: &random))
        case 3: Double.random(in: -1...1, using: &random)
        default: Double.random(in: -1e9...1e9, using: &random)
        }
    }
}
