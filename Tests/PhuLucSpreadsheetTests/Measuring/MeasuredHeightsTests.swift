import Foundation
import Testing

import PhuLucSpreadsheet

/// Lays texts out for `scripts/measure-heights`, which compares LibreOffice's row heights with ours.
@Suite struct MeasuredHeightsTests {
    private static let folder = ProcessInfo.processInfo.environment["PHULUC_MEASURE_FOLDER"]

    @Test("every sample is laid out with its measured height beside it", .enabled(if: folder != nil))
    func samplesAreLaidOut() throws {
        let folder = try #require(Self.folder)
        var samples = MeasuredSamples(seed: 2025)
        var book = WorkbookDraft()
        var table = ""
        for width in MeasuredSamples.widths {
            var sheet = SheetDraft(name: "w\(width)")
            sheet.columnWidths = [1: width]
            for row in 1...105 {
                let font = MeasuredSamples.fonts[row % MeasuredSamples.fonts.count]
                var text = samples.text()
                // A text that no row can hold is for the caller to part.
                while TextMeasure.height(of: text, font: font, columnWidth: width) > SheetDraft.maximumRowHeight {
                    text = samples.text()
                }
                sheet.cells.append(CellDraft(CellReference(row: row, column: 1), .text(text), StyleDraft(font: font)))
                let height = TextMeasure.height(of: text, font: font, columnWidth: width)
                let lines = (height / TextMeasure.lineHeight(of: font)).rounded()
                table += "\(sheet.name)\t\(row)\t\(font.size)\t\(Int(lines))\t\(height)\t\(text.utf16.count)\n"
            }
            book.sheets.append(sheet)
        }
        try book.write(to: folder + "/samples.xlsx")
        try table.write(toFile: folder + "/samples.tsv", atomically: true, encoding: .utf8)
        #expect(book.sheets.count == MeasuredSamples.widths.count)
    }
}
