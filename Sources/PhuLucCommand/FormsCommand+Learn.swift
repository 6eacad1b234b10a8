import ArgumentParser
import PhuLuc

extension FormsCommand {
    struct Learn: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "learn",
                abstract: say(
                    "Học một biểu mẫu từ tệp Excel của cơ quan, trống hoặc đã điền.",
                    "Learns a form from an office's own workbook, empty or filled in."))
        }

        @Argument(help: ArgumentHelp(say("Tệp .xlsx, .xlsm hoặc .xls.", "The .xlsx, .xlsm or .xls file.")))
        var file: String

        @Option(
            help: ArgumentHelp(
                say(
                    "Tên trang tính; mặc định là trang có bảng dài nhất.",
                    "The sheet's name; by default the sheet with the longest table.")))
        var sheet: String?

        @Option(
            help: ArgumentHelp(
                say("Mã biểu mẫu; mặc định theo tên tệp.", "The form's id; by default made from the file's name.")))
        var id: String?

        @Option(
            help: ArgumentHelp(say("Tên biểu mẫu; mặc định là tiêu đề.", "The form's name; by default its title.")))
        var name: String?

        @Option(
            name: [.customShort("o"), .long],
            help: ArgumentHelp(say("Tệp định nghĩa đầu ra (.yaml).", "The definition to write (.yaml).")))
        var output: String

        @Flag(help: ArgumentHelp(say("Ghi đè tệp đã có.", "Replace a file that is there.")))
        var force = false

        @OptionGroup var common: CommonOptions

        func validate() throws {
            guard KnownForm.isFile(output) else {
                throw ValidationError(say("tên tệp của -o phải có đuôi .yaml", "the file of -o must end in .yaml"))
            }
            if let id, id.isEmpty || id.contains(where: { !$0.isLetter && !$0.isNumber && !"-_.".contains($0) }) {
                throw ValidationError(
                    say(
                        "--id chỉ gồm chữ, số và dấu “-”, “_”, “.”",
                        "--id has letters, digits and “-”, “_”, “.” only"))
            }
        }

        func run() throws {
            try OutputFile.check(output, force: force, inputs: [file])
            let learned = try FormLearner.builtIn().learn(path: file, sheet: sheet, id: id, name: name)
            let comment = [
                "Học từ tệp \(learned.form.source), trang “\(learned.sheet)”.",
                "Learned from \(learned.form.source), sheet “\(learned.sheet)”.",
            ]
            try OutputFile.write(learned.form.yaml(comment: learned.isUnchanged ? [] : comment), to: output)
            for remark in learned.remarks {
                Console.say("\(file): \(remark.text(in: Console.language))", quiet: common.quiet)
            }
            Console.say("\(output): \(learned.words)", quiet: common.quiet)
        }
    }
}

extension LearnedForm {
    /// What was learned, in one line.
    fileprivate var words: String {
        let rows = form.rows ?? []
        let formulas = rows.count { $0.formula != nil }
        let counts = say(
            "\(form.columns.count) cột, \(rows.count) dòng, \(formulas) công thức",
            "\(form.columns.count) columns, \(rows.count) rows, \(formulas) formulas")
        let kind =
            switch form.kind {
            case .plan: say("kế hoạch", "a plan")
            case .table: say("bảng", "a table")
            case .report: say("báo cáo", "a report")
            }
        if isUnchanged {
            return say("chính là biểu mẫu \(form.id), không đổi", "the form \(form.id) itself, unchanged")
        }
        return say(
            "biểu mẫu \(form.id) (\(kind)) từ trang “\(sheet)”: \(counts)",
            "form \(form.id) (\(kind)) from sheet “\(sheet)”: \(counts)")
    }
}
