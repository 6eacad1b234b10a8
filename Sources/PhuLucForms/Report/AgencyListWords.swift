import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// How lists of reporting agencies are written (`Templates/agency-list.yaml`).
struct AgencyListWords: Equatable, Sendable, Decodable {
    /// Headers of columns, and keys of YAML and JSON.
    struct Columns: Equatable, Sendable, Decodable {
        var name, level, forms, id, list: KeySet
    }

    struct Level: Equatable, Sendable, Decodable {
        var level: ReportingAgency.Level
        var words: KeySet
        var beginnings: WordList
    }

    /// Texts that are compared whole, by their folded keys.
    struct KeySet: Equatable, Sendable, Decodable {
        private let keys: Set<String>

        init(from decoder: any Decoder) throws {
            keys = Set(try decoder.singleValueContainer().decode([String].self).map(Folding.key))
        }

        func contains(_ text: String) -> Bool { keys.contains(Folding.key(text)) }
    }

    var columns: Columns
    var levels: [Level]
    var annexWords: KeySet
    var noAnnex: KeySet

    static func builtIn() throws(Fault) -> AgencyListWords {
        try FormLibrary.decode(AgencyListWords.self, builtIn: "agency-list.yaml")
    }

    /// The level of a name: by what it begins with, else of the province.
    func level(ofName name: String) -> ReportingAgency.Level {
        levels.first { $0.beginnings.begins(name) }?.level ?? .province
    }

    /// The level that a word of a column means.
    func level(ofWord word: String) -> ReportingAgency.Level? {
        levels.first { $0.words.contains(word) }?.level
    }
}

extension ReportingAgency.Level: Decodable {}
