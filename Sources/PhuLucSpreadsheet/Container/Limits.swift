/// Bounds on what reading one file may cost, counted as bytes come and never believed from a header.
///
/// There is no rule on the compression ratio alone: good workbooks pack a hundred to one.
public struct Limits: Hashable, Sendable {
    /// Entries in the archive.
    public var entries = 32_768
    /// Inflated bytes of one part.
    public var bytesPerPart = 1 << 30
    /// Inflated bytes of all parts that are read.
    public var bytesInAll = 4 << 30
    /// Inflated bytes for each packed one, in parts past ``smallPart``; deflate itself stops at 1,032.
    public var ratio = 500
    /// Elements inside one another.
    public var xmlDepth = 256
    public var attributesPerElement = 1024
    /// Namespace prefixes in force at one place.
    public var namespaces = 256
    /// UTF-8 bytes of one string; Excel itself stops at 32,767 characters.
    public var stringLength = 16 << 20
    /// UTF-8 bytes of all texts of a workbook's cells, a shared one counted for every cell that shows it.
    public var textBytes = 1 << 30
    /// UTF-8 bytes of all formulas of a sheet, a shared one counted for every cell that shares it.
    public var formulaBytes = 256 << 20
    /// Worksheets in a workbook.
    public var sheets = 16_384
    /// Fonts, number formats, cell formats, relationships or names of one workbook; Excel has 65,490 cell formats.
    public var definitions = 1 << 18
    /// Seconds that reading may take, looked at now and then.
    public var seconds = 60

    /// When reading has to be done; set as a file is opened.
    var deadline: ContinuousClock.Instant?

    /// Cells of an HTML table that reach into the rows below at one time.
    public var rowSpans = 1024

    public static let `default` = Limits()

    /// Inflated bytes that a part may always have: below this, neither its ratio nor its claimed size is looked at.
    static let smallPart = 16 << 20

    public init() {}

    /// The same limits, the time running from now.
    func running() -> Limits {
        var limits = self
        limits.deadline = deadline ?? .now + .seconds(min(seconds, 1 << 31))
        return limits
    }

    /// Throws when the time is over.
    func checkTime(part: String? = nil) throws(Fault) {
        if isOver { throw Fault(.limitExceeded(limit: "seconds", value: seconds), part: part) }
    }

    /// Whether the time is over.
    var isOver: Bool { deadline.map { ContinuousClock.now > $0 } ?? false }
}
