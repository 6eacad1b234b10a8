/// The text of a cell under one rule: what it shows, in NFC, with breaks only where an item begins.
public enum CellText {
    /// The text as plans hold it; calling it twice gives the same bytes.
    ///
    /// Blanks of every kind become single blanks, zero-width and control characters go, the ends are
    /// trimmed. A line break stays only before a line that begins an item (`Hoạt động 2:`, `- `, `a)`);
    /// any other becomes a blank, since narrow columns break sentences anywhere. Vertical tab, form feed
    /// and next line are breaks too: dropping them would glue two words.
    public static func normalised(_ raw: String) -> String {
        isPlain(raw) ? raw : joined(cleaned(raw))
    }

    /// The text of UTF-8 as plans hold it.
    public static func normalised(utf8: ArraySlice<UInt8>) -> String {
        isPlain(utf8) ? String(plain: utf8) : joined(cleaned(String(decoding: utf8, as: UTF8.self)))
    }

    /// The text in Unicode normal form C, nothing else changed.
    public static func composed(_ raw: String) -> String { Canonical.composed(raw) }

    /// The lines of a normalised text; an empty text is one empty line.
    public static func lines(_ text: some StringProtocol) -> [Substring] {
        Substring(text).utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Substring.init)
    }

    /// Puts each line that begins no item behind the line before it.
    ///
    /// Lines are judged from the last to the first, each with the lines that will follow it in its
    /// paragraph: so a second run sees the same paragraphs and changes nothing.
    private static func joined(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(0x0A) else { return text }
        let lines = bytes.split(separator: 0x0A)
        var begins = [Bool](repeating: false, count: lines.count)
        var following: [UInt8] = []
        for index in lines.indices.reversed() {
            var head = Array(lines[index].prefix(ItemMarker.reach))
            if !following.isEmpty, head.count < ItemMarker.reach {
                head.append(0x20)
                head.append(contentsOf: following.prefix(ItemMarker.reach - head.count))
            }
            begins[index] = ItemMarker.beginsItem(head)
            following = begins[index] ? [] : head
        }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, line) in lines.enumerated() {
            if index > 0 { result.append(begins[index] ? 0x0A : 0x20) }
            result.append(contentsOf: line)
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension String {
    /// The text of bytes that ``CellText/isPlain(_:)`` has found to be UTF-8: they are not looked at again.
    fileprivate init(plain utf8: ArraySlice<UInt8>) {
        #if compiler(>=6.2)
            if #available(macOS 26, *) {
                self.init(copying: UTF8Span(unchecked: utf8.span))
                return
            }
        #endif
        self.init(decoding: utf8, as: UTF8.self)
    }
}
