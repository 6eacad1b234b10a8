/// The styles of a workbook while cell formats are added to them (ECMA-376 part 1, 18.8).
///
/// Nothing that is there is changed: a new format is a copy of another one with another fill, put at the end.
struct StyleSheetEdit {
    /// Excel opens no workbook with more cell formats.
    static let mostFormats = 65_490

    private var text: EditableText
    private var lists: StyleLists
    private var added: [StyleLists.Kind: [String]] = [:]
    private let prefix: String
    /// Fills and formats that were looked for and found, so that many marks do not look for them again.
    private var fills: [String: Int] = [:]
    private var plain: [Int: Int] = [:]

    /// Reads the part; collections that it lacks are added in their simplest form.
    init(_ text: EditableText, limits: Limits) throws(Fault) {
        var text = text
        var lists = try StyleLists(text, limits: limits)
        if lists.complete(&text) {
            text = try EditableText(text.bytes(), name: text.name)
            lists = try StyleLists(text, limits: limits)
        }
        (self.text, self.lists) = (text, lists)
        prefix = lists.root.prefix
    }

    /// The simplest part there is, for a workbook without styles.
    init(isStrict: Bool) throws(Fault) {
        let namespace = Self.namespace(isStrict: isStrict)
        let bytes = Array("\(WorkbookEditor.head)<styleSheet xmlns=\"\(namespace)\"></styleSheet>".utf8)
        try self.init(EditableText(bytes, name: "xl/styles.xml"), limits: .default)
    }

    /// The namespace of spreadsheets.
    static func namespace(isStrict: Bool) -> String {
        isStrict
            ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
            : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    }

    /// The part when something was added to it; `nil` when nothing was.
    func bytes() -> [UInt8]? {
        guard !added.isEmpty else { return nil }
        var text = text
        for (kind, items) in added.sorted(by: { $0.key < $1.key }) {
            guard let place = lists.places[kind] else { continue }
            if let count = lists.counts[kind] { text.replace(count, with: String(lists.total(kind))) }
            text.append(items.joined(), to: place)
        }
        return text.bytes()
    }

    /// The format that shows everything as another one does, but on a plain colour (`FFF9C6C1`).
    ///
    /// - Throws: `.notEditable` when the workbook has as many formats as Excel can take.
    mutating func format(_ base: Int, filledWith colour: String) throws(Fault) -> Int {
        let base = lists.formats.indices.contains(base) ? base : 0
        return try format(base, fill: fill(colour))
    }

    /// What a format was before it was given one of these colours; itself when it has none of them.
    ///
    /// `recorded` is the format that was noted down then. It counts only while it differs in nothing but the
    /// fill: a program that saved the workbook since may have renumbered the formats.
    mutating func format(_ marked: Int, without colours: Set<String>, recorded: Int?) throws(Fault) -> Int {
        guard lists.formats.indices.contains(marked), has(marked, colours) else { return marked }
        let key = lists.formats[marked].key
        if let recorded, lists.formats.indices.contains(recorded), lists.formats[recorded].key == key {
            return recorded
        }
        if let plain = plain[marked] { return plain }
        let others = lists.formats.indices.filter { lists.formats[$0].key == key && !has($0, colours) }
        var place = others.first { lists.formats[$0].fill == 0 } ?? others.first
        if place == nil { place = try format(marked, fill: 0) }
        plain[marked] = place
        return place ?? marked
    }

    /// A format made of its own XML, with `~` where the part's prefix goes; found again if it is there.
    mutating func format(font: String, fill colour: String?, rest: String) throws(Fault) -> Int {
        let fontPlace = place(of: font.replacing("~", with: prefix))
        let fillPlace = colour.map { fill($0) } ?? 0
        let raw = "<~xf numFmtId=\"0\" fontId=\"\(fontPlace)\" fillId=\"\(fillPlace)\" borderId=\"0\" xfId=\"0\" "
            + "applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">\(rest)</~xf>"
        let text = raw.replacing("~", with: prefix)
        if let place = lists.formats.firstIndex(where: { $0.raw == text }) { return place }
        try checkRoom()
        return addFormat(text)
    }

    private func has(_ format: Int, _ colours: Set<String>) -> Bool {
        let fill = lists.formats[format].fill
        return lists.colours.indices.contains(fill) && lists.colours[fill].map(colours.contains) == true
    }

    private mutating func format(_ base: Int, fill: Int) throws(Fault) -> Int {
        if let place = lists.clones[StyleLists.Clone(key: lists.formats[base].key, fill: fill)] { return place }
        try checkRoom()
        let place = addFormat(lists.formats[base].raw(fill: fill))
        lists.clones[StyleLists.Clone(key: lists.formats[base].key, fill: fill)] = place
        return place
    }

    private func checkRoom() throws(Fault) {
        guard lists.formats.count < Self.mostFormats else {
            throw Fault(.notEditable, part: text.name, detail: "\(lists.formats.count) cell formats")
        }
    }

    private mutating func addFormat(_ raw: String) -> Int {
        added[.formats, default: []].append(raw)
        lists.add(StyleLists.Format(own: raw))
        return lists.formats.count - 1
    }

    private mutating func fill(_ colour: String) -> Int {
        // The first two fills are always shown as none and as dots, whatever they say (18.8.20).
        for pattern in ["none", "gray125"].dropFirst(lists.colours.count) {
            let raw = "<~fill><~patternFill patternType=\"\(pattern)\"/></~fill>"
            added[.fills, default: []].append(raw.replacing("~", with: prefix))
            lists.colours.append(nil)
        }
        if let place = fills[colour] { return place }
        if let place = lists.colours.indices.dropFirst(2).first(where: { lists.colours[$0] == colour }) {
            fills[colour] = place
            return place
        }
        let raw = "<~fill><~patternFill patternType=\"solid\"><~fgColor rgb=\"\(colour)\"/><~bgColor indexed=\"64\"/>"
            + "</~patternFill></~fill>"
        added[.fills, default: []].append(raw.replacing("~", with: prefix))
        lists.colours.append(colour)
        fills[colour] = lists.colours.count - 1
        return lists.colours.count - 1
    }

    private mutating func place(of font: String) -> Int {
        if let place = lists.fonts.firstIndex(of: font) { return place }
        added[.fonts, default: []].append(font)
        lists.fonts.append(font)
        return lists.fonts.count - 1
    }
}
