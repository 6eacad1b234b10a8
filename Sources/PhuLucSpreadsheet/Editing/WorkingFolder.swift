import Foundation

/// A hidden folder beside an output file, in which it is made before it takes its place.
///
/// It stands on the same disk as the output, so that the last step is one atomic rename, and it is removed
/// with all it holds when the value goes away: a failure leaves nothing behind.
final class WorkingFolder {
    let path: String
    /// The output; a symbolic link is followed, so that the link itself stays.
    let target: String

    /// Makes the folder.
    ///
    /// - Throws: `.isFolder` when the output is one, `.notWritable`, `.diskFull`, `.writeFailed`.
    init(beside output: String) throws(Fault) {
        let target = Self.resolved(output)
        self.target = target
        var status = stat()
        if stat(target, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            throw Fault(.isFolder, file: output)
        }
        let cut = target.lastIndex(of: "/").map { target.index(after: $0) } ?? target.startIndex
        // A name may have 255 bytes; a long one is cut where a character ends.
        var name = target[cut...]
        while name.utf8.count > 180 { name.removeLast() }
        var template = Array("\(target[..<cut]).\(name).phuluc-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Fault.writing(errno: errno, file: output) }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit {
        if let entries = opendir(path) {
            while let entry = readdir(entries) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name != ".", name != ".." { unlink(file(name)) }
            }
            closedir(entries)
        }
        rmdir(path)
    }

    /// The path of a file in the folder.
    func file(_ name: String) -> String { "\(path)/\(name)" }

    /// The room for one file: what is left on the disk, and what the process may write into a file.
    var room: Int {
        var limit = rlimit()
        guard getrlimit(Self.fileSize, &limit) == 0 else { return freeBytes }
        return min(freeBytes, Int(clamping: limit.rlim_cur))
    }

    #if canImport(Glibc)
    private static let fileSize = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
    #else
    private static let fileSize = RLIMIT_FSIZE
    #endif

    /// The room that is left on the folder's disk.
    private var freeBytes: Int {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { return .max }
        let blocks = Int(clamping: status.f_bavail)
        let (bytes, overflow) = blocks.multipliedReportingOverflow(by: Int(clamping: status.f_frsize))
        return overflow ? .max : bytes
    }

    /// Flushes a finished file to the disk and lets it take the output's place.
    func moveIntoPlace(_ name: String) throws(Fault) {
        let file = file(name)
        var status = stat()
        // An output that is replaced keeps its permissions; a new one gets those the process gives.
        if stat(target, &status) == 0 { chmod(file, status.st_mode & 0o7777) }
        try Self.flush(file, for: target)
        guard rename(file, target) == 0 else { throw Fault.writing(errno: errno, file: target) }
        // The rename is done; a folder that cannot be flushed is no failure of the output.
        let parent = path.lastIndex(of: "/").map { path[...$0] } ?? "."
        try? Self.flush(String(parent), for: target)
    }

    /// Copies a file.
    static func copy(_ source: String, to destination: String) throws(Fault) {
        guard let input = fopen(source, "rb") else {
            throw Fault(errno == ENOENT ? .fileMissing : .notReadable, file: source)
        }
        defer { fclose(input) }
        guard let output = fopen(destination, "wb") else { throw Fault.writing(errno: errno, file: destination) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        var failure: Int32 = 0
        while failure == 0 {
            let count = fread(buffer.baseAddress, 1, buffer.count, input)
            if count == 0 { break }
            if fwrite(buffer.baseAddress, 1, count, output) != count { failure = errno }
        }
        let readFailed = ferror(input) != 0
        if fclose(output) != 0, failure == 0 { failure = errno }
        if failure != 0 { throw Fault.writing(errno: failure, file: destination) }
        if readFailed { throw Fault(.notReadable, file: source) }
    }

    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private static func flush(_ path: String, for target: String) throws(Fault) {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw Fault.writing(errno: errno, file: target) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw Fault.writing(errno: errno, file: target) }
    }
}
