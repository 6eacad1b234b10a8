import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("Numbers and dates")
struct NumberTests {
    @Test("A number reads to the nearest double, in every notation", arguments: [
        "0", "-0", "1", "-1", "12.5", "0.1", ".5", "5.", "1e3", "1E+3", "1.5e-7", "0.30000000000000004",
        "9007199254740993", "9007199254740992.5", "1234567890123456789", "12345678901234567890",
        "0.1234567890123456789",
        "1.7976931348623157E+308", "4.9406564584124654E-324", "2.2250738585072011e-308", "123456789012345678e-20",
        "8.41E+21", "9.5367431640625e-7", "00012", "3.141592653589793238462643383279", "1e22", "1e23", "1e-22", "1e-23",
        "17976931348623157e292", "0.000000000000000000000000000012345",
    ])
    func nearest(text: String) throws {
        let cells = try sheet("<row r=\"1\"><c r=\"A1\"><v>\(text)</v></c></row>").cells
        let plain = text.hasPrefix(".") ? "0" + text : text.hasSuffix(".") ? text + "0" : text
        let expected = try #require(Double(plain))
        guard case .number(let number)? = cells.first?.value else {
            Issue.record("no number")
            return
        }
        #expect(number.bitPattern == expected.bitPattern)
    }

    @Test("Random numbers read as the standard library reads them")
    func random() throws {
        var random = Seeded(7)
        for _ in 0..<20_000 {
            let digits = String(random.next() % 10_000_000_000_000_000_000 >> UInt64.random(in: 0...60, using: &random))
            let point = Int.random(in: 0...digits.count, using: &random)
            let exponent = Bool.random(using: &random) ? "E\(Int.random(in: -40...40, using: &random))" : ""
            let text = "\(digits.prefix(point))0.\(digits.dropFirst(point))5\(exponent)"
            let part = PartBytes(Array(text.utf8))
            let value = part.padded.withUnsafeBufferPointer { buffer in
                buffer.baseAddress.flatMap { NumberText.parse($0, XMLScanner.Span(start: 0, end: part.count)) }
            }
            #expect(value == Double(text), "\(text)")
        }
    }

    @Test("What only looks like a number stays text",
        arguments: ["0x10", "nan", "inf", "1e999", "1,5", "1 2", "--1", "e5", "."])
    func noNumber(text: String) throws {
        #expect(try sheet("<row r=\"1\"><c r=\"A1\"><v>\(text)</v></c></row>").cells.first?.value == .string(text))
    }

    @Test("Blanks around a number are nothing")
    func blanks() throws {
        let cells = try sheet("<row r=\"1\"><c r=\"A1\"><v>\n 12.5\t</v></c><c r=\"B1\" t=\"s\"><v> 0 </v></c></row>",
            strings: ["<t>x</t>"])
        #expect(listing(cells) == ["A1=12.5", "B1=\"x\""])
    }

    @Test("The number format types a number", arguments: [
        ("General", NumberFormat.Kind.number), ("0.00", .number), ("#,##0 \"đồng\"", .number), ("d/m/yyyy", .date),
        ("[$-42A]dd mmmm yyyy", .date), ("h:mm AM/PM", .date), ("mm:ss.0", .date), ("[h]:mm", .duration),
        ("[HH]:mm:ss", .duration), ("[mm]:ss", .duration), ("[s]", .duration), ("\"ngày\" 0", .number),
        ("\\d0", .number), ("_d0", .number), ("*d0", .number), ("[Red]0", .number), ("[Magenta]0;[Red]-0", .number),
        ("[$USD] 0", .number), ("0;d/m/yyyy", .number), ("@", .number), ("0.00E+00", .number), ("yyyy\"年\"", .date),
        ("[Red]d/m/yyyy", .date), ("\"chưa đóng", .number), ("[chưa đóng", .number), ("\\", .number), ("", .number),
    ])
    func kinds(code: String, kind: NumberFormat.Kind) {
        #expect(NumberFormat.kind(of: code) == kind)
    }

