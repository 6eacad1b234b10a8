/// A rule on what may be typed into some cells (ECMA-376 part 1, 18.3.1.32).
public struct ValidationLook: Hashable, Sendable {
    public var ranges: [CellRange] = []
    /// As the file names it: `none`, `whole`, `decimal`, `list`, `date`, `time`, `textLength` or `custom`.
    public var type = "none"
    /// `between`, `notBetween`, `equal`, `notEqual`, `lessThan`, `lessThanOrEqual`, `greaterThan`…
    public var comparison = "between"
    /// Without `=`; a list is a range, or `"one,two"` with its quotation marks.
    public var formula1 = ""
    public var formula2 = ""
    public var allowsBlank = false
    /// `stop`, `warning` or `information`; `nil` when nothing is said to who types something else.
    public var errorStyle: String?
    public var errorTitle = ""
    public var error = ""
    public var promptTitle = ""
    public var prompt = ""

    public init() {}
}
