/// The texts of time cells that hold no date: told by how they begin.
enum TimeWords {
    private static let table: [(phrase: [String], kind: Schedule.Kind)] = [
        (["thường", "xuyên"], .continuous), (["liên", "tục"], .continuous),
        (["hàng", "năm"], .recurring), (["hàng", "quý"], .recurring), (["hàng", "tháng"], .recurring),
        (["hàng", "tuần"], .recurring), (["hàng", "ngày"], .recurring), (["định", "kỳ"], .recurring),
        (["định", "kì"], .recurring), (["mỗi"], .recurring), (["theo", "quý"], .recurring),
        (["theo", "năm"], .recurring), (["theo", "tháng"], .recurring), (["theo", "định", "kỳ"], .recurring),
        (["trước", "khi"], .onEvent), (["sau", "khi"], .onEvent), (["ngay", "sau"], .onEvent),
        (["ngay", "khi"], .onEvent), (["khi"], .onEvent), (["đột", "xuất"], .onEvent), (["kể", "từ"], .onEvent),
        (["phát", "sinh"], .onEvent), (["theo", "yêu", "cầu"], .onEvent), (["theo", "phát", "sinh"], .onEvent),
        (["theo", "thực", "tế", "phát", "sinh"], .onEvent), (["theo", "đột", "xuất"], .onEvent),
        (["theo"], .reference), (["căn", "cứ"], .reference),
    ]

    /// The table by the first word of each phrase, the order kept.
    private static let phrases = Dictionary(grouping: table) { $0.phrase[0] }

    private static let states: Set<[String]> = Set(
        [
            "hoàn thành", "đã hoàn thành", "chưa hoàn thành", "đang hoàn thành", "đang thực hiện",
            "chưa thực hiện", "đã thực hiện", "không thực hiện", "đang triển khai", "chưa triển khai",
            "đã triển khai", "đang triển khai thực hiện", "quá hạn", "đúng hạn", "xong", "đã xong",
            "tiếp tục thực hiện", "không hoàn thành",
        ].map { $0.split(separator: " ").map(String.init) })

    /// The kind of a text told by its words alone; nil where dates must be read.
    static func kind(of tokens: [TimeToken]) -> Schedule.Kind? {
        var rest = tokens[...]
        if case .mark(0x2D)? = rest.first?.kind, rest.count > 1 { rest.removeFirst() }
        while case .mark(0x2E)? = rest.last?.kind { rest.removeLast() }
        let words = rest.prefix(6).map { $0.word ?? "" }
        if rest.count <= 6, states.contains(words) { return .state }
        let candidates = words.first.flatMap { phrases[$0] } ?? []
        if let found = candidates.first(where: { words.starts(with: $0.phrase) }) { return found.kind }
        if isPerTime(rest) || isCycles(rest) { return .recurring }
        return isFromEvent(rest) ? .onEvent : nil
    }

    /// `Quý, 6 tháng, năm`: periods by their bare names.
    private static func isCycles(_ tokens: ArraySlice<TimeToken>) -> Bool {
        guard tokens.count <= 8, tokens.contains(where: { $0.kind == .mark(0x2C) }), let last = tokens.last?.word,
            last == "năm" || last == "quý" || last == "tháng"
        else { return false }
        return tokens.allSatisfy { token in
            switch token.kind {
            case .number(let value, _): value == 3 || value == 6 || value == 9
            case .mark(let mark): mark == 0x2C
            case .word(let word): ["tuần", "tháng", "quý", "năm", "và"].contains(word)
            }
        }
    }

    /// `6 tháng/lần`, `1 lần/năm`, `2 lần/quý`.
    private static func isPerTime(_ tokens: ArraySlice<TimeToken>) -> Bool {
        guard tokens.count <= 5, tokens.contains(where: { $0.kind == .mark(0x2F) }) else { return false }
        return tokens.contains { $0.word == "lần" }
    }

    /// `Trong vòng 30 ngày kể từ ngày …`, `Chậm nhất 05 ngày làm việc kể từ …`, `05 ngày sau khi …`.
    private static func isFromEvent(_ tokens: ArraySlice<TimeToken>) -> Bool {
        guard tokens.contains(where: { $0.word == "từ" || $0.word == "khi" }) else { return false }
        let words = tokens.map { $0.word ?? "" }
        guard let day = words.firstIndex(of: "ngày") ?? words.firstIndex(of: "tháng"), day > 0,
            case .number(_, let digits) = tokens[tokens.startIndex + day - 1].kind, digits < 4
        else { return false }
        let after = words[(day + 1)...]
        return zip(after, after.dropFirst()).contains { pair in
            pair == ("kể", "từ") || pair == ("sau", "khi") || pair == ("tính", "từ") || pair == ("từ", "khi")
        }
    }
}
