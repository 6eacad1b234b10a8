import CPhuLucZip

/// A zip package opened through libzip; given up unsaved unless it is committed.
final class PackageArchive {
    /// Most bytes a part may inflate to.
    static let partLimit = 1 << 30

    private let handle: OpaquePointer
    private var isOpen = true

    /// Opens an existing package.
    ///
    /// - Throws: `.fileMissing`, `.notReadable`, `.emptyFile` or `.damagedArchive`.
    init(path: String, writable: Bool = false) throws(Fault) {
        var code: Int32 = 0
        guard let handle = zip_open(path, writable ? 0 : ZIP_RDONLY, &code) else {
            var error = zip_error_t()
            zip_error_init_with_code(&error, code)
            defer { zip_error_fini(&error) }
            throw Self.fault(of: &error, otherwise: .notReadable).of(file: path)
        }
        self.handle = handle
        if zip_get_num_entries(handle, 0) <= 0 {
            zip_discard(handle)
            isOpen = false
            throw Fault(.emptyFile, file: path)
        }
    }

    deinit {
        if isOpen { zip_discard(handle) }
    }

    /// The names of the entries in their order; an entry without a readable name gives an empty one.
    var names: [String] {
        (0..<max(0, zip_get_num_entries(handle, 0))).map { index in
            zip_get_name(handle, zip_uint64_t(index), 0).map { String(cString: $0) } ?? ""
        }
    }

    /// The place of the first entry of a name; `nil` when there is none.
    func index(of name: String) -> Int? {
        let index = zip_name_locate(handle, name, 0)
        return index < 0 ? nil : Int(index)
    }

    /// Reads an entry to its end in pieces of at most 64 KiB; libzip checks its length and its CRC.
    func read(_ index: Int, _ body: (UnsafeRawBufferPointer) -> Void) throws(Fault) {
        let name = zip_get_name(handle, zip_uint64_t(index), 0).map { String(cString: $0) }
        guard let file = zip_fopen_index(handle, zip_uint64_t(index), 0) else { throw fault(part: name) }
        defer { zip_fclose(file) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 8)
        defer { buffer.deallocate() }
        var total = 0
        while true {
            let count = Int(zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count)))
            guard count >= 0 else {
                throw Self.fault(of: zip_file_get_error(file), part: name, otherwise: .partDamaged)
            }
            if count == 0 { return }
            total += count
            guard total <= Self.partLimit else {
                throw Fault(.limitExceeded(limit: "partBytes", value: Self.partLimit), part: name)
            }
            body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }

    /// The inflated bytes of an entry.
    func bytes(at index: Int) throws(Fault) -> [UInt8] {
        var bytes: [UInt8] = []
        var status = zip_stat_t()
        // The size that the directory names is only a hint, and may lie.
        if zip_stat_index(handle, zip_uint64_t(index), 0, &status) == 0, status.size < 1 << 28 {
            bytes.reserveCapacity(Int(status.size))
        }
        try read(index) { bytes.append(contentsOf: $0) }
        return bytes
    }

    /// Puts new bytes in an entry's place, or adds an entry at the end, dated 1 January 1980.
    func put(_ bytes: [UInt8], at index: Int?, name: String) throws(Fault) {
        guard let source = DeflatedPart(bytes)?.source(for: handle) else { throw Fault(.tooLarge, part: name) }
        let place: zip_int64_t
        if let index {
            place = zip_file_replace(handle, zip_uint64_t(index), source, 0) == 0 ? zip_int64_t(index) : -1
        } else {
            place = zip_file_add(handle, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        }
        guard place >= 0 else {
            zip_source_free(source)
            throw fault(part: name)
        }
        let first: zip_uint16_t = 1 << 5 | 1
        guard zip_set_file_compression(handle, zip_uint64_t(place), ZIP_CM_DEFLATE, 0) == 0,
            zip_file_set_dostime(handle, zip_uint64_t(place), 0, first, 0) == 0
        else { throw fault(part: name) }
    }

    /// Leaves an entry out.
    func remove(at index: Int, name: String) throws(Fault) {
        guard zip_delete(handle, zip_uint64_t(index)) == 0 else { throw fault(part: name) }
    }

    /// Saves the changes in place; entries without a change keep their compressed bytes.
    func commit() throws(Fault) {
        guard zip_close(handle) == 0 else { throw fault(part: nil) }
        isOpen = false
    }

    private func fault(part: String?) -> Fault {
        Self.fault(of: zip_get_error(handle), part: part, otherwise: .writeFailed)
    }
}
