import PhuLuc

/// Makes small packages in memory, sound ones and ones that lie, without any tool of the package itself.
public struct PackageMaker: Sendable {
    /// One entry of the archive, with what its headers say of it.
    public struct Entry: Sendable {
        public var name: String
        public var content: [UInt8]
        /// The method's number: 0 for stored.
        public var method: UInt16 = 0
        /// General purpose flags; bit 0 says that the entry is encrypted.
        public var flags: UInt16 = 0x0800
        /// The inflated size the headers claim, when it is to be wrong.
        public var claimedSize: UInt32?
        /// The checksum the headers claim, when it is to be wrong.
        public var claimedChecksum: UInt32?
        /// The bytes in the archive, when they are not the content itself.
        public var packed: [UInt8]?
        /// Whether sizes and checksum stand behind the content, and zeros before it (bit 3 of the flags).
        public var hasDescriptor = false
        /// Whether sizes and place stand in the extra field of ZIP64.
        public var usesZip64 = false
        /// Where the directory says the entry begins, when it is to be wrong.
        public var claimedOffset: Int?

        public init(_ name: String, _ content: [UInt8]) {
            self.name = name
            self.content = content
        }
    }

    public var entries: [Entry]
    /// Whether the end of the directory is written as ZIP64 has it.
    public var usesZip64End = false

    /// A package of parts, stored in the order given.
    public init(parts: KeyValuePairs<String, String>) {
        entries = parts.map { Entry($0.key, Array($0.value.utf8)) }
    }

    /// The content of a part; setting it adds or replaces the part, `nil` removes it.
    public subscript(part: String) -> String? {
        get { entries.first { $0.name == part }.map { String(decoding: $0.content, as: UTF8.self) } }
        set {
            let index = entries.firstIndex { $0.name == part }
            switch (index, newValue) {
            case (let index?, let text?): entries[index].content = Array(text.utf8)
            case (let index?, nil): entries.remove(at: index)
            case (nil, let text?): entries.append(Entry(part, Array(text.utf8)))
            case (nil, nil): break
            }
        }
    }

    /// Changes one entry in place.
    public mutating func change(_ part: String, _ body: (inout Entry) -> Void) {
        for index in entries.indices where entries[index].name == part { body(&entries[index]) }
    }

    /// The archive: local headers and contents, the central directory, its end.
    public func bytes() -> [UInt8] {
        var archive = ByteList()
        var directory = ByteList()
        for entry in entries {
            let offset = entry.claimedOffset ?? archive.bytes.count
            archive.addLocal(entry)
            directory.addCentral(entry, offset: offset)
        }
        let start = archive.bytes.count
        archive.bytes += directory.bytes
        if usesZip64End { archive.addZip64End(entries.count, size: directory.bytes.count, start: start) }
        archive.add(four: 0x0605_4B50)
        let count = usesZip64End ? 0xFFFF : entries.count
        for number in [0, 0, count, count] { archive.add(two: UInt16(number)) }
        archive.add(four: usesZip64End ? ~0 : UInt32(directory.bytes.count))
        archive.add(four: usesZip64End ? ~0 : UInt32(start))
        archive.add(two: 0)
        return archive.bytes
    }
}

/// Bytes with numbers written little-endian.
private struct ByteList {
    var bytes: [UInt8] = []

    mutating func add(two number: UInt16) { bytes += [UInt8(number & 0xFF), UInt8(number >> 8)] }

    mutating func add(four number: UInt32) {
        add(two: UInt16(number & 0xFFFF))
        add(two: UInt16(number >> 16))
    }

    mutating func add(eight number: Int) {
        add(four: UInt32(truncatingIfNeeded: number))
        add(four: UInt32(truncatingIfNeeded: number >> 32))
    }

    /// The end record of ZIP64 and its locator.
    mutating func addZip64End(_ count: Int, size: Int, start: Int) {
        let place = bytes.count
        add(four: 0x0606_4B50)
        add(eight: 44)
        for number in [45, 45, 0, 0, 0, 0] as [UInt16] { add(two: number) }
        for number in [count, count, size, start] { add(eight: number) }
        add(four: 0x0706_4B50)
        add(four: 0)
        add(eight: place)
        add(four: 1)
    }

    /// A local header, the content, and a descriptor where the entry has one.
    mutating func addLocal(_ entry: PackageMaker.Entry) {
        add(four: 0x0403_4B50)
        addHeader(entry, isBlank: entry.hasDescriptor, extra: 0)
        bytes += Array(entry.name.utf8) + (entry.packed ?? entry.content)
        guard entry.hasDescriptor else { return }
        add(four: 0x0807_4B50)
        addSizes(entry)
    }

    /// A record of the central directory.
    mutating func addCentral(_ entry: PackageMaker.Entry, offset: Int) {
        add(four: 0x0201_4B50)
        add(two: 20)
        addHeader(entry, isFull: entry.usesZip64, extra: entry.usesZip64 ? 28 : 0)
        for _ in 0..<5 { add(two: 0) }
        add(four: entry.usesZip64 ? ~0 : UInt32(offset))
        bytes += Array(entry.name.utf8)
        guard entry.usesZip64 else { return }
        add(two: 1)
        add(two: 24)
        for number in [entry.content.count, (entry.packed ?? entry.content).count, offset] { add(eight: number) }
    }

    private mutating func addSizes(_ entry: PackageMaker.Entry) {
        add(four: entry.claimedChecksum ?? Checksum.crc32(entry.content))
        add(four: UInt32((entry.packed ?? entry.content).count))
        add(four: entry.claimedSize ?? UInt32(entry.content.count))
    }

    /// What local and central headers have in common; blank sizes for a descriptor, full ones for ZIP64.
    private mutating func addHeader(
        _ entry: PackageMaker.Entry, isBlank: Bool = false, isFull: Bool = false, extra: UInt16
    ) {
        add(two: 20)
        add(two: entry.flags | (entry.hasDescriptor ? 8 : 0))
        add(two: entry.method)
        add(four: 0x5A21_0000)
        if isBlank {
            for _ in 0..<3 { add(four: 0) }
        } else if isFull {
            add(four: entry.claimedChecksum ?? Checksum.crc32(entry.content))
            for _ in 0..<2 { add(four: ~0) }
        } else {
            addSizes(entry)
        }
        add(two: UInt16(entry.name.utf8.count))
        add(two: extra)
    }
}

/// CRC-32 as ZIP has it.
public enum Checksum {
    /// What each byte does to the sum.
    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
    }

    public static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var sum = ~UInt32(0)
        for byte in bytes { sum = sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
        return ~sum
    }
}
