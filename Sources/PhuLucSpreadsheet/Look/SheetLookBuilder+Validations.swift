extension SheetLookBuilder {
    /// Reads the validations within the element that just began, those of Excel 2010 (`x14:`) too.
    ///
    /// The newer ones stand in `extLst`, in another namespace, their formulas and ranges one element deeper.
    mutating func readValidations(_ scanner: inout XMLScanner) throws(XMLProblem) {
        let depth = scanner.depth
        var count = 0
        while true {
            switch try scanner.next() {
            case .start where scanner.matches(scanner.localName, "dataValidation"):
                try scanner.check(definitions: look.validations.count)
                let validation = try Self.validation(&scanner, count: &count)
                if !validation.ranges.isEmpty { look.validations.append(validation) }
            case .end where scanner.depth < depth: return
            case .finished: return
            default: continue
            }
        }
    }

    private static func validation(
        _ scanner: inout XMLScanner, count: inout Int
    ) throws(XMLProblem) -> ValidationLook {
        var look = ValidationLook()
        look.type = try scanner.string("type") ?? look.type
        look.comparison = try scanner.string("operator") ?? look.comparison
        look.allowsBlank = scanner.flag("allowBlank") ?? false
        if scanner.flag("showErrorMessage") == true { look.errorStyle = try scanner.string("errorStyle") ?? "stop" }
        look.errorTitle = try scanner.unescaped("errorTitle")
        look.error = try scanner.unescaped("error")
        look.promptTitle = try scanner.unescaped("promptTitle")
        look.prompt = try scanner.unescaped("prompt")
        look.ranges = try ranges(try scanner.string("sqref") ?? "", count: &count, scanner)
        let depth = scanner.depth
        while try scanner.child(at: depth) {
            if scanner.matches(scanner.localName, "formula1") {
                look.formula1 = try scanner.innerText()
            } else if scanner.matches(scanner.localName, "formula2") {
                look.formula2 = try scanner.innerText()
            } else if scanner.matches(scanner.localName, "sqref") {
                look.ranges = try ranges(try scanner.innerText(), count: &count, scanner)
            }
        }
        return look
    }

    /// Ranges parted by blanks; what is none is left out.
    private static func ranges(
        _ text: String, count: inout Int, _ scanner: borrowing XMLScanner
    ) throws(XMLProblem) -> [CellRange] {
        var ranges: [CellRange] = []
        for piece in text.split(separator: " ") {
            guard let range = CellRange(piece) else { continue }
            count += 1
            try scanner.check(definitions: count)
            ranges.append(range)
        }
        return ranges
    }
}

extension XMLScanner {
    /// All text within the element that just began, to whose end it reads.
    mutating func innerText() throws(XMLProblem) -> String {
        let depth = self.depth
        var bytes: [UInt8] = []
        while true {
            switch try next() {
            case .text:
                try appendText(to: &bytes)
                guard bytes.count <= limits.stringLength else {
                    throw problem("string", .limit("stringLength", limits.stringLength))
                }
            case .end where self.depth < depth: return String(decoding: bytes, as: UTF8.self)
            case .finished: return ""
            default: continue
            }
        }
    }

    /// An attribute whose line breaks are written as `_x000a_`; empty when it is missing.
    func unescaped(_ name: StaticString) throws(XMLProblem) -> String {
        guard let text = try string(name) else { return "" }
        var bytes = Array(text.utf8)
        StringEscapes.decode(&bytes, from: 0)
        return String(decoding: bytes, as: UTF8.self)
    }
}
