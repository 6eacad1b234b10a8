import PhuLucVietnamese

/// The row under a header that numbers its columns: `(1) (2) (3) …`, `1 2 3 …`, `A B 1 2 …`, `I II III …`.
enum ColumnNumbers {
    /// Whether some texts are a mark for most of the columns, each one further than the one before.
    static func areThese(_ texts: some Collection<String>, of columns: Int) -> Bool {
        guard texts.count >= 3, texts.count * 2 > columns else { return false }
        guard texts.allSatisfy({ $0.utf8.count <= 5 || $0.utf8.count <= 24 && $0.contains("=") }) else { return false }
        let marks = texts.map(mark)
        if marks.enumerated().allSatisfy({ RomanNumeral.value($0.element) == $0.offset + 1 }) { return true }
        let letters = marks.prefix { $0.count == 1 && Int($0) == nil }.compactMap { $0.utf8.first.map(Int.init) }
        let numbers = marks.dropFirst(letters.count).map { Int($0) }
        guard letters.first.map({ $0 == 0x41 || $0 == 0x61 }) ?? true else { return false }
        guard zip(letters, letters.dropFirst()).allSatisfy({ $1 == $0 + 1 }) else { return false }
        if numbers.isEmpty { return letters.count >= 3 }
        let isEveryColumn = letters.count >= 2 && texts.count == columns
        guard numbers.count >= 2 || isEveryColumn, letters.isEmpty || numbers.first == 1 else { return false }
        return zip(numbers, numbers.dropFirst()).allSatisfy { left, right in
            guard let left, let right else { return false }
            return right == left + 1
        }
    }

    /// The mark alone: `9` of `(9)=(5)+(6)`, `4` of `4.`.
    private static func mark(_ text: String) -> String {
        String(text.prefix { $0 != "=" }.filter { !"()[]. ".contains($0) })
    }
}
