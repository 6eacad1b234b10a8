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
        joinRowsBelow()
    }

    /// The same without a header between them: the sentence of a text column goes on in the very next row.
    private mutating func joinRowsBelow() {
        var cut: Int?
        for index in rows.indices where rows[index].kind != .pageLine {
            defer { if rows[index].kind != .continued { cut = index } }
            guard let head = cut, rows[head].kind == .data, rows[index].kind == .data, rows[index].own.count <= 3,
                rows[index].own.count < rows[head].own.count, isRest(rows[index], below: rows[head]),
                continues(rows[head], rows[index])
            else { continue }
            for field in rows[head].fields.indices { rows[head].fields[field].append(rows[index].fields[field]) }
            for extra in rows[head].extras.indices { rows[head].extras[extra].append(rows[index].extras[extra]) }
            rows[index].kind = .continued
        }
    }

    /// Whether the innermost text of a row begins in the middle of the sentence that stands above it.
    private func isRest(_ rest: BodyRow, below head: BodyRow) -> Bool {
        guard
            let index = match.columns.lastIndex(where: { Self.treeFields.contains($0.field) }),
            let first = rest.fields[index].text.first, let last = head.fields[index].text.last
        else { return false }
        return first.isLetter && first.isLowercase && !".;:".contains(last) && !rest.fields[index].isFromAbove
            && rest.own.allSatisfy { $0.text.first?.isLowercase ?? false }
    }

    /// Whether a row goes on with the sentences of another: no number of its own, every text a rest.
    private func continues(_ cut: BodyRow, _ rest: BodyRow) -> Bool {
        guard !rest.inheritsSomething else { return false }
        let pairs = zip(match.columns, zip(cut.fields, rest.fields)).filter { !$0.1.1.text.isEmpty }
        guard !pairs.isEmpty, !pairs.contains(where: { $0.0.field == match.ordinalField }) else { return false }
        let goesOn = pairs.filter { startsSmall($0.1.1.text) || $0.1.0.text.hasSuffix(",") || isLabelledAlone(pairs) }
        let tree = { (field: String) in Self.treeFields.contains(field) }
        guard !goesOn.isEmpty, pairs.allSatisfy({ isRest($0.1.1.text, of: $0.1.0.text) }) else { return false }
        // A name may go on with a capital (`Sở` `Nội vụ`), beside a sentence that surely goes on.
        return goesOn.count == pairs.count
            || goesOn.count + 1 == pairs.count && goesOn.contains { tree($0.0.field) }
                && pairs.filter { tree($0.0.field) }.count == goesOn.filter { tree($0.0.field) }.count
    }

    /// Whether a row holds nothing but an activity without a label, where the one that it may belong to has one.
    private func isLabelledAlone(_ pairs: [(HeaderMatch.Column, (ShownCell, ShownCell))]) -> Bool {
        guard pairs.count == 1, let pair = pairs.first, pair.0.field == "activity" else { return false }
        return ItemMarker.leading(in: pair.1.0.text)?.kind == .activityLabel && !hasMarker(pair.1.1.text)
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
