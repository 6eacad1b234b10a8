import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("Packages")
struct PackageTests {
    private let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"

    /// A workbook whose sheet is stored as `stored` and related as `target`.
    private func moved(stored: String, target: String) -> PackageMaker {
        var maker = PackageMaker.workbook(row)
        maker.change("xl/worksheets/sheet1.xml") { $0.name = stored }
        maker["xl/_rels/workbook.xml.rels"] = PackageMaker.relationships([("rId1", "worksheet", target)])
        return maker
    }

    @Test("A target is found however it is written", arguments: [
        ("xl/worksheets/sheet1.xml", "worksheets/sheet1.xml"),
        ("xl/worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml"),
        ("xl/worksheets/sheet1.xml", "../xl/worksheets/sheet1.xml"),
        ("xl/worksheets/sheet1.xml", "worksheets\\sheet1.xml"),
        ("xl/worksheets/sheet1.xml", "\\xl\\worksheets\\sheet1.xml"),
        ("xl/worksheets/sheet1.xml", "./worksheets/./sheet1.xml"),
        ("XL/Worksheets/Sheet1.XML", "worksheets/sheet1.xml"), ("xl\\worksheets\\sheet1.xml", "worksheets/sheet1.xml"),
        ("/xl/worksheets/sheet1.xml", "worksheets/sheet1.xml"),
        ("xl/worksheets/bảng 1.xml", "worksheets/b%E1%BA%A3ng%201.xml"),
        ("xl/worksheets/a%20b.xml", "worksheets/a b.xml"), ("elsewhere/s.xml", "../elsewhere/s.xml"),
    ])
    func targets(stored: String, target: String) throws {
        #expect(try read(moved(stored: stored, target: target)).sheets.map(listing) == [["A1=1.0"]])
    }

