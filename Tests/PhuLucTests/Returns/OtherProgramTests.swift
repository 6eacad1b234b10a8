@testable import PhuLuc
import PhuLucTestSupport
import Testing

/// What was done to a return is found as well when another program saved it.
@Suite("Returns saved by other programs", .serialized)
struct OtherProgramTests {
    @Test("The same findings, word for word, for every thing done to a return", arguments: OtherProgram.installed)
    func tampering(_ program: OtherProgram) throws {
        let cases = TamperCase.all.filter { $0.name != "it is saved as .xls" }
        let saved = try Self.saved(cases.map { try $0.report().bytes() }, by: program)
        for (item, bytes) in zip(cases, saved) {
            let found = try SentReport.read(bytes).findings.map(TamperCase.Said.init)
            let said = Self.differences[program]?[item.name] ?? TamperSentences.all[item.name] ?? []
            #expect(found == said, "\(program): \(item.name): \(found)")
        }
    }

    @Test("And no findings for what is no harm", arguments: OtherProgram.installed)
    func quiet(_ program: OtherProgram) throws {
        let cases = QuietCase.all
        let saved = try Self.saved(cases.map { try $0.report().bytes() }, by: program)
        for (item, bytes) in zip(cases, saved) {
            let answer = try SentReport.read(bytes)
            #expect(answer.findings.map(TamperCase.Said.init) == [], "\(program): \(item.name)")
            #expect(answer.agency == SentReport.agency && answer.period?.code == "2025-Q3")
            try item.check(answer)
        }
    }

    /// What a program changes of itself: LibreOffice computes errors again and makes true a 1; openpyxl leaves out what
    /// formulas gave, so that nothing is known of it.
    private static let differences: [OtherProgram: [String: [TamperCase.Said]]] = [
        .libreOffice: [
            "a formula shows an error": [],
            "a figure is true or false": [
                .init(
                    "figure-relation", "E18", "II.2.2.1 là 10 (E18), không được vượt II.2.1 là 1 (E16).",
                    "II.2.2.1 is 10 (E18), but may not exceed II.2.1, which is 1 (E16).")
            ],
        ],
        .openpyxl: [
            "a formula shows an error": [], "a computed figure was not computed again": [],
            "a formula leaves out a row": [
                .init(
                    "formula-altered", "E11",
                    "Công thức của “Tổng số VBQPPL đã ban hành/tham mưu ban hành” bị sửa thành “SUM(E12,E12)”.",
                    "The formula of “Tổng số VBQPPL đã ban hành/tham mưu ban hành” was changed to “SUM(E12,E12)”.")
            ],
            "a deleted row was part of a sum": [
                .init(
                    "row-missing", "C13",
                    "Thiếu dòng 1.3 “Số VBQPPL ban hành ở cấp xã” (mã II.1.3), lẽ ra ở dưới ô này.",
                    "The row 1.3 “Số VBQPPL ban hành ở cấp xã” (II.1.3) is missing; it stood below this cell.")
            ],
        ],
    ]

    private static func saved(_ files: [[UInt8]], by program: OtherProgram) throws -> [[UInt8]] {
        let (folder, target) = (try TemporaryFolder(), try TemporaryFolder())
        let names = files.indices.map { "\($0).xlsx" }
        for (name, bytes) in zip(names, files) { try folder.write(bytes, to: name) }
        try #require(program.save(names, in: folder, to: target))
        return try names.map { try target.bytes($0) }
    }
}
