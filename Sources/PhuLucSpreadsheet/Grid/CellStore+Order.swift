extension CellStore {
    /// The number of a shared string that stands for an empty text of a cell's own.
    static var emptyText: UInt64 { .max - 1 }

    /// Sorts cells that a file gives out of order; of two cells at one place the later counts.
    mutating func sort() {
        let order = keys.indices.sorted { left, right in
            let (one, other) = (keys[left] & Self.placeMask, keys[right] & Self.placeMask)
            return one == other ? left < right : one < other
        }
        var sortedKeys: [UInt64] = []
        var sortedPayloads: [UInt64] = []
        for index in order {
            if let last = sortedKeys.last, last & Self.placeMask == keys[index] & Self.placeMask {
                sortedKeys[sortedKeys.count - 1] = keys[index]
                sortedPayloads[sortedPayloads.count - 1] = payloads[index]
            } else {
                sortedKeys.append(keys[index])
                sortedPayloads.append(payloads[index])
            }
        }
        (keys, payloads) = (sortedKeys, sortedPayloads)
    }

    /// Drops cells whose shared string is empty: an empty string is no cell. Counts the texts of the rest, and sees
    /// whether a string is missing.
    mutating func dropEmptyStrings() {
        textBytes = ownStrings.bytes.count &+ ownStrings.runs.count &* RunTable.cost
        let isRich = sharedStrings.runs.count > 0
        // Nearly always there is nothing to drop: then nothing is written either.
        var first: Int?
        for index in keys.indices where Self.kind(of: keys[index]) == .sharedString {
            let number = Int(truncatingIfNeeded: payloads[index])
            let length = sharedStrings.length(at: number)
            textBytes &+= length
            if isRich { textBytes &+= sharedStrings.runs.count(of: number) &* RunTable.cost }
            guard length == 0 else { continue }
            first = first ?? index
            if lostString == nil, payloads[index] != Self.emptyText, !(0..<sharedStrings.count).contains(number) {
                lostString = Self.reference(of: keys[index])
            }
        }
        guard var kept = first else { return }
        for index in kept..<keys.count {
            if Self.kind(of: keys[index]) == .sharedString,
                sharedStrings.length(at: Int(truncatingIfNeeded: payloads[index])) == 0
            {
                continue
            }
            keys[kept] = keys[index]
            payloads[kept] = payloads[index]
            kept += 1
        }
        keys.removeLast(keys.count - kept)
        payloads.removeLast(payloads.count - kept)
    }

    /// Takes the texts of the cells off what a workbook may still have; throws when they are more.
    func countTexts(against room: inout Int, _ limits: Limits, sheet: String) throws(Fault) {
        guard textBytes <= room else {
            throw Fault(.limitExceeded(limit: "textBytes", value: limits.textBytes), sheet: sheet)
        }
        room -= textBytes
    }

    /// Throws when a cell shows a shared string that is not there: what it held cannot be known.
    func checkStrings(part: String, sheet: String? = nil) throws(Fault) {
        guard let cell = lostString else { return }
        throw Fault(.partDamaged, part: part, sheet: sheet, detail: "\(cell) shows a shared string that is not there")
    }
}
