/// The text of an XML part that is edited in place: its encoding and every byte that no edit names are kept.
struct EditableText {
    private struct Edit {
        var range: Range<Int>
        var replacement: String
    }

    /// The part's name in the archive.
    let name: String
    /// The text in UTF-8; places are counted in its bytes.
    let utf8: PartBytes
    private let start: Int
    private let encoding: XMLEncoding.Kind
    private var edits: [Edit] = []

    /// Takes a part's bytes.
    ///
    /// - Throws: `.unsupportedEncoding`; `.notEditable` when the bytes are broken in their own encoding.
    init(_ bytes: [UInt8], name: String) throws(Fault) {
        let part = PartBytes(bytes)
        self.name = name
        encoding = try XMLEncoding.kind(of: part, name: name)
        (utf8, start) = try XMLEncoding.utf8(of: part, name: name)
        let isSound: Bool
        if case .utf8 = encoding {
            isSound = UTF8Repair.isSound(part)
        } else {
            isSound = encoding.encoded(Array(utf8.bytes)) == bytes
        }
        guard isSound else { throw Fault(.notEditable, part: name, detail: "broken characters") }
    }

    /// Whether any edit was made.
    var isChanged: Bool { !edits.isEmpty }

    /// Reads the text as it was before any edit.
    func scan<Result>(
        limits: Limits, _ body: (inout XMLScanner) throws(XMLProblem) -> Result
    ) throws(Fault) -> Result {
        try XML.scan(utf8: utf8, from: start, name: name, limits: limits, body)
    }

    /// The text of a range as it was before any edit.
    func string(_ range: Range<Int>) -> String {
        String(decoding: utf8.padded[range.clamped(to: 0..<utf8.count)], as: UTF8.self)
    }

    /// Puts a text in place of a range; ranges of several edits must not overlap.
    mutating func replace(_ range: Range<Int>, with text: String) {
        edits.append(Edit(range: range, replacement: text))
    }

    /// Puts a text in; what is put in at one place comes in the order of the calls.
    mutating func insert(_ text: String, at place: Int) { replace(place..<place, with: text) }

    /// Puts children at the end of an element; only once for an element that was written as empty.
    mutating func append(_ children: String, to element: ElementPlace) {
        guard !children.isEmpty else { return }
        if element.isEmpty {
            replace((element.tagEnd - 2)..<element.tagEnd, with: ">\(children)</\(element.name)>")
        } else {
            insert(children, at: element.contentEnd)
        }
    }

    /// The edited part in its own encoding.
    func bytes() -> [UInt8] {
        let ordered = edits.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }
        var result: [UInt8] = []
        result.reserveCapacity(utf8.count + edits.reduce(0) { $0 + $1.replacement.utf8.count })
        var place = 0
        for (_, edit) in ordered {
            result.append(contentsOf: utf8.padded[place..<max(place, edit.range.lowerBound)])
            result.append(contentsOf: edit.replacement.utf8)
            place = max(place, edit.range.upperBound)
        }
        result.append(contentsOf: utf8.padded[place..<max(place, utf8.count)])
        return encoding.encoded(result)
    }
}
