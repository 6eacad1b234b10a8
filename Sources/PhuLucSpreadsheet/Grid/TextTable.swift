/// Many strings in one block of sound UTF-8 bytes; a string is made only when it is asked for.
struct TextTable: Sendable {
    /// All strings, one after the other; what stands after the last end is a string being written.
    var bytes: [UInt8] = []
    /// Where each string ends; it begins where the one before ended.
    private(set) var ends: [Int] = []
    /// Whether any string is empty.
    private(set) var hasEmptyStrings = false
    /// The runs of rich strings.
    var runs = RunTable()

    var count: Int { ends.count }

    /// Where the string being written begins.
    var openStart: Int { ends.last ?? 0 }

    /// The string at an index; empty when there is none.
    subscript(index: Int) -> String { String(decoding: utf8(at: index), as: UTF8.self) }

    /// The UTF-8 bytes of the string at an index.
    func utf8(at index: Int) -> ArraySlice<UInt8> {
        guard ends.indices.contains(index) else { return [] }
        return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// The UTF-8 length of the string at an index; 0 when there is none.
    func length(at index: Int) -> Int {
        guard ends.indices.contains(index) else { return 0 }
        return ends[index] - (index == 0 ? 0 : ends[index - 1])
    }

    /// The runs of the string at an index; `nil` when it is a plain one.
    func runs(at index: Int) -> [TextRun]? { runs.runs(of: index, utf8(at: index)) }

    /// Ends the string being written.
    mutating func endString() {
        runs.endString(count)
        if bytes.count == openStart { hasEmptyStrings = true }
        ends.append(bytes.count)
    }

    /// Takes back the bytes and the runs of the string being written.
    mutating func dropOpenString() {
        bytes.removeLast(bytes.count - openStart)
        runs.dropOpenString()
    }

    /// Adds the strings of another table after its own.
    mutating func append(_ next: TextTable) {
        // Fonts are there even where no string is: that of an empty rich text.
        runs.append(next.runs, after: count)
        let start = bytes.count
        bytes += next.bytes
        ends.reserveCapacity(count + next.count)
        for end in next.ends { ends.append(end + start) }
        hasEmptyStrings = hasEmptyStrings || next.hasEmptyStrings
    }

    /// Adds a whole string; gives its index.
    mutating func append(_ text: String) -> Int {
        bytes.append(contentsOf: text.utf8)
        endString()
        return count - 1
    }
}
