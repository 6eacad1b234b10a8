/// Moves the relative references of a formula, as a shared formula's children need (ECMA-376 part 1, 18.3.1.40).
enum FormulaShift {
    /// The formula as it reads `rows` further down and `columns` further right.
    static func shifted(_ formula: String, rows: Int, columns: Int) -> String {
        guard rows != 0 || columns != 0 else { return formula }
        let bytes = Array(formula.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 16)
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
                let isName = isName(bytes, end)
                let place = isName ? nil : Place(bytes[index..<end], inRange: neighbours(bytes, index, end))
                if let place {
                    place.append(to: &result, movedBy: rows, columns)
                } else {
                    result += bytes[index..<end]
                }
                index = end
            default:
                result.append(byte)
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether what stands behind a word makes it the name of a function, a table or a sheet: the first of several
    /// sheets in a row (`Jan:Mar!B2`) too.
    private static func isName(_ bytes: [UInt8], _ end: Int) -> Bool {
        guard end < bytes.count else { return false }
        if [UInt8(ascii: "("), UInt8(ascii: "!"), UInt8(ascii: "[")].contains(bytes[end]) { return true }
        guard bytes[end] == UInt8(ascii: ":") else { return false }
        let last = bytes[(end + 1)...].firstIndex { !isWordByte($0) }
        return last.map { bytes[$0] == UInt8(ascii: "!") } ?? false
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
        var (depth, index) = (0, start)
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            // In the name of a column it takes the next character for what it is.
            case UInt8(ascii: "'"): index += 1
            default: break
            }
            index += 1
            if depth == 0 { return index }
        }
        return bytes.count
    }

    /// Whether a word is one side of `A:C` or `1:3`.
    private static func neighbours(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        let colon = UInt8(ascii: ":")
        return (start > 0 && bytes[start - 1] == colon) || (end < bytes.count && bytes[end] == colon)
    }

    /// A cell (`B$7`), or one side of whole columns or rows.
    private struct Place {
        /// 0 where there is none.
        var (column, row) = (0, 0)
        var (isColumnFixed, isRowFixed) = (false, false)

        /// `nil` when a word is none.
        init?(_ word: ArraySlice<UInt8>, inRange: Bool) {
            var index = word.startIndex
            func byte(_ place: Int) -> UInt8 { place < word.endIndex ? word[place] : 0 }
            let dollar = UInt8(ascii: "$")
            if byte(index) == dollar, byte(index + 1) > 0x40 { (isColumnFixed, index) = (true, index + 1) }
            let letters = index
            while (0x41...0x5A).contains(byte(index) & 0xDF), byte(index) >= 0x41, index - letters < 4 {
                column = column * 26 + Int(byte(index) & 0xDF) - 64
                index += 1
            }
            let hasLetters = index > letters
            if byte(index) == dollar { (isRowFixed, index) = (true, index + 1) }
            let digits = index
            guard word.endIndex - digits <= 7, byte(digits) != 0x30 else { return nil }
            while index < word.endIndex {
                guard word[index] &- 0x30 < 10 else { return nil }
                row = row * 10 + Int(word[index] - 0x30)
                index += 1
            }
            let hasDigits = index > digits
            guard hasLetters && hasDigits || inRange && hasLetters != hasDigits && (!isRowFixed || hasDigits),
                column <= CellReference.maximumColumn, row <= CellReference.maximumRow
            else { return nil }
        }

        func append(to result: inout [UInt8], movedBy rows: Int, _ columns: Int) {
            if column > 0 {
                if isColumnFixed { result.append(UInt8(ascii: "$")) }
                let moved = FormulaShift.wrapped(column + columns, CellReference.maximumColumn)
                result += CellReference.letters(ofColumn: isColumnFixed ? column : moved).utf8
            }
            if row > 0 {
                if isRowFixed { result.append(UInt8(ascii: "$")) }
                append(isRowFixed ? row : FormulaShift.wrapped(row + rows, CellReference.maximumRow), to: &result)
            }
        }

        private func append(_ number: Int, to result: inout [UInt8]) {
            var size = 1
            while number / size >= 10 { size *= 10 }
            while size > 0 {
                result.append(UInt8(0x30 + number / size % 10))
                size /= 10
            }
        }
    }

    /// A place past the edge comes in again at the other side, as Excel has it.
    private static func wrapped(_ place: Int, _ maximum: Int) -> Int {
        let rest = (place - 1) % maximum
        return (rest < 0 ? rest + maximum : rest) + 1
    }
}
