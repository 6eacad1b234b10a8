import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

extension ReturnReader {
    var formatChanged: Finding {
        Finding(
            ReturnRule.formatChanged, sheet: nil, cell: nil,
            message: Message(
                vi: "Tệp không còn ở dạng .xlsx; công thức và khóa ô không kiểm tra được.",
                en: "The file is no longer .xlsx; formulas and locks cannot be checked."))
    }

    /// What became of the two passports.
    func passportFindings(_ carried: Passport?, _ hidden: Passport?) -> [Finding] {
        guard let carried, let hidden else {
            if carried != nil || hidden != nil { return [] }
            return [
                Finding(
                    ReturnRule.passportMissing, sheet: nil, cell: nil,
                    message: Message(
                        vi: "Tệp không còn dấu nhận dạng; nhận ra theo biểu mẫu và dòng tên cơ quan.",
                        en: "The workbook has no passport; it was recognised by its form and the line of the agency."))
            ]
        }
        let pairs = zip(carried.entries, hidden.entries).enumerated().filter { _, pair in
            pair.0.text != pair.1.text && ["agency.id", "agency", "period"].contains(pair.0.name)
        }
        return pairs.prefix(1).map { index, pair in
            let (first, second) = (pair.0.text, pair.1.text)
            return Finding(
                ReturnRule.passportDiffers, sheet: Passport.sheetName,
                cell: CellReference(row: index + 1, column: 2).description, observed: second, expected: first,
                message: Message(
                    vi: "Thuộc tính tài liệu ghi “\(first)”, trang ẩn ghi “\(second)”.",
                    en: "The document properties say “\(first)”, the hidden sheet “\(second)”."))
        }
    }

    /// Sheets that are gone, renamed or new, and forms of another version.
    func sheetFindings(_ passport: Passport?, _ sheets: [ReturnedSheet], _ grids: [TextGrid]) -> [Finding] {
        guard let passport else { return [] }
        var findings: [Finding] = []
        for entry in passport.forms {
            guard let sheet = sheets.first(where: { $0.form.id == entry.id }) else {
                findings.append(
                    Finding(
                        ReturnRule.sheetMissing, sheet: entry.sheet, cell: nil, expected: entry.id,
                        message: Message(
                            vi: "Không còn trang “\(entry.sheet)” của biểu \(entry.id).",
                            en: "The sheet “\(entry.sheet)” of the form \(entry.id) is gone.")))
                continue
            }
            if sheet.grid.sheet.name != entry.sheet {
                findings.append(
                    sheet.finding(
                        ReturnRule.sheetRenamed, nil, observed: sheet.grid.sheet.name, expected: entry.sheet,
                        Message(
                            vi: "Trang “\(entry.sheet)” nay mang tên “\(sheet.grid.sheet.name)”.",
                            en: "The sheet “\(entry.sheet)” is now called “\(sheet.grid.sheet.name)”.")))
            }
            if entry.version != String(sheet.form.edition) || entry.fingerprint != sheet.form.fingerprint {
                findings.append(
                    sheet.finding(
                        ReturnRule.formVersion, nil, observed: entry.version, expected: String(sheet.form.edition),
                        Message(
                            vi: "Biểu \(entry.id) gửi đi ở bản \(entry.version) (\(entry.fingerprint)); "
                                + "bản đang dùng là \(sheet.form.edition) (\(sheet.form.fingerprint)).",
                            en: "The form \(entry.id) was sent as version \(entry.version) (\(entry.fingerprint)); "
                                + "version \(sheet.form.edition) (\(sheet.form.fingerprint)) is in use.")))
            }
        }
        let known = Set(sheets.map(\.grid.sheet.name) + [Passport.sheetName])
        let added = grids.filter { grid in
            !known.contains(grid.sheet.name) && !isInstructions(grid) && !FindingsSheet.isOne(grid.sheet)
                && grid.cells.contains { !$0.text.isEmpty }
        }
        return findings + added.map { addedSheet($0.sheet.name) }
    }

    func addedSheet(_ name: String) -> Finding {
        Finding(
            ReturnRule.sheetAdded, sheet: name, cell: nil,
            message: Message(
                vi: "Trang “\(name)” không có khi gửi; không được đọc.",
                en: "Sheet “\(name)” was not sent out; it is not read."))
    }

    /// Whether a sheet says how to fill in the forms, whatever its name is now.
    private func isInstructions(_ grid: TextGrid) -> Bool {
        let title = Folding.key(library.texts.instructionTitle)
        return grid.cells.prefix(4).contains { Folding.key($0.text) == title }
    }

    /// Whether the days that count and the day it is due are still those it was sent with.
    private func windowFindings(_ passport: Passport, _ sheet: ReturnedSheet) -> [Finding] {
        let days = passport.window.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard days.count == 3, days.allSatisfy({ !$0.isEmpty }) else { return [] }
        let pattern = library.texts.window
        let sent = Dictionary(zip(["from", "to", "due"], days), uniquingKeysWith: { first, _ in first })
        let lines = sheet.lines.preamble.compactMap { cell in pattern.values(in: cell.text).map { (cell, $0) } }
        guard !lines.isEmpty else { return [sheet.gone(ReturnRule.periodAltered, pattern.filled(sent))] }
        return lines.filter { $0.1 != sent }.map { cell, _ in
            sheet.altered(ReturnRule.periodAltered, cell.reference, cell.text, pattern.filled(sent))
        }
    }

    /// Whether the lines above the table still name the agency and period it was sent for.
    func addressFindings(_ passport: Passport?, _ sheet: ReturnedSheet) -> [Finding] {
        guard let passport else { return [] }
        let texts = library.texts
        var findings: [Finding] = []
        func check(_ pattern: TextPattern, _ name: String, _ expected: String, _ rule: Rule) {
            guard !expected.isEmpty else { return }
            var isThere = false
            for cell in sheet.lines.preamble {
                guard let value = pattern.values(in: cell.text)?[name] else { continue }
                isThere = true
                guard Folding.key(value) != Folding.key(expected) else { continue }
                findings.append(sheet.altered(rule, cell.reference, value, expected))
            }
            if !isThere { findings.append(sheet.gone(rule, pattern.filled([name: expected]))) }
        }
        check(texts.agency, "agency", passport.agency, ReturnRule.agencyAltered)
        let period = ReportPeriod(passport.period)?.name.vi ?? ""
        check(texts.period, "period", period, ReturnRule.periodAltered)
        return findings + windowFindings(passport, sheet)
    }
}

extension ReportPeriod {
    /// The period that a line names: `Quý III năm 2025`, `2025-Q3`.
    init?(named text: String) {
        if let code = ReportPeriod(text) {
            self = code
            return
        }
        let key = Folding.key(text)
        let found = ReportPeriod.years.lazy.filter { key.hasSuffix(" \($0)") }.flatMap { ReportPeriod.all(of: $0) }
            .first { key == Folding.key($0.name.vi) }
        guard let found else { return nil }
        self = found
    }
}
