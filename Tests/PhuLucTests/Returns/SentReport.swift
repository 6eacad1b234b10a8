@testable import PhuLuc
@testable import PhuLucForms
@testable import PhuLucSpreadsheet
import Foundation
import PhuLucTestSupport
import Testing

/// Report forms that were sent to an agency and filled in: whatever is done to them is done to this.
struct SentReport: Sendable {
    static let agency = "Sở Tư pháp"
    static let period = "Quý III năm 2025"

    let forms: [Form]
    var draft: WorkbookDraft
    /// The sheet that is worked on; the instructions stand first.
    var sheet = 1
    /// What is done to the parts of the package once it is written.
    var changes: [@Sendable (inout PackageEditor) throws -> Void] = []
    /// Whether it comes back as a binary .xls.
    var isOldFormat = false

    /// Forms with a figure in every cell, but for those given by the rows' ids; `nil` for a blank form.
    init(
        _ forms: [String], figures: [String: ReportedFigure] = [:], period: String = "2025-Q3", isBlank: Bool = false,
        changing: (inout ReportWorkbook) -> Void = { _ in }
    ) throws {
        let library = try FormLibrary.builtIn()
        let agency = ReportingAgency(id: "so-tu-phap", name: Self.agency, level: .province, forms: forms)
        let deadline = try ReportCalendar.builtIn().deadline(of: ReportPeriod(parsing: period))
        var workbook = try #require(try ReportCampaign(deadline, library: library).workbook(for: agency))
        if !isBlank {
            for form in workbook.forms { workbook.tables[form.id] = Self.table(form, figures) }
        }
        changing(&workbook)
        self.forms = workbook.forms
        draft = workbook.draft(library)
    }

    /// Annex 03 with every cell filled, from which most begin.
    private static let plain = Result { try SentReport(["report-03"]) }

    /// Forms with a figure in every cell, but for those given.
    static func filled(_ forms: [String], _ figures: [String: ReportedFigure] = [:]) throws -> SentReport {
        forms == ["report-03"] && figures.isEmpty ? try plain.get() : try SentReport(forms, figures: figures)
    }

    /// A table with figures that agree with each other.
    static func table(_ form: Form, _ figures: [String: ReportedFigure]) -> IndexTable {
        let rows = (form.rows ?? []).map { row in
            let values: [IndexTable.Named] = form.inputColumns.compactMap { column in
                guard row.isInput, form.asks(row, in: column) else { return nil }
                return IndexTable.Named(column.field, value(figures[row.id] ?? figure(row)))
            }
            return IndexTable.Row(id: row.id, values: values)
        }
        return IndexTable(form: form.id, title: form.title, rows: rows)
    }

    private static func figure(_ row: Indicator) -> ReportedFigure {
        switch row.kind {
        case .count: .number(row.id == "I.3.1" ? 40 : row.id == "IV.2.1" ? 60 : 10)
        case .money: .number(1250.5)
        case .percent: .number(97.28)
        case .code: .number(1)
        case .text: .text("đã thực hiện")
        case .section, .group: .blank
        }
    }

    private static func value(_ figure: ReportedFigure) -> TableValue {
        switch figure {
        case .number(let number): TableValue(VietnameseNumber.text(of: number), figure: figure)
        case .none(let text), .unknown(let text), .text(let text): TableValue(text, figure: .text(text))
        case .blank: TableValue("", figure: .blank)
        }
    }

    // MARK: Coming back

    /// The bytes of the file.
    func bytes() throws -> [UInt8] {
        let folder = try TemporaryFolder()
        try draft.write(to: folder.file("sent.xlsx"))
        var package = try PackageEditor(reading: folder.file("sent.xlsx"))
        for change in changes { try change(&package) }
        try package.write(to: folder.file("changed.xlsx"))
        return isOldFormat ? try Self.binary(folder.file("changed.xlsx")) : try folder.bytes("changed.xlsx")
    }

    /// The cells of a workbook as a binary .xls.
    private static func binary(_ path: String) throws -> [UInt8] {
        let workbook = try Workbook.read(path: path)
        var maker = BinaryWorkbookMaker(
            sheets: workbook.sheets.map { BinaryWorkbookMaker.Sheet($0.name, cells: Array($0.cells)) })
        for (index, sheet) in workbook.sheets.enumerated() {
            maker.sheets[index].merges = sheet.merges
            maker.sheets[index].state = sheet.visibility == .visible ? 0 : 1
        }
        return maker.bytes()
    }

    /// What reading it gives.
    func returned() throws -> Return { try Self.read(bytes()) }

    private static let reader = Result { ReturnReader(library: try .builtIn()) }

    static func read(_ bytes: [UInt8]) throws -> Return {
        let folder = try TemporaryFolder()
        let path = try folder.write(bytes, to: "return.xlsx")
        var answer = try reader.get().read(path: path)
        for index in answer.findings.indices { answer.findings[index].file = nil }
        return answer
    }
}

extension PackageEditor {
    /// Changes the text of a part, which must hold what is replaced.
    mutating func replace(_ old: String, with new: String, in part: String) throws {
        let text = String(decoding: try self.part(named: part), as: UTF8.self)
        try #require(text.contains(old), "\(part) does not hold \(old)")
        setPart(named: part, to: Array(text.replacing(old, with: new).utf8))
    }
}

extension PackageEditor {
    private static let sheet = "xl/worksheets/sheet2.xml"

    /// Puts another value into a cell of the first form: what follows its style, its type before the value.
    mutating func replace(_ old: String, at place: CellReference, with new: String) throws {
        let text = String(decoding: try part(named: Self.sheet), as: UTF8.self)
        let start = try #require(text.range(of: "<c r=\"\(place)\"")?.lowerBound)
        let end = try #require(text[start...].range(of: "</c>")?.upperBound)
        let cell = String(text[start..<end])
        try #require(cell.contains(">" + old))
        let changed = text.replacing(cell, with: cell.replacing(">" + old, with: new))
        setPart(named: Self.sheet, to: Array(changed.utf8))
    }

    /// Makes the formula of a cell of the first form give an error.
    mutating func setError(_ error: String, at place: CellReference) throws {
        let text = String(decoding: try part(named: Self.sheet), as: UTF8.self)
        let start = try #require(text.range(of: "<c r=\"\(place)\"")?.lowerBound)
        let end = try #require(text[start...].range(of: "</c>")?.upperBound)
        let cell = String(text[start..<end])
        let value = try #require(cell.range(of: "<v>")?.lowerBound)
        var head = String(cell[..<value]).replacing("><f>", with: " t=\"e\"><f>")
        head = head.replacing(" t=\"str\" t=\"e\"", with: " t=\"e\"")
        setPart(named: Self.sheet, to: Array(text.replacing(cell, with: head + "<v>\(error)</v></c>").utf8))
    }
}
