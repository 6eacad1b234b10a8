import PhuLuc

/// How one messy workbook is made: what the kinds of mess decide.
public struct MessRecipe: Sendable {
    public struct Column: Sendable {
        var field: MessField
        /// Titles from the top of the header down: blocks first, the column's own last.
        var path: [String]
        /// How many columns of the sheet it takes, merged in every row.
        var width = 1
    }

    public struct Header: Sendable {
        /// Blocks and high titles are merged; else they stand in their first cell alone.
        var isMerged = true
        /// Without merges, single titles stand in the lowest row instead of the highest.
        var isBottom = false
        /// Every title is cut over two rows of cells.
        var isCut = false
        /// Rows by which single titles are higher than they need be.
        var extraHeight = 0
        var numbers: ColumnNumbers = .none
    }

    public enum ColumnNumbers: Sendable {
        case none, parenthesised, plain, numberCells, letters, lettersThenNumbers
    }

    public struct Pages: Sendable {
        var every: ClosedRange<Int>
        var repeatsNumbers = false
        /// Only the row of column numbers stands again, without the header.
        var onlyNumbers = false
        var hasPageLine = false
        /// Whether rows are cut in two where a page ends.
        var cuts = false
        var repeatsSection = false
    }

    public enum SectionShape: Sendable {
        case none, numberAndTitle, oneCell, boldAlone, everyColumn
    }

    public struct SectionRows: Sendable {
        var shape: SectionShape = .numberAndTitle
        var isMerged = true
        var isBold = true
        var letters = false
        /// Stands before the number: `PHẦN `.
        var word = ""
        /// Stands behind the number: `.`, ` -`, `:`.
        var mark = "."
        var hasColon = false
        var isSentenceCase = false
        var hasAmount = false
        /// The title stands in the column of the objective, not in the first one.
        var isInContent = false
    }

    public enum Fill: Sendable { case merges, blanks, repeats }

    public enum Numbering: Sendable { case inText, inTT, inBoth, running, nowhere }

    public enum Tables: Sendable { case one, oneASection, oneSheetASection }

    public enum Responsible: Int, Sendable, CaseIterable {
        case semicolon, smallSemicolon, twoLines, dashes, units, offices, list
    }

    public enum Several: Sendable { case labelled, numbered, inline }

    /// How an ordinal in the TT column is written.
    public enum Ordinals: Sendable, CaseIterable { case plain, dotted, bracketed, padded, letters, ofSection }

    /// Lists inside cells.
    public enum Lists: Sendable { case none, dashedAgencies, agenciesOnLines, dashedOutputs, details, tasks }

    public enum Money: Sendable { case plain, words, numbers, formulas, marks, errors }

    public enum Times: Sendable { case texts, dates, years, monthDates }

    public enum Totals: Sendable { case none, end, top, sections }

    public enum Above: Sendable {
        case plain, nothing, motto, oneCell, oneCellWithoutHeading, titleRows, proclaims, mergedLines, repeatedLines
    }

    // The table
    public var columns: [Column] = []
    public var header = Header()
    public var pages: Pages?
    public var section = SectionRows()
    public var objectives: Fill = .merges
    public var tasks: Fill = .merges
    public var leaves: Fill = .merges
    public var numbering: Numbering = .inText
    public var numberCells = false
    /// The TT column's numbers became dates, as 1.2 does when typed.
    public var datesInTT = false
    public var ordinals: Ordinals = .plain
    public var lists: Lists = .none
    public var taskLabels = 0
    public var activityLabels = 0
    public var tables: Tables = .one
    public var sectionAboveHeader = true
    public var responsible: Responsible?
    public var several: Several?
    public var unit: MoneyUnit? = .million
    public var unitLine: String?
    public var money: [Money] = [.plain]
    public var times: Times = .texts
    public var totals: Totals = .none
    public var totalLabel = "Tổng cộng"
    public var blankRows = 0
    public var tallRows = 0
    public var mergesAcross = false
    public var hasLongCells = false
    /// Sections without a row.
    public var hasEmptySections = false
    /// Dates broken inside a number by a narrow column.
    public var breaksDates = false
    // Around it
    public var top = 0
    public var left = 0
    public var above: Above = .plain
    public var notesBelow: [String] = []
    public var hasSignature = false
    public var hasPlaceAndDate = false
    public var endMark = 0
    public var sideMarks = false
    public var remarksFill = 60
    // The workbook
    public var hand = MessHand()
    public var hidesRows = false
    public var hidesColumns = false
    public var coverSheet = false
    public var emptySheet = false
    public var notesSheet = 0
    public var hasComments = false
    public var emptyCellsBelow = false
    public var sheetName = "Phụ lục"

    /// The other headers the form accepts, by column.
    var accepted: [MessField: [String]] = [:]

    func has(_ field: MessField) -> Bool { columns.contains { $0.field == field } }

    /// Whether the columns of lead and coordinating agencies stand side by side.
    var agenciesAdjoin: Bool {
        zip(columns, columns.dropFirst()).contains { Set([$0.field, $1.field]) == [.lead, .coordinating] }
    }

    /// Changes the title of a column, the last of its path.
    mutating func retitle(_ field: MessField, _ title: String) {
        for index in columns.indices where columns[index].field == field {
            columns[index].path[columns[index].path.count - 1] = title
        }
    }

    /// Changes every title.
    mutating func retitle(_ change: (String) -> String) {
        for index in columns.indices { columns[index].path = columns[index].path.map(change) }
    }

    mutating func drop(_ fields: MessField...) { columns.removeAll { fields.contains($0.field) } }

    /// Puts a block's title over columns that stand side by side.
    mutating func block(_ title: String, over fields: [MessField]) {
        for index in columns.indices where fields.contains(columns[index].field) {
            columns[index].path.insert(title, at: 0)
        }
    }

    /// The columns in groups that may not be parted: those under one block.
    var groups: [[Column]] {
        get {
            columns.reduce(into: []) { groups, column in
                if column.path.count > 1, let last = groups.last?.last, last.path.count > 1,
                    last.path[0] == column.path[0]
                {
                    groups[groups.count - 1].append(column)
                } else {
                    groups.append([column])
                }
            }
        }
        set { columns = newValue.flatMap { $0 } }
    }
}
