import Foundation
import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("File formats")
struct FormatTests {
    @Test("A file is known by its bytes", arguments: [
        ("%PDF-1.7", FileFormat.pdf), ("{\\rtf1", .rtf), ("<!DOCTYPE html><html>", .html), ("\u{FEFF}<table>", .html),
        ("<?xml version=\"1.0\"?><html>", .html), ("<?xml version=\"1.0\"?><a/>", .xml),
        ("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>",
        .spreadsheetML2003),
        ("a,b\n1,2\n", .csv), ("a;b\n1;2", .csv), ("a\tb\n1\t2", .csv),
        ("BM,b\n1,2 và 3", .csv), ("chỉ là chữ", .text), ("", .empty),
        ("\u{0}\u{1}\u{2}", .binary),
        ("Rar!\u{1A}\u{7}", .rar), ("GIF89a", .image),
    ])
    func text(content: String, format: FileFormat) { #expect(FileFormat.of(bytes: Array(content.utf8)) == format) }

    @Test("Binary marks are known", arguments: [
        ([0x1F, 0x8B, 8], FileFormat.gzip), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip),
        ([0x89, 0x50, 0x4E, 0x47], .image),
        ([0xFF, 0xD8, 0xFF, 0xE0], .image), ([0x09, 0x00, 4, 0, 2, 0, 16, 0], .xls),
        ([0x09, 0x04, 6, 0, 0, 0, 16, 0], .xls),
        ([0x09, 0x08, 8, 0, 0, 5, 5, 0], .xls), ([0xFF, 0xFE, 0x61, 0, 0x2C, 0, 0x62, 0], .csv),
        ([0x50, 0x4B, 3, 4], .zip),
    ] as [([UInt8], FileFormat)])
    func marks(bytes: [UInt8], format: FileFormat) { #expect(FileFormat.of(bytes: bytes) == format) }

    @Test("A compound file is known by its streams", arguments: [
        (["Root Entry", "Workbook"], FileFormat.xls), (["Root Entry", "Book"], .xls),
        (["Root Entry", "WordDocument"], .doc),
        (["Root Entry", "EncryptionInfo", "EncryptedPackage"], .encryptedPackage),
        (["Root Entry", "Other"], .compoundFile), ([], .compoundFile),
    ])
    func compoundFiles(names: [String], format: FileFormat) {
        #expect(FileFormat.of(bytes: CompoundMaker.bytes(names: names)) == format)
    }

    @Test("A compound directory that loops or points outside ends", arguments: 0..<512)
    func compoundDamage(place: Int) {
        for value in [0, 1, 2, 9, 12, 0x7F, 0xFF] as [UInt8] {
            var bytes = CompoundMaker.bytes(names: ["Root Entry", "Workbook"])
            bytes[place] = value
            bytes[512 + place] = value
            _ = FileFormat.of(bytes: bytes)
        }
        #expect((CompoundFile(Array(CompoundMaker.bytes(names: ["Workbook"]).prefix(512 + place)))?.entries.count ?? 0) <= 4)
    }

    @Test("A ZIP archive is known by its parts", arguments: [
        ("xl/workbook.bin", "", FileFormat.xlsb), ("word/document.xml", "", .docx), ("ppt/presentation.xml", "", .pptx),
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet", .ods),
        ("EncryptedPackage", "", .encryptedPackage),
        ("mimetype", "application/vnd.oasis.opendocument.text", .odt), ("xl/workbook.xml", "", .xlsx),
        ("a.txt", "", .zip),
    ])
    func archives(part: String, content: String, format: FileFormat) {
        let bytes = PackageMaker(parts: [part: content]).bytes()
        #expect(FileFormat.of(bytes: bytes) == format)
        if format == .xlsx || format == .encryptedPackage { return }
        #expect(fault { try Workbook.read(bytes: bytes) }?.code == .otherFormat(format))
    }

    @Test("Reading another kind of file says which it is", arguments: [
        ("", Fault.Code.emptyFile), ("%PDF-1.7", .otherFormat(.pdf)), ("chỉ là chữ", .otherFormat(.text)),
        ("<html><p>không có bảng", .otherFormat(.html)),
        ("PK\u{3}\u{4}xxx", .damagedArchive),
    ])
    func refusals(content: String, code: Fault.Code) throws {
        let path = temporaryPath()
        try Data(content.utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let fault = fault { try Workbook.read(path: path) }
        #expect(fault?.code == code && fault?.file == path)
    }

    @Test("What is read but is no package cannot be changed in place, and says what it is", arguments: [
        (BinaryWorkbookMaker(sheets: [.init("S")]).bytes(), ".xls"), (Array("<table><tr><td>a".utf8), "html"),
        (Array("a;b\n1;2".utf8), "csv"),
    ])
    func notEditable(bytes: [UInt8], kind: String) throws {
        let path = temporaryPath()
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(throws: Fault(.notEditable, file: path, detail: kind)) { try WorkbookEditor(reading: path) }
    }

    @Test("An encrypted workbook asks for its password, an empty one is damaged")
    func compoundRefusals() {
        #expect(fault { try Workbook.read(bytes: CompoundMaker.bytes(names: ["EncryptedPackage"])) }?.code == .passwordProtected)
        #expect(fault { try Workbook.read(bytes: CompoundMaker.bytes(names: ["Workbook"])) }?.code == .partDamaged)
        #expect(fault { try Workbook.read(bytes: CompoundMaker.bytes(names: ["Other"])) }?.code == .otherFormat(.compoundFile))
    }

    @Test("A path that leads nowhere or to a folder is a fault")
    func paths() {
        #expect(fault { try Workbook.read(path: "/nowhere/a.xlsx") }?.code == .fileMissing)
        #expect(fault { try Workbook.read(path: FileManager.default.temporaryDirectory.path) }?.code == .isFolder)
        #expect(fault { try Workbook.read(path: "/dev/null") }?.code == .notReadable)
    }
}
