import Foundation
import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

/// Reads what a maker makes.
func read(_ maker: PackageMaker, limits: Limits = .default) throws -> Workbook {
    try Workbook.read(bytes: maker.bytes(), limits: limits)
}

/// The first sheet of a workbook around a `sheetData` fragment.
func sheet(_ sheetData: String, strings: [String] = [], styles: String = "",
    workbookPart: String = "") throws -> Sheet {
    let maker = PackageMaker.workbook(sheetData, strings: strings, styles: styles, workbookPart: workbookPart)
    return try #require(try read(maker).sheets.first)
}

/// Each cell as `B7=value`, which says its type by its look.
func listing(_ sheet: Sheet) -> [String] { sheet.cells.map { "\($0.reference)=\(shown($0.value))" } }

/// A value in one line: `"text"`, `12.5`, `true`, `#REF!`, a date, or `3600s`.
func shown(_ value: CellValue) -> String {
    switch value {
    case .string(let text): "\"\(text)\""
    case .number(let number): "\(number)"
    case .boolean(let truth): "\(truth)"
    case .error(let text): text
    case .date(let date, _): "\(date)"
    case .duration(let seconds): "\(seconds)s"
    }
}

/// Where a test may write a file of its own.
func temporaryPath() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent("phuluc-\(UUID().uuidString).xlsx").path
}

extension [UInt8] {
    /// Calls `body` with the path of a file of these bytes.
    func withTemporaryFile(_ body: (String) throws -> Void) throws {
        let path = temporaryPath()
        try Data(self).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        try body(path)
    }
}

/// The code of the fault that reading throws; `nil` when there is none.
func fault(_ body: () throws -> Workbook) -> Fault? {
    do {
        _ = try body()
        return nil
    } catch {
        return error as? Fault
    }
}

/// A style sheet whose cell formats 1, 2, 3… have these number formats.
func styles(_ codes: String...) -> String {
    let formats = codes.enumerated().map { "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\($1)\"/>" }
    let cells = codes.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
    return "<numFmts>\(formats.joined())</numFmts><cellXfs><xf numFmtId=\"0\"/>\(cells.joined())</cellXfs>"
}
