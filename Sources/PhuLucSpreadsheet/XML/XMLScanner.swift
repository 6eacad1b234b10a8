#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A pull scanner over the UTF-8 bytes of one XML part, without allocation per event.
///
/// It checks nesting, resolves namespaces and looks through `mc:AlternateContent`; it knows no DTD and refuses one.
/// The bytes must be valid UTF-8, stay where they are, and be followed by ``PartBytes/padding`` zero bytes:
/// only ``XML/scan(_:name:limits:_:)`` makes a scanner.
struct XMLScanner: ~Copyable {
    enum Event {
        case start, end, text, finished
    }

    /// A stretch of the part's bytes.
    struct Span {
        var start: Int
        var end: Int
        var count: Int { end - start }
        var isEmpty: Bool { start >= end }
    }

    /// An element that is still open.
    struct OpenElement {
        var name: Span
        var namespace: XMLNamespace
        /// How many bindings there were before its own.
        var bindings: Int
        /// Whether its children count as its parent's (`mc:AlternateContent`, `mc:Fallback`).
        var isTransparent: Bool
        /// Whether an `mc:Choice` in it was taken.
        var hasChosen = false
    }

    /// A prefix and the namespace it stands for.
    struct Binding {
        var prefix: Span
        var namespace: XMLNamespace
        /// The binding before it whose prefix has the same slot; -1 for none.
        var earlier: Int
    }

    struct Attribute {
        var name: Span
        /// Where the local part of the name begins.
        var local: Int
        var value: Span
    }

    let base: UnsafePointer<UInt8>
    let count: Int
    let limits: Limits
    var position: Int
    /// How many open elements there are, transparent ones left out.
    var depth = 0

    /// The local name of the element that just began.
    var localName = Span(start: 0, end: 0)
    /// The namespace of the element that just began or ended.
    var namespace = XMLNamespace.none
    /// The text of the last text event, undecoded.
    var text = Span(start: 0, end: 0)
    /// Whether the last text is a CDATA section, in which nothing is escaped.
    var isCharacterData = false

    var attributes: [Attribute] = []
    var attributeCount = 0
    var open: [OpenElement] = []
    var bindings: [Binding] = []
    /// The last binding of each slot, so that of hundreds of prefixes a few are looked at; -1 for none.
    var lastBindings = [Int](repeating: -1, count: 64)
    var otherNamespaces: [Span] = []
    /// What an element without a prefix belongs to.
    var defaultNamespace = XMLNamespace.none
    /// The root's namespace: elements in it are the part's own.
    var home = XMLNamespace.none
    /// Whether the element that just began is already over (`<a/>`).
    var isSelfClosing = false
    var hasRoot = false
    /// Events so far: now and then the clock is looked at.
    var events: UInt32 = 0

    init(base: UnsafePointer<UInt8>, count: Int, start: Int, limits: Limits) {
        self.base = base
        self.count = count
        self.limits = limits
        position = start
    }

    /// Goes on to the next event; after the root's end there is only ``Event/finished``.
    mutating func next() throws(XMLProblem) -> Event {
        events &+= 1
        if events & 0xFFFF == 0, limits.isOver { throw problem("time", .limit("seconds", limits.seconds)) }
        while true {
            if isSelfClosing {
                isSelfClosing = false
                if close() { return .end }
                continue
            }
            if open.isEmpty && hasRoot { return .finished }
            guard position < count else { throw problem("unexpected end") }
            guard base[position] == UInt8(ascii: "<") else {
                if try scanText() { return .text }
                continue
            }
            switch base[position + 1] {
            case UInt8(ascii: "/"): if try scanEndTag() { return .end }
            case UInt8(ascii: "!"): if try scanDeclaration() { return .text }
            case UInt8(ascii: "?"): position = try find("?>", from: position + 2, after: true)
            default: if try scanStartTag() { return .start }
            }
        }
    }

    /// Goes on to the next child of the open element at `depth`; false when that element ends.
    ///
    /// What the caller left unread of the child before is passed over.
    mutating func child(at depth: Int) throws(XMLProblem) -> Bool {
        while true {
            switch try next() {
            case .start: if self.depth == depth + 1 { return true }
            case .end: if self.depth < depth { return false }
            case .text: continue
            case .finished: return false
            }
        }
    }

    /// Whether the element that just began is the part's own and has this name.
    @inline(__always)
    func isElement(_ name: StaticString) -> Bool { namespace == home && matches(localName, name) }

    /// Whether a stretch of bytes is exactly this name.
    @inline(__always)
    func matches(_ span: Span, _ name: StaticString) -> Bool {
        span.count == name.utf8CodeUnitCount && memcmp(base + span.start, name.utf8Start, span.count) == 0
    }

    func matches(_ span: Span, _ other: Span) -> Bool {
        span.count == other.count && memcmp(base + span.start, base + other.start, span.count) == 0
    }

    /// Refuses a list that grows past what a workbook can need.
    func check(definitions count: Int) throws(XMLProblem) {
        guard count < limits.definitions else {
            throw problem("definitions", .limit("definitions", limits.definitions))
        }
    }

    func problem(_ detail: StaticString, _ kind: XMLProblem.Kind = .malformed) -> XMLProblem {
        XMLProblem(kind: kind, offset: position, detail: detail)
    }
}
