import CPhuLucDeflate

/// A part as it lies in the archive, with what the central directory claims of it.
struct PackedPart: Sendable {
    var name: String
    /// Raw deflate bytes, or the part itself when it was stored.
    var bytes: PartBytes
    var isDeflated: Bool
    /// The inflated size the directory claims: a first guess, never believed.
    var claimedSize: Int
    var crc: UInt32
    /// How many bytes may come of each packed one (``Limits/ratio``).
    var ratio: Int

    /// No deflate stream grows more than this for each of its bytes.
    private static let utmostRatio = 1032

    /// The part's own bytes; throws past `limit`, on damaged data, and when the checksum differs.
    ///
    /// - Parameter inflater: used by one thread at a time; a new one when absent.
    func inflated(limit: ByteLimit, with inflater: Inflater? = nil) throws(Fault) -> PartBytes {
        guard isDeflated else {
            guard bytes.count <= limit.remaining else { throw limit.fault(part: name) }
            try check(bytes)
            return bytes
        }
        let (most, overflow) = bytes.count.multipliedReportingOverflow(by: Self.utmostRatio)
        // A size that could be true and is past a limit is believed: nothing is inflated for it.
        let isPossible = overflow || claimedSize <= most
        if isPossible, claimedSize > limit.remaining { throw limit.fault(part: name) }
        if isPossible, claimedSize > Limits.smallPart, claimedSize / max(bytes.count, 1) >= ratio {
            throw Fault(.limitExceeded(limit: "ratio", value: ratio), part: name)
        }
        // A size too small is forgiven to small parts only.
        let granted = min(isPossible ? max(claimedSize, Limits.smallPart) : Limits.smallPart, limit.remaining)
        let utmost = min(granted, overflow ? Int.max : most + 64)
        guard let inflater = inflater ?? Inflater() else {
            throw Fault(.partDamaged, part: name, detail: "no memory")
        }
        var capacity = min(claimedSize, utmost)
        while true {
            if let part = try inflate(with: inflater, capacity: capacity) {
                try check(part)
                return part
            }
            guard capacity < utmost else {
                throw utmost == limit.remaining ? limit.fault(part: name) : Fault(.sizeMismatch, part: name)
            }
            capacity = min(max(capacity * 2, 4096), utmost)
        }
    }

    /// Inflates into a buffer of a given size; `nil` when it is too small.
    private func inflate(with inflater: Inflater, capacity: Int) throws(Fault) -> PartBytes? {
        var isTooSmall = false
        let part = try PartBytes(capacity: capacity) { (buffer) throws(Fault) in
            var written = 0
            let result = bytes.padded.withUnsafeBytes { source in
                libdeflate_deflate_decompress(
                    inflater.handle, source.baseAddress, bytes.count, buffer.baseAddress, capacity, &written)
            }
            switch result {
            case LIBDEFLATE_SUCCESS: return written
            case LIBDEFLATE_INSUFFICIENT_SPACE:
                isTooSmall = true
                return 0
            default: throw Fault(.partDamaged, part: name, detail: "deflate data invalid")
            }
        }
        return isTooSmall ? nil : part
    }

    private func check(_ part: PartBytes) throws(Fault) {
        let sum = part.padded.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, part.count) }
        guard sum == crc else { throw Fault(.partDamaged, part: name, detail: "checksum differs") }
    }
}

/// What libdeflate keeps while it inflates; it has nothing left of a part once that is done.
final class Inflater {
    fileprivate let handle: OpaquePointer

    /// `nil` when there is no memory for it.
    init?() {
        guard let handle = libdeflate_alloc_decompressor() else { return nil }
        self.handle = handle
    }

    deinit { libdeflate_free_decompressor(handle) }
}
