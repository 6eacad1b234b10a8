extension MarkerScanner {
    /// `Hoạt động 2:`, `NHIỆM VỤ số 3.`, `Mục tiêu 1 -`; without a mark only at the end of the line.
    mutating func label() -> Found? {
        // `họat` is the commonest misplacing of the tone.
        label("hoạt động", "HOẠT ĐỘNG", .activityLabel) ?? label("họat động", "HỌAT ĐỘNG", .activityLabel)
            ?? label("nhiệm vụ", "NHIỆM VỤ", .taskLabel) ?? label("mục tiêu", "MỤC TIÊU", .objectiveLabel)
    }

    @inline(__always)
    private mutating func label(
        _ small: StaticString, _ large: StaticString, _ kind: ItemMarker.Kind
    ) -> Found? {
        let first = index
        if skip(small, large), let marker = labelNumber(kind) { return marker }
        index = first
        return nil
    }

    private mutating func labelNumber(_ kind: ItemMarker.Kind) -> Found? {
        let afterWords = index
        skipBlanks()
        if skip("số", "SỐ") { skipBlanks() }
        let first = index
        guard index > afterWords, takeDigits(atMost: 3) else { return nil }
        while peek == 0x2E, let next = byte(at: index &+ 1), (0x30...0x39).contains(next) {
            index &+= 1
            guard takeDigits(atMost: 3) else { return nil }
        }
        let number = first..<index
        skipBlanks()
        if atLineEnd { return finish(kind, number, 0) }
        if dashWithBlank() { return finish(kind, number, 0x2D) }
        guard let mark = peek, mark == 0x3A || mark == 0x2E || mark == 0x29 else { return nil }
        index &+= 1
        return finish(kind, number, mark)
    }

    /// Takes these words, each letter small or large; a blank among them stands for one or more.
    ///
    /// A Vietnamese letter has as many bytes small as large, all but one of them the same.
    @inline(__always)
    private mutating func skip(_ small: StaticString, _ large: StaticString) -> Bool {
        let first = index
        let isThere = small.withUTF8Buffer { small in
            large.withUTF8Buffer { large in
                for place in small.indices {
                    guard let byte = peek, byte == small[place] || byte == large[place] else { return false }
                    index &+= 1
                    if byte == 0x20 { skipBlanks() }
                }
                return true
            }
        }
        if !isThere { index = first }
        return isThere
    }

    /// `a)`, `đ)`, `a.`, `A.`; letters that abbreviate (`P.`, `H.`, `x.`) are none with a full stop.
    mutating func letter() -> Found? {
        guard let first = peek else { return nil }
        let (small, width): (UInt8, Int)
        switch first {
        case 0x41...0x5A, 0x61...0x7A: (small, width) = (first | 0x20, 1)
        // đ, Đ
        case 0xC4 where byte(at: index &+ 1).map { $0 | 1 } == 0x91: (small, width) = (0x64, 2)
        default: return nil
        }
        guard let mark = byte(at: index &+ width), mark == 0x29 || mark == 0x2E else { return nil }
        if mark == 0x2E, small == 0x68 || (0x6F...0x7A).contains(small) { return nil }
        let number = index..<(index &+ width)
        index = number.upperBound &+ 1
        guard closes(mark) else { return nil }
        return finish(.letter, number, mark)
    }
}
