import Foundation

/// Reading of whole files, with faults instead of errors.
public enum InputFile {
    /// The bytes of a file.
    public static func bytes(_ path: String) throws(Fault) -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Fault(.fileMissing, file: path)
        }
        guard !isFolder.boolValue else { throw Fault(.isFolder, file: path) }
        guard let data = FileManager.default.contents(atPath: path) else { throw Fault(.notReadable, file: path) }
        guard !data.isEmpty else { throw Fault(.emptyFile, file: path) }
        return Array(data)
    }

    /// The workbooks of files and folders: files as given, of a folder those that look like workbooks, sorted.
    ///
    /// Lock files (`~$…`, `.~lock…`) and hidden files of a folder are passed over.
    public static func workbooks(_ paths: [String]) throws(Fault) -> [String] {
        var files: [String] = []
        for path in paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
                files.append(path)
                continue
            }
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
                throw Fault(.notReadable, file: path)
            }
            let found = names.sorted().filter { name in
                let kind = (name as NSString).pathExtension.lowercased()
                return ["xlsx", "xlsm", "xls"].contains(kind) && !name.hasPrefix("~$") && !name.hasPrefix(".")
            }
            guard !found.isEmpty else { throw Fault(.emptyFolder, file: path) }
            files += found.map { (path as NSString).appendingPathComponent($0) }
        }
        return files
    }
}
