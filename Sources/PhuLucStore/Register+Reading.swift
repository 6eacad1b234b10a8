import PhuLucAnnex
import PhuLucVietnamese
internal import GRDB

extension Register {
    /// Every entry with its latest revision, in the order of their names.
    public func entries() throws(RegisterFault) -> [Entry] {
        try guarded { try queue.read { try $0.entries().map(\.entry) } }
    }

    /// The returns of reports, by period and agency.
    ///
    /// - Parameter period: only those of one period, such as `2025-Q1`; case does not matter.
    public func returns(period: String? = nil) throws(RegisterFault) -> [Entry] {
        let order = { (entry: Entry) in
            (entry.latest.period ?? "", Folding.key(entry.latest.agency ?? ""), entry.name)
        }
        return try entries()
            .filter { $0.isReturn && (period == nil || $0.latest.period?.uppercased() == period?.uppercased()) }
            .sorted { order($0) < order($1) }
    }

    /// The entry of a name, or the one entry whose name or title has all the words asked for.
    ///
    /// Words may be written with all their diacritics or with none.
    ///
    /// - Throws: `RegisterFault` with `.noEntry` or `.severalEntries`.
    public func entry(_ name: String) throws(RegisterFault) -> Entry {
        try guarded { try queue.read { try Self.find(name, in: $0).entry } }
    }

    /// The revisions of an entry, the first one first; the entry is found as by `entry(_:)`.
    public func history(of name: String) throws(RegisterFault) -> [Revision] {
        try guarded { try queue.read { try $0.revisions(of: Self.find(name, in: $0).id) } }
    }

    /// The JSON of a revision, byte for byte as it was kept; the entry is found as by `entry(_:)`.
    ///
    /// - Parameter revision: its number; the latest when absent.
    /// - Throws: `RegisterFault` with `.noRevision`, or `.damaged` when the text is not what was kept.
    public func json(of name: String, revision: Int? = nil) throws(RegisterFault) -> String {
        try guarded {
            try queue.read { database in
                let (id, entry) = try Self.find(name, in: database)
                let number = revision ?? entry.latest.number
                let sql = "SELECT json, sha256 FROM revision WHERE entry = ? AND number = ?"
                guard let row = try Row.fetchOne(database, sql: sql, arguments: [id, number]) else {
                    throw RegisterFault(.noRevision(last: entry.latest.number), name: entry.name)
                }
                let json = try row.decode(String.self, forColumn: "json")
                guard try SHA256.digits(of: json.utf8) == row.decode(String.self, forColumn: "sha256") else {
                    throw RegisterFault(.damaged, name: entry.name)
                }
                return json
            }
        }
    }

    private static func find(_ asked: String, in database: Database) throws -> (id: Int64, entry: Entry) {
        let entries = try database.entries()
        let key = Folding.key(asked)
        if let entry = entries.first(where: { EntryName($0.entry.name).folded == key }) { return entry }
        let words = Set(key.split(separator: " "))
        let fitting = entries.filter { entry in
            !words.isEmpty && EntryName(entry.entry.name).answers(to: words, title: entry.entry.latest.title)
        }
        guard let first = fitting.first else { throw RegisterFault(.noEntry, name: asked) }
        guard fitting.count == 1 else {
            let names = fitting.map(\.entry.name).joined(separator: "; ")
            throw RegisterFault(.severalEntries, name: asked, detail: names)
        }
        return first
    }
}
