import PhuLucAnnex

/// One official form as data: a single description that both reads and writes.
public struct Form: Hashable, Sendable, Decodable {
    public static let schema = "phuluc/form/1"

    /// What the form's rows become.
    public enum Kind: String, Hashable, Sendable, Decodable {
        /// The tree of a plan: sections, objectives, tasks, activities.
        case plan
        /// Rows with values, and rows without a number beneath them.
        case table
        /// The fixed rows of a statistics report, which every agency fills with its figures.
        case report
    }

    /// Where the form comes from.
    public enum Status: String, Hashable, Sendable, Decodable {
        /// Taken from an official document that was read.
        case official
        /// Rebuilt from knowledge; to be replaced by the office's own form.
        case reconstructed
        /// Learned from an office's workbook.
        case learned
    }

    public var id: String
    public var kind: Kind
    /// The form whose table this one goes on with: columns of the same field know the same headers.
    public var extends: String?
    public var status: Status
    /// Which writing of the form this is; 1 when it does not say. A return of another one is a finding.
    public var version: Int?
    /// The number of the annex in the guidance it belongs to: `02`.
    public var annex: String?
    public var name: BilingualName
    /// The document the form was taken from.
    public var source: String
    /// The lines above the table of an empty form.
    public var heading: String?
    public var title: String?
    public var attachedTo: String?
    /// All lines above the table of an empty form, where heading, title and attachment alone do not say how they stand.
    public var above: [[Line]]?
    /// The lines below the table.
    public var below: [[Line]]?
    /// The name of the sheet when the form is written.
    public var sheet: String
    public var page: PageSetup
    public var text: TextSizes
    public var shading: Shading?
    /// What closes the annex after its last row: `./.`; nothing when absent.
    public var end: String?
    /// The year that `{year}` in the header means unless a table says otherwise.
    public var year: Int?
    public var levels: [Level]?
    /// Fields of which the header must hold at least one of each list.
    public var needs: [[String]]
    public var columns: [Column]
    /// Words that give a header another meaning: with one of them it is a column only by its whole text.
    public var misleading: [String]?
    /// The marks below the header that number the columns: `A`, `B`, `1`, `2`.
    public var columnNumbers: [String]?
    /// The rows set in bold and in italics, where it is not the titles and the percentages.
    public var boldRows: [String]?
    public var italicRows: [String]?
    /// Whether the titles of sections are merged over the rest of their rows.
    public var mergesSections: Bool?
    public var checks: [TableCheck]?
    /// The rows of a report; nothing for other kinds.
    @Deferred public var rows: [Indicator]? = nil

    /// Leaves the rows to be read when they are asked for.
    mutating func deferRows(_ read: @escaping @Sendable () -> [Indicator]?) { _rows = Deferred(read) }

    /// The form's name in both languages.
    public struct BilingualName: Hashable, Sendable, Decodable {
        public var vi: String
        public var en: String
    }

    /// Paper and margins; A4 always.
    public struct PageSetup: Hashable, Sendable, Decodable {
        public enum Orientation: String, Hashable, Sendable, Decodable { case portrait, landscape }
        public var orientation: Orientation
        public var margins: Margins
        /// Whether the sheet is scaled down to the page's width, rather than its columns made to fit.
        public var fit: Bool?

        /// Millimetres.
        public struct Margins: Hashable, Sendable, Decodable {
            public var top: Double, bottom: Double, left: Double, right: Double
        }
    }

    /// Font and sizes in points.
    public struct TextSizes: Hashable, Sendable, Decodable {
        public var font: String
        public var size: Double
        public var headingSize: Double
        public var titleSize: Double
        public var attachedSize: Double
        /// The size of the header; that of the table's text when absent.
        public var headerSize: Double?
        /// Whether the header is in bold; it is when absent.
        public var headerBold: Bool?
    }

    /// Colours behind texts, as `DDEBF7`.
    public struct Shading: Hashable, Sendable, Decodable {
        public var header: String?
        public var section: String?
    }

    /// A text beside others in a line above or below the table.
    public struct Line: Hashable, Sendable, Decodable {
        public var text: String
        /// The first and the last column of the form that it stands over, from 1.
        public var columns: [Int]
        public var size: Double?
        public var bold: Bool?
        public var italic: Bool?
        public var align: Column.Alignment?
    }

    /// One level of a plan: which numbers its texts may begin with.
    public struct Level: Hashable, Sendable, Decodable {
        public enum Name: String, Hashable, Sendable, Decodable { case section, objective, task, activity }
        public enum Numbering: String, Hashable, Sendable, Decodable { case roman, letter, decimal, dotted, label }
        public var level: Name
        public var number: [Numbering]
    }

    /// One column: the field it fills, the header it is known by, and how it looks.
    public struct Column: Hashable, Sendable, Decodable {
        public enum Alignment: String, Hashable, Sendable, Decodable { case left, center, right, justify }
        public enum Vertical: String, Hashable, Sendable, Decodable { case top, center }
        public var field: String
        /// The block above the group, for headers of three rows.
        public var block: String?
        /// The block of the header above this column, for headers of two rows.
        public var group: String?
        public var title: String
        /// Other headers that mean this column.
        public var accept: [String]?
        /// Headers that may mean this column or another thing; taken when nothing better is there, and said.
        public var maybe: [String]?
        /// Words that make a short header this column wherever they stand in it, if nothing better is there.
        public var words: [String]?
        /// Headers that look like this column and are not.
        public var refuse: [String]?
        public var value: TableValue.Kind?
        /// The value columns that this one adds up.
        public var sum: [String]?
        /// Two value columns: this one is the first in a hundred of the second.
        public var ratio: [String]?
        /// The unit of money that the title names.
        public var unit: String?
        /// The width in characters of the default font.
        public var width: Double
        public var align: Alignment?
        public var vertical: Vertical?
    }

    /// The column of a field.
    public func column(_ field: String) -> Column? { columns.first { $0.field == field } }
}

extension TableValue.Kind: Decodable {}

/// An arithmetic check of a table, as the form's data names it.
public struct TableCheck: Hashable, Sendable, Decodable {
    public enum Precision: String, Hashable, Sendable, Decodable { case truncate, round, exact }
    /// The rule's name: `target-mismatch`, `parts-mismatch`, `total-mismatch`, `over-maximum`.
    public var rule: String
    public var columns: [String]?
    public var column: String?
    public var sum: [String]?
    public var equals: Target?
    public var maximum: String?
    public var precision: Precision?

    /// A column's name or a fixed number.
    public enum Target: Hashable, Sendable, Decodable {
        case column(String)
        case number(Double)

        public init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Double.self) {
                self = .number(number)
            } else {
                self = .column(try container.decode(String.self))
            }
        }
    }
}
