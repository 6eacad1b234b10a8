import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// What a report workbook carries so that it is known again when it comes back.
///
/// It travels twice, as document properties and on a hidden sheet: programs that lose the one keep the other. All of
/// it is text, for LibreOffice rewrites whole numbers.
public struct Passport: Hashable, Sendable {
    /// One form in the workbook.
    public struct FormEntry: Hashable, Sendable {
        public var id: String
        public var version: String
        /// The sheet's name when it was sent.
        public var sheet: String
        /// The fingerprint of the cells that are locked.
        public var fingerprint: String
    }

    public var agencyID: String
    public var agency: String
    /// The period's id: `2025-Q3`.
    public var period: String
    /// Which sending out it belongs to: two for one period are two campaigns.
    public var campaign: String
    /// The first and last day that count and the day it is due, as `11/6/2025|10/9/2025|12/9/2025`.
    public var window: String
    public var forms: [FormEntry]
    /// The plan that a progress workbook was made from; its period is empty.
    public var plan: PlanEntry?

    /// The plan of a progress workbook.
    public struct PlanEntry: Hashable, Sendable {
        public var title: String
        public var year: Int?
        /// The fingerprint of the whole plan.
        public var fingerprint: String

        public init(title: String, year: Int?, fingerprint: String) {
            (self.title, self.year, self.fingerprint) = (title, year, fingerprint)
        }
    }

    public static let schema = "phuluc/passport/1"
    /// The name of the hidden sheet.
    public static let sheetName = "_phuluc"
    private static let prefix = "phuluc."

    public init(
        agencyID: String, agency: String, period: String, campaign: String, window: String = "", forms: [FormEntry],
        plan: PlanEntry? = nil
    ) {
        self.agencyID = agencyID
        self.agency = agency
        self.period = period
        self.campaign = campaign
        self.window = window
        self.forms = forms
        self.plan = plan
    }

    // MARK: Writing

    /// Names and values, in a fixed order; no value is longer than 255 UTF-16 units.
    var entries: [(name: String, text: String)] {
        [
            ("schema", Self.schema), ("agency.id", agencyID), ("agency", String(agency.prefix(200))),
            ("period", period), ("campaign", campaign), ("window", window),
        ].filter { plan == nil || !$0.1.isEmpty } + planEntries
            + forms.enumerated().map { index, form in
                ("form.\(index + 1)", [form.id, form.version, form.fingerprint, form.sheet].joined(separator: "|"))
            }
    }

    private var planEntries: [(name: String, text: String)] {
        guard let plan else { return [] }
        let year = plan.year.map { [("plan.year", String($0))] } ?? []
        return [("plan", plan.fingerprint), ("plan.title", String(plan.title.prefix(100)))] + year
    }

    /// The passport as document properties.
    var properties: [DocumentProperties.CustomProperty] {
        entries.map { DocumentProperties.CustomProperty(Self.prefix + $0.name, $0.text) }
    }

    /// The passport as the cells of the hidden sheet, from A1 down.
    func cells(_ style: StyleDraft) -> [CellDraft] {
        entries.enumerated().flatMap { index, entry in
            [entry.name, entry.text].enumerated().map { column, text in
                CellDraft(CellReference(row: index + 1, column: column + 1), .text(text), style)
            }
        }
    }

    // MARK: Reading

    /// Reads a passport from document properties; `nil` when they hold none.
    public init?(properties: [String: String]) {
        let own = properties.filter { $0.key.hasPrefix(Self.prefix) }
        self.init(
            entries: Dictionary(
                own.map { (String($0.key.dropFirst(Self.prefix.count)), $0.value) },
                uniquingKeysWith: { first, _ in first }))
    }

    /// Reads a passport from the hidden sheet of a workbook; `nil` when it has none.
    public init?(_ workbook: Workbook) {
        guard let sheet = workbook.sheets.first(where: { $0.name == Self.sheetName }) else { return nil }
        var entries: [String: String] = [:]
        for cell in sheet.cells where cell.reference.column == 1 && cell.reference.row <= Self.longest {
            let value = sheet.cell(at: CellReference(row: cell.reference.row, column: 2))
            if case .string(let name) = cell.value, let value {
                entries[name] = CellDisplay.text(of: value)
            }
        }
        self.init(entries: entries)
    }

    /// More rows no passport has.
    private static let longest = 200

    private init?(entries: [String: String]) {
        guard entries["schema"] == Self.schema, let agencyID = entries["agency.id"],
            let period = entries["period"] ?? entries["plan"].map({ _ in "" })
        else { return nil }
        self.init(
            agencyID: agencyID, agency: entries["agency"] ?? "", period: period, campaign: entries["campaign"] ?? "",
            window: entries["window"] ?? "", forms: [])
        plan = entries["plan"].map {
            PlanEntry(title: entries["plan.title"] ?? "", year: entries["plan.year"].flatMap { Int($0) }, fingerprint: $0)
        }
        for number in 1...Self.longest {
            guard let text = entries["form.\(number)"] else { break }
            let parts = text.split(separator: "|", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 4 else { continue }
            forms.append(FormEntry(id: parts[0], version: parts[1], sheet: parts[3], fingerprint: parts[2]))
        }
    }
}

extension Form {
    /// A fingerprint of all that is locked in the form: 64 bits of FNV-1a over header and row texts, folded.
    ///
    /// It tells whether a form was changed since it was sent out; it is no protection against forgery.
    public var fingerprint: String {
        let header = columns.map { [$0.group ?? "", $0.title] }
        let body = (rows ?? []).map { [$0.id, $0.number, $0.label, $0.unit] }
        return Fingerprint.of(header + body)
    }
}

/// A short checksum of texts.
enum Fingerprint {
    static func of(_ texts: [[String]]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for line in texts {
            for text in line {
                for byte in Folding.key(text).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
                hash = (hash ^ 0x1F) &* 0x100_0000_01B3
            }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
