/// The defined names of a workbook's part (ECMA-376 part 1, 18.2.5).
enum DefinedNamesPart {
    static func read(_ scanner: inout XMLScanner) throws(XMLProblem) -> [DefinedName] {
        var names: [DefinedName] = []
        guard try scanner.next() == .start else { return [] }
        while try scanner.child(at: 1) {
            guard scanner.isElement("definedNames") else { continue }
            while try scanner.child(at: 2) {
                guard scanner.isElement("definedName"), let name = try scanner.string("name") else { continue }
                try scanner.check(definitions: names.count)
                let (sheet, isHidden) = (scanner.integer("localSheetId"), scanner.flag("hidden") ?? false)
                var bytes: [UInt8] = []
                try StringItem.readRaw(&scanner, into: &bytes)
                let text = String(decoding: bytes, as: UTF8.self)
                names.append(DefinedName(name: name, text: text, sheet: sheet, isHidden: isHidden))
            }
        }
        return names
    }
}
