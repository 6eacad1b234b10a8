/// Bytes of a file or in memory, read by place.
enum ByteSource {
    case file(path: String, size: Int)
    case memory([UInt8])

    var count: Int {
        switch self {
        case .file(_, let size): size
        case .memory(let bytes): bytes.count
        }
    }

    /// Up to `count` bytes from a place.
    func bytes(from start: Int, count: Int) throws(Fault) -> [UInt8] {
        switch self {
        case .file(let path, _): return try FileBytes.bytes(of: path, from: start, count: count)
        case .memory(let bytes):
            let start = min(max(start, 0), bytes.count)
            return Array(bytes[start..<min(start + max(count, 0), bytes.count)])
        }
    }
}
