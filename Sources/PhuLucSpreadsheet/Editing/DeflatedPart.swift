import CPhuLucDeflate
import CPhuLucZip

/// A part's new bytes, deflated, as libzip asks for them when it saves.
///
/// libzip 1.7 always deflates at its highest level, which takes many seconds for a large sheet; handed the
/// deflated bytes, it copies them.
final class DeflatedPart {
    private let deflated: [UInt8]
    private let size: Int
    private let checksum: UInt32
    private var offset = 0

    /// Deflates bytes; `nil` when there is no memory for it.
    init?(_ bytes: [UInt8]) {
        // Time counts more than size where there is much to deflate.
        guard let compressor = libdeflate_alloc_compressor(bytes.count > 1 << 22 ? 2 : 6) else { return nil }
        defer { libdeflate_free_compressor(compressor) }
        let bound = libdeflate_deflate_compress_bound(compressor, bytes.count)
        deflated = bytes.withUnsafeBytes { input in
            [UInt8](unsafeUninitializedCapacity: bound) { output, count in
                count = libdeflate_deflate_compress(
                    compressor, input.baseAddress, input.count, output.baseAddress, output.count)
            }
        }
        guard !deflated.isEmpty else { return nil }
        size = bytes.count
        checksum = bytes.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
    }

    /// The source to hand to an archive, which frees it.
    func source(for archive: OpaquePointer) -> OpaquePointer? {
        let held = Unmanaged.passRetained(self)
        let source = zip_source_function(
            archive,
            { state, data, length, command in
                guard let state else { return -1 }
                if command == ZIP_SOURCE_FREE {
                    Unmanaged<DeflatedPart>.fromOpaque(state).release()
                    return 0
                }
                return Unmanaged<DeflatedPart>.fromOpaque(state).takeUnretainedValue()
                    .answer(command, data, Int(clamping: length))
            }, held.toOpaque())
        if source == nil { held.release() }
        return source
    }

    private func answer(_ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ length: Int) -> zip_int64_t {
        switch command {
        case ZIP_SOURCE_OPEN:
            offset = 0
            return 0
        case ZIP_SOURCE_READ:
            let piece = deflated[offset...].prefix(length)
            if let data { UnsafeMutableRawBufferPointer(start: data, count: length).copyBytes(from: piece) }
            offset += piece.count
            return zip_int64_t(piece.count)
        case ZIP_SOURCE_CLOSE, ZIP_SOURCE_ERROR:
            return 0
        case ZIP_SOURCE_STAT:
            return describe(data)
        case ZIP_SOURCE_SUPPORTS:
            let commands = [
                ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
            ]
            return commands.reduce(0) { $0 | 1 << zip_int64_t($1.rawValue) }
        default:
            return -1
        }
    }

    /// Says that the bytes are deflated already, and what they inflate to.
    private func describe(_ data: UnsafeMutableRawPointer?) -> zip_int64_t {
        guard let status = data?.assumingMemoryBound(to: zip_stat_t.self) else { return -1 }
        zip_stat_init(status)
        status.pointee.size = zip_uint64_t(size)
        status.pointee.comp_size = zip_uint64_t(deflated.count)
        status.pointee.crc = checksum
        status.pointee.comp_method = zip_uint16_t(ZIP_CM_DEFLATE)
        status.pointee.encryption_method = zip_uint16_t(ZIP_EM_NONE)
        status.pointee.valid = zip_uint64_t(
            ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_CRC | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD)
        return zip_int64_t(MemoryLayout<zip_stat_t>.size)
    }
}
