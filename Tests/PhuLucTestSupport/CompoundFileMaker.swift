/// Makes compound files in memory ([MS-CFB]), as small as they get: sectors of 512 bytes, a flat directory.
public struct CompoundFileMaker: Sendable {
    public var streams: [(name: String, content: [UInt8])]
    /// Streams shorter than this lie in sectors of 64 bytes.
    public var smallStreamLimit = 4096
    /// Whether the header names no sector of the allocation table, but a sector that lists them.
    public var listsTableOutside = false

    private static let end = 0xFFFF_FFFE, free = 0xFFFF_FFFF, tableMark = 0xFFFF_FFFD, listMark = 0xFFFF_FFFC

    public init(streams: [(name: String, content: [UInt8])]) { self.streams = streams }

    /// The file: header, streams, small streams and their table, directory, allocation table.
    public func bytes() -> [UInt8] {
        var body: [UInt8] = []
        var table: [Int] = []
        var small: [UInt8] = []
        var smallTable: [Int] = []
        func append(_ content: [UInt8], _ body: inout [UInt8], _ table: inout [Int], size: Int) -> Int {
            guard !content.isEmpty else { return Self.end }
            let first = table.count
            let count = (content.count + size - 1) / size
            body += content + [UInt8](repeating: 0, count: count * size - content.count)
            table += (1..<count + 1).map { $0 == count ? Self.end : first + $0 }
            return first
        }
        let places = streams.map { stream in
            stream.content.count < smallStreamLimit
                ? append(stream.content, &small, &smallTable, size: 64)
                : append(stream.content, &body, &table, size: 512)
        }
        let smallStart = append(small, &body, &table, size: 512)
        let smallTableStart = append(smallTable.flatMap(LittleEndian.four), &body, &table, size: 512)
        var directory = Self.entry("Root Entry", kind: 5, first: smallStart, size: small.count)
        for (stream, first) in zip(streams, places) {
            directory += Self.entry(stream.name, kind: 2, first: first, size: stream.content.count)
        }
        let directoryStart = append(directory, &body, &table, size: 512)
        // The table describes its own sectors and, if there is one, the list of them.
        let lists = listsTableOutside ? 1 : 0
        let tableSectors = (table.count + lists + 127) / 127
        let tableStart = table.count
        table += [Int](repeating: Self.tableMark, count: tableSectors) + [Int](repeating: Self.listMark, count: lists)
        table += [Int](repeating: Self.free, count: tableSectors * 128 - table.count)
        body += table.flatMap(LittleEndian.four)
        let numbers = (tableStart..<tableStart + tableSectors).flatMap(LittleEndian.four)
        if listsTableOutside {
            body += numbers + [UInt8](repeating: 0xFF, count: 508 - numbers.count) + LittleEndian.four(Self.end)
        }
        let list = listsTableOutside ? tableStart + tableSectors : Self.end
        return header(
            tableSectors: tableSectors, directory: directoryStart, smallTable: smallTableStart, list: list,
            numbers: listsTableOutside ? [] : numbers) + body
    }

    private func header(tableSectors: Int, directory: Int, smallTable: Int, list: Int, numbers: [UInt8]) -> [UInt8] {
        var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 16)
        for number in [0x3E, 3, 0xFFFE, 9, 6] { header += LittleEndian.two(number) }
        header += [UInt8](repeating: 0, count: 10)
        for number in [
            tableSectors, directory, 0, smallStreamLimit, smallTable, smallTable == Self.end ? 0 : 1, list,
            listsTableOutside ? 1 : 0,
        ] { header += LittleEndian.four(number) }
        return header + numbers + [UInt8](repeating: 0xFF, count: 436 - numbers.count)
    }

    private static func entry(_ name: String, kind: UInt8, first: Int, size: Int) -> [UInt8] {
        let units = LittleEndian.utf16(name)
        var entry = units + [UInt8](repeating: 0, count: 64 - units.count)
        entry += LittleEndian.two(units.count + 2) + [kind, 1]
        entry += [UInt8](repeating: 0xFF, count: 12) + [UInt8](repeating: 0, count: 36)
        return entry + LittleEndian.four(first) + LittleEndian.four(size) + [0, 0, 0, 0]
    }
}
