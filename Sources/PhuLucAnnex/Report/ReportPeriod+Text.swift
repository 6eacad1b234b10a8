extension ReportPeriod {
    /// Why a text names no report.
    public enum Refusal: Error, Hashable, Sendable {
        /// The quarter or half year has no report of its own; another stands in its place.
        case noSuchReport(String, instead: ReportPeriod)
        /// The year lies outside ``ReportPeriod/years``.
        case yearOutside(Int)
        case notUnderstood(String)

        /// What is wrong, and what to write.
        public var message: Message {
            switch self {
            case .noSuchReport(let text, let period):
                Message(
                    vi: "“\(text)”: không có báo cáo riêng cho kỳ này; báo cáo “\(period.name.vi)” (\(period.code)) "
                        + "thay cho nó",
                    en: "“\(text)”: this period has no report of its own; “\(period.name.en)” (\(period.code)) "
                        + "stands in its place")
            case .yearOutside(let year):
                Message(
                    vi: "năm \(year) nằm ngoài khoảng \(years.lowerBound)–\(years.upperBound)",
                    en: "the year \(year) lies outside \(years.lowerBound)–\(years.upperBound)")
            case .notUnderstood(let text):
                Message(
                    vi: "“\(text)” không phải kỳ báo cáo; viết năm và kỳ như 2025-Q1 (Quý I), 2025-H1 (6 tháng), "
                        + "2025-Q3 (Quý III), 2025-Y (Năm)",
                    en: "“\(text)” is no period; write year and period such as 2025-Q1, 2025-H1 (six months), 2025-Q3, "
                        + "2025-Y (year)")
            }
        }
    }

    /// Reads a code such as `2025-Q1`, in capitals or small letters.
    public init(parsing text: some StringProtocol) throws(Refusal) {
        let bytes = Array(text.utf8)
        guard bytes.count > 5, bytes.count <= 7, bytes[4] == 0x2D,
            bytes[..<4].allSatisfy({ (0x30...0x39).contains($0) })
        else { throw .notUnderstood(String(text)) }
        let year = bytes[..<4].reduce(0) { $0 * 10 + Int($1) - 0x30 }
        let sign = String(decoding: bytes[5...], as: UTF8.self).uppercased()
        let replaced: [String: Part] = ["Q2": .halfYear, "Q4": .year, "H2": .year]
        guard let part = Part(rawValue: sign) ?? replaced[sign] else { throw .notUnderstood(String(text)) }
        guard let period = ReportPeriod(year: year, part: part) else { throw .yearOutside(year) }
        guard replaced[sign] == nil else { throw .noSuchReport(String(text), instead: period) }
        self = period
    }

    /// The words by which the report is called: “Quý I”, “6 tháng”, “Quý III”, “Năm”.
    public var shortName: Message {
        switch part {
        case .firstQuarter: Message(vi: "Quý I", en: "First quarter")
        case .halfYear: Message(vi: "6 tháng", en: "Six months")
        case .thirdQuarter: Message(vi: "Quý III", en: "Third quarter")
        case .year: Message(vi: "Năm", en: "Year")
        }
    }
}

extension ReportPeriod: LosslessStringConvertible {
    /// Nil where ``init(parsing:)`` refuses.
    public init?(_ description: String) {
        guard let period = try? ReportPeriod(parsing: description) else { return nil }
        self = period
    }
}
