#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Reads the bytes of files, with a fault that says what hindered it.
enum FileBytes {
    /// The size of a regular file.
    static func size(of path: String) throws(Fault) -> Int {
        var status = stat()
        guard stat(path, &status) == 0 else { throw fault(errno, path) }
        if status.st_mode & S_IFMT == S_IFDIR { throw Fault(.isFolder, file: path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw Fault(.notReadable, file: path, detail: "not a regular file")
        }
        return Int(status.st_size)
    }

    /// Up to `count` bytes of a file, from its beginning or from a place.
    static func bytes(of path: String, from start: Int = 0, count: Int) throws(Fault) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw fault(errno, path) }
        defer { close(descriptor) }
        // An array made without room would write its count into the empty array that all threads share.
        guard count > 0 else { return [] }
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count, let base = buffer.baseAddress {
                let got = pread(descriptor, base + filled, count - filled, off_t(start + filled))
                if got > 0 { filled += got; continue }
                if got < 0 && errno == EINTR { continue }
                if got < 0 { failure = errno }
                break
            }
        }
        guard failure == 0 else { throw fault(failure, path) }
        return bytes
    }

    private static func fault(_ code: Int32, _ path: String) -> Fault {
        switch code {
        case ENOENT, ENOTDIR: Fault(.fileMissing, file: path)
        case EISDIR: Fault(.isFolder, file: path)
        default: Fault(.notReadable, file: path, detail: String(cString: strerror(code)))
        }
    }
}
