/// Reads the item marker that stands somewhere in a text, over at most ``ItemMarker/reach`` bytes of UTF-8.
struct MarkerScanner<Bytes: TextBytes> {
    let bytes: Bytes
    /// Where the marker begins.
    let start: Int
    /// Where reading stops, as if the text ended there.
    let end: Int
    var index: Int

    /// A marker as it lies in the bytes.
    struct Found {
        var kind: ItemMarker.Kind
        /// The bytes of its number; none for a dash.
        var number: Range<Int>
        /// The closing mark, a hyphen for every dash; 0 for none.
        var mark: UInt8
        /// Where the item's own words begin.
        var end: Int
    }

    init(_ bytes: Bytes, from start: Int, to limit: Int) {
        self.bytes = bytes
        self.start = start
        end = min(limit, start &+ ItemMarker.reach)
        index = start
    }

    /// The marker at the front.
    mutating func marker() -> Found? {
        skipBlanks()
        guard let first = peek else { return nil }
        switch first {
        case 0x30...0x39: return number()
        case 0x28: return parenthesised()
        case 0x2A, 0x2B, 0x2D, 0xC2, 0xE2, 0xEF: return dash()
        case 0x49, 0x56, 0x58: return roman() ?? letter()
        case 0x48, 0x68, 0x4D, 0x6D, 0x4E, 0x6E: return label() ?? letter()
        default: return letter()
        }
    }

    // MARK: bytes

    @inline(__always)
    var peek: UInt8? { index < end ? bytes[index] : nil }

    @inline(__always)
    func byte(at place: Int) -> UInt8? { place < end ? bytes[place] : nil }

    /// Whether the text or its line ends here.
    var atLineEnd: Bool { peek == nil || peek == 0x0A }

    @inline(__always)
    mutating func skipBlanks() {
        while peek == 0x20 { index &+= 1 }
    }

    /// Takes up to `limit` digits; false where none or more stand here.
    @inline(__always)
    mutating func takeDigits(atMost limit: Int) -> Bool {
        let first = index
        while let byte = peek, (0x30...0x39).contains(byte) { index &+= 1 }
        return index > first && index &- first <= limit
    }

    /// Closes a marker here: takes the blanks behind it.
    mutating func finish(_ kind: ItemMarker.Kind, _ number: Range<Int>, _ mark: UInt8) -> Found {
        skipBlanks()
        return Found(kind: kind, number: number, mark: mark, end: index)
    }

    /// Whether what follows a mark shows that the mark closed a marker.
    ///
    /// A full stop wants a blank behind it; a bracket may also touch a letter (`a)Rà soát`).
    func closes(_ mark: UInt8) -> Bool {
        guard let next = peek, next != 0x0A, next != 0x20 else { return true }
        return mark == 0x29 && !(0x21...0x40).contains(next)
    }
}
