/// Separated values (RFC 4180 and what spreadsheets make of it): the scanner that both reading and guessing use.
struct SeparatedText {
    let bytes: ArraySlice<UInt8>
    let separator: UInt8

    /// Separators by how likely they are in a file that fits several.
    static let separators: [UInt8] = [0x09, UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|")]

    private static let quote = UInt8(ascii: "\"")

    /// Hands out the fields one after the other, with whether each is the last of its record; stops when told to.
    func forEachField(
        _ body: (ArraySlice<UInt8>, _ isQuoted: Bool, _ isLast: Bool) throws(Fault) -> Bool
    ) throws(Fault) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let isQuoted = bytes[index] == Self.quote
            let start = index
            if isQuoted { index = endOfQuotes(from: index) }
            while index < bytes.endIndex, !isEnd(bytes[index]) { index += 1 }
            let isLast = index >= bytes.endIndex || bytes[index] != separator
            guard try body(bytes[start..<index], isQuoted, isLast) else { return }
            guard index < bytes.endIndex else { return }
            let isPair = bytes[index] == 0x0D && index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A
            index += isPair ? 2 : 1
        }
    }

    @inline(__always)
    private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }

    /// The place after the quotes that begin here; the end, when nothing closes them.
    private func endOfQuotes(from start: Int) -> Int {
        var index = start + 1
        while let mark = bytes[index...].firstIndex(of: Self.quote) {
            index = mark + 1
            guard index < bytes.endIndex, bytes[index] == Self.quote else { return index }
            index += 1
        }
        return bytes.endIndex
    }

    /// The text of a field: without its quotes, doubled ones as one, line ends as `\n`; `="…"` is its text.
    static func append(_ field: ArraySlice<UInt8>, isQuoted: Bool, to text: inout [UInt8]) {
        guard isQuoted else {
            let isShielded = field.count >= 3 && field.starts(with: [UInt8(ascii: "="), quote]) && field.last == quote
            text.append(contentsOf: isShielded ? field.dropFirst(2).dropLast() : field)
            return
        }
        var index = field.startIndex + 1
        while index < field.endIndex {
            let byte = field[index]
            index += 1
            if byte == quote {
                guard index < field.endIndex, field[index] == quote else {
                    // What stands after the closing quote belongs to the field all the same.
                    return text.append(contentsOf: field[index...])
                }
                index += 1
            } else if byte == 0x0D {
                if index < field.endIndex, field[index] == 0x0A { index += 1 }
                text.append(0x0A)
                continue
            }
            text.append(byte)
        }
    }
}
