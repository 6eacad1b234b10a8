extension WorkbookEditor {
    /// The longest name a sheet may have, in UTF-16 units.
    private static let longestName = 31

    /// Puts in a sheet of text: in the place of the sheet `replaced`, or as the last one.
    ///
    /// A new sheet gets the name, or the name with a number when another sheet has it; characters that no
    /// sheet's name may have become blanks.
    ///
    /// - Returns: the name of the sheet.
    /// - Throws: `.notEditable` when the list of sheets cannot be changed safely.
    @discardableResult
    public mutating func put(_ sheet: TextSheet, named name: String, replacing replaced: String? = nil) throws(Fault)
        -> String {
        do throws(Fault) {
            let bytes = try sheet.part(isStrict: isStrict, styles: &styles)
            if let known = worksheets.first(where: { $0.name == replaced }) {
                set(known.part, to: bytes)
                return known.name
            }
            return try add(bytes, named: name)
        } catch { throw error.of(file: package.path) }
    }

    private mutating func add(_ bytes: [UInt8], named name: String) throws(Fault) -> String {
        let part = freeName("xl/worksheets/sheet", ".xml")
        var book = try text(workbookPart)
        let list = try SheetList(book, limits: limits)
        let name = Self.freeSheetName(name, among: list.names)
        var relationships = try relationships(of: workbookPart)
        let id = relationships.add("worksheet", to: part)
        let number = (list.numbers.max() ?? 0) &+ 1
        guard number < 65_534 else { throw Fault(.notEditable, part: book.name, detail: "sheetId \(number - 1)") }
        let namespace = Self.relationshipNamespace(isStrict: isStrict)
        book.append(
            "<\(list.place.prefix)sheet xmlns:r=\"\(namespace)\" name=\"\(XMLText.escaped(name))\" "
                + "sheetId=\"\(number)\" r:id=\"\(id)\"/>", to: list.place)
        set(workbookPart, to: book.bytes())
        put(relationships, of: workbookPart)
        set(part, to: bytes)
        contentTypes.declare(
            part, as: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml")
        worksheets.append(SheetPart(name: name, part: PartName.normalised(part)))
        return name
    }

    /// A name that Excel takes and no sheet has (18.2.19).
    private static func freeSheetName(_ wanted: String, among names: [String]) -> String {
        let taken = Set(names.map { $0.lowercased() })
        let legal = String(wanted.map { "[]:*?/\\".contains($0) || $0.isNewline ? " " : $0 })
        let cut = { (room: Int) in
            var name = legal
            while name.utf16.count > room { name.removeLast() }
            return name
        }
        var (name, number) = (cut(longestName), 2)
        while taken.contains(name.lowercased()) {
            name = "\(cut(longestName - 7)) \(number)"
            number += 1
        }
        return name
    }
}

/// The list of sheets in a workbook's part.
private struct SheetList {
    var place: ElementPlace
    var names: [String] = []
    var numbers: [Int] = []

    init(_ text: EditableText, limits: Limits) throws(Fault) {
        let list = try text.scan(limits: limits) { (scanner) throws(XMLProblem) -> SheetList? in
            guard try scanner.next() == .start else { return nil }
            while try scanner.child(at: 1) {
                guard scanner.isElement("sheets") else { continue }
                var list = SheetList(place: scanner.elementPlace())
                while try scanner.child(at: 2) {
                    list.names.append(try scanner.string("name") ?? "")
                    list.numbers.append(scanner.integer("sheetId") ?? 0)
                }
                scanner.finish(&list.place)
                return list
            }
            return nil
        }
        guard let list else { throw Fault(.notEditable, part: text.name, detail: "no list of sheets") }
        self = list
    }

    private init(place: ElementPlace) { self.place = place }
}
