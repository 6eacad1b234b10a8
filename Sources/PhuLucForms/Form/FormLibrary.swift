import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucTemplates
import PhuLucVietnamese
import Yams

/// The forms, words and agencies that reading and writing work with.
public struct FormLibrary: Sendable {
    public var forms: [Form]
    public var words: Words
    /// The lines of report forms.
    public var texts: ReportTexts
    public var register: AgencyRegister

    /// The forms built into the program.
    public static func builtIn() throws(Fault) -> FormLibrary {
        var forms: [Form] = []
        for name in BuiltInTemplate.names {
            let text = BuiltInTemplate.text(named: name) ?? ""
            let schema = "schema: \(Form.schema)"
            guard text.utf8.split(separator: 0x0A).contains(where: { $0.elementsEqual(schema.utf8) }) else { continue }
            forms.append(try form(yaml: text, named: name))
        }
        for index in forms.indices {
            guard let base = forms[index].extends else { continue }
            guard let found = forms.first(where: { $0.id == base }) else { throw Fault(.unknownForm, detail: base) }
            forms[index].inheritHeaders(of: found)
        }
        // The annex comes first: it is what most workbooks are.
        forms.sort { ($0.kind == .plan ? 0 : 1, $0.id) < ($1.kind == .plan ? 0 : 1, $1.id) }
        return FormLibrary(
            forms: forms,
            words: try decode(Words.self, BuiltInTemplate.text(named: "words.yaml") ?? "", named: "words.yaml"),
            texts: try decode(
                ReportTexts.self, BuiltInTemplate.text(named: "report-texts.yaml") ?? "", named: "report-texts.yaml"),
            register: try agencies(yaml: BuiltInTemplate.text(named: "agencies.yaml") ?? "", named: "agencies.yaml"))
    }

    /// The form of an id.
    public func form(_ id: String) throws(Fault) -> Form {
        guard let form = forms.first(where: { $0.id == id }) else { throw Fault(.unknownForm, detail: id) }
        return form
    }

    /// The definition of a built-in form as it is kept, in YAML.
    public static func definition(of id: String) throws(Fault) -> String {
        guard let text = BuiltInTemplate.text(named: "\(id).yaml") else { throw Fault(.unknownForm, detail: id) }
        return text
    }

    /// Reads one form definition.
    public static func form(yaml: String, named name: String) throws(Fault) -> Form {
        struct Head: Decodable { var schema: String? }
        if let schema = try decode(Head.self, yaml, named: name).schema, schema != Form.schema {
            throw Fault(.malformedData, file: name, detail: "schema: \(schema), not \(Form.schema)")
        }
        let form = try decode(Form.self, yaml, named: name)
        guard !form.columns.isEmpty, Set(form.columns.map(\.field)).count == form.columns.count else {
            throw Fault(.malformedData, file: name, detail: "columns: each field once, at least one")
        }
        if form.kind == .report { try form.checkRows(named: name) }
        return form
    }

    /// Reads a register of agencies.
    public static func agencies(yaml: String, named name: String) throws(Fault) -> AgencyRegister {
        struct File: Decodable {
            struct Entry: Decodable {
                var id: String
                var name: String
                var aliases: [String]?
                var group: Bool?
            }
            var agencies: [Entry]
        }
        let file = try decode(File.self, yaml, named: name)
        return AgencyRegister(
            agencies: file.agencies.map { entry in
                AgencyRegister.Agency(
                    id: entry.id, name: entry.name, aliases: entry.aliases ?? [], isGroup: entry.group ?? false)
            })
    }

    private static func decode<T: Decodable>(_ type: T.Type, _ yaml: String, named name: String) throws(Fault) -> T {
        do {
            return try YAMLDecoder().decode(type, from: yaml)
        } catch {
            throw Fault(.malformedData, file: name, detail: detail(of: error))
        }
    }

    /// What is wrong with a definition, and where: the key, or the line.
    private static func detail(of error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, let context): "\(path(context.codingPath + [key])) is missing"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            "\(path(context.codingPath)): another kind of value is wanted"
        case DecodingError.dataCorrupted(let context):
            switch context.underlyingError {
            case let error?: detail(of: error)
            case nil: "\(path(context.codingPath)): \(context.debugDescription)"
            }
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            "line \(mark.line): \(problem)"
        default: "\(error)"
        }
    }

    /// `columns[2].width`.
    private static func path(_ keys: [any CodingKey]) -> String {
        keys.reduce("") { path, key in
            key.intValue.map { "\(path)[\($0)]" } ?? (path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)")
        }
    }
}