    @Test("The strict dialect reads as the transitional one")
    func strict() throws {
        var maker = PackageMaker.workbook(row)
        for index in maker.entries.indices {
            let text = String(decoding: maker.entries[index].content, as: UTF8.self)
            let strict = text
                .replacing("http://schemas.openxmlformats.org/officeDocument/2006",
                    with: "http://purl.oclc.org/ooxml/officeDocument")
                .replacing(PackageMaker.mainNamespace, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
            maker.entries[index].content = Array(strict.utf8)
        }
        #expect(try read(maker).sheets.map(listing) == [["A1=1.0"]])
    }

    @Test("Missing parts that reading can do without are no error", arguments: [
        "xl/styles.xml", "xl/sharedStrings.xml", "[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels",
    ])
    func missing(part: String) throws {
        var maker = PackageMaker.workbook(row)
        maker[part] = nil
        #expect(try read(maker).sheets.map(listing) == [["A1=1.0"]])
    }

    @Test("A workbook at an odd place is found by its content type")
    func contentType() throws {
        var maker = PackageMaker.workbook(row)
        maker["_rels/.rels"] = nil
        maker["[Content_Types].xml"] = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Override PartName="/book/main.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
            """
        for (old, new) in [
            ("xl/workbook.xml", "book/main.xml"), ("xl/_rels/workbook.xml.rels", "book/_rels/main.xml.rels"),
            ("xl/worksheets/sheet1.xml", "book/worksheets/sheet1.xml"),
        ] {
            maker.change(old) { $0.name = new }
        }
        #expect(try read(maker).sheets.map(listing) == [["A1=1.0"]])
    }

    @Test("Chart, dialog and macro sheets are no worksheets", arguments: ["chartsheet", "dialogsheet", "xlMacrosheet"])
    func otherSheets(kind: String) throws {
        var maker = PackageMaker.workbook(sheets: [("A", "", row), ("B", "", row)])
        maker["xl/_rels/workbook.xml.rels"] = PackageMaker.relationships([
            ("rId1", kind, "worksheets/sheet1.xml"), ("rId2", "worksheet", "worksheets/sheet2.xml"),
        ])
        #expect(try read(maker).sheets.map(\.name) == ["B"])
    }

    @Test("A sheet whose part is gone is named, and the others are read")
    func missingSheet() throws {
        var maker = PackageMaker.workbook(sheets: [("A", "", row), ("B", "", row)])
        maker["xl/worksheets/sheet1.xml"] = nil
        let workbook = try read(maker)
        #expect(workbook.sheets.map(\.name) == ["B"])
        #expect(workbook.missingSheets == ["A"])
    }

    @Test("Where no relationship leads to a sheet, no other sheet's part is taken for it")
    func unrelatedSheet() throws {
        var maker = PackageMaker.workbook(sheets: [("A", "", row), ("B", "", row)])
        maker["xl/_rels/workbook.xml.rels"] = PackageMaker.relationships([("rId2", "worksheet", "worksheets/sheet2.xml")])
        let workbook = try read(maker)
        #expect(workbook.sheets.map(\.name) == ["B"] && workbook.missingSheets == ["A"])
        // Without any, the usual names are all there is; an empty list is none.
        maker["xl/_rels/workbook.xml.rels"] = ""
        #expect(try read(maker).sheets.map(\.name) == ["A", "B"])
    }

    @Test("The relationship of a sheet is found without its prefix")
    func relationshipWithoutPrefix() throws {
        var maker = PackageMaker.workbook(sheets: [("A", "", row), ("B", "", "")])
        let text = try #require(maker["xl/workbook.xml"])
        maker["xl/workbook.xml"] = text.replacing("r:id=\"rId1\"", with: "id=\"rId2\"").replacing("r:id=\"rId2\"", with: "id=\"rId1\"")
        #expect(try read(maker).sheets.map(listing) == [[], ["A1=1.0"]])
    }

    @Test("A sheet's name, or a part's, that no program writes so long is a fault")
    func longNames() throws {
        let long = String(repeating: "a/", count: 40_000)
        #expect(fault { try read(.workbook(sheets: [(String(long.prefix(1025)), "", row)])) }?.code == .xmlMalformed)
        #expect(try read(.workbook(sheets: [(String(long.prefix(1024)), "", row)])).sheets.count == 1)
        var maker = PackageMaker.workbook(row)
        maker["xl/_rels/workbook.xml.rels"] = PackageMaker.relationships([("rId1", "worksheet", long)])
        #expect(fault { try read(maker) }?.code == .xmlMalformed)
    }

    @Test("Unknown parts and relationships are passed over")
    func unknown() throws {
        var maker = PackageMaker.workbook(row)
        maker["xl/odd.bin"] = "\u{0}\u{1}"
        maker["xl/_rels/workbook.xml.rels"] = PackageMaker.relationships([
            ("rId8", "odd", "odd.bin"), ("rId9", "worksheet", "gone.xml"),
            ("rId1", "worksheet", "worksheets/sheet1.xml"),
        ])
        #expect(try read(maker).sheets.map(listing) == [["A1=1.0"]])
    }

    @Test("Of two entries with one name the later counts")
    func twice() throws {
        var maker = PackageMaker.workbook(row)
        let sheet = try #require(maker["xl/worksheets/sheet1.xml"])
        maker.entries.append(PackageMaker.Entry("xl/worksheets/sheet1.xml",
            Array(sheet.replacing(">1<", with: ">2<").utf8)))
        #expect(try read(maker).sheets.map(listing) == [["A1=2.0"]])
    }

    @Test("Every encoding that XML parts come in is read", arguments: [
        "utf-8-bom", "utf-16le-bom", "utf-16be-bom", "utf-16le", "utf-16be", "iso-8859-1", "windows-1252",
    ])
    func encodings(encoding: String) throws {
        let declared = encoding.hasPrefix("utf-16") ? "UTF-16" : encoding.replacing("-bom", with: "")
        let text = """
            <?xml version="1.0" encoding="\(declared)"?>\
            <sst xmlns="\(PackageMaker.mainNamespace)"><si><t>à é €</t></si></sst>
            """
        let isLittle = encoding.contains("le")
        let wide = text.utf16.flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isLittle ? [low, high] : [high, low]
        }
        let bytes: [UInt8] = switch encoding {
        case "utf-8-bom": [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case "utf-16le-bom": [0xFF, 0xFE] + wide
        case "utf-16be-bom": [0xFE, 0xFF] + wide
        case "utf-16le", "utf-16be": wide
        default: text.unicodeScalars.map { $0.value == 0x20AC ? 0x80 : UInt8(truncatingIfNeeded: $0.value) }
        }
        var maker = PackageMaker.workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
        maker.change("xl/sharedStrings.xml") { $0.content = bytes }
        #expect(try read(maker).sheets.map(listing) == [["A1=\"à é €\""]])
    }

    @Test("Deflated parts read as stored ones, whatever size the directory claims",
        arguments: [nil, 0, 1, 5000, 0xFFFF_FFFE] as [UInt32?])
    func deflated(claimed: UInt32?) throws {
        var maker = PackageMaker.workbook(row)
        maker.change("xl/worksheets/sheet1.xml") {
            // One stored block of deflate: the shortest encoder there is.
            let size = UInt16($0.content.count)
            let length = [UInt8(size & 0xFF), UInt8(size >> 8)]
            $0.packed = [1] + length + length.map { ~$0 } + $0.content
            $0.method = 8
            $0.claimedSize = claimed
        }
        #expect(try read(maker).sheets.map(listing) == [["A1=1.0"]])
    }

    @Test("An archive with a ZIP64 end record is read")
    func zip64() throws {
        var maker = PackageMaker.workbook(row)
        maker.usesZip64End = true
        #expect(try read(maker).sheets.map(listing) == [["A1=1.0"]])
    }
}
