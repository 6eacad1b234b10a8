extension HTMLTokens {
    /// The value of an attribute, entities decoded; empty when it has none, `nil` when it is missing.
    func attribute(_ name: String, in range: Range<Int>) -> String? {
        if range.isEmpty { return nil }
        var index = range.lowerBound
        let end = range.upperBound
        while index < end {
            while index < end, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "/") { index += 1 }
            let start = index
            while index < end, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "=") { index += 1 }
            let isSought = isName(name, start..<index)
            var place = index
            while place < end, bytes[place] <= 0x20 { place += 1 }
            guard place < end, bytes[place] == UInt8(ascii: "=") else {
                if isSought { return "" }
                index = max(index, start + 1)
                continue
            }
            let value = value(from: place + 1, to: end)
            if isSought { return String(decoding: HTMLEntities.decoded(bytes[value.content]), as: UTF8.self) }
            index = max(value.end, index + 1)
        }
        return nil
    }

    private func isName(_ name: String, _ range: Range<Int>) -> Bool {
        range.count == name.utf8.count && zip(bytes[range], name.utf8).allSatisfy { byte, sought in
            byte == sought || (Self.isLetter(byte) && byte | 0x20 == sought)
        }
    }

    /// A value after its `=`, quoted or not, and the place after it.
    private func value(from start: Int, to end: Int) -> (content: Range<Int>, end: Int) {
        var index = start
        while index < end, bytes[index] <= 0x20 { index += 1 }
        guard index < end else { return (end..<end, end) }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let close = bytes[(index + 1)..<end].firstIndex(of: quote) ?? end
            return ((index + 1)..<close, min(close + 1, end))
        }
        let stop = bytes[index..<end].firstIndex { $0 <= 0x20 } ?? end
        return (index..<stop, stop)
    }
}
