/// Many strings in one block of UTF-8 bytes; a string is made only when it is asked for.
struct TextTable: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Where each string ends; it begins where the one before ended.
    private(set) var ends: [Int] = []
    /// The runs of rich strings, by index.
    var runs: [Int: [TextRun]] = [:]

    var count: Int { ends.count }

    /// The string at an index; empty when there is none.
    subscript(index: Int) -> String { String(decoding: utf8(at: index), as: UTF8.self) }

    /// The UTF-8 bytes of the string at an index.
    func utf8(at index: Int) -> ArraySlice<UInt8> {
        guard ends.indices.contains(index) else { return [] }
        return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }
}
