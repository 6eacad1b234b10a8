import PhuLuc

extension BinaryWorkbookMaker {
    /// The number of a style, which is added when it is new.
    mutating func number(of style: CellStyle) -> Int {
        if let index = styles.firstIndex(of: style) { return index }
        _ = number(of: style.font)
        styles.append(style)
        return styles.count - 1
    }

    /// The number of a font as cells and runs give it.
    mutating func number(of font: CellFont) -> Int {
        if !fonts.contains(font) { fonts.append(font) }
        let index = fonts.firstIndex(of: font) ?? 0
        return index >= 4 ? index + 1 : index
    }

    static func record(of font: CellFont) -> [UInt8] {
        let numbers = [Int(font.size * 20), font.isItalic ? 2 : 0, 0x7FFF, font.isBold ? 700 : 400, 0]
        return numbers.flatMap(LittleEndian.two) + [0, 0, 0, 0] + text(font.name, isShort: true)
    }

    mutating func record(of style: CellStyle, _ index: Int) -> [UInt8] {
        [number(of: style.font), 164 + index, 0].flatMap(LittleEndian.two) + [0, 0, UInt8(style.indent)]
            + [UInt8](repeating: 0, count: 11)
    }

    /// A text with its length before it, in two bytes a character.
    public static func text(_ text: String, isShort: Bool = false) -> [UInt8] {
        let count = text.utf16.count
        return (isShort ? [UInt8(count)] : LittleEndian.two(count)) + [1] + LittleEndian.utf16(text)
    }

    /// The shared strings: whenever a record is full, a CONTINUE record goes on, in mid-string if need be.
    mutating func addStrings(_ cells: [Cell], to records: inout RecordList) {
        var type = 0xFC
        var body = LittleEndian.four(cells.count) + LittleEndian.four(cells.count)
        var isWide = false
        func next() {
            records.add(type, body)
            (type, body) = (0x3C, [])
        }
        for cell in cells {
            guard case .string(let text) = cell.value else { continue }
            let units = Array(text.utf16)
            let runs = starts(of: cell)
            if body.count + 8 > bytesPerRecord { next() }
            isWide = needsTwoBytes(units[...], isWide)
            let hasRuns = cell.runs != nil
            body += LittleEndian.two(units.count) + [(isWide ? 1 : 0) | (hasRuns ? 8 : 0)]
            if hasRuns { body += LittleEndian.two(runs.count) }
            for (index, unit) in units.enumerated() {
                if body.count + (isWide ? 2 : 1) > bytesPerRecord {
                    next()
                    isWide = needsTwoBytes(units[index...], isWide)
                    body = [isWide ? 1 : 0]
                }
                body += isWide ? LittleEndian.two(Int(unit)) : [UInt8(truncatingIfNeeded: unit)]
            }
            for run in runs {
                if body.count + 4 > bytesPerRecord { next() }
                body += LittleEndian.two(run.start) + LittleEndian.two(run.font)
            }
        }
        next()
    }

    private func needsTwoBytes(_ units: ArraySlice<UInt16>, _ last: Bool) -> Bool {
        units.contains { $0 > 0xFF } || (changesWidths && !last)
    }

    /// Where each run begins, and its font; a first run in the cell's own font is left out.
    private mutating func starts(of cell: Cell) -> [(start: Int, font: Int)] {
        var start = 0
        var starts: [(Int, Int)] = []
        for run in cell.runs ?? [] {
            if run.font != nil || start > 0 { starts.append((start, number(of: run.font ?? cell.style.font))) }
            start += run.text.utf16.count
        }
        return starts
    }
}
