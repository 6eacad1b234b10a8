/// The words that names of public bodies begin with.
enum AgencyHead {
    /// Heads of one body's name.
    private static let single: Set<String> = [
        "sở", "bộ", "phòng", "văn", "ubnd", "hđnd", "ủy", "cục", "thanh", "trung", "ban", "hội", "công",
        "viện", "tòa", "kho", "ngân", "bảo", "mặt", "đài", "báo", "trường", "bệnh", "chi", "liên", "tỉnh",
        "vp", "bưu", "tổ", "đoàn", "tổng", "mttq", "ubmttq",
    ]

    /// Heads of one word, and those of two that one word would not tell.
    private static let heads: Set<String> = [
        "sở", "bộ", "phòng", "ubnd", "hđnd", "mttq", "ubmttq", "cục", "ban", "vụ", "đvsn", "vpubnd",
    ]
    private static let pairs: Set<String> = [
        "văn phòng", "ủy ban", "hội đồng", "thanh tra", "trung tâm", "công an", "viện kiểm", "tòa án",
        "kho bạc", "ngân hàng", "bảo hiểm", "mặt trận", "đài phát", "báo tỉnh", "bệnh viện", "chi cục",
        "liên đoàn", "tỉnh đoàn", "tỉnh ủy", "vp ubnd", "bưu điện", "hội liên", "hội nông", "hội cựu",
        "đoàn thanh", "tổng công", "công ty", "doanh nghiệp", "cơ quan", "đơn vị", "địa phương", "chủ tịch",
        "tổ công", "trường đại", "trường cao", "trường chính", "học viện", "thường trực", "tổ chức",
        "quân sự", "bộ đội", "viễn thông", "chi nhánh", "đảng ủy", "huyện ủy", "thành ủy",
    ]

    /// Whether an agency's name begins at a word, also behind `các` and `những`.
    static func stands(in words: [String], at position: Int) -> Bool {
        guard position < words.count else { return false }
        let word = words[position]
        if word == "các" || word == "những" {
            guard position + 1 < words.count else { return false }
            return ["huyện", "xã", "ngành", "thành", "địa"].contains(words[position + 1])
                || isHead(words, position + 1)
        }
        return isHead(words, position)
    }

    private static func isHead(_ words: [String], _ position: Int) -> Bool {
        if heads.contains(words[position]) { return true }
        return position + 1 < words.count && pairs.contains(words[position] + " " + words[position + 1])
    }

    /// Whether a name that begins with this word is that of one body, whose fields commas may join.
    static func isSingle(_ word: String) -> Bool { single.contains(word) }
}
