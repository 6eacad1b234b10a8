/// The runs of rich strings, as ends and font numbers: a run is made only when it is asked for.
struct RunTable: Sendable {
    /// Indices of the rich strings, ascending.
    private var strings: [Int] = []
    /// Where each string's runs end in the lists below.
    private var lastRuns: [Int] = []
    /// Where each run ends, counted from its string's first byte.
    private var ends: [UInt32] = []
    /// The number of each run's font; -1 when it takes the cell's.
    private var fonts: [Int32] = []
    private var fontTable: [CellFont] = []
    private var numbers: [CellFont: Int32] = [:]

    /// Every font that runs name, each once.
    var allFonts: [CellFont] { fontTable }

    /// What a run is reckoned to take where it is made, in bytes.
    static let cost = 16

    /// How many runs there are.
    var count: Int { ends.count }

    /// Adds a run to the string being written; `end` counts from the string's first byte. Of an empty run only the font
    /// is kept.
    mutating func add(end: Int, font: CellFont?) {
        let fontNumber = font.map { number(of: $0) } ?? -1
        let isFirst = ends.count == lastRuns.last ?? 0
        guard UInt32(clamping: end) > (isFirst ? 0 : ends.last ?? 0) else { return }
        ends.append(UInt32(clamping: end))
        fonts.append(fontNumber)
    }

    /// Makes the runs added since the last call those of a string; the strings come in ascending order.
    mutating func endString(_ index: Int) {
        guard ends.count > (lastRuns.last ?? 0) else { return }
        strings.append(index)
        lastRuns.append(ends.count)
    }

    /// Adds the runs of strings that come after `count` others.
    mutating func append(_ next: RunTable, after count: Int) {
        let start = ends.count
        let numbers = next.fontTable.map { number(of: $0) }
        strings += next.strings.map { $0 + count }
        lastRuns += next.lastRuns.map { $0 + start }
        ends += next.ends
        fonts += next.fonts.map { $0 < 0 ? -1 : numbers[Int($0)] }
    }

    /// Takes back the runs of the string being written.
    mutating func dropOpenString() {
        ends.removeLast(ends.count - (lastRuns.last ?? 0))
        fonts.removeLast(fonts.count - (lastRuns.last ?? 0))
    }

    private mutating func number(of font: CellFont) -> Int32 {
        if let number = numbers[font] { return number }
        fontTable.append(font)
        numbers[font] = Int32(clamping: fontTable.count - 1)
        return Int32(clamping: fontTable.count - 1)
    }

    /// How many runs a string has.
    func count(of index: Int) -> Int { places(of: index)?.count ?? 0 }

    /// Where the runs of a string lie; `nil` when it is a plain one.
    private func places(of index: Int) -> Range<Int>? {
        var (low, high) = (0, strings.count)
        while low < high {
            let middle = (low + high) / 2
            if strings[middle] < index { low = middle + 1 } else { high = middle }
        }
        guard low < strings.count, strings[low] == index else { return nil }
        return (low == 0 ? 0 : lastRuns[low - 1])..<lastRuns[low]
    }

    /// The runs of a string with these bytes; `nil` when it is a plain one.
    func runs(of index: Int, _ bytes: ArraySlice<UInt8>) -> [TextRun]? {
        guard let places = places(of: index) else { return nil }
        var runs: [TextRun] = []
        var start = bytes.startIndex
        for run in places {
            let end = min(bytes.startIndex + Int(ends[run]), bytes.endIndex)
            let font = fonts[run] < 0 ? nil : fontTable[Int(fonts[run])]
            if end > start {
                runs.append(TextRun(text: String(decoding: bytes[start..<end], as: UTF8.self), font: font))
            }
            start = max(start, end)
        }
        return runs.isEmpty ? nil : runs
    }
}
