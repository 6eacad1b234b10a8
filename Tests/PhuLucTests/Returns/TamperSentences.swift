/// All that is said of each of the ``TamperCase``s, word for word: nobody changes a sentence unseen.
enum TamperSentences {
    typealias Said = TamperCase.Said

    static let all = sheets.merging(rows) { first, _ in first }.merging(figures) { first, _ in first }

    /// What cannot be done without doing another thing: three rows are three, and a sum loses its part.
    static let inherent: Set = ["three rows are deleted", "a deleted row was part of a sum"]

    /// The rules that have their sentences here.
    static let rules = Set(all.values.joined().map(\.rule))
}
