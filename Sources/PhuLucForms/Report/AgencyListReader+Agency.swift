import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

extension AgencyListReader {
    /// An agency as its entry and the register say, with the forms it owes.
    ///
    /// A name or abbreviation of the register is written as there; one that a place follows (`Công an tỉnh Cao Bằng`)
    /// and one that is not known stay as they are.
    func agency(of entry: AgencyEntry) throws(Fault) -> ReportingAgency {
        let name = Self.cleaned(entry.name)
        let known = register.agency(named: name)
        if known?.isGroup == true {
            throw fault(entry, "“\(name)” means several agencies; write each by its name")
        }
        let given = entry.id.map(Slug.of).flatMap { $0.isEmpty ? nil : $0 }
        let id = given ?? known?.id ?? register.agency(beforePlace: name)?.id ?? Slug.of(name)
        guard !id.isEmpty else { throw fault(entry, "“\(entry.name)” is no name") }
        let level = try level(of: entry, name: known?.name ?? name)
        let forms = try forms(of: entry) ?? calendar.forms(owedBy: id, at: level)
        return ReportingAgency(id: id, name: known?.name ?? name, level: level, forms: forms)
    }

    private func level(of entry: AgencyEntry, name: String) throws(Fault) -> ReportingAgency.Level {
        guard let word = entry.level, !word.isEmpty else { return words.level(ofName: name) }
        guard let level = words.level(ofWord: word) else {
            throw fault(entry, "“\(word)” is no level (tỉnh, xã, ngành dọc)")
        }
        return level
    }

    /// The forms of `02, 03`, `Phụ lục 02 và 03`, `report-02`; `nil` when the entry says nothing of them.
    private func forms(of entry: AgencyEntry) throws(Fault) -> [String]? {
        guard let text = entry.forms, !text.isEmpty else { return nil }
        let key = Folding.key(text)
        if key.isEmpty || words.noAnnex.contains(text) { return [] }
        let marks: Set<Character> = [",", ";", "/", "+", "&", " ", "\n"]
        var asked: Set<String> = []
        for piece in text.split(whereSeparator: marks.contains) where !isAnnexWord(piece) {
            if calendar.annexes.contains(where: { $0.form == piece }) {
                asked.insert(String(piece))
                continue
            }
            let number = piece.drop { !$0.isNumber }
            guard isAnnexWord(piece.dropLast(number.count)), number.utf8.count <= 2 else { throw noAnnex(entry, text) }
            // The plan is owed once a year, not each period.
            if Int(number) == Int(calendar.plan.annex) { continue }
            guard let form = calendar.form(ofAnnex: number) else { throw noAnnex(entry, text) }
            asked.insert(form)
        }
        return calendar.annexes.map(\.form).filter(asked.contains)
    }

    /// Whether a piece is a word beside the numbers (`Phụ lục`, `PL`, `và`), or nothing but marks.
    private func isAnnexWord(_ piece: Substring) -> Bool {
        Folding.key(piece).isEmpty || words.annexWords.contains(String(piece))
    }

    private func noAnnex(_ entry: AgencyEntry, _ text: String) -> Fault {
        let numbers = calendar.annexes.map(\.annex)
        return fault(entry, "“\(text)” names no annex of a report (\(numbers.joined(separator: ", ")))")
    }

    /// A name without the number, dash and marks that a list puts around it.
    static func cleaned(_ text: String) -> String {
        var name = CellText.normalised(text).replacing("\n", with: " ")[...]
        if let marker = ItemMarker.leading(in: name), marker.kind != .roman, marker.kind != .letter {
            name = marker.rest(of: name)
        }
        while let last = name.last, " ;,.:".contains(last) { name.removeLast() }
        while let first = name.first, " -–•".contains(first) { name.removeFirst() }
        return String(name)
    }
}
