internal import GRDB

/// The rows of a register, read and added within the transaction of the caller.
extension Database {
    /// A revision without its document, which may be large.
    private static var columns: String { "revision.entry, number, schema, form, title, year, agency, period, sha256" }

    /// The entry of a name; a new one when there is none.
    func entry(_ name: EntryName) throws -> (id: Int64, name: String) {
        let sql = "SELECT id, name FROM entry WHERE folded = ?"
        if let row = try Row.fetchOne(self, sql: sql, arguments: [name.folded]) {
            return try (row.decode(forColumn: "id"), row.decode(forColumn: "name"))
        }
        try execute(sql: "INSERT INTO entry (name, folded) VALUES (?, ?)", arguments: [name.text, name.folded])
        return (lastInsertedRowID, name.text)
    }

    /// What the latest revision of an entry holds; nil for a new entry.
    func latest(of entry: Int64) throws -> (number: Int, schema: String, sha256: String)? {
        let sql = "SELECT number, schema, sha256 FROM revision WHERE entry = ? ORDER BY number DESC LIMIT 1"
        return try Row.fetchOne(self, sql: sql, arguments: [entry]).map { row in
            try (row.decode(forColumn: "number"), row.decode(forColumn: "schema"), row.decode(forColumn: "sha256"))
        }
    }

    func add(_ document: KeptDocument, to entry: Int64, as number: Int) throws {
        try execute(
            sql: """
                INSERT INTO revision (entry, number, schema, form, title, year, agency, period, sha256, json)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                entry, number, document.schema, document.form, document.title, document.year, document.agency,
                document.period, document.sha256, document.json,
            ])
    }

    func add(_ origin: Origin, to entry: Int64, revision: Int) throws {
        try execute(
            sql: "INSERT INTO import (entry, revision, file, sha256, date, findings) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [entry, revision, origin.file, origin.sha256, origin.date, origin.findings])
    }

    /// Every entry with its latest revision, in the order of their names.
    func entries() throws -> [(id: Int64, entry: Entry)] {
        let sql = """
            SELECT name, \(Self.columns) FROM entry JOIN revision ON revision.entry = entry.id
            WHERE number = (SELECT max(number) FROM revision AS other WHERE other.entry = entry.id)
            ORDER BY folded
            """
        return try Row.fetchAll(self, sql: sql).map { row in
            let entry = try Entry(name: row.decode(forColumn: "name"), latest: revision(row))
            return try (row.decode(forColumn: "entry"), entry)
        }
    }

    /// The revisions of an entry, the first one first.
    func revisions(of entry: Int64) throws -> [Revision] {
        let sql = "SELECT \(Self.columns) FROM revision WHERE entry = ? ORDER BY number"
        return try Row.fetchAll(self, sql: sql, arguments: [entry]).map(revision)
    }

    private func revision(_ row: Row) throws -> Revision {
        let entry = try row.decode(Int64.self, forColumn: "entry")
        let number = try row.decode(Int.self, forColumn: "number")
        return try Revision(
            number: number, schema: row.decode(forColumn: "schema"), form: row.decode(forColumn: "form"),
            title: row.decode(forColumn: "title"), year: row.decode(forColumn: "year"),
            agency: row.decode(forColumn: "agency"), period: row.decode(forColumn: "period"),
            sha256: row.decode(forColumn: "sha256"), imports: imports(of: entry, revision: number))
    }

    private func imports(of entry: Int64, revision: Int) throws -> [Origin] {
        let sql = "SELECT file, sha256, date, findings FROM import WHERE entry = ? AND revision = ? ORDER BY id"
        return try Row.fetchAll(self, sql: sql, arguments: [entry, revision]).map { row in
            try Origin(
                file: row.decode(forColumn: "file"), sha256: row.decode(forColumn: "sha256"),
                date: row.decode(forColumn: "date"), findings: row.decode(forColumn: "findings"))
        }
    }
}
