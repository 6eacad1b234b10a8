import ArgumentParser
import PhuLuc

struct CellsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "cells",
            abstract: say(
                "In mọi ô có nội dung của một tệp Excel, mỗi ô một dòng JSON.",
                "Prints every non-empty cell of a workbook, one line of JSON each."))
    }

    @Argument(help: ArgumentHelp(say("Tệp .xlsx, .xlsm.", "An .xlsx or .xlsm file.")))
    var file: String

    @Option(help: ArgumentHelp(say("Chỉ trang tính này.", "Only this sheet.")))
    var sheet: String?

    @Flag(help: ArgumentHelp(say("In cả các ô gộp.", "Print the merges too.")))
    var merges = false

    @Flag(help: ArgumentHelp(say("Chỉ in một dòng tổng hợp mỗi trang.", "Print one line of totals a sheet instead.")))
    var summary = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let workbook: Workbook
        do {
            workbook = try Workbook.read(path: file)
        } catch {
            throw error.of(file: file)
        }
        if let sheet, workbook.sheet(named: sheet) == nil {
            throw Fault(
                .unknownSheet, file: file, sheet: sheet, detail: workbook.sheets.map(\.name).joined(separator: "; "))
        }
        let output = BufferedOutput()
        for sheet in workbook.sheets where self.sheet == nil || sheet.name == self.sheet {
            if summary {
                output.write(sheet.summaryLine)
            } else {
                sheet.writeCells(merges: merges, to: output.write)
            }
        }
        try output.flush()
    }
}
