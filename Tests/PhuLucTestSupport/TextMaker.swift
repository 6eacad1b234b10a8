import PhuLuc

/// Makes Vietnamese administrative text by seed, plain and awkward.
public struct TextMaker {
    public var random: Seeded

    public init(_ seed: UInt64) { random = Seeded(seed) }

    static let words = """
        rà soát ban hành tổ chức thực hiện đơn giản hóa thủ tục hành chính cải cách nâng cao chất lượng cơ quan đơn vị \
        quy trình nội bộ dịch vụ công trực tuyến cán bộ công chức viên chức báo cáo kế hoạch kiểm tra đôn đốc chuyển đổi \
        số hóa hồ sơ giải quyết người dân doanh nghiệp năm trước địa phương tuyên truyền đánh giá chỉ số phục vụ ứng dụng
        """.split(separator: " ").map(String.init)

    public mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    public mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    public mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[number(0...(elements.count - 1))]
    }

    /// Some words, the first with a capital.
    public mutating func sentence(_ count: ClosedRange<Int> = 2...14) -> String {
        var words = (0..<number(count)).map { _ in pick(Self.words) }
        words[0] = words[0].prefix(1).uppercased() + words[0].dropFirst()
        return words.joined(separator: " ") + (chance(30) ? "." : "")
    }

    /// Words in capitals.
    public mutating func capitals(_ count: ClosedRange<Int> = 2...6) -> String {
        (0..<number(count)).map { _ in pick(Self.words) }.joined(separator: " ").uppercased()
    }

    /// A sentence that may hold what breaks careless programs: signs of XML, formulas, quotes, long words, emoji.
    public mutating func awkward() -> String {
        switch number(0...13) {
        case 0: "=SUM(A1:A3) & \"<b>\" " + sentence()
        case 1: "5 < 6 & 7 > 3; 'trích dẫn' “kép” " + sentence()
        case 2: sentence() + " số " + "\(number(1...999))/2025/QĐ-UBND, ngày \(number(1...28))/3/2025"
        case 3: sentence(60...160)
        case 4: sentence() + "\n- " + sentence() + "\n- " + sentence()
        case 5: "@" + sentence()
        case 6: sentence() + " _x000D_ " + sentence()
        case 7: sentence() + " " + String(repeating: "dàilắm", count: number(4...30))
        case 8: sentence() + " 🌾 " + sentence()
        case 9: "\(number(1...99))% " + sentence()
        default: sentence()
        }
    }
}
