extension BinaryGlobals {
    /// Takes the print area of a sheet from its built-in name ([MS-XLS] 2.4.150); other names are passed over.
    mutating func takePrintArea(_ record: RecordStream.Record, _ stream: RecordStream) {
        let bytes = stream.bytes
        guard record.count >= 15, bytes.two(at: record.start) & 0x20 != 0, bytes[record.start + 3] == 1 else { return }
        let nameStart = record.start + 14
        let nameIndex = version == .biff8 ? nameStart + 1 : nameStart
        let sheet = Int(bytes.two(at: record.start + 8))
        guard sheet > 0, nameIndex < record.end, bytes[nameIndex] == 6 else { return }
        let isWide = version == .biff8 && bytes[nameStart] & 1 != 0
        let formula = nameIndex + (isWide ? 2 : 1)
        let end = min(formula + Int(bytes.two(at: record.start + 4)), record.end)
        printAreas[sheet - 1, default: []] += Self.areas(bytes, formula, end, isBIFF8: version == .biff8)
    }

    /// The areas of a formula that names nothing else ([MS-XLS] 2.5.198.28): one, or several joined.
    private static func areas(_ bytes: [UInt8], _ start: Int, _ end: Int, isBIFF8: Bool) -> [CellRange] {
        var areas: [CellRange] = []
        var place = start
        while place < end {
            switch bytes[place] {
            case 0x3B, 0x5B, 0x7B:
                let corner = place + (isBIFF8 ? 3 : 15)
                let last = corner + (isBIFF8 ? 8 : 6)
                guard last <= end else { return areas }
                let columns = (0...1).map { index in
                    isBIFF8 ? Int(bytes.two(at: corner + 4 + index * 2) & 0xFF) : Int(bytes[corner + 4 + index])
                }
                areas.append(CellRange(
                    CellReference(row: Int(bytes.two(at: corner)) + 1, column: columns[0] + 1),
                    CellReference(row: Int(bytes.two(at: corner + 2)) + 1, column: columns[1] + 1)))
                place = last
            case 0x29, 0x49, 0x69: place += 3
            case 0x10, 0x15: place += 1
            default: return areas
            }
        }
        return areas
    }
}
