/// Moves the relative references of a formula, as a shared formula's children need (ECMA-376 part 1, 18.3.1.40).
enum FormulaShift {
    /// The formula as it reads `rows` further down and `columns` further right.
    static func shifted(_ formula: String, rows: Int, columns: Int) -> String {
        guard rows != 0 || columns != 0 else { return formula }
        let bytes = Array(formula.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let end = endOfQuoted(bytes, index, byte)
                result += bytes[index..<end]
                index = end
            case UInt8(ascii: "["):
                let end = endOfBracket(bytes, index)
                result += bytes[index..<end]
                index = end
            case _ where isWordByte(byte):
                var end = index
                while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
                let next = end < bytes.count ? bytes[end] : 0
                let word = bytes[index..<end]
                let isName = next == UInt8(ascii: "(") || next == UInt8(ascii: "!") || next == UInt8(ascii: "[")
                let neighbour = neighbours(bytes, index, end)
                result += isName ? Array(word) : moved(word, rows: rows, columns: columns, inRange: neighbour)
                index = end
            default:
                result.append(byte)
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "$"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: "\\"), UInt8(ascii: "?"), 0x80...0xFF: true
        default: false
        }
    }

    /// The place after a quoted stretch, in which a doubled quote is none.
    private static func endOfQuoted(_ bytes: [UInt8], _ start: Int, _ quote: UInt8) -> Int {
        var index = start + 1
        while index < bytes.count {
            if bytes[index] == quote {
                guard index + 1 < bytes.count, bytes[index + 1] == quote else { return index + 1 }
                index += 1
            }
            index += 1
        }
        return bytes.count
    }

    /// The place after `[…]`: a table's column or another workbook, never a reference.
    private static func endOfBracket(_ bytes: [UInt8], _ start: Int) -> Int {
        var depth = 0
        for index in start..<bytes.count {
            if bytes[index] == UInt8(ascii: "[") { depth += 1 }
            if bytes[index] == UInt8(ascii: "]") { depth -= 1 }
            if depth == 0 { return index + 1 }
        }
        return bytes.count
    }

    /// Whether a word is one side of `A:C` or `1:3`.
    private static func neighbours(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        let colon = UInt8(ascii: ":")
        return (start > 0 && bytes[start - 1] == colon) || (end < bytes.count && bytes[end] == colon)
    }

    /// A word moved, when it is a cell (`B$7`) or one side of whole columns or rows; else the word itself.
    private static func moved(_ word: ArraySlice<UInt8>, rows: Int, columns: Int, inRange: Bool) -> [UInt8] {
        let dollar = UInt8(ascii: "$")
        var rest = word
        let isColumnFixed = rest.first == dollar && rest.dropFirst().first.map { $0 > 0x40 } == true
        if isColumnFixed { rest = rest.dropFirst() }
        let letters = rest.prefix { (0x41...0x5A).contains($0 & 0xDF) && $0 >= 0x41 }
        rest = rest.dropFirst(letters.count)
        let isRowFixed = rest.first == dollar
        if isRowFixed { rest = rest.dropFirst() }
        let isCell = !letters.isEmpty && !rest.isEmpty
        guard letters.count <= 3, rest.count <= 7, rest.allSatisfy({ $0 &- 0x30 < 10 }),
            rest.first != 0x30, isCell || (inRange && letters.isEmpty != rest.isEmpty && (!isRowFixed || !rest.isEmpty))
        else { return Array(word) }
        var result: [UInt8] = []
        if !letters.isEmpty {
            let column = letters.reduce(0) { $0 * 26 + Int($1 & 0xDF) - 64 }
            guard column <= CellReference.maximumColumn else { return Array(word) }
            let target = isColumnFixed ? column : wrapped(column + columns, CellReference.maximumColumn)
            result += (isColumnFixed ? [dollar] : []) + Array(CellReference.letters(ofColumn: target).utf8)
        }
        if !rest.isEmpty {
            let row = rest.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            guard row <= CellReference.maximumRow else { return Array(word) }
            let target = isRowFixed ? row : wrapped(row + rows, CellReference.maximumRow)
            result += (isRowFixed ? [dollar] : []) + Array(String(target).utf8)
        }
        return result
    }

    /// A place past the edge comes in again at the other side, as Excel has it.
    private static func wrapped(_ place: Int, _ maximum: Int) -> Int {
        let rest = (place - 1) % maximum
        return (rest < 0 ? rest + maximum : rest) + 1
    }
}
