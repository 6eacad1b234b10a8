/// The central directory of a ZIP archive as its own bytes have it, for what libzip does not tell: how many
/// entries there are before any is read, and whether they lie over one another (APPNOTE 4.3.12 to 4.3.16).
struct ZipDirectory {
    /// How many entries the end record claims.
    var claimedCount: Int
    /// The entries in the directory's order.
    var entries: [Entry] = []

    struct Entry {
        /// Where it begins in the archive, and the least place where it can end.
        var extent: Range<Int>
        var packedSize: Int
        var checksum: Int
    }

    /// Looks at an archive; `nil` when this reading of it finds no directory, and libzip may say why.
    init?(_ source: ByteSource, limits: Limits) throws(Fault) {
        guard let end = try EndRecord(source) else { return nil }
        claimedCount = end.count
        // An archive too long for the limit is refused before its directory is read.
        guard end.count <= limits.entries, end.size <= source.count, let start = end.start(in: source) else { return }
        let bytes = try source.bytes(from: start, count: end.size)
        var place = 0
        while place + 46 <= bytes.count, bytes.number(at: place, width: 4) == 0x0201_4B50 {
            let extra = place + 46 + bytes.number(at: place + 28, width: 2)
            let comment = extra + bytes.number(at: place + 30, width: 2)
            let next = comment + bytes.number(at: place + 32, width: 2)
            guard next <= bytes.count else { return }
            entries.append(Self.entry(bytes, place, extra: extra..<comment))
            place = next
        }
    }

    /// The entry of a directory record; its local header has at least 30 bytes.
    private static func entry(_ bytes: [UInt8], _ place: Int, extra: Range<Int>) -> Entry {
        var packed = bytes.number(at: place + 20, width: 4)
        var offset = bytes.number(at: place + 42, width: 4)
        if packed == 0xFFFF_FFFF || offset == 0xFFFF_FFFF {
            var field = extra.lowerBound
            while field + 4 <= extra.upperBound {
                let (id, size) = (bytes.number(at: field, width: 2), bytes.number(at: field + 2, width: 2))
                guard id == 1 else { field += 4 + size; continue }
                var value = field + 4
                // The 64-bit values stand in this order, each only where its short field is full (APPNOTE 4.5.3).
                if bytes.number(at: place + 24, width: 4) == 0xFFFF_FFFF { value += 8 }
                if packed == 0xFFFF_FFFF { (packed, value) = (bytes.number(at: value, width: 8), value + 8) }
                if offset == 0xFFFF_FFFF { offset = bytes.number(at: value, width: 8) }
                break
            }
        }
        let start = min(max(offset, 0), Int.max / 4)
        return Entry(
            extent: start..<(start + 30 + min(max(packed, 0), Int.max / 4)), packedSize: packed,
            checksum: bytes.number(at: place + 16, width: 4))
    }

    /// Whether an entry begins before the one in front of it ends, as no writer has it and bombs do.
    var overlaps: Bool {
        let sorted = entries.map(\.extent).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        return zip(sorted, sorted.dropFirst()).contains { $1.lowerBound < $0.upperBound }
    }
}

/// The end of central directory record, or the ZIP64 one where that counts.
private struct EndRecord {
    var count: Int
    var size: Int
    /// Where the directory ends.
    var place: Int

    init?(_ source: ByteSource) throws(Fault) {
        let tailSize = min(source.count, 22 + 0xFFFF + 20)
        let tailStart = source.count - tailSize
        let tail = try source.bytes(from: tailStart, count: tailSize)
        guard tail.count >= 22 else { return nil }
        let found = stride(from: tail.count - 22, through: 0, by: -1).lazy.filter {
            tail[$0] == 0x50 && tail.number(at: $0, width: 4) == 0x0605_4B50
        }
        // A comment may hold what looks like a record; that of the archive ends where its own comment does.
        let whole = found.first { $0 + 22 + tail.number(at: $0 + 20, width: 2) == tail.count }
        guard let end = whole ?? found.first(where: { _ in true }) else { return nil }
        count = tail.number(at: end + 10, width: 2)
        size = tail.number(at: end + 12, width: 4)
        place = tailStart + end
        let isFull = count == 0xFFFF || size == 0xFFFF_FFFF || tail.number(at: end + 16, width: 4) == 0xFFFF_FFFF
        guard isFull, end >= 20, tail.number(at: end - 20, width: 4) == 0x0706_4B50 else { return }
        let wide = tail.number(at: end - 12, width: 8)
        guard wide >= 0, wide <= source.count - 56 else { return }
        let record = try source.bytes(from: wide, count: 56)
        guard record.number(at: 0, width: 4) == 0x0606_4B50 else { return }
        count = record.number(at: 32, width: 8)
        size = record.number(at: 40, width: 8)
        place = wide
    }

    /// Where the directory begins, counted back from its end: right even when bytes stand before the archive.
    func start(in source: ByteSource) -> Int? {
        size >= 0 && size <= place ? place - size : nil
    }
}

extension [UInt8] {
    /// A little-endian number; zero past the end, the largest one for what no `Int` holds.
    fileprivate func number(at place: Int, width: Int) -> Int {
        guard place >= 0, place + width <= count else { return 0 }
        var value: UInt64 = 0
        for index in (place..<place + width).reversed() { value = value << 8 | UInt64(self[index]) }
        return Int(clamping: value)
    }
}
