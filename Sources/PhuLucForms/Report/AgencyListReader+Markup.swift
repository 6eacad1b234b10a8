import PhuLucSpreadsheet
import Yams

/// Lists in YAML, and in JSON, which is read as the YAML that it is: so every entry has its line.
extension AgencyListReader {
    /// Whether a text is YAML or JSON: its first line of content opens a list or names a key.
    func isMarkup(_ text: String) -> Bool {
        guard let line = Self.firstLine(of: text) else { return false }
        if line.hasPrefix("[") || line.hasPrefix("{") || line.hasPrefix("- ") || line.hasPrefix("---") { return true }
        guard let colon = line.firstIndex(of: ":") else { return false }
        let key = String(line[..<colon])
        return key == "schema" || words.columns.list.contains(key) && line[colon...].dropFirst().allSatisfy { $0 == " " }
    }

    /// The first line that is neither empty nor a comment.
    private static func firstLine(of text: String) -> Substring? {
        text.split(whereSeparator: \.isNewline).lazy.map { $0.drop { $0 == " " || $0 == "\t" } }
            .first { !$0.isEmpty && !$0.hasPrefix("#") }
    }

    func entries(ofMarkup text: String) throws(Fault) -> [AgencyEntry] {
        let root = try Self.root(of: text)
        var list = root
        if case .mapping(let mapping)? = root {
            list = mapping.first { words.columns.list.contains($0.key.string ?? "") }?.value
        }
        guard case .sequence(let sequence)? = list else {
            throw Fault(.agencyList, detail: "a list of agencies is wanted")
        }
        var entries: [AgencyEntry] = []
        for node in sequence { entries.append(try entry(of: node)) }
        return entries
    }

    private static func root(of text: String) throws(Fault) -> Node? {
        // A few lines of aliases can stand for more than any machine holds, and a list needs none.
        let marks = text.split { " \t\r\n[]{},".contains($0) }
        if marks.contains(where: { $0.hasPrefix("*") && $0.count > 1 }), marks.contains(where: { $0.hasPrefix("&") }) {
            throw Fault(.agencyList, detail: "anchors and aliases of YAML are not read here")
        }
        do {
            return try Yams.compose(yaml: text)
        } catch YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _)
        {
            throw Fault(.agencyList, detail: "line \(mark.line): no sound YAML or JSON (\(problem))")
        } catch {
            throw Fault(.agencyList, detail: "no sound YAML or JSON (\(error))")
        }
    }

    private func entry(of node: Node) throws(Fault) -> AgencyEntry {
        let place = AgencyEntry.Place.line(node.mark?.line ?? 0)
        switch node {
        case .scalar(let scalar): return AgencyEntry(place: place, name: scalar.string)
        case .mapping(let mapping):
            var entry = AgencyEntry(place: place, name: "")
            for (key, value) in mapping {
                let (key, text) = (key.string ?? "", Self.text(of: value))
                if words.columns.name.contains(key) { entry.name = text ?? "" }
                if words.columns.id.contains(key) { entry.id = text }
                if words.columns.level.contains(key) { entry.level = text }
                if words.columns.forms.contains(key) { entry.forms = text }
            }
            return entry
        default: throw Fault(.agencyList, detail: "\(place): a name is wanted")
        }
    }

    /// A value as the text that a cell would hold; an empty list is a dash, `null` says nothing.
    private static func text(of node: Node) -> String? {
        if case .sequence(let sequence) = node {
            return sequence.isEmpty ? "-" : sequence.compactMap(\.string).joined(separator: ", ")
        }
        guard case .scalar(let scalar) = node, node.null == nil else { return nil }
        return scalar.string
    }
}
