extension ChartDraft {
    private static let textLimit = 255, seriesLimit = 255
    /// Most cells of a series.
    private static let pointLimit = 1_000
    private static let sizes = 50.0...2_000.0

    func check(among sheets: Set<String>) throws(Fault) {
        guard place.isInWorksheet else { throw .draft("the chart lies outside the sheet", cell: place) }
        guard Self.sizes.contains(width), Self.sizes.contains(height) else {
            throw .draft("a chart cannot be \(width) by \(height) points", cell: place)
        }
        for title in [title, categoryTitle, valueTitle].compactMap(\.self) { try check(title) }
        guard !series.isEmpty, series.count <= Self.seriesLimit else {
            throw .draft("a chart of \(series.count) series", cell: place)
        }
        try checkLine(categories, among: sheets)
        for series in series {
            try check(series.name)
            try checkLine(series.values, among: sheets)
            guard series.values.cellCount == categories.cellCount else {
                throw .draft("\(series.values.range) are not as many cells as \(categories.range)", cell: place)
            }
            if let color = series.color { _ = try LibraryWorkbook.color(color) }
        }
        guard numberFormat.utf8.count <= LibraryWorkbook.fieldLimit, numberFormat.isWritableName else {
            throw .draft("the number format \(numberFormat) is too long", cell: place)
        }
        if let maximum, !(maximum > 0 && maximum.isFinite) {
            throw .draft("an axis cannot end at \(maximum)", cell: place)
        }
    }

    /// The library takes a text that begins with `=` for a reference, and an empty one for none.
    private func check(_ text: String) throws(Fault) {
        guard !text.isEmpty, text.utf8.first != UInt8(ascii: "=") else {
            throw .draft("a chart's text is empty or begins with =", cell: place)
        }
        try text.checkLine("a chart's text", limit: Self.textLimit, cell: place)
    }

    private func checkLine(_ range: SheetRange, among sheets: Set<String>) throws(Fault) {
        try range.check(among: sheets)
        guard range.isLine, range.cellCount <= Self.pointLimit else {
            throw .draft("no series can be made of \(range.range)", cell: place)
        }
    }
}

extension SheetRange {
    /// How many cells there are; the range lies within a worksheet.
    var cellCount: Int { range.rows.count * range.columns.count }
}
