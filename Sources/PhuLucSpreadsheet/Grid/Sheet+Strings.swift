extension Sheet {
    /// Every font that the workbook's styles and the runs of this sheet's strings name.
    public var fonts: [CellFont] {
        store.styles.map(\.font) + store.sharedStrings.runs.allFonts + store.ownStrings.runs.allFonts
    }

    /// Whether the UTF-8 bytes of any cell's string are of a kind; no string is made, a shared one is judged once.
    public func hasString(where isWanted: (ArraySlice<UInt8>) -> Bool) -> Bool {
        var isJudged = [Bool](repeating: false, count: store.sharedStrings.count)
        for (key, payload) in zip(store.keys, store.payloads) {
            let index = Int(truncatingIfNeeded: payload)
            switch CellStore.kind(of: key) {
            case .sharedString:
                guard isJudged.indices.contains(index), !isJudged[index] else { continue }
                isJudged[index] = true
                if isWanted(store.sharedStrings.utf8(at: index)) { return true }
            case .ownString: if isWanted(store.ownStrings.utf8(at: index)) { return true }
            default: continue
            }
        }
        return false
    }
}
