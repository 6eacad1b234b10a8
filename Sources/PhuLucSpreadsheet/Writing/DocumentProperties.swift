/// The document properties of a workbook; the same ones give the same bytes.
public struct DocumentProperties: Hashable, Sendable {
    public var title: String?
    public var subject: String?
    public var author: String?
    public var company: String?
    public var comments: String?
    /// The moment of creation, in seconds since 1970 and above 0; fixed, so that two exports are equal.
    public var created: Int
    /// Properties of the program's own, in this order; each name once.
    public var custom: [CustomProperty]

    public init(
        title: String? = nil, subject: String? = nil, author: String? = nil, company: String? = nil,
        comments: String? = nil, created: Int = 1_735_689_600, custom: [CustomProperty] = []
    ) {
        self.title = title
        self.subject = subject
        self.author = author
        self.company = company
        self.comments = comments
        self.created = created
        self.custom = custom
    }

    /// A property with a name of one's own; its value is a text, for LibreOffice makes a real of a whole number.
    public struct CustomProperty: Hashable, Sendable {
        /// 1 to 255 UTF-16 units, without control characters.
        public var name: String
        /// At most 255 UTF-16 units: the library takes no more.
        public var text: String

        public init(_ name: String, _ text: String) {
            self.name = name
            self.text = text
        }
    }
}
