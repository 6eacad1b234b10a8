import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// The rows of a report from an agency's own table: numbers, labels, units, kinds and formulas.
struct LearnedRows {
    private(set) var indicators: [Indicator] = []
    /// The value columns that a column adds up, by its place among the columns.
    private(set) var sums: [Int: [String]] = [:]
    /// The value column that a column is a share of, and the share, by its place among the columns.
    private(set) var ratios: [Int: [String]] = [:]
    /// Whether the titles of sections are merged over the rest of their rows.
    private(set) var mergesSections = false
    /// The ids of the rows in bold and in italics; `nil` where these are the titles and the percentages.
    private(set) var bold: [String]?
    private(set) var italic: [String]?
    /// The rows of the sheet that open a section.
    private(set) var sectionRows: [Int] = []
    private(set) var remarks: [Message] = []

    private let body: LearnedBody
    private let header: LearnedHeader
    private let fields: [String]
    private let words: LearningWords
    /// The places of the value columns among the columns.
    private let values: [Int]
    /// The ids of the rows that are asked, by the row of the sheet.
    private var ids: [Int: String] = [:]

    init(_ body: LearnedBody, _ header: LearnedHeader, fields: [String], words: LearningWords) {
        (self.body, self.header, self.fields, self.words) = (body, header, fields, words)
        values = fields.indices.filter { !Form.descriptiveFields.contains(fields[$0]) }
        readSums()
        let rows = body.rows.filter { row in
            row.fields.indices.contains { !values.contains($0) && !row.fields[$0].text.isEmpty }
        }
        readRows(rows)
        readFormulas(rows)
        let styled = zip(indicators, rows)
        let isOurs = styled.allSatisfy { $0.isAsked != $1.isBold && ($0.formula?.divisor != nil) == $1.isItalic }
        guard !isOurs else { return }
        bold = styled.filter { $1.isBold }.map(\.0.id)
        italic = styled.filter { $1.isItalic }.map(\.0.id)
    }

    private func place(_ field: String) -> Int? { fields.firstIndex(of: field) }

    private func text(_ field: String, _ row: LearnedBody.Row) -> String {
        place(field).map { row.fields[$0].text } ?? ""
    }

    // MARK: Rows

    private mutating func readRows(_ rows: [LearnedBody.Row]) {
        var numbering = LearnedNumbering()
        let hasIDs = !rows.isEmpty && Set(rows.map(\.id)).count == rows.count && rows.allSatisfy { !$0.id.isEmpty }
        var numbers = rows.map { text("number", $0).trimmingMarks }
        for index in rows.indices { numbers[index] = numbering.mended(numbers[index]) }
        for (index, row) in rows.enumerated() {
            var (number, label) = (text("number", row), text("label", row))
            if numbers[index].hasPrefix(number), number.count < numbers[index].count { number = numbers[index] }
            var mark = numbers[index]
            // A section's title merged over the number's column too: `I. CẢI CÁCH THỂ CHẾ`.
            let title = self.label(of: row)
            let isJoined = place("number").map { row.fields[$0].anchor == title?.anchor } ?? true
            if isJoined { number = "" }
            if isJoined || mark.isEmpty { mark = ItemMarker.leading(in: label)?.number ?? "" }
            let next = numbers.indices.contains(index + 1) ? numbers[index + 1] : ""
            let isTitle = isTitle(row, mark: mark, next: next, numbering)
            let isSection = isTitle && (numbering.isSection(mark) || mark.isEmpty && isJoined)
            if isTitle { noteMerge(of: row) }
            if isSection { sectionRows.append(row.number) }
            // A section may hold figures of its own: the sums of its rows.
            let own = numbering.id(number: mark, isSection: numbering.isSection(mark))
            var indicator = Indicator(
                id: hasIDs ? row.id : own, number: number, label: label.isEmpty ? number : label,
                unit: isTitle ? "" : text("unit", row), kind: isSection ? .section : .group)
            if !isTitle {
                let kind = kind(of: row, unit: indicator.unit, label: label)
                indicator = Indicator(
                    id: indicator.id, number: number, label: indicator.label, unit: indicator.unit, kind: kind,
                    columns: askedColumns(row))
                ids[row.number] = indicator.id
            }
            label = indicator.label
            indicators.append(indicator)
        }
    }

    private func label(of row: LearnedBody.Row) -> LearnedBody.Field? { place("label").map { row.fields[$0] } }

    private mutating func noteMerge(of row: LearnedBody.Row) {
        guard let merge = label(of: row)?.merge, merge.columns.upperBound >= header.span.upperBound else { return }
        mergesSections = true
    }