    @Test("Built-in formats 14 to 22, 45 and 47 are dates, 46 a duration, 27 to 36 and 50 to 58 plain")
    func builtIn() {
        for number in 0...60 {
            let expected: NumberFormat.Kind =
                number == 46 ? .duration : (14...22).contains(number) || number == 45 || number == 47 ? .date : .number
            #expect(NumberFormat.kind(of: NumberFormat.builtIn(number)) == expected, "\(number)")
            let isEastAsian = (27...36).contains(number) || (50...58).contains(number)
            let date = NumberFormat.eastAsianDate(number)
            #expect(date.map(NumberFormat.kind) == (isEastAsian ? .date : nil), "\(number)")
        }
    }

    @Test("A serial under a date format reads as the day Excel shows", arguments: [
        ("0", "00:00:00"), ("0.5", "12:00:00"), ("1", "1900-01-01"), ("59", "1900-02-28"), ("60", "1900-02-28"),
        ("61", "1900-03-01"), ("45839", "2025-07-01"), ("45839.333333333336", "2025-07-01T08:00:00"),
        ("45839.00000289352", "2025-07-01T00:00:00.250"), ("2958465", "9999-12-31"), ("2958466", "2958466.0"),
        ("-1", "-1.0"), ("0.9999999999", "1900-01-01"), ("2025", "1905-07-17"), ("1e300", "1e+300"),
    ])
    func serials(serial: String, expected: String) throws {
        let sheet = try sheet("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(serial)</v></c></row>", styles: styles("d/m/yyyy"))
        #expect(sheet.cells.first.map { shown($0.value) } == expected)
    }

    @Test("The 1904 system counts from 1 January 1904", arguments: [
        ("1", "1904-01-02"), ("0.25", "06:00:00"), ("44377", "2025-07-01"), ("60", "1904-03-01"),
    ])
    func since1904(serial: String, expected: String) throws {
        let sheet = try sheet(
            "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(serial)</v></c></row>", styles: styles("d/m/yyyy"),
            workbookPart: "<workbookPr date1904=\"1\"/>")
        #expect(sheet.cells.first.map { shown($0.value) } == expected)
    }

    @Test("Durations are in seconds, below zero too", arguments: [("1.5", "129600.0s"), ("-0.5", "-43200.0s")])
    func durations(serial: String, expected: String) throws {
        let sheet = try sheet("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(serial)</v></c></row>", styles: styles("[h]:mm"))
        #expect(sheet.cells.first.map { shown($0.value) } == expected)
    }

    @Test("Every day from 1900 to 9999 has the serial it came from", arguments: [false, true])
    func roundTrip(uses1904Dates: Bool) throws {
        for day in stride(from: uses1904Dates ? 1 : 61, to: 2_950_000, by: 97) {
            let date = try #require(CivilDate(serial: Double(day), uses1904Dates: uses1904Dates))
            #expect(date.serial(uses1904Dates: uses1904Dates) == Double(day))
        }
    }

    @Test("A style out of range, or no styles at all, is the plain style")
    func missingStyles() throws {
        let rows = "<row r=\"1\"><c r=\"A1\" s=\"99\"><v>45839</v></c><c r=\"B1\" s=\"-1\"><v>1</v></c></row>"
        let cells = try sheet(rows).cells
        #expect(cells.map(\.style) == [CellStyle(), CellStyle()])
        #expect(cells.map(\.value) == [.number(45839), .number(1)])
    }

    @Test("A style names its font, its format and its indent")
    func style() throws {
        let styles = """
            <fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><i/><sz val="13"/>\
            <name val=".VnTimeH"/></font></fonts>\
            <cellXfs><xf fontId="1" numFmtId="14"><alignment indent="2"/></xf></cellXfs>
            """
        let cell = try #require(try sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", styles: styles).cells.first)
        let font = CellFont(name: ".VnTimeH", size: 13, isBold: true, isItalic: true)
        #expect(cell.style == CellStyle(font: font, numberFormat: "mm-dd-yy", numberKind: .date, indent: 2))
    }
}
