import PhuLuc

/// Agencies of a province that does not exist, for reports.
public enum AgencyMaker {
    private static let departments = [
        "Văn phòng UBND tỉnh", "Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính", "Sở Khoa học và Công nghệ", "Sở Y tế",
        "Sở Giáo dục và Đào tạo", "Sở Văn hóa, Thể thao và Du lịch", "Sở Xây dựng", "Sở Nông nghiệp và Môi trường",
        "Sở Công Thương", "Sở Dân tộc và Tôn giáo", "Thanh tra tỉnh", "Ban Quản lý các khu công nghiệp",
    ]
    private static let central = [
        "Thuế tỉnh", "Kho bạc Nhà nước khu vực XXI", "Ngân hàng Nhà nước Chi nhánh khu vực XIX", "Bảo hiểm xã hội tỉnh",
        "Công an tỉnh", "Chi cục Hải quan khu vực XXI",
    ]

    /// So many names: 14 departments, 6 agencies of other ministries, then communes; fewer of the first when fewer.
    public static func names(_ count: Int = 80) -> [String] {
        let first = departments + central
        let communes = (1...max(1, count)).map { number in
            "UBND \(number % 10 == 1 ? "phường" : "xã") An Bình \(number)"
        }
        return Array((first + communes).prefix(max(0, count)))
    }

    /// The agencies of ``names(_:)`` as the list reader makes them.
    public static func agencies(_ count: Int = 80) throws -> [ReportingAgency] {
        try AgencyListReader.builtIn().agencies(of: Array(names(count).map { $0 + "\n" }.joined().utf8))
    }
}
