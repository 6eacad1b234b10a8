/// The entries of a zip archive as its central directory lists them, with their bytes as they are stored.
struct RawEntries {
    struct Entry: Equatable {
        var name: String
        var date: Int
        var time: Int
        var checksum: Int
        var stored: [UInt8]
    }

    private(set) var entries: [Entry] = []

    subscript(name: String) -> Entry? { entries.first { $0.name == name } }

    /// Reads a small, sound archive.
    init?(_ bytes: [UInt8]) {
        func number(_ place: Int, _ count: Int) -> Int {
            (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
        }
        guard let end = bytes.indices.last(where: { bytes[$0...].starts(with: [0x50, 0x4B, 5, 6]) }) else { return nil }
        var place = number(end + 16, 4)
        for _ in 0..<number(end + 10, 2) {
            let (size, local, length) = (number(place + 20, 4), number(place + 42, 4), number(place + 28, 2))
            let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
            entries.append(
                Entry(
                    name: String(decoding: bytes[(place + 46)..<(place + 46 + length)], as: UTF8.self),
                    date: number(place + 14, 2), time: number(place + 12, 2), checksum: number(place + 16, 4),
                    stored: Array(bytes[start..<(start + size)])))
            place += 46 + length + number(place + 30, 2) + number(place + 32, 2)
        }
    }
}
