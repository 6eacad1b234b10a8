import Foundation
import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucTemplates
import PhuLucVietnamese

extension FormLibrary {
    /// The forms built into the program.
    public static func builtIn() throws(Fault) -> FormLibrary {
        let (known, others) = Parallel.both({ Result(catching: builtInForms) }, { Result(catching: builtInOthers) })
        guard var forms = try known?.get(), let (words, texts, register) = try others?.get() else {
            throw Fault(.malformedData)
        }
        for index in forms.indices {
            guard let base = forms[index].extends else { continue }
            guard let found = forms.first(where: { $0.id == base }) else { throw Fault(.unknownForm, detail: base) }
            forms[index].inheritHeaders(of: found)
        }
        // The annex comes first: it is what most workbooks are.
        forms.sort { ($0.kind == .plan ? 0 : 1, $0.id) < ($1.kind == .plan ? 0 : 1, $1.id) }
        return FormLibrary(forms: forms, words: words, texts: texts, register: register)
    }

    private static func builtInForms() throws(Fault) -> [Form] {
        var forms: [Form] = []
        for name in BuiltInTemplate.names(ofSchema: Form.schema) { forms.append(try form(builtIn: name)) }
        return forms
    }

    private static func builtInOthers() throws(Fault) -> (Words, ReportTexts, AgencyRegister) {
        (
            try decode(Words.self, builtIn: "words.yaml"),
            try decode(ReportTexts.self, builtIn: "report-texts.yaml"),
            try decode(AgencyFile.self, builtIn: "agencies.yaml").register
        )
    }

    /// The definition of a built-in form as it is kept, in YAML.
    public static func definition(of id: String) throws(Fault) -> String {
        guard let text = BuiltInTemplate.text(named: "\(id).yaml") else { throw Fault(.unknownForm, detail: id) }
        return text
    }

    /// A built-in form; that it is sound is seen to by a test, not each time.
    static func form(builtIn name: String) throws(Fault) -> Form {
        var form = try decode(Form.self, builtIn: name)
        if let rows = BuiltInTemplate.rows(named: name) {
            form.deferRows { try? decode([Indicator].self, json: rows, named: name) }
        }
        return form
    }

    /// Decodes a built-in file from the JSON that the build made of it: YAML takes ten times as long.
    static func decode<T: Decodable>(_ type: T.Type, builtIn name: String) throws(Fault) -> T {
        try decode(type, json: BuiltInTemplate.json(named: name) ?? "", named: name)
    }

    private static func decode<T: Decodable>(
        _ type: T.Type, json: String, named name: String
    ) throws(Fault) -> T {
        do {
            return try JSONDecoder().decode(type, from: Data(json.utf8))
        } catch {
            throw Fault(.malformedData, file: name, detail: detail(of: error))
        }
    }
}