    /// Whether a row is a title over others: nothing in it is asked.
    private func isTitle(_ row: LearnedBody.Row, mark: String, next: String, _ numbering: LearnedNumbering) -> Bool {
        let figures = values.map { row.fields[$0] }
        if figures.contains(where: { $0.sum != nil }) { return false }
        if body.isProtected, body.rows.contains(where: { $0.fields.contains(where: \.isOpen) }) {
            return !figures.contains(where: \.isOpen)
        }
        // A merge that takes the values along leaves no room for them.
        if let merge = label(of: row)?.merge, merge.columns.upperBound >= header.span.upperBound { return true }
        guard text("unit", row).isEmpty, figures.allSatisfy(\.text.isEmpty) else { return false }
        if numbering.isSection(mark) { return true }
        guard place("unit") != nil else { return row.isBold && label(of: row)?.text.isCapitals == true }
        return row.isBold || !mark.isEmpty && next.hasPrefix(mark + ".")
    }

    /// What a row holds, by its unit, else by its label and the format of its figures.
    private func kind(of row: LearnedBody.Row, unit: String, label: String) -> Indicator.Kind {
        if Indicator(id: "", label: "", unit: unit, kind: .code).choices.count >= 2 { return .code }
        if words.isPercent(unit) { return .percent }
        if MoneyUnit.named(in: unit) != nil { return .money }
        guard unit.isEmpty else { return .count }
        let formats = values.map { row.fields[$0].numberFormat }
        if formats.contains(where: { $0.contains("%") }) || label.contains("(%)") { return .percent }
        if place("unit") == nil, words.percentLabels.begins(label) { return .percent }
        if formats.contains("@") { return .text }
        let isPlain = formats.allSatisfy { $0 == "General" }
        return place("unit") != nil && body.isProtected && isPlain ? .text : .count
    }

    /// The columns a row is asked in on a protected sheet; `nil` for all of them.
    private func askedColumns(_ row: LearnedBody.Row) -> [String]? {
        guard body.isProtected else { return nil }
        let inputs = values.filter { sums[$0] == nil && ratios[$0] == nil }
        let asked = inputs.filter { row.fields[$0].isOpen || row.fields[$0].sum != nil }
        return asked.isEmpty || asked.count == inputs.count ? nil : asked.map { fields[$0] }
    }

    // MARK: Formulas

    /// The value columns that follow from others of their row.
    private mutating func readSums() {
        for index in values {
            let formulas = body.rows.compactMap { row in row.fields[index].sum.map { (row.number, $0) } }
            var parts: Set<Int> = []
            for (row, sum) in formulas {
                for column in sum.columns(inRow: row) ?? [] {
                    parts.formUnion(values.filter { $0 != index && header.columns[$0].columns.contains(column) })
                }
            }
            if !parts.isEmpty { sums[index] = parts.sorted().map { fields[$0] } }
            for (row, sum) in formulas where parts.isEmpty && ratios[index] == nil {
                ratios[index] = ratio(sum, inRow: row)
            }
        }
    }

    private func ratio(_ sum: CellSum, inRow row: Int) -> [String]? {
        guard let (above, below) = sum.ratio(inRow: row) else { return nil }
        let parts = [above, below].compactMap { column in
            values.first { header.columns[$0].columns.contains(column) }.map { fields[$0] }
        }
        return parts.count == 2 && parts[0] != parts[1] ? parts : nil
    }

    private mutating func readFormulas(_ rows: [LearnedBody.Row]) {
        for (index, row) in rows.enumerated() where indicators[index].isAsked {
            for column in values where sums[column] == nil && ratios[column] == nil {
                guard let sum = row.fields[column].sum else { continue }
                let formula = sum.formula(inColumns: header.columns[column].columns) { ids[$0] }
                guard let formula, !formula.ids.contains(indicators[index].id) else {
                    remarks.append(Self.remark(row.fields[column].anchor))
                    continue
                }
                indicators[index].take(formula)
                break
            }
        }
    }

    private static func remark(_ cell: CellReference) -> Message {
        Message(
            vi: "công thức ở ô \(cell) không phải tổng hay tỷ lệ của các dòng khác; ô này thành ô để điền",
            en: "the formula in \(cell) is no sum or ratio of other rows; the cell becomes one to fill in")
    }
}

extension Indicator {
    /// Makes the row a computed one, with what follows from that.
    fileprivate mutating func take(_ formula: IndicatorFormula) {
        self = Indicator(
            id: id, number: number, label: label, unit: unit, kind: kind, formula: formula, columns: columns)
    }
}
