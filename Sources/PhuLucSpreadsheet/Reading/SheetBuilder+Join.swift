extension SheetBuilder {
    /// What reads the rows after a cut: nothing of its own yet.
    var continuation: SheetBuilder {
        var builder = SheetBuilder(store: CellStore(uses1904Dates: store.uses1904Dates))
        builder.hidesRows = hidesRows
        builder.store.formulas.isContinuation = true
        return builder
    }

    /// Whether no string or formula is left half written.
    var isWhole: Bool {
        store.ownStrings.bytes.count == store.ownStrings.openStart
            && store.formulas.texts.bytes.count == store.formulas.texts.openStart
    }

    /// One sheet of its pieces in order, each let go as it is added.
    static func joined(_ pieces: consuming [SheetBuilder]) -> SheetBuilder {
        var pieces = pieces
        var whole = SheetBuilder(store: CellStore())
        for index in pieces.indices {
            var piece = SheetBuilder(store: CellStore())
            swap(&piece, &pieces[index])
            if index == 0 { whole = piece } else { whole.append(piece) }
        }
        return whole
    }

    /// Adds the rows that follow.
    private mutating func append(_ next: SheetBuilder) {
        if let first = next.store.keys.first {
            if !store.keys.isEmpty, first & CellStore.placeMask <= lastPlace { isSorted = false }
            isSorted = isSorted && next.isSorted
            lastPlace = next.lastPlace
        }
        merges += next.merges
        hiddenRows += next.hiddenRows
        hiddenColumns += next.hiddenColumns
        shownRows += next.shownRows
        hidesRows = next.hidesRows
        let isFound = store.append(next.store)
        formulasWithoutValue += next.formulasWithoutValue
        for (cell, shares) in next.formulasPerhaps where isFound[shares].contains(true) {
            formulasWithoutValue.append(cell)
        }
    }
}

extension CellStore {
    /// Adds the cells that follow; says of each formula that shares one from before whether that one is there.
    fileprivate mutating func append(_ next: CellStore) -> [Bool] {
        let (start, firstString) = (keys.count, UInt64(ownStrings.count))
        keys += next.keys
        payloads += next.payloads
        if firstString > 0, next.ownStrings.count > 0 {
            for index in start..<keys.count {
                let kind = Self.kind(of: keys[index])
                if kind == .ownString || kind == .error { payloads[index] &+= firstString }
            }
        }
        ownStrings.append(next.ownStrings)
        return formulas.append(next.formulas)
    }
}
