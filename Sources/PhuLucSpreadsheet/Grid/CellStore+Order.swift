extension CellStore {
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

    /// Drops cells whose shared string is empty or missing: an empty string is no cell. Counts the texts of the rest.
    mutating func dropEmptyStrings() {
        textBytes = ownStrings.bytes.count
        // Nearly always there is nothing to drop: then nothing is written either.
        var first: Int?
        for index in keys.indices where Self.kind(of: keys[index]) == .sharedString {
            let length = sharedStrings.length(at: Int(truncatingIfNeeded: payloads[index]))
            textBytes &+= length
            if length == 0, first == nil { first = index }
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
}
