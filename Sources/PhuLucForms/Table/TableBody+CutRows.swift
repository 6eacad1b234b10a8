import PhuLucSpreadsheet
import PhuLucVietnamese

extension TableBody {
    /// Puts a row that a page break has cut back together: its rest stands under the header that comes again.
    mutating func joinCutRows() {
        guard match.form.kind == .plan else { return }
        for stretch in stretches.dropFirst() {
            guard let rest = stretch.first(where: { rows[$0].kind != .columnNumbers }),
                let cut = rows[..<stretch.lowerBound].lastIndex(where: {
                    $0.kind != .repeatedHeader && $0.kind != .pageLine && $0.kind != .columnNumbers
                }),
                rows[rest].kind == .data, rows[cut].kind == .data, continues(rows[cut], rows[rest])
            else { continue }
            for index in rows[cut].fields.indices { rows[cut].fields[index].append(rows[rest].fields[index]) }
            for index in rows[cut].extras.indices { rows[cut].extras[index].append(rows[rest].extras[index]) }
            rows[rest].kind = .continued
        }
    }

    /// Whether a row goes on with the sentences of another: no number of its own, every text a rest.
    private func continues(_ cut: BodyRow, _ rest: BodyRow) -> Bool {
        guard !rest.inheritsSomething else { return false }
        let pairs = zip(match.columns, zip(cut.fields, rest.fields)).filter { !$0.1.1.text.isEmpty }
        guard !pairs.isEmpty, !pairs.contains(where: { $0.0.field == match.ordinalField }) else { return false }
        let goesOn = pairs.filter { startsSmall($0.1.1.text) || $0.1.0.text.hasSuffix(",") }
        let tree = { (field: String) in Self.treeFields.contains(field) }
        guard !goesOn.isEmpty, pairs.allSatisfy({ isRest($0.1.1.text, of: $0.1.0.text) }) else { return false }
        // A name may go on with a capital (`Sở` `Nội vụ`), beside a sentence that surely goes on.
        return goesOn.count == pairs.count
            || goesOn.count + 1 == pairs.count && goesOn.contains { tree($0.0.field) }
                && pairs.filter { tree($0.0.field) }.count == goesOn.filter { tree($0.0.field) }.count
    }

    private func isRest(_ text: String, of head: String) -> Bool {
        !head.isEmpty && !hasMarker(text) && (startsSmall(text) || !head.hasSuffix(".") && !head.hasSuffix(";"))
    }

    private func startsSmall(_ text: String) -> Bool {
        guard let first = text.first(where: { $0.isLetter || $0.isNumber }) else { return false }
        return first.isLowercase || ",;.)".contains(text.first ?? " ")
    }
}

extension ShownCell {
    /// Takes the rest of a text that was cut in two.
    fileprivate mutating func append(_ rest: ShownCell) {
        guard !rest.text.isEmpty, !rest.isFromAbove else { return }
        text = text.isEmpty ? rest.text : CellText.normalised("\(text) \(rest.text)")
    }
}
