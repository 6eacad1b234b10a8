/// The collections of a styles part that formats are made of, and where they stand.
struct StyleLists {
    /// A collection of the part; the order is the schema's (18.8.39).
    enum Kind: String, CaseIterable, Comparable {
        case numberFormats = "numFmts"
        case fonts, fills, borders
        case styleFormats = "cellStyleXfs"
        case formats = "cellXfs"

        /// What stands in for a collection that is missing; `~` is the part's prefix.
        var simplest: String? {
            switch self {
            case .numberFormats: nil
            case .fonts: "<~fonts count=\"1\"><~font/></~fonts>"
            case .fills:
                "<~fills count=\"2\"><~fill><~patternFill patternType=\"none\"/></~fill>"
                    + "<~fill><~patternFill patternType=\"gray125\"/></~fill></~fills>"
            case .borders:
                "<~borders count=\"1\"><~border><~left/><~right/><~top/><~bottom/><~diagonal/></~border></~borders>"
            case .styleFormats:
                "<~cellStyleXfs count=\"1\"><~xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
                    + "</~cellStyleXfs>"
            case .formats:
                "<~cellXfs count=\"1\"><~xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                    + "</~cellXfs>"
            }
        }

        static func < (left: Self, right: Self) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }

    /// A cell format but for its fill, and the fill.
    struct Clone: Hashable {
        var key: String
        var fill: Int
    }

    var root: ElementPlace
    var places: [Kind: ElementPlace] = [:]
    /// Where the value of the `count` attribute stands.
    var counts: [Kind: Range<Int>] = [:]
    /// The fonts as they are written.
    var fonts: [String] = []
    /// The colour of each fill that is plain, as `FFF9C6C1`.
    var colours: [String?] = []
    private(set) var formats: [Format] = []
    var clones: [Clone: Int] = [:]

    /// How many items a collection has.
    func total(_ kind: Kind) -> Int {
        switch kind {
        case .fonts: fonts.count
        case .fills: colours.count
        default: formats.count
        }
    }

    mutating func add(_ format: Format) {
        let clone = Clone(key: format.key, fill: format.fill)
        if clones[clone] == nil { clones[clone] = formats.count }
        formats.append(format)
    }

    /// Puts in the collections that are missing; false when there was none.
    func complete(_ text: inout EditableText) -> Bool {
        let missing = Kind.allCases.filter { places[$0] == nil && $0.simplest != nil }
        if formats.isEmpty, let place = places[.formats] {
            text.append("<\(root.prefix)xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>", to: place)
        }
        guard !missing.isEmpty else { return text.isChanged }
        let fragment = { (kind: Kind) in (kind.simplest ?? "").replacing("~", with: root.prefix) }
        if root.isEmpty {
            text.append(missing.map(fragment).joined(), to: root)
        } else {
            for kind in missing {
                let before = Kind.allCases.filter { $0 < kind }.compactMap { places[$0]?.end }.max()
                text.insert(fragment(kind), at: before ?? root.tagEnd)
            }
        }
        return true
    }
}

extension StyleLists {
    init(_ text: EditableText, limits: Limits) throws(Fault) {
        self = try text.scan(limits: limits) { (scanner) throws(XMLProblem) in
            guard try scanner.next() == .start else { throw scanner.problem("no element") }
            var lists = StyleLists(root: scanner.elementPlace())
            while try scanner.child(at: 1) {
                guard scanner.namespace == scanner.home else { continue }
                let name = scanner.written(scanner.localName.start..<scanner.localName.end)
                if let kind = Kind(rawValue: name) { try lists.read(kind, &scanner) }
            }
            scanner.finish(&lists.root)
            return lists
        }
    }

    private mutating func read(_ kind: Kind, _ scanner: inout XMLScanner) throws(XMLProblem) {
        var place = scanner.elementPlace()
        counts[kind] = scanner.valueRange("count")
        while try scanner.child(at: 2) {
            switch kind {
            case .fonts where scanner.isElement("font"):
                try scanner.check(definitions: fonts.count)
                let item = try Self.whole(&scanner)
                fonts.append(scanner.written(item.start..<item.end))
            case .fills where scanner.isElement("fill"):
                try scanner.check(definitions: colours.count)
                colours.append(try Self.colour(&scanner))
            case .formats where scanner.isElement("xf"):
                try scanner.check(definitions: formats.count)
                add(try Format(&scanner))
            default: continue
            }
        }
        scanner.finish(&place)
        places[kind] = place
    }

    /// Passes over the element that just began.
    private static func whole(_ scanner: inout XMLScanner) throws(XMLProblem) -> ElementPlace {
        var place = scanner.elementPlace()
        while try scanner.child(at: 3) {}
        scanner.finish(&place)
        return place
    }

    private static func colour(_ scanner: inout XMLScanner) throws(XMLProblem) -> String? {
        var (isSolid, colour) = (false, String?.none)
        while try scanner.child(at: 3) {
            guard scanner.isElement("patternFill") else { continue }
            isSolid = try scanner.string("patternType") == "solid"
            while try scanner.child(at: 4) {
                if scanner.isElement("fgColor") { colour = try scanner.string("rgb") }
            }
        }
        return isSolid ? colour : nil
    }
}
