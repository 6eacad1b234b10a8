/// Cuts the text of an activity cell into its numbered activities.
public enum ActivitySplit {
    /// The activities of a normalised cell text, in order; one part where there is nothing to cut.
    ///
    /// Labels (`Hoạt động 2:`) cut at the front of any line, and inside a line behind a full stop or
    /// semicolon when they count on by one. Without labels, numbered lines cut when the first line has
    /// a number and its siblings count on (`1.` `2.` `3.`, or `1.1.1.` `1.1.2.`). Dashes and letters
    /// stay with the activity they detail. The parts, joined by line breaks, are cut in the same places.
    public static func parts(of text: String) -> [String] {
        guard text.utf8.withContiguousStorageIfAvailable({ mayHoldSeveral($0) }) ?? true else { return [text] }
        let bytes = Array(text.utf8)
        guard bytes.contains(where: { (0x30...0x39).contains($0) }) else { return [text] }
        let lines = lineRanges(bytes)
        if let cuts = labelCuts(bytes, lines) { return slices(text, bytes, cuts) }
        return lines.count > 1 ? slices(text, bytes, numberCuts(bytes, lines)) : [text]
    }

    /// Whether a text may have to be cut or trimmed: most are one line, and no `h` in it can begin a second label.
    ///
    /// Without a way out of the loop many bytes are looked at at once.
    private static func mayHoldSeveral(_ bytes: some TextBytes) -> Bool {
        let start = bytes.startIndex
        guard bytes.count > 2, bytes.last != 0x20 else { return true }
        var found = mark(bytes[start], behind: 0, 0) | mark(bytes[start &+ 1], behind: bytes[start], 0)
        for index in (start &+ 2)..<bytes.endIndex {
            found |= mark(bytes[index], behind: bytes[index &- 1], bytes[index &- 2])
        }
        return found != 0
    }

    /// 1 for a line break, and for an `h` that may begin a label: it stands behind a stop, with blanks or none between,
    /// or is large behind a blank; else 0.
    @inline(__always)
    private static func mark(_ byte: UInt8, behind before: UInt8, _ earlier: UInt8) -> UInt8 {
        let isLarge = equal(byte, 0x48)
        let isSmall = equal(byte, 0x68)
        let isApart = equal(before, 0x20) & (isLarge | isSmall & (isStop(earlier) | equal(earlier, 0x20)))
        return equal(byte, 0x0A) | (isLarge | isSmall) & isStop(before) | isApart
    }

    @inline(__always)
    private static func equal(_ byte: UInt8, _ other: UInt8) -> UInt8 { byte == other ? 1 : 0 }

    @inline(__always)
    private static func isStop(_ byte: UInt8) -> UInt8 { equal(byte, 0x2E) | equal(byte, 0x3B) }

    private static func lineRanges(_ bytes: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for index in bytes.indices where bytes[index] == 0x0A {
            ranges.append(start..<index)
            start = index + 1
        }
        ranges.append(start..<bytes.count)
        return ranges
    }

    /// The text between the cuts, its ends trimmed.
    private static func slices(_ text: String, _ bytes: [UInt8], _ cuts: [Int]) -> [String] {
        if cuts.isEmpty, let last = bytes.last, last != 0x20, last != 0x0A { return [text] }
        var parts: [String] = []
        var start = 0
        for cut in cuts + [bytes.count] {
            var slice = bytes[start..<cut]
            while let last = slice.last, last == 0x20 || last == 0x0A { slice.removeLast() }
            while cut != bytes.count || start > 0, let first = slice.first, first == 0x20 { slice.removeFirst() }
            parts.append(String(decoding: slice, as: UTF8.self))
            start = cut
        }
        return parts
    }

    // MARK: labels

    /// Where the second and later labelled activities begin; nil when there is no label at all.
    private static func labelCuts(_ bytes: [UInt8], _ lines: [Range<Int>]) -> [Int]? {
        var starts: [Int] = []
        var number: Int?
        for line in lines {
            var from = line.lowerBound
            if let label = ItemMarker.frontLabel(in: bytes, from: line.lowerBound, to: line.upperBound),
                label.kind == .activityLabel
            {
                starts.append(line.lowerBound)
                number = self.number(bytes[label.number])
                from += 1
            }
            while let found = inlineLabel(
                bytes, from..<line.upperBound, after: number, opened: starts.last.map { $0 >= line.lowerBound } ?? false
            ) {
                from = found.end
                guard staysItem(bytes, line, upTo: found.start, cut: starts.last) else { continue }
                starts.append(found.start)
                number = found.number
            }
        }
        return starts.isEmpty ? nil : Array(starts.dropFirst())
    }

