extension MarkerScanner {
    /// The labels in small letters; `họat` is the commonest misplacing of the tone.
    private static let labels: [(words: [UInt32], kind: ItemMarker.Kind)] = [
        (scalars("hoạt động"), .activityLabel), (scalars("họat động"), .activityLabel),
        (scalars("nhiệm vụ"), .taskLabel), (scalars("mục tiêu"), .objectiveLabel),
    ]

    private static func scalars(_ text: String) -> [UInt32] {
        text.unicodeScalars.map(\.value)
    }

    /// `Hoạt động 2:`, `NHIỆM VỤ số 3.`, `Mục tiêu 1 -`; without a mark only at the end of the line.
    mutating func label() -> ItemMarker? {
        let start = index
        for label in Self.labels {
            index = start
            guard skip(label.words) else { continue }
            if let marker = labelNumber(label.kind) { return marker }
        }
        index = start
        return nil
    }

    private mutating func labelNumber(_ kind: ItemMarker.Kind) -> ItemMarker? {
        let afterWords = index
        skipBlanks()
        if skip([0x73, 0x1ED1]) { skipBlanks() }
        guard index > afterWords, var number = digits(atMost: 3) else { return nil }
        while peek == 0x2E, let next = byte(at: index + 1), (0x30...0x39).contains(next) {
            index += 1
            guard let part = digits(atMost: 3) else { return nil }
            number += "." + part
        }
        skipBlanks()
        if atLineEnd { return finish(kind, number, "") }
        if dashWithBlank() { return finish(kind, number, "-") }
        guard let mark = peek, mark == 0x3A || mark == 0x2E || mark == 0x29 else { return nil }
        index += 1
        return finish(kind, number, String(decoding: [mark], as: UTF8.self))
    }

    /// Takes these letters, large or small; a blank among them stands for one or more.
    private mutating func skip(_ letters: [UInt32]) -> Bool {
        let start = index
        for letter in letters {
            if letter == 0x20 {
                guard peek == 0x20 else {
                    index = start
                    return false
                }
                skipBlanks()
                continue
            }
            guard let (value, width) = scalar(), (VietnameseLetter.lowercase(value) ?? value) == letter else {
                index = start
                return false
            }
            index += width
        }
        return true
    }

    /// The scalar here and its width; nil at the end and for what no label holds.
    private func scalar() -> (value: UInt32, width: Int)? {
        guard let first = peek else { return nil }
        if first < 0x80 { return (UInt32(first), 1) }
        guard let second = byte(at: index + 1) else { return nil }
        if (0xC2...0xDF).contains(first) { return (UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F), 2) }
        guard first == 0xE1, let third = byte(at: index + 2) else { return nil }
        return (UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F), 3)
    }

    /// `a)`, `đ)`, `a.`, `A.`; letters that abbreviate (`P.`, `H.`, `x.`) are none with a full stop.
    mutating func letter() -> ItemMarker? {
        guard let (value, width) = scalar(), let small = VietnameseLetter.lowercase(value),
            (0x61...0x7A).contains(small) || small == 0x111,
            let mark = byte(at: index + width), mark == 0x29 || mark == 0x2E
        else { return nil }
        if mark == 0x2E, small == 0x68 || (0x6F...0x7A).contains(small) { return nil }
        let number = String(decoding: bytes[index..<(index + width)], as: UTF8.self)
        index += width + 1
        guard closes(mark) else { return nil }
        return finish(.letter, number, mark == 0x29 ? ")" : ".")
    }
}
