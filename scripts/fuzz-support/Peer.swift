import CExpat
@testable import PhuLucSpreadsheet

/// Compares the XML scanner with expat: equal events, or a refusal that is allowed to one of them.
///
/// - Where expat reads, the scanner reads the same, unless it says DOCTYPE or a limit.
/// - Where expat refuses, the scanner may be milder, but only in the ways of ``leniencies``.
enum Peer {
    static func compare(_ bytes: [UInt8]) {
        // Alternate content is looked through on purpose.
        let text = String(decoding: bytes, as: UTF8.self)
        if text.contains("markup-compatibility") { return }
        guard let (part, start) = try? XMLEncoding.utf8(of: PartBytes(bytes), name: "fuzz") else { return }
        let ours = ourEvents(part)
        let theirs = ExpatEvents.read(Array(part.bytes.dropFirst(start)))
        switch (ours, theirs.error) {
        case (.success(let events), nil):
            guard events.bytes == theirs.log.bytes else { differ("events", events.bytes, theirs.log.bytes) }
        case (.success(let events), let error?):
            if theirs.isPastRoot || leniencies.contains(error) { return }
            differ("expat refuses with \(error)", events.bytes, theirs.log.bytes)
        case (.failure(.xmlMalformed), nil): differ("the scanner refuses", [], theirs.log.bytes)
        case (.failure, _): return
        }
    }

    /// What expat refuses and the scanner reads, by the numbers of `enum XML_Error`.
    private static let leniencies: Set<UInt32> = [
        // Characters that XML leaves out, names with odd letters, `<` in values, no blank between attributes,
        // `--` in comments, `]]>` in text: whatever can still be told apart.
        XML_ERROR_INVALID_TOKEN.rawValue,
        // `&#0;` and `&#xD800;` give the replacement character.
        XML_ERROR_BAD_CHAR_REF.rawValue,
        // A declaration in the wrong place, or with odd contents, is passed over.
        XML_ERROR_MISPLACED_XML_PI.rawValue, XML_ERROR_XML_DECL.rawValue, XML_ERROR_UNKNOWN_ENCODING.rawValue,
        XML_ERROR_INCORRECT_ENCODING.rawValue,
    ]

    private struct Refused: Error { var code: Fault.Code }

    private enum Outcome {
        case success(EventLog)
        case failure(Fault.Code)
    }

    private static func ourEvents(_ part: PartBytes) -> Outcome {
        var log = EventLog()
        do throws(Fault) {
            try Target.scan(Array(part.bytes)) { (scanner) throws(XMLProblem) in
                var names: [[UInt8]] = []
                while true {
                    switch try scanner.next() {
                    case .start:
                        let name = bytes(scanner, scanner.open.last?.name)
                        names.append(name)
                        log.start(name)
                        for index in 0..<scanner.attributeCount {
                            let attribute = scanner.attributes[index]
                            let value = Array(try scanner.string(attribute.value).utf8)
                            log.attribute(bytes(scanner, attribute.name), value)
                        }
                    case .text:
                        var text: [UInt8] = []
                        try scanner.appendText(to: &text)
                        log.text(text)
                    case .end: log.end(names.popLast() ?? [])
                    case .finished: return
                    }
                }
            }
        } catch {
            return .failure(error.code)
        }
        return .success(log)
    }

    private static func bytes(_ scanner: borrowing XMLScanner, _ span: XMLScanner.Span?) -> [UInt8] {
        guard let span else { return [] }
        return Array(UnsafeBufferPointer(start: scanner.base + span.start, count: span.count))
    }

    private static func differ(_ words: String, _ ours: [UInt8], _ theirs: [UInt8]) -> Never {
        Target.trap("\(words)\nours:   \(String(decoding: ours, as: UTF8.self).debugDescription)\n"
            + "expat's: \(String(decoding: theirs, as: UTF8.self).debugDescription)")
    }
}

/// Events in one line of bytes, neighbouring texts joined.
struct EventLog {
    private(set) var bytes: [UInt8] = []
    private var isText = false

    private mutating func add(_ mark: String, _ content: [UInt8]) {
        bytes += Array(mark.utf8) + content
        isText = false
    }

    mutating func start(_ name: [UInt8]) { add("\u{1}<", name) }
    mutating func end(_ name: [UInt8]) { add("\u{1}/", name) }

    mutating func attribute(_ name: [UInt8], _ value: [UInt8]) {
        if name == Array("xmlns".utf8) || name.starts(with: Array("xmlns:".utf8)) { return }
        // expat makes blanks of line ends and tabs in attributes (XML 1.0, 3.3.3); nothing read here needs that.
        add("\u{1}@", name + [0x3D] + value.map { $0 == 9 || $0 == 10 || $0 == 13 ? 0x20 : $0 })
    }

    mutating func text(_ text: [UInt8]) {
        if text.isEmpty { return }
        if !isText { add("\u{1}t", []) }
        bytes += text
        isText = true
    }
}

/// What expat says of some bytes.
final class ExpatEvents {
    private(set) var log = EventLog()
    private(set) var error: UInt32?
    private var depth = 0
    private var hasRoot = false
    /// Whether expat stopped after the root's end, where the scanner no longer looks.
    var isPastRoot: Bool { hasRoot && depth == 0 }

    static func read(_ bytes: [UInt8]) -> ExpatEvents {
        let events = ExpatEvents()
        guard let parser = XML_ParserCreate("UTF-8") else { return events }
        defer { XML_ParserFree(parser) }
        XML_SetUserData(parser, Unmanaged.passUnretained(events).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, attributes in ExpatEvents.of(data)?.start(name, attributes) },
            { data, name in ExpatEvents.of(data)?.end(name) })
        XML_SetCharacterDataHandler(parser) { data, text, count in
            guard let text else { return }
            let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
            ExpatEvents.of(data)?.log.text(Array(bytes))
        }
        let isGood = bytes.withUnsafeBytes { buffer in
            XML_Parse(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), 1)
        }
        if isGood != XML_STATUS_OK { events.error = XML_GetErrorCode(parser).rawValue }
        return events
    }

    private static func of(_ data: UnsafeMutableRawPointer?) -> ExpatEvents? {
        data.map { Unmanaged<ExpatEvents>.fromOpaque($0).takeUnretainedValue() }
    }

    private func start(_ name: UnsafePointer<CChar>?, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        (depth, hasRoot) = (depth + 1, true)
        log.start(Self.bytes(name))
        var place = 0
        while let list, let name = list[place] {
            log.attribute(Self.bytes(name), Self.bytes(list[place + 1]))
            place += 2
        }
    }

    private func end(_ name: UnsafePointer<CChar>?) {
        depth -= 1
        log.end(Self.bytes(name))
    }

    private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
        text.map { Array(String(cString: $0).utf8) } ?? []
    }
}
