import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese
import Yams

/// The forms, words and agencies that reading and writing work with.
public struct FormLibrary: Sendable {
    public var forms: [Form]
    public var words: Words
    /// The lines of report forms.
    public var texts: ReportTexts
    public var register: AgencyRegister

    /// The form of an id.
    public func form(_ id: String) throws(Fault) -> Form {
        guard let form = forms.first(where: { $0.id == id }) else { throw Fault(.unknownForm, detail: id) }
        return form
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

    static func decode<T: Decodable>(_ type: T.Type, _ yaml: String, named name: String) throws(Fault) -> T {
        do {
            return try YAMLDecoder().decode(type, from: yaml)
        } catch {
            throw Fault(.malformedData, file: name, detail: detail(of: error))
        }
    }

    /// What is wrong with a definition, and where: the key, or the line.
    static func detail(of error: any Error) -> String {
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

