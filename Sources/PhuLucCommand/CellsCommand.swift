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

    @Argument(help: ArgumentHelp(say("Tệp .xlsx, .xlsm, .xls.", "An .xlsx, .xlsm or .xls file.")))
    var file: String

    @Option(help: ArgumentHelp(say("Chỉ trang tính này.", "Only this sheet.")))
    var sheet: String?

    @Flag(help: ArgumentHelp(say("In cả các ô gộp.", "Print the merges too.")))
    var merges = false

    @Flag(
        help: ArgumentHelp(
            say(
                "Chuyển chữ gõ bằng phông cũ (.VnTime, VNI…) sang Unicode.",
                "Turn text of old fonts (.VnTime, VNI…) into Unicode.")))
    var decode = false

    @Flag(help: ArgumentHelp(say("Chỉ in một dòng tổng hợp mỗi trang.", "Print one line of totals a sheet instead.")))
    var summary = false

    @Flag(
        help: ArgumentHelp(
            say(
                "Đọc từng dòng, cho tệp lớn hơn bộ nhớ; không in ô gộp và tổng hợp.",
                "Read row by row, for files larger than memory; without merges and totals.")))
    var stream = false

    @OptionGroup var limiting: LimitOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        if stream { return try printRows() }
        let workbook: Workbook
        do {
            workbook = try Workbook.read(path: file, limits: limiting.limits)
        } catch {
            throw error.of(file: file)
        }
        for name in workbook.missingSheets {
            Console.write(
                say(
                    "phuluc: \(file): tệp không có nội dung của trang “\(name)”; trang này không được đọc.\n",
                    "phuluc: \(file): the file holds nothing of the sheet “\(name)”; it is not read.\n"))
        }
        let wanted = sheet.flatMap(workbook.sheetName)
        if let sheet, wanted == nil {
            throw Fault(
                .unknownSheet, file: file, sheet: sheet, detail: workbook.sheets.map(\.name).joined(separator: "; "))
        }
        let output = BufferedOutput()
        let legacy = decode ? LegacyTexts(workbook).sheets : []
        for (index, sheet) in workbook.sheets.enumerated() where wanted == nil || sheet.name == wanted {
            if summary {
                output.write(sheet.summaryLine)
            } else {
                let decoded = legacy.indices.contains(index) ? legacy[index] : nil
                sheet.writeCells(merges: merges, decodedBy: decoded, to: output.write)
            }
        }
        try output.flush()
    }

    /// Prints the cells row by row, never holding a sheet.
    private func printRows() throws {
        let output = BufferedOutput()
        if let sheet {
            try Workbook.forEachRow(path: file, sheet: sheet, limits: limiting.limits) { _, cells in
                for cell in cells { output.write(cell.line(inSheet: sheet)) }
            }
        } else {
            try Workbook.forEachSheetRow(path: file, limits: limiting.limits) { sheet, _, cells in
                for cell in cells { output.write(cell.line(inSheet: sheet)) }
            }
        }
        try output.flush()
    }
}
