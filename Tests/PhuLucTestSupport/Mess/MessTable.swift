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
        var row = top
        func add(_ item: Item, height: Int = 1, to table: inout MessTable) {
            table.items.append((row, item))
            row += height
        }
        let headerHeight = height
        let numbersHeight = recipe.header.hasNumbers ? 1 : 0
        if let ownSection, recipe.sectionAboveHeader { add(.sectionLine(ownSection), to: &self) }
        add(.header(withTitles: true, withNumbers: true), height: headerHeight + numbersHeight, to: &self)
        if recipe.blankRows > 0, dice.chance(20) { add(.blank, to: &self) }
        if recipe.totals == .top, lines.lowerBound == 0 { add(total(recipe.totalLabel), to: &self) }
        var left = recipe.pages.map { dice.number($0.every) } ?? Int.max
        var section: Int? = recipe.sectionAboveHeader ? ownSection : nil
        for line in lines {
            if rows[line].section != section {
                if let section, let item = subTotal(section) { add(item, to: &self) }
                if recipe.hasEmptySections, ownSection == nil {
                    for empty in ((section ?? -1) + 1)..<rows[line].section { add(.section(empty), to: &self) }
                }
                section = rows[line].section
                if !titles[rows[line].section].isEmpty {
                    if dice.chance(recipe.blankRows) { add(.blank, to: &self) }
                    add(.section(rows[line].section), to: &self)
                }
            }
            left -= 1
            if left == 0, let pages = recipe.pages {
                left = dice.number(pages.every)
                let isCut = pages.cuts && cut(line)
                if isCut { add(.line(line, part: .first), to: &self) }
                if pages.hasPageLine { add(pageLine(row), to: &self) }
                let hasNumbers = pages.repeatsNumbers && recipe.header.hasNumbers
                add(
                    .header(withTitles: !pages.onlyNumbers, withNumbers: hasNumbers),
                    height: (pages.onlyNumbers ? 0 : headerHeight) + (hasNumbers ? 1 : 0), to: &self)
                if pages.repeatsSection, !titles[rows[line].section].isEmpty {
                    add(.section(rows[line].section), to: &self)
                }
                add(.line(line, part: isCut ? .second : .whole), to: &self)
            } else {
                add(.line(line, part: .whole), to: &self)
                if dice.chance(recipe.tallRows) { add(.stretch(line), height: dice.number(1...2), to: &self) }
            }
            if dice.chance(recipe.blankRows) { add(.blank, to: &self) }
        }
        if let section, let item = subTotal(section) { add(item, to: &self) }
        if recipe.totals == .end, lines.upperBound == rows.count { add(total(recipe.totalLabel), to: &self) }
        return row
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

    private mutating func pageLine(_ row: Int) -> Item {
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
