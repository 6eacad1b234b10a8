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
        var kept = 0
        textBytes = ownStrings.bytes.count
        for index in keys.indices {
            if Self.kind(of: keys[index]) == .sharedString {
                let length = sharedStrings.length(at: Int(truncatingIfNeeded: payloads[index]))
                if length == 0 { continue }
                textBytes &+= length
            }
            keys[kept] = keys[index]
            payloads[kept] = payloads[index]
            kept += 1
        }
        keys.removeLast(keys.count - kept)
        payloads.removeLast(payloads.count - kept)
    }
}
