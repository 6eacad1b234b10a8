extension TimeReader {
    /// What follows the units.
    struct Suffix: Hashable {
        var recurs = false
        /// `trở đi`, `và các năm tiếp theo`.
        var isOpen = false
        var condition: String?
    }

    // MARK: tokens

    var token: TimeToken? { index < tokens.count ? tokens[index] : nil }

    func word(at offset: Int = 0) -> String? {
        index + offset < tokens.count ? tokens[index + offset].word : nil
    }

    func isMark(_ mark: UInt8, at offset: Int = 0) -> Bool {
        index + offset < tokens.count && tokens[index + offset].kind == .mark(mark)
    }

    /// Takes these words if they stand here; three parameters spare an array at each try.
    mutating func take(_ first: String, _ second: String? = nil, _ third: String? = nil) -> Bool {
        guard word() == first else { return false }
        var count = 1
        if let second {
            guard word(at: 1) == second else { return false }
            count = 2
        }
        if let third {
            guard word(at: 2) == third else { return false }
            count = 3
        }
        index += count
        return true
    }

    // MARK: prefix

    /// Takes the words before the units: fillers, deadlines, `từ`, vague parts.
    mutating func prefix() -> Prefix {
        var prefix = Prefix()
        while isMark(0x2D) || isMark(0x2E) || isMark(0x2A) || isMark(0x2B) { index += 1 }
        while takeFiller() || takeDeadline(&prefix) || takeScope(&prefix) {
            if isMark(0x3A) { index += 1 }
        }
        return prefix
    }

    private mutating func takeFiller() -> Bool {
        if take("hoàn", "thành") || take("thực", "hiện") || take("thời", "gian") || take("dự", "kiến") { return true }
        if take("ban", "hành") || take("xong") || take("vào") || take("từ", "nay") || take("bắt", "đầu") { return true }
        guard word() == "trong", word(at: 1) != "vòng" else { return false }
        index += 1
        return true
    }

    private mutating func takeDeadline(_ prefix: inout Prefix) -> Bool {
        if take("trước") {
            prefix.exclusive = true
        } else if !(takeLatest() || take("đến", "hết") || take("đến") || take("hết") || take("tới")) {
            return false
        }
        prefix.deadline = true
        return true
    }

    private mutating func takeLatest() -> Bool {
        guard take("chậm", "nhất") || take("muộn", "nhất") || take("không", "quá") || take("thời", "hạn")
            || take("hạn", "chót") || take("hạn") || take("trong", "vòng")
        else { return false }
        if take("là") || take("vào") || take("trong") || take("đến") { return true }
        return true
    }

    private mutating func takeScope(_ prefix: inout Prefix) -> Bool {
        if word() == "từ" {
            index += 1
            prefix.from = true
        } else if take("giai", "đoạn") {
            prefix.period = true
        } else if take("nhiệm", "kỳ") || take("nhiệm", "kì") || take("năm", "học") {
            prefix.period = true
            prefix.unsureYears = true
        } else if word() == "nửa", word(at: 1) == "đầu" || word(at: 1) == "cuối" {
            index += 2
            prefix.vague = true
        } else if take("đầu") || take("giữa") || take("khoảng") {
            prefix.vague = true
        } else if take("cuối") {
            prefix.vague = true
            prefix.atEnd = true
        } else {
            return false
        }
        return true
    }

    /// A deadline whose day is not on the calendar: `Không quá 15 ngày`, `Trước Tết`.
    func withoutUnits(_ prefix: Prefix) -> Reading {
        guard prefix.deadline, index < tokens.count else { return Reading() }
        for (offset, token) in tokens[index...].enumerated() {
            guard case .number(_, let digits) = token.kind else { continue }
            guard digits < 4, word(at: offset + 1) != nil else { return Reading() }
        }
        return Reading(kind: .deadline)
    }

    // MARK: suffix

    /// Reads to the end of the text; nil when something stands there that is not understood.
    mutating func suffix(after units: [TimeUnit]) -> Suffix? {
        var suffix = Suffix()
        while let token {
            if isMark(0x2E) || isMark(0x2C) || isMark(0x3B) {
                index += 1
            } else if take("hoàn", "thành") || take("xong") {
                continue
            } else if takeRepetition() {
                suffix.recurs = true
            } else if take("trở", "đi") || take("trở", "về", "sau") || takeFollowingYears() {
                suffix.isOpen = true
            } else if isRemark(token) || isPartOfPeriod(units) {
                let rest = text.utf8.dropFirst(token.offset)
                if !isPartOfPeriod(units) { suffix.condition = Schedule.trimmed(Substring(rest)) }
                index = tokens.count
            } else {
                return nil
            }
        }
        return suffix
    }

    /// `hằng năm`, `mỗi tháng`, `của tháng cuối quý`.
    private mutating func takeRepetition() -> Bool {
        if word() == "hàng" || word() == "mỗi" {
            guard word(at: 1) == "năm" || word(at: 1) == "quý" || word(at: 1) == "tháng" else { return false }
            index += 2
            return true
        }
        guard word() == "của", word(at: 1) == "tháng", word(at: 2) == "cuối", word(at: 3) == "quý" else { return false }
        index += 4
        return true
    }

    private mutating func takeFollowingYears() -> Bool {
        guard word() == "và", word(at: 1) == "các" || word(at: 1) == "những", word(at: 2) == "năm" else { return false }
        guard word(at: 3) == "tiếp" || word(at: 3) == "sau" || word(at: 3) == "kế" else { return false }
        index += word(at: 4) == "theo" || word(at: 4) == "tiếp" ? 5 : 4
        return true
    }

    /// Whether a remark begins here: `sau khi …`, `theo …`, `gửi …`.
    private func isRemark(_ token: TimeToken) -> Bool {
        ["sau", "khi", "ngay", "theo", "kể", "gửi", "trình", "báo", "đối", "tùy"].contains(token.word ?? "")
    }

    /// Whether a lone day goes on as `của tháng cuối kỳ báo cáo`.
    private func isPartOfPeriod(_ units: [TimeUnit]) -> Bool {
        guard units.count == 1, case .dayOnly? = units.first?.shape else { return false }
        return word() == "của" && word(at: 1) == "tháng"
    }
}
