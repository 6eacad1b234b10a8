import PhuLuc

/// One fault of every kind, as it is thrown somewhere.
enum FaultExamples {
    static let all: [Fault] = files + parts + outputs + formats.map { Fault(.otherFormat($0), file: "a.xlsx") }

    private static let files = [
        Fault(.fileMissing, file: "a.xlsx"), Fault(.isFolder, file: "a"), Fault(.emptyFolder, file: "a"),
        Fault(.notReadable, file: "a.xlsx", detail: "Permission denied"), Fault(.emptyFile, file: "a.xlsx"),
        Fault(.unreadableName, file: "t\\xE9n.xlsx"), Fault(.passwordProtected, file: "a.xlsx"),
        Fault(.damagedArchive, file: "a.xlsx", detail: "Zip archive inconsistent"),
    ]

    private static let parts = [
        Fault(.partMissing, file: "a.xlsx", part: "xl/workbook.xml"),
        Fault(.partDamaged, file: "a.xlsx", part: "xl/workbook.xml", detail: "checksum differs"),
        Fault(.xmlMalformed, file: "a.xlsx", part: "xl/workbook.xml", detail: "mismatched end tag at byte 27"),
        Fault(.doctype, file: "a.xlsx", part: "xl/workbook.xml"),
        Fault(.unsupportedEncoding, file: "a.xlsx", part: "xl/workbook.xml", detail: "EBCDIC"),
        Fault(.noSheet, file: "a.xlsx"),
        Fault(
            .limitExceeded(limit: "bytesPerPart", value: 1_073_741_824), file: "a.xlsx", part: "xl/sharedStrings.xml"),
        Fault(.limitExceeded(limit: "seconds", value: 60), file: "a.xlsx"),
        Fault(.overlappingEntries, file: "a.xlsx"), Fault(.sizeMismatch, file: "a.xlsx", part: "xl/styles.xml"),
        Fault(.sharedPart, file: "a.xlsx", part: "xl/worksheets/sheet1.xml", sheet: "S"),
        Fault(.unsupportedCompression, file: "a.xlsx", part: "xl/styles.xml", detail: "method 14"),
    ]

    private static let outputs = [
        Fault(.outputExists, file: "b.xlsx"), Fault(.outputIsInput, file: "a.xlsx"),
        Fault(.notWritable, file: "x/b.xlsx", detail: "no folder x"), Fault(.diskFull, file: "b.xlsx"),
        Fault(.writeFailed, file: "b.xlsx", detail: "Input/output error"), Fault(.noTable, file: "a.xlsx"),
        Fault(.noHeader, file: "a.xlsx"),
        Fault(.noReportForm, file: "a.xlsx"), Fault(.wholeReport, file: "a.xlsx"),
        Fault(.unknownForm, file: "p.json", detail: "x"),
        Fault(.unknownSheet, file: "a.xlsx", sheet: "X", detail: "S; T"),
        Fault(.malformedData, file: "p.json", detail: "line 3: ':' is missing after \"id\""),
        Fault(.tooLarge, file: "b.xlsx", sheet: "S", detail: "too many cell formats"),
        Fault(.notEditable, file: "a.xlsm"),
        Fault(.agencyList, file: "c.yaml", detail: "line 12: “Sở Nội vụ” stands in line 3 already"),
        Fault(.agencyList, file: "c.xlsx", detail: "row 5: “huyện” is no level (tỉnh, xã, ngành dọc)"),
        Fault(.agencyList, file: "c.csv", detail: "line 2: “09” names no annex of a report (02, 03, 04, 05, 06, 07)"),
        Fault(.agencyList, file: "c.txt", detail: "line 1: “Các sở, ngành” means several agencies; write each by its name"),
        Fault(.agencyList, file: "c.txt", detail: "line 1: commas part columns only below a line of headers"),
        Fault(.agencyList, file: "c.json", detail: "no agency in it"),
    ]

    /// Every format but those that are read.
    private static let formats: [FileFormat] = [
        .encryptedPackage, .xlsb, .docx, .pptx, .ods, .odt, .doc, .compoundFile, .pdf, .rtf, .html,
        .spreadsheetML2003, .xml, .csv, .image, .zip, .gzip, .rar, .sevenZip, .text, .binary, .empty,
    ]

    /// The number of a code: a new one does not compile before it has its example here.
    static func number(of code: Fault.Code) -> Int {
        switch code {
        case .fileMissing: 0
        case .isFolder: 1
        case .emptyFolder: 2
        case .notReadable: 3
        case .emptyFile: 4
        case .unreadableName: 5
        case .otherFormat: 6
        case .passwordProtected: 7
        case .damagedArchive: 8
        case .partMissing: 9
        case .partDamaged: 10
        case .xmlMalformed: 11
        case .doctype: 12
        case .unsupportedEncoding: 13
        case .noSheet: 14
        case .limitExceeded: 15
        case .outputExists: 16
        case .outputIsInput: 17
        case .notWritable: 18
        case .diskFull: 19
        case .writeFailed: 20
        case .noTable: 21
        case .unknownForm: 22
        case .unknownSheet: 23
        case .malformedData: 24
        case .tooLarge: 25
        case .notEditable: 26
        case .overlappingEntries: 27
        case .sizeMismatch: 28
        case .sharedPart: 29
        case .unsupportedCompression: 30
        case .agencyList: 31
        case .noHeader: 32
        case .noReportForm: 33
        case .wholeReport: 34
        }
    }

    /// How many codes there are.
    static let count = 35
}
