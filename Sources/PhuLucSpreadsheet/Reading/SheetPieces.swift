/// A worksheet's part whose rows are read in pieces, on several cores.
///
/// A piece begins at a `<row`, which might stand in a comment, a CDATA section or a value. What is read from there
/// counts only when the piece before it, whose own beginning is known to be right, comes to just that place between two
/// rows: there the scanner knows what it knew before the first row, so that going on is the same as having begun. A
/// piece's first row has to say its number, as nothing else of a sheet's rows depends on those before; formulas shared
/// across a cut are joined afterwards. If any of this fails, or anything is wrong in a piece, nothing is given back,
/// and the part is to be read in one go, which finds the same fault as ever.
struct SheetPieces {
    /// The part as sound UTF-8.
    let part: PartBytes
    /// Where its text begins.
    let start: Int
    let name: String
    let limits: Limits
    /// The most pieces there are to be.
    var most = min(Parallel.cores, 8)
    /// How many bytes a piece has at least.
    var least = 1 << 20

    /// Reads the whole part, to be joined in order; `nil` when it cannot be cut, or not so.
    func read(_ builder: SheetBuilder) -> [SheetBuilder]? {
        guard most > 1, part.count / 2 >= least, let (head, place, cuts) = cut(builder), !cuts.isEmpty else {
            return nil
        }
        let pieces = Parallel.map(cuts.count + 1) { index in
            let (from, to) = (index == 0 ? place.position : cuts[index - 1], index < cuts.count ? cuts[index] : nil)
            return piece(index == 0 ? head : head.continuation, place, from: from, to: to)
        }
        let whole = pieces.compactMap { $0 }
        return whole.count == pieces.count ? whole : nil
    }

    /// Reads up to the rows, and finds where they may be cut.
    private func cut(_ builder: SheetBuilder) -> (SheetBuilder, XMLPlace, [Int])? {
        scan { (scanner) throws(XMLProblem) in
            var head = builder
            guard try head.readHead(&scanner), scanner.isBetweenRows else { return nil }
            let (first, all) = (scanner.position, scanner.count - scanner.position)
            let count = min(most, all / max(least, 1))
            var cuts: [Int] = []
            for index in 1..<max(count, 1) {
                let wanted = first + all / count * index
                guard let cut = scanner.rowStart(from: max(wanted, (cuts.last ?? first) + 1)) else { break }
                cuts.append(cut)
            }
            head.stretch = (first, nil)
            return (head, scanner.place, cuts)
        }
    }

    /// Reads the rows from one place to another, which has to be the beginning of the next piece; the last piece has
    /// none, and goes to the end of the part.
    private func piece(_ builder: SheetBuilder, _ place: XMLPlace, from: Int, to: Int?) -> SheetBuilder? {
        scan { (scanner) throws(XMLProblem) in
            var builder = builder
            if from > place.position {
                builder.stretch = (from, to)
                scanner.go(to: place, at: from)
                // Without a number, the row would be the one after a row that is not known here.
                guard try scanner.child(at: 2), scanner.isElement("row"), scanner.integer("r") != nil else {
                    return nil
                }
            }
            scanner.go(to: place, at: from)
            guard try builder.readRows(&scanner, until: to) else { return nil }
            if to == nil { try builder.readTail(&scanner) }
            return builder.isWhole ? builder : nil
        }
    }

    private func scan<Result>(_ body: (inout XMLScanner) throws(XMLProblem) -> Result?) -> Result? {
        do throws(Fault) {
            return try XML.scan(utf8: part, from: start, name: name, limits: limits, body)
        } catch {
            return nil
        }
    }
}
