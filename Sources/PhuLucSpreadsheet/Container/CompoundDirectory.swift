/// The names in a compound file's directory (MS-CFB), read with every bound checked; contents are not touched.
struct CompoundDirectory {
    private let bytes: [UInt8]
    private let sectorSize: Int
    /// The sectors of the allocation table, in order.
    private var tableSectors: [Int] = []

    /// The names of streams and storages, in the order of the directory; none when it cannot be read.
    static func names(in bytes: [UInt8]) -> [String] {
        CompoundDirectory(bytes)?.names ?? []
    }

    private init?(_ bytes: [UInt8]) {
        guard bytes.count >= 512 else { return nil }
        self.bytes = bytes
        // 9 (512 bytes) and 12 (4096 bytes) are the only shifts the format knows.
        switch bytes[30] {
        case 9: sectorSize = 512
        case 12: sectorSize = 4096
        default: return nil
        }
        for index in 0..<109 where tableSectors.count < most {
            if let sector = sector(at: 76 + index * 4) { tableSectors.append(sector) }
        }
        var next = sector(at: 68)
        var visited = 0
        while let table = next, visited < most {
            visited += 1
            let start = offset(of: table)
            let entries = sectorSize / 4 - 1
            for index in 0..<entries where tableSectors.count < most {
                if let sector = sector(at: start + index * 4) { tableSectors.append(sector) }
            }
            next = sector(at: start + entries * 4)
        }
    }

    /// There cannot be more sectors than this.
    private var most: Int { bytes.count / sectorSize + 1 }

    private func offset(of sector: Int) -> Int { (sector + 1) * sectorSize }

    /// A little-endian number; `nil` past the end.
    private func number(at place: Int) -> UInt32? {
        guard place >= 0, place + 4 <= bytes.count else { return nil }
        return (0..<4).reduce(0) { $0 | UInt32(bytes[place + $1]) << UInt32(8 * $1) }
    }

    /// A sector's number; `nil` for the marks of an end or a free sector, and past the file.
    private func sector(at place: Int) -> Int? {
        guard let value = number(at: place), value < 0xFFFF_FFFA, Int(value) < most else { return nil }
        return Int(value)
    }

    /// The sector after one in its chain.
    private func next(_ sector: Int) -> Int? {
        let (table, entry) = sector.quotientAndRemainder(dividingBy: sectorSize / 4)
        guard tableSectors.indices.contains(table) else { return nil }
        return self.sector(at: offset(of: tableSectors[table]) + entry * 4)
    }

    private var names: [String] {
        var names: [String] = []
        var current = sector(at: 48)
        var visited = 0
        while let sector = current, visited < most {
            visited += 1
            for entry in 0..<(sectorSize / 128) {
                if let name = name(at: offset(of: sector) + entry * 128) { names.append(name) }
            }
            current = next(sector)
        }
        return names
    }

    /// The name of a directory entry that is in use.
    private func name(at place: Int) -> String? {
        guard place + 128 <= bytes.count, bytes[place + 66] == 1 || bytes[place + 66] == 2 else { return nil }
        let length = Int(bytes[place + 64]) | Int(bytes[place + 65]) << 8
        guard length >= 2, length <= 64 else { return nil }
        let units = stride(from: place, to: place + length - 3, by: 2).map {
            UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
        }
        return String(decoding: units, as: UTF16.self)
    }
}

extension FileFormat {
    /// What a compound file is, by the streams it holds.
    static func ofCompound(_ bytes: [UInt8]) -> FileFormat {
        let names = Set(CompoundDirectory.names(in: bytes).map { $0.lowercased() })
        if names.contains("encryptedpackage") { return .encryptedPackage }
        if names.contains("workbook") || names.contains("book") { return .xls }
        if names.contains("worddocument") { return .doc }
        return .compoundFile
    }
}
