/// A compound file: a small file system in sectors ([MS-CFB]), read with every bound checked.
///
/// Chains that loop, run outside or into one another end where they stop making sense; nothing larger than the
/// file itself is ever made.
struct CompoundFile {
    /// What the directory says of a stream or a storage.
    struct Entry {
        var name: String
        /// 1 for a storage, 2 for a stream, 5 for the root.
        var kind: UInt8
        var firstSector: Int
        var size: Int
    }

    let bytes: [UInt8]
    let sectorSize: Int
    /// The sector after each sector in its chain.
    private var table: [UInt32] = []
    /// The entries that are in use, in the order of the directory.
    private(set) var entries: [Entry] = []

    /// Marks from here on end a chain or name no sector.
    private static let lastSector: UInt32 = 0xFFFF_FFFA

    /// Opens a file; `nil` when its header makes no sense.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 512 else { return nil }
        self.bytes = bytes
        // 9 (512 bytes) and 12 (4096 bytes) are the only shifts the format knows.
        switch bytes[30] {
        case 9: sectorSize = 512
        case 12: sectorSize = 4096
        default: return nil
        }
        readTable()
        for sector in chain(from: number(at: 48), most: most) {
            for index in 0..<(sectorSize / 128) {
                if let entry = entry(at: offset(of: sector) + index * 128) { entries.append(entry) }
            }
        }
    }

    /// There cannot be more sectors than this.
    private var most: Int { bytes.count / sectorSize + 1 }

    private func offset(of sector: Int) -> Int { (sector + 1) * sectorSize }

    /// A little-endian number; a mark past the end.
    private func number(at place: Int) -> UInt32 {
        guard place >= 0, place + 4 <= bytes.count else { return ~0 }
        return bytes.four(at: place)
    }

    /// A sector's number; `nil` for marks and past the file.
    private func sector(_ number: UInt32) -> Int? {
        number < Self.lastSector && Int(number) < most ? Int(number) : nil
    }

    /// Reads the allocation table: its first 109 sectors are named by the header, more by the sectors at byte 68.
    private mutating func readTable() {
        var sectors: [Int] = []
        for index in 0..<109 where sectors.count < most {
            if let sector = sector(number(at: 76 + index * 4)) { sectors.append(sector) }
        }
        var next = sector(number(at: 68))
        var visited = 0
        while let list = next, visited < most {
            visited += 1
            let start = offset(of: list)
            let entries = sectorSize / 4 - 1
            for index in 0..<entries where sectors.count < most {
                if let sector = sector(number(at: start + index * 4)) { sectors.append(sector) }
            }
            next = sector(number(at: start + entries * 4))
        }
        table.reserveCapacity(sectors.count * sectorSize / 4)
        for sector in sectors {
            for index in 0..<(sectorSize / 4) { table.append(number(at: offset(of: sector) + index * 4)) }
        }
    }

    /// Up to `most` sectors of a chain, which ends where it comes back to itself.
    private func chain(from first: UInt32, most limit: Int) -> [Int] {
        var sectors: [Int] = []
        var isVisited = [Bool](repeating: false, count: most)
        var next = sector(first)
        while let current = next, sectors.count < limit, !isVisited[current] {
            isVisited[current] = true
            sectors.append(current)
            next = table.indices.contains(current) ? sector(table[current]) : nil
        }
        return sectors
    }

    /// The directory entry at a place, when it is in use.
    private func entry(at place: Int) -> Entry? {
        guard place + 128 <= bytes.count, [1, 2, 5].contains(bytes[place + 66]) else { return nil }
        let length = Int(bytes.two(at: place + 64))
        guard length >= 2, length <= 64 else { return nil }
        let units = stride(from: place, to: place + length - 3, by: 2).map { bytes.two(at: $0) }
        return Entry(
            name: String(decoding: units, as: UTF16.self), kind: bytes[place + 66],
            firstSector: Int(number(at: place + 116)), size: Int(number(at: place + 120)))
    }

    /// The bytes of the sectors of a chain, one after the other, `size` at most.
    private func content(from first: UInt32, size: Int) -> [UInt8] {
        let sectors = chain(from: first, most: (size + sectorSize - 1) / sectorSize)
        var content: [UInt8] = []
        content.reserveCapacity(min(size, sectors.count * sectorSize))
        for sector in sectors {
            let start = min(offset(of: sector), bytes.count)
            content.append(contentsOf: bytes[start..<min(start + sectorSize, bytes.count)])
        }
        if content.count > size { content.removeLast(content.count - size) }
        return content
    }

    /// The bytes of a stream: all that its chain holds of them, which may be fewer than its entry says.
    func content(of entry: Entry) -> [UInt8] {
        let first = UInt32(truncatingIfNeeded: entry.firstSector)
        guard entry.size < Int(number(at: 56)), let root = entries.first(where: { $0.kind == 5 }) else {
            return content(from: first, size: entry.size)
        }
        let small = content(from: UInt32(truncatingIfNeeded: root.firstSector), size: root.size)
        let smallTable = content(from: number(at: 60), size: bytes.count)
        var content: [UInt8] = []
        var next = Int(first)
        while content.count < min(entry.size, small.count), next * 64 < small.count {
            content.append(contentsOf: small[(next * 64)..<min(next * 64 + 64, small.count)])
            guard next * 4 + 4 <= smallTable.count else { break }
            next = Int(smallTable.four(at: next * 4))
        }
        if content.count > entry.size { content.removeLast(content.count - entry.size) }
        return content
    }
}

extension [UInt8] {
    /// A little-endian number of two bytes; zero past the end.
    @inline(__always)
    func two(at place: Int) -> UInt16 {
        guard place >= 0, place &+ 2 <= count else { return 0 }
        return UInt16(self[place]) | UInt16(self[place &+ 1]) << 8
    }

    /// A little-endian number of four bytes; zero past the end.
    @inline(__always)
    func four(at place: Int) -> UInt32 {
        UInt32(two(at: place)) | UInt32(two(at: place &+ 2)) << 16
    }

    /// A little-endian double; zero past the end.
    @inline(__always)
    func double(at place: Int) -> Double {
        Double(bitPattern: UInt64(four(at: place)) | UInt64(four(at: place &+ 4)) << 32)
    }
}
