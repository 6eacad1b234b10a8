import PhuLucAnnex
internal import GRDB

extension Register {
    /// Keeps a plan: as a new revision when it differs from the latest one of that name.
    ///
    /// - Parameters:
    ///   - name: the name to keep it under; when absent made of the agency (else the title, else the file's name), the
    ///     year and the form.
    ///   - agency: the agency whose plan it is.
    /// - Throws: `RegisterFault` with `.nameTaken` or `.unusableName`, or a fault of the file.
    @discardableResult
    public func keep(
        _ plan: Plan, as name: String? = nil, agency: String? = nil, from origin: Origin
    ) throws(RegisterFault) -> Receipt {
        let document = KeptDocument(
            schema: Plan.schema, form: plan.form, title: plan.title, year: plan.year, agency: agency,
            json: plan.json.pretty)
        return try keep(document, as: name, from: origin)
    }

    /// Keeps a table: as a new revision when it differs from the latest one of that name.
    ///
    /// A table with an agency and a period is a return.
    ///
    /// - Parameters:
    ///   - name: the name to keep it under; when absent made of the agency (else the title, else the file's name), the
    ///     period or year, and the form.
    ///   - agency: the agency whose table it is, when it does not say so itself.
    /// - Throws: `RegisterFault` with `.nameTaken` or `.unusableName`, or a fault of the file.
    @discardableResult
    public func keep(
        _ table: IndexTable, as name: String? = nil, agency: String? = nil, from origin: Origin
    ) throws(RegisterFault) -> Receipt {
        let document = KeptDocument(
            schema: IndexTable.schema, form: table.form, title: table.title,
            year: table.attributes["year"]?.integer, agency: table.agency ?? agency, period: table.period,
            json: table.json.pretty)
        return try keep(document, as: name, from: origin)
    }

    private func keep(
        _ document: KeptDocument, as given: String?, from origin: Origin
    ) throws(RegisterFault) -> Receipt {
        let name = given.map { EntryName($0) } ?? document.name(from: origin)
        guard !name.folded.isEmpty else { throw RegisterFault(.unusableName, path: path, name: given) }
        return try guarded {
            try queue.write { database in
                let entry = try database.entry(name)
                let latest = try database.latest(of: entry.id)
                if let latest, latest.schema != document.schema {
                    throw RegisterFault(.nameTaken, name: entry.name)
                }
                let isNew = latest?.sha256 != document.sha256
                let number = (latest?.number ?? 0) + (isNew ? 1 : 0)
                if isNew { try database.add(document, to: entry.id, as: number) }
                try database.add(origin, to: entry.id, revision: number)
                return Receipt(name: entry.name, revision: number, isNew: isNew)
            }
        }
    }
}

/// A document as a row holds it.
struct KeptDocument {
    var schema: String
    var form: String
    var title: String?
    var year: Int?
    var agency: String?
    var period: String?
    var json: String
    let sha256: String

    init(
        schema: String, form: String, title: String?, year: Int?, agency: String?, period: String? = nil, json: String
    ) {
        self.schema = schema
        self.form = form
        self.title = title
        self.year = year
        self.agency = agency
        self.period = period
        self.json = json
        sha256 = SHA256.digits(of: json.utf8)
    }

    /// The name it has when none is given.
    func name(from origin: Origin) -> EntryName {
        return EntryName(of: [agency ?? title ?? origin.stem, period ?? year.map(String.init), form])
    }
}

extension Origin {
    /// The file's name without its folder and its ending.
    fileprivate var stem: String {
        let name = file.split(separator: "/").last ?? ""
        return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
    }
}
