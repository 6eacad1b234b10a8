extension Output {
    /// Understands the text of an output cell.
    public init(_ text: String) {
        self.init(text: text, items: Self.items(of: text))
    }

    /// `Nghị quyết/Quyết định` gives two products; `60/2021/NĐ-CP` and `a, b (c, d)` keep their marks.
    static func items(of text: String) -> [String] {
        if text.utf8.withContiguousStorageIfAvailable({ isOne($0) }) == true { return [text] }
        let bytes = Array(text.utf8)
        var items: [String] = []
        var item: [UInt8] = []
        item.reserveCapacity(bytes.count)
        var depth = 0
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
            default: break
            }
            if depth == 0, separates(byte, at: index, in: bytes) {
                close(&item, into: &items)
            } else if byte != 0x20 || item.last ?? 0x20 != 0x20 {
                item.append(byte)
            }
        }
        close(&item, into: &items)
        return items
    }

    /// Whether nothing in a text could part it, and its blanks are single: most outputs are one product.
    @inline(__always)
    private static func isOne(_ text: some Collection<UInt8>) -> Bool {
        var last: UInt8 = 0x20
        for byte in text {
            switch byte {
            case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "/"), 0x0A: return false
            case 0x20: if last == 0x20 { return false }
            default: break
            }
            last = byte
        }
        return last != 0x20
    }

    /// Adds a product whose blanks are single, unless it is empty.
    private static func close(_ item: inout [UInt8], into items: inout [String]) {
        if item.last == 0x20 { item.removeLast() }
        if !item.isEmpty { items.append(String(decoding: item, as: UTF8.self)) }
        item.removeAll(keepingCapacity: true)
    }

    private static func separates(_ byte: UInt8, at index: Int, in bytes: [UInt8]) -> Bool {
        switch byte {
        case UInt8(ascii: ";"), 0x0A: true
        case UInt8(ascii: ","): !isDigit(at: index - 1, in: bytes) || !isDigit(at: index + 1, in: bytes)
        case UInt8(ascii: "/"): !wordHasDigit(around: index, in: bytes)
        default: false
        }
    }

    private static func isDigit(at index: Int, in bytes: [UInt8]) -> Bool {
        bytes.indices.contains(index) && isDigit(bytes[index])
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Whether the word that holds the slash is a document sign or a fraction.
    private static func wordHasDigit(around index: Int, in bytes: [UInt8]) -> Bool {
        let isInWord = { (byte: UInt8) in byte != 0x20 && byte != 0x0A }
        return bytes[..<index].reversed().prefix(while: isInWord).contains(where: isDigit)
            || bytes[(index + 1)...].prefix(while: isInWord).contains(where: isDigit)
    }
}
