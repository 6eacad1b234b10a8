extension SeparatedText {
    /// The separator of a text; `nil` when it is no table.
    ///
    /// A table's records have the same number of fields, or most of them have, when that number is three or more.
    /// - Parameter isCut: whether the bytes are only the beginning, so that the last record is not whole.
    static func separator(of bytes: ArraySlice<UInt8>, isCut: Bool) -> UInt8? {
        if let named = named(bytes) { return named }
        var best: (separator: UInt8, share: Double, fields: Int)?
        for separator in separators {
            var counts = counts(bytes, separator)
            if isCut { counts.removeLast(min(1, counts.count)) }
            let several = Dictionary(grouping: counts.filter { $0 > 1 }, by: { $0 }).mapValues(\.count)
            guard let most = several.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { continue }
            let share = Double(most.value) / Double(counts.count)
            guard share == 1 || (most.key >= 3 && share >= 0.6) else { continue }
            if let known = best, (known.share, known.fields) >= (share, most.key) { continue }
            best = (separator, share, most.key)
        }
        return best?.separator
    }

    /// The separator that a first line `sep=;` names, as Excel reads it.
    static func named(_ bytes: ArraySlice<UInt8>) -> UInt8? {
        let line = bytes.prefix(6)
        guard line.count >= 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=" else {
            return nil
        }
        let mark = line[line.startIndex + 4]
        return mark > 0x20 || mark == 0x09 ? mark : nil
    }

    /// How many fields each of the first records has; empty lines do not count.
    private static func counts(_ bytes: ArraySlice<UInt8>, _ separator: UInt8) -> [Int] {
        var counts: [Int] = []
        var fields = 0
        var isBlank = true
        try? SeparatedText(bytes: bytes, separator: separator).forEachField { (field, _, isLast) throws(Fault) in
            fields += 1
            if !field.isEmpty { isBlank = false }
            if isLast {
                if !isBlank || fields > 1 { counts.append(fields) }
                (fields, isBlank) = (0, true)
            }
            return counts.count < 50
        }
        return counts
    }
}
