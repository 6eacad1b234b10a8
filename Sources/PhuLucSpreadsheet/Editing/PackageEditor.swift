/// Changes named parts of a zip package and leaves every other entry as it was, byte for byte.
///
/// The changes are gathered first and made by ``write(to:)``: the entries keep their order, changed and
/// added ones are dated 1 January 1980, so the same package and the same changes give the same bytes.
/// The unchanged entries' compressed bytes are copied by libzip without being inflated.
public struct PackageEditor: Sendable {
    private enum Change: Sendable {
        case put([UInt8])
        case remove
    }

    /// The package that is read; it is changed only when it is also the output.
    public let path: String
    /// The names of the package's parts in their order, before any change.
    public let partNames: [String]
    private var changes: [String: Change] = [:]

    /// Opens a package.
    ///
    /// - Throws: `.fileMissing`, `.notReadable`, `.emptyFile` or `.damagedArchive`.
    public init(reading path: String) throws(Fault) {
        self.path = path
        partNames = try PackageArchive(path: path).names
    }

    /// The inflated bytes of a part, with the changes made so far.
    ///
    /// - Throws: `.partMissing`, `.partDamaged` (a wrong length or CRC), `.limitExceeded` over 1 GiB.
    public func part(named name: String) throws(Fault) -> [UInt8] {
        switch changes[name] {
        case .put(let bytes): return bytes
        case .remove: throw Fault(.partMissing, file: path, part: name)
        case nil: break
        }
        do throws(Fault) {
            let archive = try PackageArchive(path: path)
            guard let index = archive.index(of: name) else { throw Fault(.partMissing, part: name) }
            return try archive.bytes(at: index)
        } catch { throw error.of(file: path) }
    }

    /// Puts bytes in a part's place; a part that is not there yet is added at the end.
    public mutating func setPart(named name: String, to bytes: [UInt8]) {
        changes[name] = .put(bytes)
    }

    /// Leaves a part out; nothing happens when it is not there.
    public mutating func removePart(named name: String) {
        changes[name] = .remove
    }

    /// Writes the changed package, whole or not at all; an existing output is replaced.
    ///
    /// - Throws: `.notWritable`, `.isFolder`, `.diskFull`, `.writeFailed`, or what reading throws.
    public func write(to output: String) throws(Fault) {
        let folder = try WorkingFolder(beside: output)
        let draft = folder.file("package")
        do throws(Fault) {
            try WorkingFolder.copy(path, to: draft)
            try apply(to: draft)
        } catch { throw error.of(file: error.isOfOutput ? output : path) }
        try folder.moveIntoPlace("package")
    }

    /// Makes the changes in a package of the same parts.
    func apply(to package: String) throws(Fault) {
        guard !changes.isEmpty else { return }
        let archive = try PackageArchive(path: package, writable: true)
        for (name, change) in changes.sorted(by: { $0.key < $1.key }) {
            let index = archive.index(of: name)
            switch change {
            case .put(let bytes): try archive.put(bytes, at: index, name: name)
            case .remove: if let index { try archive.remove(at: index, name: name) }
            }
        }
        try archive.commit()
    }
}

extension Fault {
    /// Whether it is about the file that is written and not the one that is read.
    fileprivate var isOfOutput: Bool {
        switch code {
        case .diskFull, .writeFailed, .notWritable: true
        default: false
        }
    }
}
