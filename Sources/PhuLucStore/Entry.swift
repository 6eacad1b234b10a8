import PhuLucAnnex

/// A document kept under a name, as its latest revision has it.
public struct Entry: Hashable, Sendable {
    public var name: String
    public var latest: Revision

    /// Whether it is an agency's return of a report for a period.
    public var isReturn: Bool { latest.agency != nil && latest.period != nil }
}

/// One state of a document, numbered from 1 within its entry.
public struct Revision: Hashable, Sendable {
    public var number: Int
    /// `phuluc/plan/1` or `phuluc/table/1`.
    public var schema: String
    /// The id of the document's form.
    public var form: String
    public var title: String?
    public var year: Int?
    public var agency: String?
    /// The period reported, such as `2025-Q1`.
    public var period: String?
    /// SHA-256 of the document's JSON, in hexadecimal digits.
    public var sha256: String
    /// The files it was taken from, oldest first: the one that brought it, and those that said the same again.
    public var imports: [Origin]
}

/// A file that a document was taken from, and when.
public struct Origin: Hashable, Sendable {
    /// The file's path as it was given.
    public var file: String
    /// SHA-256 of the file's bytes, in hexadecimal digits.
    public var sha256: String
    /// When it was taken in, in ISO 8601; kept as given.
    public var date: String
    /// How many findings there were.
    public var findings: Int

    /// Takes the digest of the file's bytes.
    public init(file: String, bytes: some Sequence<UInt8>, date: String, findings: Int = 0) {
        self.init(file: file, sha256: SHA256.digits(of: bytes), date: date, findings: findings)
    }

    init(file: String, sha256: String, date: String, findings: Int) {
        self.file = file
        self.sha256 = sha256
        self.date = date
        self.findings = findings
    }
}

/// What came of keeping a document.
public struct Receipt: Hashable, Sendable {
    /// The name it is kept under.
    public var name: String
    /// The number of the revision that holds it.
    public var revision: Int
    /// Whether that revision is new; else the latest one said the same already.
    public var isNew: Bool
}
