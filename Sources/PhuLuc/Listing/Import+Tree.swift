extension Import {
    /// The plan or table as a tree for people, each node with its cells, and the form that it was read by.
    public func tree(in language: Language) -> String {
        let tree =
            switch content {
            case .plan(let plan): plan.tree(in: language)
            case .table(let table): table.tree
            }
        return tree + "\n" + formLine(in: language) + "\n"
    }
}

extension Plan {
    /// Sections, objectives, tasks and activities, each on its line with its cells.
    public func tree(in language: Language) -> String {
        let words =
            language == .vietnamese
            ? ["mục", "mục tiêu", "nhiệm vụ", "hoạt động"] : ["sections", "objectives", "tasks", "activities"]
        let counts = counts
        let numbers = [counts.sections, counts.objectives, counts.tasks, counts.activities]
        var text = [heading, title, attachedTo].compactMap { $0 }.map { $0 + "\n" }.joined()
        text += zip(numbers, words).map { "\($0) \($1)" }.joined(separator: " · ") + "\n"
        for section in sections { text += "\n" + section.tree }
        return text
    }
}

extension Section {
    fileprivate var tree: String {
        let place = source.map { "  @\($0.cells.map(\.cell).joined(separator: " "))" } ?? ""
        return [number, title].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ". ") + place + "\n"
            + objectives.map(\.tree).joined()
    }
}

extension Objective {
    fileprivate var tree: String {
        let source = tasks.first?.activities.first?.source
        return Tree.line(1, text, source?["objective"]) + tasks.map(\.tree).joined()
    }
}

extension PlanTask {
    fileprivate var tree: String {
        Tree.line(2, text, activities.first?.source?["task"]) + activities.map(\.tree).joined()
    }
}

extension Activity {
    fileprivate var tree: String {
        let details = [lead.text, schedule.text, budget.text].filter { !$0.isEmpty }.joined(separator: " · ")
        return Tree.line(3, text, source?["activity"]) + (details.isEmpty ? "" : Tree.indent(4) + details + "\n")
    }
}

extension IndexTable {
    /// The rows with their values, sub-rows beneath, each with its row's cell.
    fileprivate var tree: String {
        (title.map { $0 + "\n\n" } ?? "") + rows.map { $0.tree(depth: 0) }.joined()
    }
}

extension IndexTable.Row {
    fileprivate func tree(depth: Int) -> String {
        let values = values.filter { !$0.value.text.isEmpty }.map { "\($0.name) \($0.value.text)" }
        let name = [number, label].compactMap { $0 }.joined(separator: ". ")
        return Tree.line(depth, name, source?["label"]) + Tree.indent(depth + 2) + values.joined(separator: " · ")
            + "\n"
            + rows.map { $0.tree(depth: depth + 1) }.joined()
    }
}

/// Lines of a tree.
private enum Tree {
    static func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }

    /// A text cut to a screen's width, with its cell.
    static func line(_ depth: Int, _ text: String, _ cell: String?) -> String {
        let room = 100 - depth * 2
        let flat = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        let shown = flat.isEmpty ? "—" : flat.count > room ? String(flat.prefix(room - 1)) + "…" : flat
        return indent(depth) + shown + (cell.map { "  @\($0)" } ?? "") + "\n"
    }
}
