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
}