    /// Whether what a cut leaves of a line is still a line of its own: a bare `1)` would not be.
    private static func staysItem(_ bytes: [UInt8], _ line: Range<Int>, upTo end: Int, cut: Int?) -> Bool {
        if line.lowerBound == 0 || (cut ?? 0) > line.lowerBound { return true }
        let rest = DecimalText.trimmed(bytes[line.lowerBound..<end])
        return ItemMarker.beginsItem(rest.prefix(ItemMarker.reach))
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? { Int(String(decoding: digits, as: UTF8.self)) }

    /// The next label inside a line that counts on from the one before: behind `.` or `;`, or written large (`Hoạt
    /// động 2:`) behind any word that does not refer to it.
    private static func inlineLabel(
        _ bytes: [UInt8], _ line: Range<Int>, after number: Int?, opened: Bool
    ) -> (start: Int, number: Int, end: Int)? {
        var index = line.lowerBound
        while index < line.upperBound {
            defer { index += 1 }
            let isPlain = bytes[index] == 0x20 && opened && beginsLarge(bytes, index + 1, line)
            guard bytes[index] == 0x2E || bytes[index] == 0x3B || isPlain else { continue }
            var start = index + 1
            while start < line.upperBound, bytes[start] == 0x20 { start += 1 }
            guard start < line.upperBound, bytes[start] | 0x20 == 0x68 else { continue }
            var scanner = MarkerScanner(bytes, from: start, to: line.upperBound)
            guard let label = scanner.label(), label.kind == .activityLabel, label.mark != 0,
                !isPlain || label.mark == 0x3A,
                let value = self.number(bytes[label.number]), number == nil || value == (number ?? 0) + 1
            else { continue }
            return (
                ownNumber(bytes, before: index, bytes[label.number], from: line.lowerBound) ?? start, value,
                label.end - 1
            )
        }
        return nil
    }

    /// Whether `H…` follows a blank that stands behind a word which refers to nothing: `theo Hoạt động 1` does.
    private static func beginsLarge(_ bytes: [UInt8], _ start: Int, _ line: Range<Int>) -> Bool {
        guard start < line.upperBound, bytes[start] == 0x48 else { return false }
        let before = bytes[line.lowerBound..<(start - 1)].split(separator: 0x20).last.map { Array($0) } ?? []
        return before.last != 0x2C && !referring.contains(before)
    }

    private static let referring: Set<[UInt8]> = Set(
        ["theo", "của", "tại", "trong", "và", "với", "từ", "đến", "ở", "cho", "như", "xem", "hoặc"].map {
            Array($0.utf8)
        })

    /// The start of `2.` in `…; 2. Hoạt động 2:`, where the number in front belongs to the label.
    private static func ownNumber(
        _ bytes: [UInt8], before stop: Int, _ number: ArraySlice<UInt8>, from: Int
    ) -> Int? {
        let start = stop - number.count
        guard bytes[stop] == 0x2E, start > from, bytes[start - 1] == 0x20, bytes[start..<stop] == number
        else { return nil }
        return start
    }

    // MARK: numbers

    /// Where the second and later numbered lines begin; empty unless all siblings count on by one.
    private static func numberCuts(_ bytes: [UInt8], _ lines: [Range<Int>]) -> [Int] {
        guard let first = marker(bytes, lines[0]), first.kind == .decimal || first.kind == .dotted else { return [] }
        var before = first
        var cuts: [Int] = []
        for line in lines.dropFirst() {
            guard let next = marker(bytes, line), isSibling(next, of: first) else { continue }
            guard last(next) == last(before) + 1, stem(next) == stem(first) else { return [] }
            cuts.append(line.lowerBound)
            before = next
        }
        return cuts
    }

    private static func marker(_ bytes: [UInt8], _ line: Range<Int>) -> ItemMarker? {
        ItemMarker.found(in: bytes, from: line.lowerBound, to: line.upperBound).map { ItemMarker($0, in: bytes) }
    }

    private static func isSibling(_ marker: ItemMarker, of first: ItemMarker) -> Bool {
        marker.kind == first.kind && marker.mark == first.mark
            && marker.number.split(separator: ".").count == first.number.split(separator: ".").count
    }

    private static func stem(_ marker: ItemMarker) -> Substring {
        marker.number.dropLast(marker.number.split(separator: ".").last?.count ?? 0)
    }

    private static func last(_ marker: ItemMarker) -> Int {
        marker.number.split(separator: ".").last.flatMap { Int($0) } ?? 0
    }
}
