/// Finds the texts of a list that share nearly all their words.
///
/// Two texts are near when twice their common words are at least nine tenths of all words of both, and all numbers in
/// them are the same. Only texts that share one of their rarest words are compared: of two texts so near, the first
/// few words of each, the rarest first, cannot all be different.
struct NearTexts {
    /// The near texts of each text, in rising order.
    private(set) var neighbours: [[Int]]

    /// - Parameter texts: the folded words of each text; the texts are all different.
    init(_ texts: [[Substring]]) {
        neighbours = [[Int]](repeating: [], count: texts.count)
        let words = Self.numbered(texts)
        let numbers = texts.map { $0.filter(Self.isNumber) }
        var holders: [Int: [Int]] = [:]
        var seen = [Int](repeating: -1, count: texts.count)
        for (text, own) in words.enumerated() {
            let rare = own.prefix(own.count - Self.shared(own.count) + 1)
            for word in rare {
                for other in holders[word] ?? [] where seen[other] != text {
                    seen[other] = text
                    guard Self.areNear(own, words[other]), numbers[text] == numbers[other] else { continue }
                    neighbours[text].append(other)
                    neighbours[other].append(text)
                }
            }
            for word in rare { holders[word, default: []].append(text) }
        }
        for index in neighbours.indices { neighbours[index].sort() }
    }

    /// The words as numbers, the rarest first; the same word again in a text is another one.
    private static func numbered(_ texts: [[Substring]]) -> [[Int]] {
        var numbers: [TextKeyAndCount: Int] = [:]
        var uses: [Int] = []
        let words = texts.map { text in
            var counts: [Substring: Int] = [:]
            return text.map { word in
                counts[word, default: 0] += 1
                let key = TextKeyAndCount(word: word, count: counts[word] ?? 1)
                let number = numbers[key] ?? uses.count
                if number == uses.count {
                    numbers[key] = number
                    uses.append(0)
                }
                uses[number] += 1
                return number
            }
        }
        var ranks = [Int](repeating: 0, count: uses.count)
        for (rank, number) in uses.indices.sorted(by: { (uses[$0], $0) < (uses[$1], $1) }).enumerated() {
            ranks[number] = rank
        }
        return words.map { $0.map { ranks[$0] }.sorted() }
    }

    private struct TextKeyAndCount: Hashable {
        var word: Substring
        var count: Int
    }

    /// How many words a text must share with any text that is near to it.
    private static func shared(_ count: Int) -> Int { (9 * count + 10) / 11 }

    private static func areNear(_ left: [Int], _ right: [Int]) -> Bool {
        let all = left.count + right.count
        guard 20 * min(left.count, right.count) >= 9 * all else { return false }
        var (i, j, common) = (0, 0, 0)
        while i < left.count, j < right.count {
            if left[i] == right[j] { (i, j, common) = (i + 1, j + 1, common + 1) }
            else if left[i] < right[j] { i += 1 } else { j += 1 }
        }
        return 20 * common >= 9 * all
    }

    /// Digits and small Roman numerals: `quý I` and `quý II` are one word apart and not the same.
    private static func isNumber(_ word: Substring) -> Bool {
        word.utf8.contains { (0x30...0x39).contains($0) } || word.utf8.allSatisfy { "ivx".utf8.contains($0) }
    }
}
