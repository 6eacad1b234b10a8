/// A chart of bars beside one another, in the fonts of official documents.
///
/// Each bar bears its value. A legend stands below only where there is more than one series.
public struct ChartDraft: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
        /// Bars that lie, the first category on top; for long names.
        case bar
        /// Bars that stand, the first category on the left.
        case column
    }

    /// The bars of one colour.
    public struct Series: Hashable, Sendable {
        /// The name in the legend, at most 255 UTF-16 units.
        public var name: String
        /// A part of one column or row, as many cells as there are categories.
        public var values: SheetRange
        /// The bars' colour, 0xRRGGBB; `nil` for the next of ``ChartDraft/colors``.
        public var color: UInt32?

        public init(_ name: String, _ values: SheetRange, color: UInt32? = nil) {
            self.name = name
            self.values = values
            self.color = color
        }
    }

    public var kind: Kind
    /// At most 255 UTF-16 units; `nil` for none.
    public var title: String?
    /// The cells that name the bars: a part of one column or row.
    public var categories: SheetRange
    /// 1 to 255 series.
    public var series: [Series]
    /// At most 255 UTF-16 units; `nil` for none.
    public var categoryTitle: String?
    /// At most 255 UTF-16 units; `nil` for none.
    public var valueTitle: String?
    /// The number format of the bars' values and their axis, such as `0%`.
    public var numberFormat: String = "General"
    /// The greatest value that there can be, above 0, such as 1 for 100%: bars are drawn by it; `nil` by the values.
    public var maximum: Double?
    /// The cell at whose top left corner the chart stands.
    public var place: CellReference
    /// The width in points, 50 to 2,000.
    public var width: Double
    /// The height in points, 50 to 2,000.
    public var height: Double

    /// The colours of series that name none, in their order: blue, amber, green, red, violet, grey.
    public static let colors: [UInt32] = [0x2F5D8C, 0xD9902F, 0x5B8C5A, 0xB5483A, 0x76608A, 0x7F7F7F]

    public init(
        _ kind: Kind, title: String? = nil, categories: SheetRange, series: [Series], at place: CellReference,
        width: Double, height: Double
    ) {
        self.kind = kind
        self.title = title
        self.categories = categories
        self.series = series
        self.place = place
        self.width = width
        self.height = height
    }
}
