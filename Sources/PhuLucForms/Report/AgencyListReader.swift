import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// Reads the agencies that are asked for reports: the file of `--agencies`.
///
/// A list is YAML or JSON (names, or objects with `name`, `level`, `forms`, `id`), a workbook or separated values (a
/// column of names under its header; columns of levels and annexes if there are), or plain text with one name a line.
/// What a file is shows in its content. Other columns and keys, such as telephone and email, are passed over.
///
/// A comma parts fields only below a line of headers, since names hold commas themselves.
public struct AgencyListReader: Sendable {
    public var register: AgencyRegister
    public var calendar: ReportCalendar
    let words: AgencyListWords

    /// A reader with the register and calendar built into the program.
    public static func builtIn() throws(Fault) -> AgencyListReader {
        try AgencyListReader(register: FormLibrary.builtIn().register, calendar: .builtIn())
    }

    public init(register: AgencyRegister, calendar: ReportCalendar) throws(Fault) {
        self.register = register
        self.calendar = calendar
        words = try .builtIn()
    }

    /// The agencies of a file, in its order.
    ///
    /// - Throws: `Fault`: with `.agencyList` and the line in its `detail` when an agency stands twice, or a level or
    ///   annex is not understood; as `Workbook.read` when the file cannot be read.
    public func agencies(of bytes: [UInt8]) throws(Fault) -> [ReportingAgency] {
        let found = try entries(of: bytes)
        guard !found.isEmpty else { throw Fault(.agencyList, detail: "no agency in it") }
        var places: [String: AgencyEntry.Place] = [:]
        var agencies: [ReportingAgency] = []
        for entry in found {
            let agency = try agency(of: entry)
            if let place = places.updateValue(entry.place, forKey: agency.id) {
                throw fault(entry, "“\(agency.name)” stands in \(place) already")
            }
            agencies.append(agency)
        }
        return agencies
    }

    private func entries(of bytes: [UInt8]) throws(Fault) -> [AgencyEntry] {
        switch FileFormat.of(bytes: bytes) {
        case .csv, .text:
            let text = TextLines.text(of: bytes)
            return isMarkup(text) ? try entries(ofMarkup: text) : try entries(ofText: text)
        default:
            return try entries(of: Workbook.read(bytes: bytes))
        }
    }

    func fault(_ entry: AgencyEntry, _ problem: String) -> Fault {
        Fault(.agencyList, detail: "\(entry.place): \(problem)")
    }
}
