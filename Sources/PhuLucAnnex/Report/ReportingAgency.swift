/// An agency that is asked for reports.
public struct ReportingAgency: Hashable, Sendable {
    /// Where an agency stands.
    public enum Level: String, Hashable, Sendable, CaseIterable {
        /// Sở, ban, ngành, văn phòng of the province.
        case province
        /// UBND xã, phường, đặc khu.
        case commune
        /// Central agencies in the province (ngành dọc): Thuế, Kho bạc, Công an…
        case vertical
    }

    /// The register's identifier, or the slug of the name.
    public var id: String
    public var name: String
    public var level: Level
    /// The ids of the forms that it owes each period, in order: `report-02`, `report-03`.
    ///
    /// Empty for an agency that reports by its own ministry's form.
    public var forms: [String]

    public init(id: String, name: String, level: Level, forms: [String]) {
        self.id = id
        self.name = name
        self.level = level
        self.forms = forms
    }

    /// Whether its report follows its own ministry's form, not ours.
    public var reportsInOwnForm: Bool { forms.isEmpty }

    /// Whether it makes a reform plan of its own (01): the agencies of the province and its communes do.
    public var owesPlan: Bool { level != .vertical }
}

extension ReportingAgency.Level {
    /// The level's name: “cấp tỉnh”, “cấp xã”, “ngành dọc”.
    public var name: Message {
        switch self {
        case .province: Message(vi: "cấp tỉnh", en: "province")
        case .commune: Message(vi: "cấp xã", en: "commune")
        case .vertical: Message(vi: "ngành dọc", en: "central agency")
        }
    }
}
