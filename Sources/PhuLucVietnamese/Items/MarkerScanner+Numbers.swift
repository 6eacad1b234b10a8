extension MarkerScanner {
    /// `1.`, `1)`, `1.1`, `1.1.`, `1.2.3)`: parts of at most three digits, never a date or an amount.
    mutating func number() -> Found? {
        let first = index
        guard takeDigits(atMost: 3) else { return nil }
        var kind = ItemMarker.Kind.decimal
        while peek == 0x2E, let next = byte(at: index &+ 1), (0x30...0x39).contains(next) {
            index &+= 1
            guard takeDigits(atMost: 2) else { return nil }
            kind = .dotted
        }
        let number = first..<index
        if let mark = peek, mark == 0x2E || mark == 0x29 {
            index &+= 1
            guard closes(mark) else { return nil }
            return finish(kind, number, mark)
        }
        guard kind == .dotted, peek == nil || peek == 0x20 || peek == 0x0A else { return nil }
        let marker = finish(kind, number, 0)
        return measures() ? nil : marker
    }

    /// Whether a unit follows: `9.40 điểm` is a number typed with a dot, no item.
    private func measures() -> Bool {
        begins(with: "%") || begins(with: "điểm") || begins(with: "triệu") || begins(with: "tỷ")
            || begins(with: "tỉ") || begins(with: "nghìn") || begins(with: "đồng") || begins(with: "km")
            || begins(with: "ha") || begins(with: "m2") || begins(with: "người")
    }

    @inline(__always)
    private func begins(with word: StaticString) -> Bool {
        word.withUTF8Buffer { word in
            guard word.count <= end &- index else { return false }
            for place in word.indices where bytes[index &+ place] != word[place] { return false }
            return true
        }
    }

    /// `(1)`, `(12)`.
    mutating func parenthesised() -> Found? {
        index &+= 1
        let first = index
        guard takeDigits(atMost: 2), peek == 0x29 else { return nil }
        let number = first..<index
        index &+= 1
        guard closes(0x29) else { return nil }
        return finish(.parenthesised, number, 0x29)
    }

    /// `IV.`, `IV)`, `IV -`: numerals up to XXXIX in capitals.
    mutating func roman() -> Found? {
        let first = index
        while let byte = peek, byte == 0x49 || byte == 0x56 || byte == 0x58 { index &+= 1 }
        let numeral = first..<index
        if RomanNumeral.value(String(decoding: bytes[numeral], as: UTF8.self)) != nil {
            if let mark = peek, mark == 0x2E || mark == 0x29 {
                index &+= 1
                if closes(mark) { return finish(.roman, numeral, mark) }
            } else {
                skipBlanks()
                if dashWithBlank() { return finish(.roman, numeral, 0x2D) }
            }
        }
        index = first
        return nil
    }

    /// Takes a hyphen or dash that has a blank or the line's end behind it.
    mutating func dashWithBlank() -> Bool {
        let width = dashWidth()
        guard width > 0 else { return false }
        let next = byte(at: index &+ width)
        guard next == nil || next == 0x20 || next == 0x0A else { return false }
        index &+= width
        return true
    }

    /// The bytes of `-`, `–` or `—` here, else 0.
    func dashWidth() -> Int {
        if peek == 0x2D { return 1 }
        guard peek == 0xE2, byte(at: index &+ 1) == 0x80 else { return 0 }
        return byte(at: index &+ 2) == 0x93 || byte(at: index &+ 2) == 0x94 ? 3 : 0
    }

    /// `- `, `– `, `+ `, `* `, `• ` with words behind that are more than one number (`+ 0,13`).
    mutating func dash() -> Found? {
        let width = max(dashWidth(), bulletWidth())
        guard width > 0, byte(at: index &+ width) == 0x20 else { return nil }
        index &+= width
        let marker = finish(.dash, index..<index, 0)
        guard !atLineEnd, !isLoneNumber() else { return nil }
        return marker
    }

    /// The bytes of `+`, `*`, `•`, `·`, `●`, `▪`, `■`, `◦` or Word's own bullet here, else 0.
    private func bulletWidth() -> Int {
        switch (peek, byte(at: index &+ 1), byte(at: index &+ 2)) {
        case (0x2A, _, _), (0x2B, _, _): 1
        case (0xC2, 0xB7, _): 2
        case (0xE2, 0x80, 0xA2), (0xE2, 0x97, 0x8F), (0xE2, 0x96, 0xAA), (0xE2, 0x96, 0xA0), (0xE2, 0x97, 0xA6): 3
        case (0xEF, 0x82, 0xB7), (0xEF, 0x80, 0xAD): 3
        default: 0
        }
    }

    /// Whether only a number stands between here and the end of the line.
    private func isLoneNumber() -> Bool {
        for place in index..<max(index, end) {
            let byte = bytes[place]
            if byte == 0x0A { return true }
            guard (0x30...0x39).contains(byte) || byte == 0x2C || byte == 0x2E || byte == 0x20 else { return false }
        }
        return true
    }
}
