internal import GRDB

extension Register {
    /// The SQLite application id of a register, `PhLc`: by it a register is told from any other database.
    static let applicationID = 0x5068_4C63

    /// What brings the file from each version of its schema to the next; its `user_version` counts those done.
    ///
    /// GRDB's own migrator is not used: it reads which migrations are done before its transaction begins, so that two
    /// programs that make one register at the same time collide.
    static let steps = [
        """
        CREATE TABLE entry (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            folded TEXT NOT NULL UNIQUE
        ) STRICT;
        CREATE TABLE revision (
            entry INTEGER NOT NULL REFERENCES entry (id),
            number INTEGER NOT NULL,
            schema TEXT NOT NULL,
            form TEXT NOT NULL,
            title TEXT,
            year INTEGER,
            agency TEXT,
            period TEXT,
            sha256 TEXT NOT NULL,
            json TEXT NOT NULL,
            PRIMARY KEY (entry, number)
        ) STRICT;
        CREATE TABLE import (
            id INTEGER PRIMARY KEY,
            entry INTEGER NOT NULL,
            revision INTEGER NOT NULL,
            file TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            date TEXT NOT NULL,
            findings INTEGER NOT NULL,
            FOREIGN KEY (entry, revision) REFERENCES revision (entry, number)
        ) STRICT;
        CREATE INDEX importOfRevision ON import (entry, revision);
        """
            + ["entry", "revision", "import"].map { table in
                """

                CREATE TRIGGER \(table)Stays BEFORE UPDATE ON \(table)
                    BEGIN SELECT RAISE(ABORT, 'the register is only added to'); END;
                CREATE TRIGGER \(table)IsKept BEFORE DELETE ON \(table)
                    BEGIN SELECT RAISE(ABORT, 'the register is only added to'); END;
                """
            }.joined()
    ]

    /// What a database file is to this version of the program.
    enum State: Equatable {
        /// No tables yet: a new file.
        case empty
        case older(version: Int)
        case current

        /// Looks at a database without changing it.
        ///
        /// - Throws: `RegisterFault` with `.otherDatabase` or `.newerVersion`.
        init(_ database: Database) throws {
            let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
            let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
            let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
            switch (application, version) {
            case (0, 0) where tables == 0: self = .empty
            case (applicationID, steps.count): self = .current
            case (applicationID, 1..<max(1, steps.count)): self = .older(version: version)
            case (applicationID, steps.count...): throw RegisterFault(.newerVersion(version))
            default: throw RegisterFault(.otherDatabase)
            }
        }
    }

    /// Makes the tables, or brings them to this version, within the transaction of the caller.
    static func bringUpToDate(_ database: Database) throws {
        let done: Int
        switch try State(database) {
        case .current: return
        case .empty: done = 0
        case .older(let version): done = version
        }
        for step in steps[done...] { try database.execute(sql: step) }
        try database.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(steps.count)")
    }
}
