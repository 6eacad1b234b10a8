/// Bounds on what reading one file may cost, counted as bytes come and never believed from a header.
///
/// There is no rule on the compression ratio alone: good workbooks pack a hundred to one.
public struct Limits: Hashable, Sendable {
    /// Entries in the archive.
    public var entries = 65_536
    /// Inflated bytes of one part.
    public var bytesPerPart = 1 << 30
    /// Inflated bytes of all parts that are read.
    public var bytesInAll = 4 << 30
    /// Elements inside one another.
    public var xmlDepth = 256
    public var attributesPerElement = 1024
    /// Namespace prefixes in force at one place.
    public var namespaces = 256
    /// UTF-8 bytes of one string; Excel itself stops at 32,767 characters.
    public var stringLength = 16 << 20
    /// Worksheets in a workbook.
    public var sheets = 16_384

    /// Fonts, number formats, cell formats, relationships or names of one workbook; Excel has 65,490 cell formats.
    public var definitions = 1 << 18

    /// Cells of an HTML table that reach into the rows below at one time.
    public var rowSpans = 1024

    public static let `default` = Limits()

    public init() {}
}
