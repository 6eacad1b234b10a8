internal import GRDB

/// What stops work with a register: facts only; the sentence for people is made where the language is known.
public struct RegisterFault: Error, Hashable, Sendable {
    /// What went wrong; open, so that cases may be added.
    public enum Code: Hashable, Sendable {
        // the file
        case missing, isFolder, cannotOpen, notWritable, busy, diskFull
        /// The bytes are no SQLite database.
        case otherFile
        /// A database, but no register.
        case otherDatabase
        /// Made by a later version of the program, with this version of the schema.
        case newerVersion(Int)
        case damaged, failed
        // its contents
        case unusableName
        /// The name belongs to a document of the other kind (a plan, a table).
        case nameTaken
        case noEntry
        /// A part of a name fits several entries, named in `detail`.
        case severalEntries
        /// There is no such revision; the last one's number.
        case noRevision(last: Int)
    }

    public var code: Code
    /// The register's path as it was given.
    public var path: String?
    /// The name of an entry as it was asked for.
    public var name: String?
    /// What SQLite said, or the names that fit; never needed to understand the fault.
    public var detail: String?

    public init(_ code: Code, path: String? = nil, name: String? = nil, detail: String? = nil) {
        self.code = code
        self.path = path
        self.name = name
        self.detail = detail
    }
}

extension RegisterFault {
    /// An error of the database library as a fault of the register at a path.
    init(_ error: any Error, path: String) {
        switch error {
        case var fault as RegisterFault:
            fault.path = fault.path ?? path
            self = fault
        case let error as DatabaseError:
            self.init(Code(error.resultCode), path: path, detail: error.message)
        case let error as RowDecodingError:
            // The columns' types are strict: a value of another type was not written by any program.
            self.init(.damaged, path: path, detail: "\(error)")
        default:
            self.init(.failed, path: path, detail: "\(error)")
        }
    }
}

extension RegisterFault.Code {
    /// The meaning of a primary result code (https://www.sqlite.org/rescode.html).
    init(_ code: ResultCode) {
        switch code {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_NOTADB: self = .otherFile
        case .SQLITE_CORRUPT: self = .damaged
        case .SQLITE_CANTOPEN: self = .cannotOpen
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .notWritable
        case .SQLITE_FULL: self = .diskFull
        default: self = .failed
        }
    }
}
