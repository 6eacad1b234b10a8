import CPhuLucZip

/// The bytes of one part as they come: the only owner of libzip's open file.
///
/// Belongs to the thread of its container, which it keeps open.
final class PartStream {
    private let file: OpaquePointer
    private let container: ZipContainer
    private let name: String
    private let packedSize: Int
    private var count = 0
    private(set) var isAtEnd = false

    init(file: OpaquePointer, container: ZipContainer, name: String, packedSize: Int) {
        self.file = file
        self.container = container
        self.name = name
        self.packedSize = packedSize
    }

    deinit { zip_fclose(file) }

    /// Up to `count` further bytes, none at the end, where the checksum is compared; counted against the limit on all
    /// parts.
    ///
    /// Nothing is held, so the limit on one part does not count here.
    func read(_ wanted: Int) throws(Fault) -> [UInt8] {
        var got: zip_int64_t = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: max(wanted, 1)) { buffer, filled in
            got = zip_fread(file, buffer.baseAddress, UInt64(max(wanted, 1)))
            filled = max(Int(got), 0)
        }
        guard got >= 0 else { throw Fault(.partDamaged, part: name, detail: String(cString: zip_file_strerror(file))) }
        isAtEnd = got == 0
        count += bytes.count
        guard count <= container.limits.bytesInAll else {
            throw Fault(.limitExceeded(limit: "bytesInAll", value: container.limits.bytesInAll), part: name)
        }
        if count > Limits.smallPart, count / max(packedSize, 1) >= container.limits.ratio {
            throw Fault(.limitExceeded(limit: "ratio", value: container.limits.ratio), part: name)
        }
        return bytes
    }
}
