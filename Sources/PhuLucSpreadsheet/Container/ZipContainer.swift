import CPhuLucZip

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An open ZIP archive: the only owner of libzip's handle.
///
/// Opened without consistency checks, which refuse good files of known writers.
/// An instance belongs to one thread; a ``PackedPart`` that it hands out may go to another.
final class ZipContainer {
    private let handle: OpaquePointer
    let limits: Limits
    /// Where each entry is, by its normalised name; of two entries of one name the later counts.
    private(set) var entries: [String: UInt64] = [:]
    /// Made when the first part wants it.
    private lazy var inflater = Inflater()
    /// Inflated bytes of all parts handed out so far.
    private var bytesRead = 0
    /// The size of the archive itself: no entry can hold more packed bytes.
    private let archiveSize: Int

    /// Opens the archive at a path.
    convenience init(path: String, limits: Limits) throws(Fault) {
        let size = try FileBytes.size(of: path)
        let limits = limits.running()
        let directory = try Self.directory(.file(path: path, size: size), limits)
        var code: Int32 = 0
        guard let handle = zip_open(path, ZIP_RDONLY, &code) else {
            throw Self.openingFault(code).of(file: path)
        }
        try self.init(handle: handle, directory, size: size, limits: limits)
    }

    /// Opens an archive in memory; the bytes are copied.
    convenience init(bytes: [UInt8], limits: Limits) throws(Fault) {
        // libzip would not take over a buffer of no bytes.
        guard !bytes.isEmpty else { throw Fault(.emptyFile) }
        let limits = limits.running()
        let directory = try Self.directory(.memory(bytes), limits)
        guard let copy = malloc(bytes.count) else { throw Fault(.damagedArchive, detail: "no memory") }
        bytes.withUnsafeBytes { source in
            if let start = source.baseAddress { memcpy(copy, start, source.count) }
        }
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
            free(copy)
            throw Self.openingFault(error.zip_err)
        }
        guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            throw Self.openingFault(error.zip_err)
        }
        try self.init(handle: handle, directory, size: bytes.count, limits: limits)
    }

    private init(
        handle: OpaquePointer, _ directory: ZipDirectory?, size: Int, limits: Limits
    ) throws(Fault) {
        self.handle = handle
        self.limits = limits
        archiveSize = size
        let count = Int(clamping: zip_get_num_entries(handle, 0))
        guard count <= limits.entries else {
            throw Fault(.limitExceeded(limit: "entries", value: limits.entries))
        }
        guard Self.agrees(directory, handle, count) else {
            throw Fault(.damagedArchive, detail: "two directories that differ")
        }
        for index in 0..<max(count, 0) {
            guard let name = zip_get_name(handle, UInt64(index), zip_flags_t(ZIP_FL_ENC_GUESS)) else { continue }
            let part = String(cString: name)
            // A folder is no part, though it may be named like one.
            if part.utf8.last != UInt8(ascii: "/") { entries[PartName.normalised(part)] = UInt64(index) }
        }
    }

    deinit { zip_discard(handle) }

    /// The directory as the bytes have it; refuses what libzip would read without a word: too many entries, and entries
    /// over one another.
    private static func directory(_ source: ByteSource, _ limits: Limits) throws(Fault) -> ZipDirectory? {
        guard let directory = try ZipDirectory(source, limits: limits) else { return nil }
        guard directory.claimedCount <= limits.entries else {
            throw Fault(.limitExceeded(limit: "entries", value: limits.entries))
        }
        if directory.overlaps { throw Fault(.overlappingEntries) }
        return directory
    }

    /// Whether libzip reads the directory that was checked, and no other that the archive has as well.
    private static func agrees(_ directory: ZipDirectory?, _ handle: OpaquePointer, _ count: Int) -> Bool {
        guard let directory, directory.entries.count == count else { return false }
        return directory.entries.indices.allSatisfy { index in
            var stat = zip_stat_t()
            zip_stat_init(&stat)
            guard zip_stat_index(handle, UInt64(index), 0, &stat) == 0 else { return false }
            let entry = directory.entries[index]
            return Int(clamping: stat.comp_size) == entry.packedSize && Int(stat.crc) == entry.checksum
        }
    }

    /// Whether the archive holds a part of this normalised name.
    func has(_ name: String) -> Bool { entries[name] != nil }

    /// The size that the directory claims of a part; 0 when it cannot be read.
    func claimedSize(_ name: String) -> Int {
        guard let index = entries[name], let stat = try? stat(index, name: name) else { return 0 }
        return Int(clamping: stat.size)
    }

    /// The inflated bytes of a part, counted against the limits; `nil` when there is no such part.
    func part(_ name: String) throws(Fault) -> PartBytes? {
        try packedPart(name).map { (packed) throws(Fault) in try inflated(packed) }
    }

    /// The inflated bytes of a part, counted against the limits.
    func inflated(_ packed: PackedPart) throws(Fault) -> PartBytes {
        let bytes = try packed.inflated(limit: room, with: inflater)
        bytesRead += bytes.count
        return bytes
    }

    /// The code and the sentence of libzip's last error.
    var lastError: (code: Int32, detail: String) {
        guard let error = zip_get_error(handle) else { return (0, "") }
        return (zip_error_code_zip(error), String(cString: zip_error_strerror(error)))
    }

    /// How many bytes the next part may have.
    var room: ByteLimit { ByteLimit(limits, read: bytesRead) }

    /// Whether so many parts may have as many bytes as one part ever may, whichever of them is inflated first.
    func hasRoom(forParts count: Int) -> Bool {
        let (bytes, overflow) = limits.bytesPerPart.multipliedReportingOverflow(by: count)
        return !overflow && bytes <= limits.bytesInAll - bytesRead
    }

    /// Counts bytes that were inflated elsewhere.
    func count(inflated bytes: Int) { bytesRead += bytes }

    /// A part as it lies in the archive, ready to be inflated on any thread.
    func packedPart(_ name: String) throws(Fault) -> PackedPart? {
        guard let index = entries[name] else { return nil }
        let stat = try stat(index, name: name)
        let size = Int(clamping: stat.size)
        let packedSize = min(Int(clamping: stat.comp_size), archiveSize)
        let bytes = try read(index, name: name, size: packedSize)
        let isDeflated = Int32(stat.comp_method) == ZIP_CM_DEFLATE
        return PackedPart(
            name: name, bytes: bytes, isDeflated: isDeflated, claimedSize: size, crc: stat.crc, ratio: limits.ratio)
    }

    /// A part as a stream of its own bytes, which libzip inflates and checks; `nil` when there is no such part.
    func stream(_ name: String) throws(Fault) -> PartStream? {
        guard let index = entries[name] else { return nil }
        let packedSize = Int(clamping: try stat(index, name: name).comp_size)
        guard let file = zip_fopen_index(handle, index, 0) else { throw partFault(name) }
        return PartStream(file: file, container: self, name: name, packedSize: packedSize)
    }

    /// What the directory says of an entry, refused when it cannot be read.
    private func stat(_ index: UInt64, name: String) throws(Fault) -> zip_stat_t {
        var stat = zip_stat_t()
        zip_stat_init(&stat)
        guard zip_stat_index(handle, index, 0, &stat) == 0 else { throw partFault(name) }
        if stat.encryption_method != UInt16(ZIP_EM_NONE) { throw Fault(.passwordProtected, part: name) }
        // A package knows these two alone (ECMA-376 part 2, annex B), and others take memory by their own headers.
        guard [ZIP_CM_STORE, ZIP_CM_DEFLATE].contains(Int32(stat.comp_method)) else {
            throw Fault(.unsupportedCompression, part: name, detail: "method \(stat.comp_method)")
        }
        return stat
    }

    /// Reads `size` packed bytes of an entry, never more than the limits allow and never ahead of what comes.
    private func read(_ index: UInt64, name: String, size: Int) throws(Fault) -> PartBytes {
        guard size <= room.remaining else { throw room.fault(part: name) }
        guard let file = zip_fopen_index(handle, index, zip_flags_t(ZIP_FL_COMPRESSED)) else { throw partFault(name) }
        defer { zip_fclose(file) }
        return try PartBytes(capacity: size) { (buffer) throws(Fault) in
            var filled = 0
            while filled < size, let start = buffer.baseAddress {
                let got = zip_fread(file, start + filled, UInt64(min(size - filled, 1 << 22)))
                if got < 0 {
                    throw Fault(.partDamaged, part: name, detail: String(cString: zip_file_strerror(file)))
                }
                if got == 0 { break }
                filled += Int(got)
            }
            return filled
        }
    }
}
