import PhuLucAnnex
import Yams

extension Form {
    /// The form as a definition in YAML (`phuluc/form/1`), which reads back as the very same form.
    ///
    /// The same form gives the same bytes; Vietnamese letters stand as they are.
    ///
    /// - Parameter comment: lines to put at the top, such as where the form comes from.
    public func yaml(comment: [String] = []) -> String {
        var map = YAMLMap()
        map.add("schema", Self.schema)
        map.add("id", id)
        map.add("kind", kind.rawValue)
        map.add("extends", extends)
        map.add("status", status.rawValue)
        map.add("version", version)
        map.add("annex", annex)
        map.add("name", YAMLMap(("vi", name.vi), ("en", name.en)).node)
        map.add("source", source)
        map.add("sheet", sheet)
        map.add("heading", heading)
        map.add("title", title)
        map.add("attachedTo", attachedTo)
        map.add("above", above.map { YAMLMap.list($0.map { .sequence(.init($0.map(\.node), .implicit, .flow)) }) })
        map.add("year", year)
        map.add("page", page.node)
        map.add("text", text.node)
        map.add("shading", shading.map { shading in
            var colours = YAMLMap()
            colours.add("header", shading.header)
            colours.add("section", shading.section)
            return colours.flowNode
        })
        map.add("end", end)
        map.add("levels", levels.map { YAMLMap.list($0.map(\.node)) })
        map.add("needs", YAMLMap.list(needs.map { YAMLMap.flow($0) }))
        map.add("columns", YAMLMap.list(columns.map(\.node)))
        map.add("misleading", misleading.map { $0.count > 6 ? YAMLMap.block($0) : YAMLMap.flow($0) })
        map.add("columnNumbers", columnNumbers.map { YAMLMap.flow($0) })
        map.add("mergesSections", mergesSections)
        map.add("boldRows", boldRows.map { YAMLMap.flow($0) })
        map.add("italicRows", italicRows.map { YAMLMap.flow($0) })
        map.add("rows", rows.map { YAMLMap.list($0.map(\.node)) })
        map.add("below", below.map { YAMLMap.list($0.map { .sequence(.init($0.map(\.node), .implicit, .flow)) }) })
        map.add("checks", checks.map { YAMLMap.list($0.map(\.node)) })
        let lines = comment.flatMap { $0.split(whereSeparator: \.isNewline) }.map { "# \($0)\n" }.joined()
        return lines + map.text
    }
}

extension Form.PageSetup {
    fileprivate var node: Node {
        var map = YAMLMap()
        map.add("orientation", orientation.rawValue)
        var sides = YAMLMap()
        sides.add("top", margins.top)
        sides.add("bottom", margins.bottom)
        sides.add("left", margins.left)
        sides.add("right", margins.right)
        map.add("margins", sides.flowNode)
        map.add("fit", fit)
        return map.node
    }
}

extension Form.TextSizes {
    fileprivate var node: Node {
        var map = YAMLMap()
        map.add("font", font)
        map.add("size", size)
        map.add("headingSize", headingSize)
        map.add("titleSize", titleSize)
        map.add("attachedSize", attachedSize)
        map.add("headerSize", headerSize)
        map.add("headerBold", headerBold)
        return map.node
    }
}

extension Form.Level {
    fileprivate var node: Node {
        var map = YAMLMap()
        map.add("level", level.rawValue)
        map.add("number", YAMLMap.flow(number.map(\.rawValue)))
        return map.flowNode
    }
}

extension Form.Line {
    fileprivate var node: Node {
        var map = YAMLMap()
        map.add("text", text)
        map.add("columns", .sequence(.init(columns.map { YAMLMap.scalar(String($0)) }, .implicit, .flow)))
        map.add("size", size)
        map.add("bold", bold)
        map.add("italic", italic)
        map.add("align", align?.rawValue)
        return map.flowNode
    }
}

extension Form.Column {
    /// One line, or several when the column has a long list of other headers.
    fileprivate var node: Node {
        var map = YAMLMap()
        map.add("field", field)
        map.add("block", block)
        map.add("group", group)
        map.add("title", title)
        let lists = [("accept", accept), ("maybe", maybe), ("words", words), ("refuse", refuse)]
        let isLong = lists.reduce(0) { $0 + ($1.1 ?? []).count } > 6
        for (key, texts) in lists {
            map.add(key, texts.map { isLong && $0.count > 3 ? YAMLMap.block($0) : YAMLMap.flow($0) })
        }
        map.add("value", value?.rawValue)
        map.add("sum", sum.map { YAMLMap.flow($0) })
        map.add("ratio", ratio.map { YAMLMap.flow($0) })
        map.add("unit", unit)
        map.add("width", width)
        map.add("align", align?.rawValue)
        map.add("vertical", vertical?.rawValue)
        return isLong ? map.node : map.flowNode
    }
}

extension Indicator {
    fileprivate var node: Node {
        var map = YAMLMap()
        map.add("id", id)
        map.add("number", number.isEmpty ? nil : number)
        map.add("label", label)
        map.add("unit", unit.isEmpty ? nil : unit)
        map.add("kind", kind.rawValue)
        map.add("period", period == .flow ? nil : period.rawValue)
        map.add("adding", adding == Self.adding(of: kind, formula) ? nil : adding.rawValue)
        map.add("formula", formula?.description)
        map.add("rules", rules.isEmpty ? nil : YAMLMap.flow(rules.map(\.description)))
        map.add("expectations", expectations.isEmpty ? nil : YAMLMap.flow(expectations.map(\.description)))
        map.add("required", isRequired == Self.isRequired(kind, formula) ? nil : isRequired)
        map.add("columns", columns.map { YAMLMap.flow($0) })
        map.add("recollection", recollection?.rawValue)
        return map.flowNode
    }
}

extension TableCheck {
    fileprivate var node: Node {
        var map = YAMLMap()
        map.add("rule", rule)
        map.add("columns", columns.map { YAMLMap.flow($0) })
        map.add("column", column)
        map.add("sum", sum.map { YAMLMap.flow($0) })
        switch equals {
        case .column(let column): map.add("equals", column)
        case .number(let number): map.add("equals", number)
        case nil: break
        }
        map.add("maximum", maximum)
        map.add("precision", precision?.rawValue)
        return map.flowNode
    }
}
