import Foundation
internal import GRDB

/// The register: plans and tables kept in one SQLite file, each under a name, with all their revisions.
///
/// ```swift
/// let register = try Register(path: "phuluc.sqlite")
/// let origin = Origin(file: "a.xlsx", bytes: bytes, date: "2025-03-01")
/// let receipt = try register.keep(plan, agency: "Sở Nội vụ", from: origin)
/// print(try register.json(of: receipt.name))
/// ```
///
/// Only ever added to: a document that changed becomes a new revision, and the file itself refuses to change or lose an
/// old one. Every call is one transaction; several programs may use one file, each waiting for the others.
public struct Register: Sendable {
    /// The file's path as it was given.
    public let path: String
    let queue: DatabaseQueue

    /// Opens a register, or makes an empty one where there is no file.
    ///
    /// The file is looked through for damage first, so that nothing is written into a damaged one.
    ///
    /// - Throws: `RegisterFault`; whatever the fault, a file that was there keeps its bytes.
    public init(path: String) throws(RegisterFault) {
        try self.init(opening: path)
        let state = try guarded { try queue.read(State.init) }
        if state != .empty { try lookForDamage() }
        if state != .current { try guarded { try queue.write(Self.bringUpToDate) } }
    }

    /// Opens a register that must be there.
    ///
    /// - Throws: `RegisterFault` with `.missing` where there is no register yet.
    public init(existing path: String) throws(RegisterFault) {
        guard FileManager.default.fileExists(atPath: path) else { throw RegisterFault(.missing, path: path) }
        try self.init(opening: path)
        switch try guarded({ try queue.read(State.init) }) {
        case .empty: throw RegisterFault(.missing, path: path)
        case .older:
            try lookForDamage()
            try guarded { try queue.write(Self.bringUpToDate) }
        case .current: break
        }
    }

    private init(opening path: String) throws(RegisterFault) {
        self.path = path
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            throw RegisterFault(.isFolder, path: path)
        }
        var configuration = Configuration()
        // SQLite's own journal rather than WAL: the register stays one file, which may lie on a network drive and be
        // copied as it is. Writes are few and short, so that waiting for each other is enough.
        configuration.busyMode = .timeout(10)
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
        } catch {
            throw RegisterFault(error, path: path)
        }
    }

    private func lookForDamage() throws(RegisterFault) {
        let problem = try guarded { try queue.read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") } }
        if problem != "ok" { throw RegisterFault(.damaged, path: path, detail: problem) }
    }

    /// Does database work, with the register's own faults instead of the library's errors.
    func guarded<Result>(_ work: () throws -> Result) throws(RegisterFault) -> Result {
        do {
            return try work()
        } catch {
            throw RegisterFault(error, path: path)
        }
    }
}
