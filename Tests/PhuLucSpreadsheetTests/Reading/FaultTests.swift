import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("Faults")
struct FaultTests {
    private let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
    private let sheetPart = "xl/worksheets/sheet1.xml"

    /// The fault of a workbook whose sheet's part is this text.
    private func fault(ofSheet text: String, limits: Limits = .default) -> Fault? {
        var maker = PackageMaker.workbook("")
        maker[sheetPart] = text
        let bytes = maker.bytes()
        return PhuLucSpreadsheetTests.fault { try Workbook.read(bytes: bytes, limits: limits) }
    }

    @Test("XML that is not well formed is a fault with part, sheet and place", arguments: [
        "<worksheet><sheetData></worksheet>", "<worksheet>", "<worksheet><a></b></worksheet>",
        "<worksheet a></worksheet>",
        "<worksheet a=1></worksheet>", "<worksheet a=\"1></worksheet>", "", "   ", "text", "<>", "<", "</worksheet>",
        "<worksheet><![CDATA[</worksheet>", "<worksheet><!--</worksheet>", "<worksheet><?x</worksheet>", "<worksheet/",
        "<worksheet><sheetData><row><c t=\"str\"><v>&nope;</v></c></row></sheetData></worksheet>",
        "<worksheet><!odd></worksheet>",
        "<worksheet><sheetData><row><c t=\"str\"><v>a & b</v></c></row></sheetData></worksheet>", "<worksheet",
    ])
    func malformed(text: String) {
        let fault = fault(ofSheet: text.replacing("<worksheet",
            with: "<worksheet xmlns=\"\(PackageMaker.mainNamespace)\"", maxReplacements: 1))
        #expect(fault?.code == .xmlMalformed)
        #expect(fault?.part == sheetPart && fault?.sheet == "Sheet1")
        #expect(fault?.detail?.contains("at byte") == true)
    }

    @Test("A DOCTYPE is refused, whatever it holds")
    func doctype() {
        let text = "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet/>"
        #expect(fault(ofSheet: text)?.code == .doctype)
    }

    @Test("Depth, attributes and text have their limits")
    func xmlLimits() {
        let deep = String(repeating: "<a>", count: 300)
        #expect(fault(ofSheet: deep)?.code == .limitExceeded(limit: "xmlDepth", value: 256))
        let wide = (0..<2000).map { "a\($0)=\"\"" }.joined(separator: " ")
        #expect(fault(ofSheet: "<a \(wide)/>")?.code == .limitExceeded(limit: "attributesPerElement", value: 1024))
        var limits = Limits.default
        limits.stringLength = 10
        let maker = PackageMaker.workbook(row, strings: ["<t>mười một chữ</t>"])
        let fault = PhuLucSpreadsheetTests.fault { try read(maker, limits: limits) }
        #expect(fault?.code == .limitExceeded(limit: "stringLength", value: 10))
    }

    @Test("Inflated bytes are counted, whatever the headers say", arguments: [nil, 10] as [UInt32?])
    func bombs(claimed: UInt32?) {
        var maker = PackageMaker.workbook("<!--\(String(repeating: "x", count: 5000))-->" + row)
        maker.change(sheetPart) {
            let size = UInt16($0.content.count)
            let length = [UInt8(size & 0xFF), UInt8(size >> 8)]
            $0.packed = [1] + length + length.map { ~$0 } + $0.content
            ($0.method, $0.claimedSize) = (8, claimed)
        }
        var limits = Limits.default
        limits.bytesPerPart = 4000
        #expect(PhuLucSpreadsheetTests.fault { try read(maker,
            limits: limits) }?.code == .limitExceeded(limit: "bytesPerPart", value: 4000))
        limits = .default
        limits.bytesInAll = 5000
        let fault = PhuLucSpreadsheetTests.fault { try read(maker, limits: limits) }
        guard case .limitExceeded(limit: "bytesInAll", _)? = fault?.code else {
            Issue.record("\(String(describing: fault))")
            return
        }
    }

    @Test("Too many entries or sheets are refused")
    func counts() {
        var limits = Limits.default
        limits.entries = 3
        #expect(PhuLucSpreadsheetTests.fault { try read(.workbook(row),
            limits: limits) }?.code == .limitExceeded(limit: "entries", value: 3))
        limits = .default
        limits.sheets = 1
        let maker = PackageMaker.workbook(sheets: [("A", "", row), ("B", "", row)])
        #expect(PhuLucSpreadsheetTests.fault { try read(maker,
            limits: limits) }?.code == .limitExceeded(limit: "sheets", value: 1))
    }

    @Test("A part whose checksum differs is damaged")
    func checksum() {
        var maker = PackageMaker.workbook(row)
        maker.change(sheetPart) { $0.claimedChecksum = 1 }
        let fault = PhuLucSpreadsheetTests.fault { try read(maker) }
        #expect(fault?.code == .partDamaged && fault?.part == sheetPart && fault?.detail != nil)
    }

    @Test("A part that is no deflate data is damaged, one packed by another method says so", arguments: [
        (8, Fault.Code.partDamaged), (12, .unsupportedCompression), (14, .unsupportedCompression),
        (77, .unsupportedCompression), (93, .unsupportedCompression),
    ] as [(UInt16, Fault.Code)])
    func method(method: UInt16, code: Fault.Code) {
        var maker = PackageMaker.workbook(row)
        maker.change(sheetPart) { ($0.method, $0.packed) = (method, [0xFF, 0xFF, 0xFF]) }
        #expect(PhuLucSpreadsheetTests.fault { try read(maker) }?.code == code)
    }

    @Test("An encrypted entry asks for its password")
    func encrypted() {
        var maker = PackageMaker.workbook(row)
        maker.change(sheetPart) { $0.flags |= 1 }
        #expect(PhuLucSpreadsheetTests.fault { try read(maker) }?.code == .passwordProtected)
    }

    @Test("A package without its workbook, or with something else in its place, says so")
    func noWorkbook() {
        var maker = PackageMaker.workbook(row)
        maker["xl/workbook.xml"] = nil
        #expect(PhuLucSpreadsheetTests.fault { try read(maker) }?.code == .partMissing)
        maker["xl/workbook.xml"] = "<html xmlns=\"\(PackageMaker.mainNamespace)\"/>"
        #expect(PhuLucSpreadsheetTests.fault { try read(maker) }?.code == .xmlMalformed)
    }

    @Test("A workbook whose only sheet is gone is no workbook")
    func noSheetPart() {
        var maker = PackageMaker.workbook(row)
        maker[sheetPart] = nil
        #expect(PhuLucSpreadsheetTests.fault { try read(maker) }?.code == .partMissing)
    }

    @Test("An encoding we do not know is named")
    func encoding() {
        let fault = fault(ofSheet: "<?xml version=\"1.0\" encoding=\"EBCDIC-CP-US\"?><worksheet/>")
        #expect(fault?.code == .unsupportedEncoding && fault?.detail == "ebcdic-cp-us")
    }
}
