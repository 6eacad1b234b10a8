import PhuLucVietnamese

/// Ids of a report's rows from the numbers of an agency's own table: `I`, `I.1`, `I.1.2`.
struct LearnedNumbering {
    private var taken: Set<String> = []
    /// The letter (`A`) and the numeral (`II`) of the section that the rows stand in.
    private var letter = ""
    private var numeral = ""
    /// The id of the last row that has a number, and how many rows without one came after it.
    private var parent = ""
    private var unnumbered = 0
    private var last = ""

    /// Whether a number is that of a section: a numeral, or a letter in its order.
    func isSection(_ number: String) -> Bool {
        isLetter(number) || RomanNumeral.value(number) != nil
    }

    /// `A`, then `B`: a single letter that goes on from the letter before; `C`, `D` and `I` alone are numerals.
    private func isLetter(_ number: String) -> Bool {
        guard number.utf8.count == 1, let byte = number.utf8.first, (0x41...0x5A).contains(byte) else { return false }
        return byte == 0x41 || letter.utf8.first.map { $0 &+ 1 == byte } ?? false
    }

    /// The id of the next row, which is a section or not.
    mutating func id(number: String, isSection: Bool) -> String {
        let number = Self.identifier(number)
        guard !number.isEmpty else {
            unnumbered += 1
            return unique((parent.isEmpty ? "r" : parent + "-") + String(unnumbered))
        }
        unnumbered = 0
        if isSection, isLetter(number) {
            (letter, numeral) = (number, "")
            parent = unique(number)
        } else if isSection {
            numeral = number
            parent = unique(letter.isEmpty ? number : "\(letter).\(number)")
        } else {
            let section = [letter, numeral].filter { !$0.isEmpty }.joined(separator: ".")
            parent = unique(section.isEmpty ? number : "\(section).\(number)")
        }
        return parent
    }

    /// `1.10` where a cell that holds a figure shows `1.1` after `1.9`.
    mutating func mended(_ number: String) -> String {
        defer { last = number }
        let parts = number.split(separator: "."), before = last.split(separator: ".")
        guard parts.count >= 2, parts.count == before.count, parts.dropLast() == before.dropLast(),
            let tail = parts.last.flatMap({ Int($0) }), let previous = before.last.flatMap({ Int($0) }),
            (1...9).contains(tail), previous + 1 == tail * 10
        else { return number }
        return number + "0"
    }

    private mutating func unique(_ id: String) -> String {
        var (name, count) = (id, 1)
        while !taken.insert(name).inserted {
            count += 1
            name = "\(id)-\(count)"
        }
        return name
    }

    /// Letters, digits and points of a number: `2.1.` gives `2.1`, `a)` gives `a`.
    private static func identifier(_ number: String) -> String {
        let kept = number.trimmingMarks.map { $0.isLetter || $0.isNumber || $0 == "." ? $0 : "-" }
        return String(String(kept).split(separator: "-").joined(separator: "-").prefix(64))
    }
}
