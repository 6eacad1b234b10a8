import CPhuLucXlsxWriter
import Foundation

/// How a chart looks: Times New Roman, values at the bars in place of grid lines, room between the bars.
struct ChartLook {
    private let chart: UnsafeMutablePointer<lxw_chart>
    private let draft: ChartDraft
    private static let grey: lxw_color_t = 0xA6A6A6

    init(_ chart: UnsafeMutablePointer<lxw_chart>, of draft: ChartDraft) {
        (self.chart, self.draft) = (chart, draft)
    }

    func set() {
        if let title = draft.title {
            chart_title_set_name(chart, title)
            Self.withFont(size: 13, isBold: true) { chart_title_set_name_font(chart, $0) }
        } else {
            chart_title_off(chart)
        }
        chart_set_series_gap(chart, draft.series.count > 1 ? 70 : 50)
        setLegend()
        var none = lxw_chart_line()
        none.none = 1
        chart_chartarea_set_line(chart, &none)
        // The library's axes are where they stand on the page: a bar's categories stand on y.
        let axes = (chart.pointee.x_axis, chart.pointee.y_axis)
        let (categories, values) = draft.kind == .bar ? (axes.1, axes.0) : (axes.0, axes.1)
        if let categories { setCategories(categories) }
        if let values { setValues(values) }
    }

    private func setLegend() {
        guard draft.series.count > 1 else {
            chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
            return
        }
        chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
        Self.withFont(size: 11) { chart_legend_set_font(chart, $0) }
    }

    private func setCategories(_ axis: UnsafeMutablePointer<lxw_chart_axis>) {
        setTitle(draft.categoryTitle, of: axis)
        Self.withFont(size: 11) { chart_axis_set_num_font(axis, $0) }
        chart_axis_major_gridlines_set_visible(axis, 0)
        chart_axis_set_major_tick_mark(axis, UInt8(LXW_CHART_AXIS_TICK_MARK_NONE.rawValue))
        var line = lxw_chart_line()
        (line.color, line.width) = (Self.grey, 0.75)
        chart_axis_set_line(axis, &line)
        // Bars are numbered from below: turned round, the first stands on top as it does in its table.
        if draft.kind == .bar {
            chart_axis_set_reverse(axis)
            // The values' axis goes along to the top, and back.
            chart_axis_set_crossing_max(axis)
        }
        // Every bar is named, however many there are.
        chart_axis_set_interval_unit(axis, 1)
    }

    private func setValues(_ axis: UnsafeMutablePointer<lxw_chart_axis>) {
        setTitle(draft.valueTitle, of: axis)
        chart_axis_major_gridlines_set_visible(axis, 0)
        chart_axis_set_num_format(axis, draft.numberFormat)
        if let maximum = draft.maximum {
            chart_axis_set_min(axis, 0)
            // A tenth more, or the number at the greatest bar would stand in the title.
            chart_axis_set_max(axis, maximum * 1.1)
        }
        // The values stand at the bars: an axis would only say them again.
        chart_axis_set_label_position(axis, UInt8(LXW_CHART_AXIS_LABEL_POSITION_NONE.rawValue))
        chart_axis_set_major_tick_mark(axis, UInt8(LXW_CHART_AXIS_TICK_MARK_NONE.rawValue))
        var none = lxw_chart_line()
        none.none = 1
        chart_axis_set_line(axis, &none)
    }

    private func setTitle(_ title: String?, of axis: UnsafeMutablePointer<lxw_chart_axis>) {
        guard let title else { return }
        chart_axis_set_name(axis, title)
        Self.withFont(size: 11, isItalic: true) { chart_axis_set_name_font(axis, $0) }
    }

    /// Hands on Times New Roman of a size in points; the library keeps a copy.
    static func withFont(
        size: Double, isBold: Bool = false, isItalic: Bool = false,
        _ body: (UnsafeMutablePointer<lxw_chart_font>) -> Void
    ) {
        var strings = CStrings()
        defer { strings.release() }
        var font = lxw_chart_font()
        font.name = strings.copy("Times New Roman")
        font.size = size
        // The library takes 0 as unset, and unset titles are bold; its “explicitly not” is 2.
        font.bold = isBold ? 1 : UInt8(LXW_EXPLICIT_FALSE.rawValue)
        font.italic = isItalic ? 1 : 0
        body(&font)
    }
}
