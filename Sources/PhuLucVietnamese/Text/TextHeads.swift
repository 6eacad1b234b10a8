/// The letters of texts as a tree, by which most others are told to begin like none of them, without being folded.
///
/// Letters are compared without their marks: the place of a tone mark is known only when the word is.
public struct TextHeads: Hashable, Sendable {
    /// One letter behind others; those that may stand in its place are a chain.
    private struct Node: Hashable {
        var letter: UInt8 = 0
        var isThere = false
        /// Whether a text ends here.
        var isEnd = false
        /// Whether that text may begin longer ones.
        var isHead = false
        /// Whether any letters may follow.
        var isOpen = false
        var child: Int32 = 0
        var next: Int32 = 0
    }

    /// The root, the first letters each at its own number, then all the others.
    private var nodes = [Node](repeating: Node(), count: 0x80)
    private static let root = 0

    /// - Parameters:
    ///   - texts: keys or their texts; what stands behind a `#`, the sign for a year, is not looked at.
    ///   - isHead: whether a text may be the beginning of longer ones, for `share`.
    public init(_ texts: [String], isHead: (String) -> Bool = { _ in true }) {
        for text in texts { add(text, isHead: isHead(text)) }
    }

    /// Whether a text may begin like one of the texts; false only where it is certain.
    public func mayHead(_ text: String) -> Bool {
        var node = Self.root
        for letter in PlainLetters(text) where !Self.isSign(letter) {
            if nodes[node].isOpen || letter == PlainLetter.unknown { return true }
            guard let next = step(node, letter) else { return false }
            if nodes[next].isEnd { return true }
            node = next
        }
        return mayEnd(node)
    }

    /// Whether a text, with its remarks in brackets or without, may be one of the texts; false only if certain.
    public func mayBe(_ text: String) -> Bool {
        // Most texts are told apart by the first letter.
        if let first = text.utf8.first, !mayBegin(with: first) { return false }
        return text.utf8.withContiguousStorageIfAvailable { mayBe(PlainLetters($0)) } ?? mayBe(PlainLetters(text))
    }

    private func mayBe(_ letters: PlainLetters<some TextBytes>) -> Bool {
        var (whole, bare): (Int?, Int?) = (Self.root, Self.root)
        var depth = 0
        for letter in letters {
            if Self.isSign(letter) {
                if Self.opens(letter) { depth += 1 } else if letter != Self.year { depth = max(0, depth - 1) }
                continue
            }
            if isOpen(whole) || isOpen(bare) || letter == PlainLetter.unknown { return true }
            if depth == 0 { bare = bare.flatMap { step($0, letter) } }
            whole = whole.flatMap { step($0, letter) }
            if whole == nil, bare == nil { return false }
        }
        return mayEnd(whole) || mayEnd(bare)
    }

    /// How much of a text one of the texts may be.
    public enum Share: Int, Sendable {
        case nothing, beginning, whole
    }

    /// How much of a text, with its remarks in brackets or without, may be one of the texts; never less than it is.
    ///
    /// - Parameter most: how many letters may stand behind a beginning.
    public func share(of text: PlainText, behind most: Int) -> Share {
        var (whole, bare): (Int?, Int?) = (Self.root, Self.root)
        var (depth, rest, isBegun) = (0, 0, false)
        for letter in text.letters {
            if Self.isSign(letter) {
                if Self.opens(letter) { depth += 1 } else if letter != Self.year { depth = max(0, depth - 1) }
                continue
            }
            if whole != nil || bare != nil {
                if isOpen(whole) || isOpen(bare) || letter == PlainLetter.unknown { return .whole }
                whole = whole.flatMap { step($0, letter) }
                if depth == 0 { bare = bare.flatMap { step($0, letter) } }
                if depth == 0, let bare, nodes[bare].isHead {
                    (isBegun, rest) = (true, 0)
                    continue
                }
            } else if !isBegun || rest > most {
                return .nothing
            }
            // A year becomes one sign, and a mark is none: only letters count.
            if depth == 0, letter > 0x60 { rest += 1 }
        }
        if mayEnd(whole) || mayEnd(bare) || text.isCut && (whole != nil || bare != nil) { return .whole }
        return isBegun && rest <= most ? .beginning : .nothing
    }

    /// Whether one of the texts may stand anywhere in a text; false only where it is certain.
    public func mayStand(in text: PlainText) -> Bool {
        // Without a remark in brackets what stands around it is one word.
        text.isCut || text.letters.contains { $0 == PlainLetter.unknown || Self.opens($0) }
            || text.letters.indices.contains { start in
                var node = Self.root
                for letter in text.letters[start...] where !Self.isSign(letter) {
                    guard let next = step(node, letter) else { return false }
                    if nodes[next].isEnd || nodes[next].isOpen { return true }
                    node = next
                }
                return false
            }
    }

    private func isOpen(_ node: Int?) -> Bool { node.map { nodes[$0].isOpen } ?? false }
    private func mayEnd(_ node: Int?) -> Bool { node.map { nodes[$0].isEnd || nodes[$0].isOpen } ?? false }

    private func mayBegin(with byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x61...0x7A: nodes[Int(byte)].isThere || nodes[Self.root].isOpen
        case 0x41...0x5A: nodes[Int(byte | 0x20)].isThere || nodes[Self.root].isOpen
        default: true
        }
    }

    private static let year = UInt8(ascii: "#")
    private static func opens(_ letter: UInt8) -> Bool { letter == 0x28 || letter == 0x5B }
    private static func isSign(_ letter: UInt8) -> Bool {
        switch letter {
        case 0x23, 0x28, 0x29, 0x5B, 0x5D: true
        default: false
        }
    }

    /// The node of a letter behind another one's.
    @inline(__always)
    private func step(_ node: Int, _ letter: UInt8) -> Int? {
        if node == Self.root { return nodes[Int(letter)].isThere ? Int(letter) : nil }
        var next = Int(nodes[node].child)
        while next != 0, nodes[next].letter != letter { next = Int(nodes[next].next) }
        return next == 0 ? nil : next
    }

    private mutating func add(_ text: String, isHead: Bool) {
        var node = Self.root
        for letter in PlainLetters(text) {
            if letter == Self.year, node == Self.root {
                for year in ["19", "20"] { nodes[path(year)].isOpen = true }
                break
            }
            if letter == Self.year || letter == PlainLetter.unknown {
                nodes[node].isOpen = true
                return
            }
            if !Self.isSign(letter) { node = taken(node, letter) }
        }
        nodes[node].isEnd = true
        if isHead, node != Self.root { nodes[node].isHead = true }
    }

    private mutating func path(_ letters: String) -> Int { letters.utf8.reduce(Self.root) { taken($0, $1) } }

    /// The node of a letter behind another one's, made if it is not there.
    private mutating func taken(_ node: Int, _ letter: UInt8) -> Int {
        if let next = step(node, letter) { return next }
        if node == Self.root {
            nodes[Int(letter)].isThere = true
            return Int(letter)
        }
        nodes.append(Node(letter: letter, isThere: true, next: nodes[node].child))
        nodes[node].child = Int32(truncatingIfNeeded: nodes.count - 1)
        return nodes.count - 1
    }
}
