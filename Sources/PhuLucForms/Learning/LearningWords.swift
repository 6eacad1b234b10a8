import PhuLucSpreadsheet
import PhuLucVietnamese

/// What learning knows of headers and units besides the forms themselves (`Templates/learning.yaml`).
struct LearningWords: Equatable, Sendable, Decodable {
    /// Titles by the field they name.
    var fields: [String: [String]]
    var percentUnits: [String]
    /// What the label of a percentage begins with.
    var percentLabels: WordList

    /// The words built into the program.
    static func builtIn() throws(Fault) -> LearningWords {
        try FormLibrary.decode(LearningWords.self, builtIn: "learning.yaml")
    }

    /// Whether a unit says percent: `%`, `% theo cấp`.
    func isPercent(_ unit: String) -> Bool {
        let key = Folding.key(unit)
        return unit.contains("%") || percentUnits.contains { !Folding.key($0).isEmpty && Folding.key($0) == key }
    }
}
