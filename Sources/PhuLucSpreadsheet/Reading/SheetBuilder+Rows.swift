extension SheetBuilder {
    /// Reads the rows of the `sheetData` that just began, or goes on among them.
    ///
    /// - Parameter stop: a place in the part, at which reading ends when it stands between two rows.
    /// - Returns: whether reading came to that place; true at the end of the rows when there is none.
    @discardableResult
    mutating func readRows(_ scanner: inout XMLScanner, until stop: Int? = nil) throws(XMLProblem) -> Bool {
        let depth = scanner.depth
        while try nextChild(&scanner, at: depth, until: stop) {
            guard scanner.isElement("row") else { continue }
            beginRow(scanner)
            makeRoom(scanner)
            try readPlainCells(&scanner)
            while try scanner.child(at: depth + 1) {
                guard scanner.isElement("c") else { continue }
                try readCell(&scanner)
                try readPlainCells(&scanner)
            }
            // Within alternate content the end of a row is no place to begin again.
            if scanner.open.count == scanner.depth { wholeRows = (scanner.position, store.keys.count, row) }
        }
        guard let stop else {
            // Rows within alternate content are whole by now, too.
            wholeRows = (scanner.position, store.keys.count, row)
            rowsEnd = scanner.position
            return true
        }
        return scanner.position == stop && scanner.isBetweenRows
    }

    /// Goes on to the next child of the rows; false at their end, and at the place to stop or past it.
    private func nextChild(_ scanner: inout XMLScanner, at depth: Int, until stop: Int?) throws(XMLProblem) -> Bool {
        guard let stop else { return try scanner.child(at: depth) }
        while scanner.position < stop {
            switch try scanner.next() {
            case .start: if scanner.depth == depth + 1 { return true }
            case .end: if scanner.depth < depth { return false }
            case .text: continue
            case .finished: return false
            }
        }
        return false
    }

    /// Makes room for the cells to come, as many as the rows so far let expect.
    private mutating func makeRoom(_ scanner: borrowing XMLScanner) {
        let count = store.keys.count
        guard count > 1024, store.keys.capacity - count < count / 16 else { return }
        let (done, all) = (scanner.position - stretch.start, (stretch.end ?? scanner.count) - stretch.start)
        // The part bounds how wrong this can be, and what is not used of it is never touched.
        let expected = min(Double(count) * Double(all) / Double(max(done, 1)) * 1.08, 1e9)
        guard Int(expected) > store.keys.capacity else { return }
        store.keys.reserveCapacity(Int(expected))
        store.payloads.reserveCapacity(Int(expected))
    }

    /// Takes the attributes of a row: its number, and whether it is hidden.
    private mutating func beginRow(_ scanner: borrowing XMLScanner) {
        row = scanner.integer("r") ?? row + 1
        column = 0
        guard row > 0, row <= CellReference.maximumRow else { return }
        let isHidden = scanner.flag("hidden") == true || scanner.number("ht") == 0
        if isHidden {
            if let last = hiddenRows.last, last.upperBound + 1 == row {
                hiddenRows[hiddenRows.count - 1] = last.lowerBound...row
            } else {
                hiddenRows.append(row...row)
            }
        } else if hidesRows {
            shownRows.append(row)
        }
    }
}
