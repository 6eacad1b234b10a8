import CPhuLucXlsxWriter

extension LibraryWorkbook {
    /// The size that the library scales, in pixels.
    private static let chartSize = (width: 480.0, height: 288.0)

    /// Adds a sheet's charts, once every sheet is there.
    func addCharts(of draft: SheetDraft, in workbook: WorkbookDraft) throws(Fault) {
        guard !draft.charts.isEmpty else { return }
        guard let sheet = workbook_get_worksheet_by_name(book, draft.name) else {
            throw Fault(.writeFailed, sheet: draft.name, detail: "libxlsxwriter has lost the sheet")
        }
        for chart in draft.charts {
            do throws(Fault) {
                try add(chart, to: sheet, ChartValues(workbook))
            } catch {
                var fault = error
                fault.sheet = draft.name
                throw fault
            }
        }
    }

    private func add(_ draft: ChartDraft, to sheet: LibrarySheet, _ values: ChartValues) throws(Fault) {
        let type = draft.kind == .bar ? LXW_CHART_BAR : LXW_CHART_COLUMN
        guard let chart = workbook_add_chart(book, UInt8(type.rawValue)) else {
            throw Fault(.writeFailed, detail: "libxlsxwriter gave no chart")
        }
        for (index, series) in draft.series.enumerated() {
            let color = series.color ?? ChartDraft.colors[index % ChartDraft.colors.count]
            try Self.add(series, try Self.color(color), of: draft, to: chart, values)
        }
        ChartLook(chart, of: draft).set()
        var options = lxw_chart_options()
        options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
        options.x_scale = Self.pixels(draft.width) / Self.chartSize.width
        options.y_scale = Self.pixels(draft.height) / Self.chartSize.height
        try Self.check(
            worksheet_insert_chart_opt(
                sheet, draft.place.libraryRow, draft.place.libraryColumn, chart, &options),
            cell: draft.place)
    }

    private static func add(
        _ series: ChartDraft.Series, _ color: lxw_color_t, of draft: ChartDraft,
        to chart: UnsafeMutablePointer<lxw_chart>, _ values: ChartValues
    ) throws(Fault) {
        guard let made = chart_add_series(chart, draft.categories.placed, series.values.placed) else {
            throw Fault(.writeFailed, detail: "libxlsxwriter gave no series")
        }
        values.give(made.pointee.categories, draft.categories, asText: true)
        values.give(made.pointee.values, series.values, asText: false)
        chart_series_set_name(made, series.name)
        var fill = lxw_chart_fill()
        fill.color = color
        chart_series_set_fill(made, &fill)
        chart_series_set_labels(made)
        chart_series_set_labels_num_format(made, draft.numberFormat)
        ChartLook.withFont(size: 10) { chart_series_set_labels_font(made, $0) }
    }
}

extension SheetRange {
    /// A reference that the library keeps until it is given the true one.
    fileprivate var placed: String { "=" + formula }
}
