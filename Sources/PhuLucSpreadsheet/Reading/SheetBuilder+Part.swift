extension SheetBuilder {
    /// Reads a worksheet's part (ECMA-376 part 1, 18.3.1.99).
    mutating func read(_ scanner: inout XMLScanner) throws(XMLProblem) {
        guard try scanner.next() == .start else { return }
        guard !scanner.isElement("workbook") else { throw scanner.problem("no worksheet element") }
        while try scanner.child(at: 1) {
            if scanner.isElement("sheetData") {
                try readRows(&scanner)
            } else if scanner.isElement("mergeCells") {
                try readMerges(&scanner)
            } else if scanner.isElement("cols") {
                try readColumns(&scanner)
            } else if scanner.isElement("sheetFormatPr") {
                hidesRows = scanner.flag("zeroHeight") ?? false
            }
        }
    }

    private mutating func readMerges(_ scanner: inout XMLScanner) throws(XMLProblem) {
        let depth = scanner.depth
        while try scanner.child(at: depth) {
            guard scanner.isElement("mergeCell"), let text = try scanner.string("ref"),
                let range = CellRange(text), !range.isSingleCell
            else { continue }
            merges.append(range)
        }
    }

    private mutating func readColumns(_ scanner: inout XMLScanner) throws(XMLProblem) {
        let depth = scanner.depth
        while try scanner.child(at: depth) {
            guard scanner.isElement("col"), scanner.flag("hidden") == true || scanner.number("width") == 0,
                let first = scanner.integer("min"), let last = scanner.integer("max"), first > 0, first <= last
            else { continue }
            let edge = CellReference.maximumColumn
            if first <= edge { hiddenColumns.append(first...min(last, edge)) }
        }
    }

    mutating func readRows(_ scanner: inout XMLScanner) throws(XMLProblem) {
        let depth = scanner.depth
        while try scanner.child(at: depth) {
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
    }

    /// Makes room for the cells to come, as many as the part so far lets expect.
    private mutating func makeRoom(_ scanner: borrowing XMLScanner) {
        let count = store.keys.count
        guard count > 4096, store.keys.capacity - count < count / 16 else { return }
        let expected = Double(count) * Double(scanner.count) / Double(max(scanner.position, 1)) * 1.02
        let room = max(Int(expected), count + count / 2)
        store.keys.reserveCapacity(room)
        store.payloads.reserveCapacity(room)
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
