import Testing

@testable import PhuLucSpreadsheet

@Suite struct WrittenValidationsTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let kind: ValidationDraft.Kind, written: String
        var testDescription: String { "\(kind)" }
    }

    private static func validation(_ draft: ValidationDraft) throws -> String {
        let sheet = try SampleDraft.sheet { $0.validations = [draft] }
        return try #require(sheet.components(between: "<dataValidations count=\"1\">", and: "</dataValidations>").first)
    }

    @Test("each kind of value is written as Excel has it", arguments: [
        Case(
            kind: .wholeNumber(from: 0, through: nil),
            written: "type=\"whole\" operator=\"greaterThanOrEqual\" … sqref=\"B2:C9\"><formula1>0</formula1></"),
        Case(
            kind: .wholeNumber(from: -5, through: 1 << 53),
            written: "type=\"whole\" … sqref=\"B2:C9\"><formula1>-5</formula1><formula2>9007199254740992</formula2></"),
        Case(
            kind: .decimal(from: 0, through: 0.125),
            written: "type=\"decimal\" … sqref=\"B2:C9\"><formula1>0</formula1><formula2>0.125</formula2></"),
        Case(
            kind: .decimal(from: 0.5, through: nil),
            written: "type=\"decimal\" operator=\"greaterThanOrEqual\" … sqref=\"B2:C9\"><formula1>0.5</formula1></"),
        Case(
            kind: .date(from: 45_658, through: 46_022),
            written: "type=\"date\" … sqref=\"B2:C9\"><formula1>45658</formula1><formula2>46022</formula2></"),
        Case(
            kind: .list(SheetRange(sheet: "Phụ lục I", SampleDraft.range("H1:H300"))),
            written: "type=\"list\" … sqref=\"B2:C9\"><formula1>'Phụ lục I'!$H$1:$H$300</formula1></"),
    ])
    func kinds(_ wanted: Case) throws {
        let written = try Self.validation(ValidationDraft(SampleDraft.range("B2:C9"), wanted.kind))
            .replacingOccurrences(of: "allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" ", with: "")
        let parts = wanted.written.components(separatedBy: "… ")
        #expect(written == "<dataValidation " + parts.joined() + "dataValidation>")
    }

    @Test("an empty cell may be refused", arguments: [true, false])
    func blanks(_ allowsBlank: Bool) throws {
        let draft = ValidationDraft(
            SampleDraft.range("B2"), .wholeNumber(from: 0, through: 9), allowsBlank: allowsBlank)
        #expect(try Self.validation(draft).contains("allowBlank=\"1\"") == allowsBlank)
    }

    @Test("boxes say what they were given, whatever characters it has")
    func boxes() throws {
        let title = String(repeating: "ế", count: 32)
        let long = String(repeating: "ế", count: 255)
        let draft = ValidationDraft(
            SampleDraft.range("B2"), .decimal(from: 0, through: 1),
            prompt: .init(title: "=A1", text: "= 1.1 & \"1.2\"\n<x>"),
            refusal: .init(title: title, text: long), severity: .warning)
        let written = try Self.validation(draft)
        #expect(written.contains("promptTitle=\"=A1\" prompt=\"= 1.1 &amp; &quot;1.2&quot;&#xA;&lt;x&gt;\""))
        #expect(written.contains("errorStyle=\"warning\""))
        #expect(written.contains("errorTitle=\"\(title)\" error=\"\(long)\""))
    }

    @Test("validations come in the order of the draft, overlapping or not")
    func order() throws {
        let sheet = try SampleDraft.sheet {
            $0.validations = ["B2:B9", "A1:C3", "B2"].map {
                ValidationDraft(SampleDraft.range($0), .wholeNumber(from: 0, through: nil))
            }
        }
        #expect(sheet.components(between: "sqref=\"", and: "\"") == ["B2:B9", "A1:C3", "B2"])
    }
}
