extension StyleLists {
    /// One cell format (`xf`), kept as it is written.
    struct Format {
        /// The whole element.
        var raw: String
        /// Everything about it but its fill, to tell formats that differ in nothing else.
        var key: String
        var fill: Int
        /// The element's text before the fill's attributes, between them, and after them.
        private var pieces: [String]
        /// Which attribute stands between two pieces.
        private var between: [String]

        /// Takes the `xf` that just began, to its end.
        init(_ scanner: inout XMLScanner) throws(XMLProblem) {
            var place = scanner.elementPlace()
            fill = scanner.integer("fillId") ?? 0
            var values: [(name: String, range: Range<Int>)] = []
            if let range = scanner.valueRange("fillId") { values.append(("fillId", range)) }
            if let range = scanner.valueRange("applyFill") { values.append(("applyFill", range)) }
            values.sort { $0.range.lowerBound < $1.range.lowerBound }
            let attributes = scanner.attributes.prefix(scanner.attributeCount).map {
                (scanner.written($0.name.start..<$0.name.end), scanner.written($0.value.start..<$0.value.end))
            }
            while try scanner.child(at: 3) {}
            scanner.finish(&place)
            raw = scanner.written(place.start..<place.end)
            let others = attributes.filter { $0.0 != "fillId" && $0.0 != "applyFill" }.map { "\($0.0)=\($0.1)" }
            key = others.sorted().joined(separator: " ") + "|" + scanner.written(place.tagEnd..<place.contentEnd)
            (pieces, between) = ([], values.map(\.name))
            var start = place.start
            for value in values {
                pieces.append(scanner.written(start..<value.range.lowerBound))
                start = value.range.upperBound
            }
            pieces.append(scanner.written(start..<place.end))
            // Attributes that are missing go right after the element's name.
            for name in ["fillId", "applyFill"] where !between.contains(name) {
                let head = scanner.written(place.start..<place.nameEnd)
                between.insert(name, at: 0)
                let rest = pieces[0].dropFirst(head.count)
                pieces.replaceSubrange(0..<1, with: ["\(head) \(name)=\"", "\"\(rest)"])
            }
        }

        /// A format that we wrote ourselves and shall not copy with its fill changed.
        init(own raw: String) {
            (self.raw, key, fill, pieces, between) = (raw, raw, -1, [raw], [])
        }

        /// The same format with another fill.
        func raw(fill: Int) -> String {
            var result = ""
            for (index, piece) in pieces.enumerated() {
                result += piece
                if index < between.count { result += between[index] == "fillId" ? String(fill) : "1" }
            }
            return result
        }
    }
}
