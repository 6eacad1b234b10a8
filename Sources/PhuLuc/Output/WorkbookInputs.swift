import Foundation

/// The workbooks that files and folders stand for, and what is wrong with those that stand for none.
public struct WorkbookInputs: Sendable {
    /// Files as they were given; of a folder those that look like workbooks, sorted.
    public var files: [String] = []
    /// One fault for every folder without workbooks and every name that cannot be opened.
    public var faults: [Fault] = []

    /// The endings by which a file of a folder is taken for a workbook.
    public static let endings: Set<String> = ["xlsx", "xlsm", "xls"]

    /// Gathers the workbooks of files and folders; none of them stops the others.
    ///
    /// Lock files (`~$…`, `.~lock…`) and hidden files of a folder are passed over.
    public init(_ paths: [String]) {
        for path in paths {
            if FolderListing.isFolder(path) { add(folder: path) } else { files.append(path) }
        }
    }

    private mutating func add(folder path: String) {
        let names: [FolderListing.Name]
        do throws(Fault) {
            names = try FolderListing.names(of: path)
        } catch {
            faults.append(error)
            return
        }
        let found = names.filter { name in
            let ending = PathParts(name.shown).ending.lowercased()
            return Self.endings.contains(ending) && !name.shown.hasPrefix("~$") && !name.shown.hasPrefix(".")
        }
        if found.isEmpty { faults.append(Fault(.emptyFolder, file: path)) }
        for name in found {
            let file = PathParts.path(name.shown, in: path)
            if name.isReadable { files.append(file) } else { faults.append(Fault(.unreadableName, file: file)) }
        }
    }
}

/// The names in a folder, read as bytes: on Linux a name need not be UTF-8.
enum FolderListing {
    struct Name: Comparable {
        /// The name; bytes that are no UTF-8 as `\\xE9`.
        var shown: String
        /// Whether the name is UTF-8, so that the file can be opened by it.
        var isReadable: Bool

        static func < (left: Name, right: Name) -> Bool { left.shown < right.shown }
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The names of a folder, sorted.
    static func names(of path: String) throws(Fault) -> [Name] {
        guard let folder = opendir(path) else {
            throw Fault(.notReadable, file: path, detail: String(cString: strerror(errno)))
        }
        defer { closedir(folder) }
        var names: [Name] = []
        while let entry = readdir(folder) {
            let bytes = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            let text = String(validating: bytes, as: UTF8.self)
            names.append(Name(shown: text ?? escaped(bytes), isReadable: text != nil))
        }
        return names.sorted()
    }

    /// Bytes as text, those that are no UTF-8 as `\\xE9`.
    static func escaped(_ bytes: [UInt8]) -> String {
        var rest = bytes[...]
        var text = ""
        while let first = rest.first {
            let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            if let character = String(validating: rest.prefix(length), as: UTF8.self) {
                text += character
                rest = rest.dropFirst(length)
            } else {
                text += "\\x" + String(first, radix: 16, uppercase: true)
                rest = rest.dropFirst()
            }
        }
        return text
    }
}

extension WorkbookInputs {
    /// Bytes of an argument that are no UTF-8, as a person may read them.
    public static func escaped(_ bytes: [UInt8]) -> String { FolderListing.escaped(bytes) }
}
