import PhuLucAnnex
import PhuLucVietnamese

/// The lines of a report form that are not its table (`Templates/report-texts.yaml`); each writes and reads.
public struct ReportTexts: Hashable, Sendable, Decodable {
    public var agency: TextPattern
    public var period: TextPattern
    public var window: TextPattern
    public var reconstructed: TextPattern
    /// What a cell says when it is selected, by the kind of its row.
    public var prompts: [String: TextPattern]
    public var refusal: String
    public var planTitle: TextPattern
    public var planDue: TextPattern
    public var consolidated: TextPattern
    /// The consolidated workbook.
    public var collected: ConsolidationTexts
    public var instructionSheet: String
    public var instructionTitle: String
    public var instructions: [TextPattern]
    /// The lines of plan progress.
    public var progress: ProgressTexts
}

/// A line with names in braces: `Kỳ báo cáo: {period}`.
public struct TextPattern: Hashable, Sendable, Decodable {
    public let pattern: String

    public init(_ pattern: String) { self.pattern = pattern }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// The line with every name replaced by its value; a name without one stays as dots to be filled in.
    public func filled(_ values: [String: String]) -> String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .name(let name): values[name] ?? "………"
            }
        }.joined()
    }

    /// The values that a line holds in the places of the names; `nil` when it is another line.
    ///
    /// Letters are compared without regard to case, blanks and the place of the tone mark.
    public func values(in line: String) -> [String: String]? {
        guard line.utf8.count <= Self.longestLine else { return nil }
        var values: [String: String] = [:]
        var rest = line[...]
        var open: String?
        for piece in pieces {
            switch piece {
            case .name(let name): open = name
            case .words(let words):
                guard let found = rest.range(ofFolded: words, anchored: open == nil) else { return nil }
                if let open { values[open] = rest[..<found.lowerBound].trimmedValue }
                open = nil
                rest = rest[found.upperBound...]
            }
        }
        if let open { values[open] = rest.trimmedValue }
        return values
    }

    /// No line of a form is longer; what is, is not looked at.
    private static let longestLine = 600

    private enum Piece {
        case words(String)
        case name(String)
    }

    private var pieces: [Piece] {
        var pieces: [Piece] = []
        for (index, part) in pattern.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard index > 0, let end = part.firstIndex(of: "}") else {
                if !part.isEmpty { pieces.append(.words(String(part))) }
                continue
            }
            pieces.append(.name(String(part[..<end])))
            let rest = part[part.index(after: end)...]
            if !rest.isEmpty { pieces.append(.words(String(rest))) }
        }
        return pieces
    }
}

extension Substring {
    /// Where words stand, compared by their folded letters; at the very beginning when anchored.
    fileprivate func range(ofFolded words: String, anchored: Bool) -> Range<Index>? {
        let wanted = Folding.key(words)
        guard !wanted.isEmpty else { return startIndex..<startIndex }
        // Most lines begin otherwise: that is seen without trying where the words might end.
        if anchored, let first = wanted.split(separator: " ").first,
            !Folding.key(prefix(words.count * 2 + 8)).hasPrefix(first)
        {
            return nil
        }
        for start in indices where !anchored || start == startIndex {
            guard self[start].isLetter || self[start].isNumber || start == startIndex else { continue }
            if start > startIndex, self[index(before: start)].isLetter { continue }
            for end in indices.reversed() where end > start {
                let stretch = self[start...end]
                guard stretch.utf8.count < words.utf8.count * 2 + 8 else { continue }
                guard Folding.key(stretch) == wanted else { continue }
                return start..<blanksAfter(end)
            }
        }
        return nil
    }

    private func blanksAfter(_ last: Index) -> Index {
        var end = index(after: last)
        while end < endIndex, self[end].isWhitespace || self[end] == ":" { end = index(after: end) }
        return end
    }

    fileprivate var trimmedValue: String {
        var text = self
        while text.last?.isWhitespace == true || text.last == ";" { text.removeLast() }
        while text.first?.isWhitespace == true { text.removeFirst() }
        return String(text)
    }
}
