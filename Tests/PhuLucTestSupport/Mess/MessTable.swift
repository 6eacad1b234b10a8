import PhuLuc

/// One table of a messy workbook: its items from top to bottom, then its cells.
struct MessTable {
    /// What a row of the sheet is.
    enum Item {
        case header(withTitles: Bool, withNumbers: Bool)
        case section(Int)
        /// A section's line above the header of its own table.
        case sectionLine(Int)
        case line(Int, part: Part)
        /// A further row that the merges of the line above cover.
        case stretch(Int)
        case total(label: String, amount: Int)
        case pageLine(String)
        case blank
    }

    enum Part { case whole, first, second }

    let recipe: MessRecipe
    let rows: [MessRow]
    let numbers: [String]
    let titles: [String]
    var dice: TextMaker
    /// Items with the row each begins in.
    var items: [(row: Int, item: Item)] = []
    /// What stands in the first and second part of a line that a page cuts.
    var cuts: [Int: [MessField: (String, String)]] = [:]
    var placed: [Int: [MessTruth.Place]] = [:]
    /// The first row of the sheet that no item has taken.
    private var next = 1
    private var section: Int?
    private var linesLeft = 0
    /// For each row whether it would say its objective and task again at the top of a page.
    let againRolls: [Bool]

    init(_ recipe: MessRecipe, _ rows: [MessRow], numbers: [String], titles: [String], dice: TextMaker) {
        self.recipe = recipe
        self.rows = rows
        self.numbers = numbers
        self.titles = titles
        var dice = dice
        againRolls = rows.map { _ in dice.chance(40) }
        self.dice = dice
    }

    /// The columns of the sheet that a column of the table takes.
    func place(_ index: Int) -> ClosedRange<Int> {
        let start = recipe.left + 1 + recipe.columns.prefix(index).reduce(0) { $0 + $1.width }
        return start...(start + recipe.columns[index].width - 1)
    }

    func place(of field: MessField) -> ClosedRange<Int>? {
        recipe.columns.firstIndex { $0.field == field }.map { place($0) }
    }

    /// All columns of the sheet that the table takes.
    var span: ClosedRange<Int> { place(0).lowerBound...place(recipe.columns.count - 1).upperBound }

    /// The first column of the plan's own words.
    var content: ClosedRange<Int> {
        recipe.columns.firstIndex { MessField.contents.contains($0.field) }.map { place($0) } ?? place(0)
    }

    // MARK: Items

    /// Lines up the rows of some sections below `top`; gives the first free row.
    mutating func lineUp(_ lines: Range<Int>, from top: Int, ownSection: Int?) -> Int {
        next = top
        section = recipe.sectionAboveHeader ? ownSection : nil
        if let ownSection, recipe.sectionAboveHeader { add(.sectionLine(ownSection)) }
        addHeader(withTitles: true, withNumbers: true)
        if recipe.blankRows > 0, dice.chance(20) { add(.blank) }
        if recipe.totals == .top, lines.lowerBound == 0 { add(total(recipe.totalLabel)) }
        linesLeft = recipe.pages.map { dice.number($0.every) } ?? Int.max
        for line in lines {
            if rows[line].section != section { open(rows[line].section, isOwn: ownSection != nil) }
            linesLeft -= 1
            if linesLeft == 0, let pages = recipe.pages {
                linesLeft = dice.number(pages.every)
                turnPage(pages, at: line)
            } else {
                add(.line(line, part: .whole))
                if dice.chance(recipe.tallRows) { add(.stretch(line), height: dice.number(1...2)) }
            }
            if dice.chance(recipe.blankRows) { add(.blank) }
        }
        if let section, let item = subTotal(section) { add(item) }
        if recipe.totals == .end, lines.upperBound == rows.count { add(total(recipe.totalLabel)) }
        if let pages = recipe.pages, !pages.onlyNumbers, dice.chance(10) {
            addHeader(withTitles: true, withNumbers: false)
        }
        return next
    }

    private mutating func add(_ item: Item, height: Int = 1) {
        items.append((next, item))
        next += height
    }

    private mutating func addHeader(withTitles: Bool, withNumbers: Bool) {
        let hasNumbers = withNumbers && recipe.header.hasNumbers
        add(
            .header(withTitles: withTitles, withNumbers: hasNumbers),
            height: (withTitles ? height : 0) + (hasNumbers ? 1 : 0))
    }

    /// Closes the section above and opens one, with those in between that have no rows.
    private mutating func open(_ new: Int, isOwn: Bool) {
        if let section, let item = subTotal(section) { add(item) }
        if recipe.hasEmptySections, !isOwn {
            for empty in ((section ?? -1) + 1)..<new { add(.section(empty)) }
        }
        section = new
        guard !titles[new].isEmpty else { return }
        if dice.chance(recipe.blankRows) { add(.blank) }
        add(.section(new))
    }

    /// Begins a page before a line, or in the middle of it.
    private mutating func turnPage(_ pages: MessRecipe.Pages, at line: Int) {
        let isCut = pages.cuts && cut(line)
        if isCut { add(.line(line, part: .first)) }
        if pages.hasPageLine { add(pageLine()) }
        addHeader(withTitles: !pages.onlyNumbers, withNumbers: pages.repeatsNumbers)
        if pages.repeatsSection, !titles[rows[line].section].isEmpty { add(.section(rows[line].section)) }
        add(.line(line, part: isCut ? .second : .whole))
    }

    private mutating func total(_ label: String) -> Item {
        .total(label: label, amount: MessMoney.hundredths(recipe.unit, &dice))
    }

    private mutating func subTotal(_ section: Int) -> Item? {
        guard recipe.totals == .sections else { return nil }
        let number = numbers[section].isEmpty ? "\(section + 1)" : numbers[section]
        let label = recipe.totalLabel
        return total(label.hasSuffix("(") ? label + number + ")" : label + number)
    }

    private mutating func pageLine() -> Item {
        let page = items.count { if case .header = $0.item { true } else { false } }
        return .pageLine(dice.pick(["Trang \(page)", "Trang \(page)/9", "- \(page) -", "\(page)"]))
    }

    /// Cuts the texts of a line in two, each second part going on in the middle of a sentence; false where none can be.
    private mutating func cut(_ line: Int) -> Bool {
        let row = rows[line]
        var parts: [MessField: (String, String)] = [:]
        for field in [MessField.activity, .task, .objective, .output, .coordinating] where recipe.has(field) {
            if field.isNode, !(field == .task ? row.opensTask : row.opensObjective) { continue }
            if parts.isEmpty || dice.chance(50), !row.joined.contains(field), !row.isAcross {
                parts[field] = row.text(field).cutInSentence(&dice)
            }
        }
        cuts[line] = parts
        return !parts.isEmpty
    }
}

extension String {
    /// The text in two parts, the second beginning with a word of small letters; nil where there is no such place.
    func cutInSentence(_ dice: inout TextMaker) -> (String, String)? {
        let words = split(separator: " ", omittingEmptySubsequences: false)
        let places = words.indices.dropFirst(2).filter { index in
            guard let last = words[index - 1].last, last.isLetter || last == ",", !contains("\n") else { return false }
            let letters = words[index].prefix { $0.isLetter }
            return letters.count >= 2 && letters.count == words[index].count && letters.allSatisfy(\.isLowercase)
        }
        guard let place = places.randomElement(using: &dice.random) else { return nil }
        return (words[..<place].joined(separator: " "), words[place...].joined(separator: " "))
    }
}

extension MessRecipe.Header {
    var hasNumbers: Bool {
        if case .none = numbers { return false }
        return true
    }
}
