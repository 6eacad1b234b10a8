import Foundation
import PhuLucTestSupport
import Testing

/// Files as people send them in place of a workbook, each with its own clear fault.
@Suite("Inputs that cannot be read")
struct InputFaultTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var bytes: [UInt8]
        var vi: String
        var en: String
        var testDescription: String { name }
    }

    private static func archive(_ parts: KeyValuePairs<String, String>) -> [UInt8] {
        PackageMaker(parts: parts).bytes()
    }

    private static let sheet = PackageMaker.workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")

    static let cases: [Case] = [
        Case(name: "empty.xlsx", bytes: [], vi: "tệp rỗng (0 byte); đề nghị gửi lại tệp", en: "the file is empty"),
        Case(
            name: "text.xlsx", bytes: Array("chỉ là chữ".utf8), vi: "đây không phải tệp Excel",
            en: "this is no Excel file"),
        Case(
            name: "cut.xlsx", bytes: Array(sheet.bytes().dropLast(200)), vi: "bị hỏng hoặc tải chưa xong",
            en: "damaged or cut short"),
        Case(
            name: "locked.xlsx",
            bytes: CompoundMaker.bytes(names: ["Root Entry", "EncryptionInfo", "EncryptedPackage"]),
            vi: "tệp có mật khẩu", en: "the workbook has a password"),
        Case(
            name: "word.xlsx", bytes: archive(["[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>"]),
            vi: "đây là văn bản Word", en: "this is a Word or similar document"),
        Case(name: "paper.xlsx", bytes: Array("%PDF-1.7\n".utf8), vi: "đây là tệp PDF", en: "this is a PDF file"),
        Case(
            name: "calc.xlsx", bytes: archive(["mimetype": "application/vnd.oasis.opendocument.spreadsheet"]),
            vi: "bảng tính OpenDocument (.ods)", en: "an OpenDocument spreadsheet (.ods)"),
        Case(
            name: "old.doc", bytes: CompoundMaker.bytes(names: ["Root Entry", "WordDocument"]), vi: "văn bản Word",
            en: "Word"),
        Case(name: "page.xls", bytes: Array("<html><p>".utf8), vi: "đây là trang HTML", en: "this is an HTML page"),
        Case(
            name: "bare.xlsx", bytes: archive(["[Content_Types].xml": "<Types/>"]), vi: "thiếu phần này",
            en: "the file lacks this part"),
        Case(
            name: "broken.xlsx", bytes: changed { $0["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData>" },
            vi: "không phải XML đúng cú pháp (kết thúc giữa chừng", en: "not well-formed XML (unexpected end"),
        Case(
            name: "doctype.xlsx",
            bytes: changed { $0["xl/worksheets/sheet1.xml"] = "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet/>" },
            vi: "khai báo DOCTYPE", en: "this part has a DOCTYPE"),
        Case(
            name: "flipped.xlsx", bytes: changed { $0.change("xl/worksheets/sheet1.xml") { $0.claimedChecksum = 1 } },
            vi: "bị hỏng (sai mã kiểm tra)", en: "damaged (checksum differs)"),
        Case(
            name: "bomb.xlsx", bytes: bomb(), vi: "vượt giới hạn an toàn về số byte của một phần",
            en: "the safety limit on bytes of one part"),
    ]

    private static func changed(_ change: (inout PackageMaker) -> Void) -> [UInt8] {
        var maker = sheet
        change(&maker)
        return maker.bytes()
    }

    /// A part that claims, and by its packed size could have, more than a gibibyte.
    private static func bomb() -> [UInt8] {
        changed { maker in
            maker.change("xl/worksheets/sheet1.xml") { entry in
                entry.method = 8
                entry.packed = [UInt8](repeating: 0, count: 1_200_000)
                entry.claimedSize = 1_200_000_000
            }
        }
    }

    @Test("The fault says what the file is and what to do, in both languages; nothing is written", arguments: cases)
    func fault(_ example: Case) throws {
        let shop = try Workshop()
        try shop.folder.write(example.bytes, to: example.name)
        for (language, words) in [("vi", example.vi), ("en", example.en)] {
            let run = try shop.run(["import", example.name, "-o", "p.json", "--ledger", "l", "--lang", language])
            #expect(run.status == 3)
            let isSaid = run.errors.hasPrefix("phuluc: \(example.name): ") && run.errors.contains(words)
            #expect(isSaid && run.lines.isEmpty, "\(run.errors)")
            #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
        }
        #expect(shop.names() == [example.name])
    }

    @Test(
        "Every command that reads a workbook gives the same fault",
        arguments: [
            "import x.xlsx", "convert x.xlsx -o out", "check x.xlsx", "cells x.xlsx",
        ])
    func everywhere(line: String) throws {
        let shop = try Workshop()
        try shop.folder.write(Array("%PDF-1.7\n".utf8), to: "x.xlsx")
        let run = try shop.run(line)
        #expect(run.status == 3 && run.output.isEmpty)
        #expect(run.errors == "phuluc: x.xlsx: đây là tệp PDF, không phải bảng tính; đề nghị gửi tệp Excel gốc.\n")
    }

    @Test("A missing file, an empty folder and a workbook without a table are told apart")
    func others() throws {
        let shop = try Workshop()
        try shop.makeFolder("empty")
        try shop.plainWorkbook("plain.xlsx")
        for (name, words) in [
            ("missing.xlsx", "không có tệp này"), ("empty", "thư mục không có tệp Excel nào"),
            ("plain.xlsx", "không tìm thấy bảng nào"),
        ] {
            let run = try shop.run(["import", name, "-o", "p.json"])
            #expect(run.status == 3 && run.errors.hasPrefix("phuluc: \(name): \(words)"), "\(run.errors)")
        }
        #expect(try shop.run("cells empty").errors.contains("đây là thư mục, cần một tệp"))
        #expect(shop.names() == ["empty", "plain.xlsx"])
    }

    #if os(Linux)
        @Test("A name that is no UTF-8 is told, in a folder and as an argument, and the rest goes on")
        func unreadableName() throws {
            let shop = try Workshop()
            try shop.makeFolder("in")
            try shop.annex("in/a.xlsx")
            let script = "cp in/a.xlsx \"$(printf 'in/t\\351n.xlsx')\"; cp in/a.xlsx \"$(printf 't\\351n.xlsx')\"; "
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = ["-c", script]
            process.currentDirectoryURL = URL(fileURLWithPath: shop.folder.path)
            try process.run()
            process.waitUntilExit()
            let folder = try shop.run("import in -o out")
            #expect(folder.status == 3 && shop.names(in: "out") == ["a.json"])
            #expect(folder.errors.contains("phuluc: in/t\\xE9n.xlsx: tên tệp không theo bảng mã UTF-8"))
            for (line, status) in [
                ("import ./t*n.xlsx -o p.json", 3), ("cells t*n.xlsx", 3), ("import in/a.xlsx -o t*n.xlsx", 3),
            ] {
                let run = try shop.runInShell(line)
                #expect(
                    run.status == status && run.errors.contains("t\\xE9n.xlsx: tên tệp không theo"), "\(run.errors)")
            }
        }
    #endif
}
