import Foundation

/// Writing of whole files: made beside the place they go to, then renamed over it.
public enum OutputFile {
    /// Checks that a file may be written: nothing there unless forced, and never one of the inputs.
    public static func check(_ path: String, force: Bool, inputs: [String]) throws(Fault) {
        try check(path, force: force, inputs: InputIdentities(inputs))
    }

    /// Checks that a file may be written beside inputs that have been looked at: one of many outputs.
    public static func check(_ path: String, force: Bool, inputs: InputIdentities) throws(Fault) {
        var status = stat()
        if stat(path, &status) == 0 {
            if inputs.contains(status) { throw Fault(.outputIsInput, file: path) }
            if status.st_mode & S_IFMT == S_IFDIR { throw Fault(.isFolder, file: path) }
            if !force { throw Fault(.outputExists, file: path) }
            // A device or a pipe is nothing that another file may be renamed over.
            guard status.st_mode & S_IFMT == S_IFREG else {
                throw Fault(.notWritable, file: path, detail: "not a regular file")
            }
        }
        let folder = PathParts(path).folder
        guard FolderListing.isFolder(folder) else {
            throw Fault(.notWritable, file: path, detail: "no folder \(folder)")
        }
    }

    /// Checks that no two outputs go to one path.
    public static func checkDistinct(_ paths: [String?]) throws(Fault) {
        let paths = paths.compactMap { $0.map { URL(fileURLWithPath: $0).standardizedFileURL.path } }
        for (index, path) in paths.enumerated() where paths[..<index].contains(path) {
            throw Fault(.outputExists, file: path)
        }
    }

    /// Makes a folder for outputs, if it is not there.
    public static func makeFolder(_ path: String) throws(Fault) {
        guard !path.isEmpty, !FolderListing.isFolder(path) else { return }
        try makeFolder(PathParts(path).folder)
        guard mkdir(path, 0o777) == 0 || errno == EEXIST && FolderListing.isFolder(path) else {
            throw fault(path)
        }
    }

    /// Writes a text, whole or not at all.
    public static func write(_ text: String, to path: String) throws(Fault) {
        try write(Array(text.utf8), to: path)
    }

    /// Writes bytes, whole or not at all; a file that holds them already only gets the time of now.
    public static func write(_ bytes: [UInt8], to path: String) throws(Fault) {
        if renewed(path, holding: bytes) { return }
        let parts = PathParts(path)
        let aside = PathParts.path(".\(parts.name).phuluc-\(getpid()).tmp", in: parts.folder)
        var isDone = false
        defer { if !isDone { unlink(aside) } }
        let file = open(aside, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard file >= 0 else { throw fault(path) }
        if let failure = Descriptor.write(bytes, to: file) {
            close(file)
            throw Fault.writing(errno: failure, file: path)
        }
        guard close(file) == 0 else { throw fault(path) }
        guard rename(aside, path) == 0 else { throw fault(path) }
        isDone = true
    }

    /// Gives a file the time of now if it holds these bytes; false when it does not, or cannot be told to.
    private static func renewed(_ path: String, holding bytes: [UInt8]) -> Bool {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { return false }
        defer { close(file) }
        var status = stat()
        return fstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && Int(status.st_size) == bytes.count
            && Descriptor.holds(bytes, in: file) && futimens(file, nil) == 0
    }

    /// The fault of the system call that has just failed.
    private static func fault(_ path: String) -> Fault { .writing(errno: errno, file: path) }
}
