/// What stops a file: facts only; the sentence for people is made where the language is known.
public struct Fault: Error, Hashable, Sendable {
    /// What went wrong; open, so that cases may be added.
    public enum Code: Hashable, Sendable {
        // the file
        case fileMissing, isFolder, emptyFolder, notReadable, emptyFile
        /// The bytes of the name are no UTF-8.
        case unreadableName
        /// The bytes are of another kind of file.
        case otherFormat(FileFormat)
        case passwordProtected
        case damagedArchive
        /// Entries of the archive lie over one another, as no writer has it.
        case overlappingEntries
        // its parts
        case partMissing, partDamaged, xmlMalformed, doctype, unsupportedEncoding, noSheet
        /// A part inflates to far more than the archive says.
        case sizeMismatch
        /// Packed by a method that packages do not have.
        case unsupportedCompression
        /// Two sheets name one part.
        case sharedPart
        case limitExceeded(limit: String, value: Int)
        // output
        case outputExists, outputIsInput, notWritable, diskFull, writeFailed
        /// A workbook that cannot be changed in place without harm; the detail says what stands in the way.
        case notEditable
        // meaning
        case noTable, unknownForm, unknownSheet, malformedData, tooLarge
        /// No sheet has anything that looks like the header of a table.
        case noHeader
        /// No report form is in a workbook that should be a return.
        case noReportForm
        /// A report that was added up already, among the returns.
        case wholeReport
        /// A list of reporting agencies that cannot be used; the detail says the line and what is wrong in it.
        case agencyList
    }

    public var code: Code
    /// The file's path as it was given.
    public var file: String?
    /// The part inside the package, such as `xl/worksheets/sheet1.xml`.
    public var part: String?
    public var sheet: String?
    public var cell: String?
    /// What the library beneath said, or the offending text; never needed to understand the fault.
    public var detail: String?

    public init(
        _ code: Code, file: String? = nil, part: String? = nil, sheet: String? = nil, cell: String? = nil,
        detail: String? = nil
    ) {
        self.code = code
        self.file = file
        self.part = part
        self.sheet = sheet
        self.cell = cell
        self.detail = detail
    }

    /// The same fault with its file named.
    public func of(file: String) -> Fault {
        var fault = self
        fault.file = fault.file ?? file
        return fault
    }
}
