import ArgumentParser
import PhuLuc

struct FormsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "forms",
            abstract: say("Các biểu mẫu đã biết.", "The known forms."),
            subcommands: [List.self, Show.self, Blank.self, Learn.self], defaultSubcommand: List.self)
    }

    struct List: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "list", abstract: say("Liệt kê các biểu mẫu.", "Lists the forms."))
        }

        @OptionGroup var common: CommonOptions

        func run() throws {
            let forms = try FormLibrary.builtIn().forms
            let width = forms.map(\.id.count).max() ?? 0
            let lines = forms.map { form in
                form.id.padded(to: width + 2) + form.title(in: Console.language) + form.mark(in: Console.language)
                    + "\n"
            }
            try Console.emit(lines.joined(), to: nil)
        }
    }

    struct Show: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "show", abstract: say("Mô tả một biểu mẫu.", "Describes a form."))
        }

        @Argument(
            help: ArgumentHelp(
                say("Mã biểu mẫu, hoặc tệp định nghĩa .yaml.", "The form's id, or a definition, a .yaml file.")))
        var id: String

        @Flag(help: ArgumentHelp(say("In định nghĩa YAML.", "Print its definition in YAML.")))
        var yaml = false

        @OptionGroup var common: CommonOptions

        func validate() throws { try KnownForm.check(id) }

        func run() throws {
            let (library, name) = try KnownForm.library(id)
            let form = try library.form(name ?? id)
            guard yaml else { return try Console.emit(form.page(in: Console.language), to: nil) }
            try Console.emit(KnownForm.isFile(id) ? form.yaml() : FormLibrary.definition(of: id), to: nil)
        }
    }
}

extension Form {
    func title(in language: Language) -> String { language == .vietnamese ? name.vi : name.en }

    /// A remark for a form that was not taken from an official document.
    func mark(in language: Language) -> String {
        switch status {
        case .official: ""
        case .reconstructed: language == .vietnamese ? " (dựng lại, chờ thay bằng mẫu thật)" : " (reconstructed)"
        case .learned: language == .vietnamese ? " (học từ tệp)" : " (learned)"
        }
    }

    /// The form described for people: source, page and columns.
    func page(in language: Language) -> String {
        let vi = language == .vietnamese
        let margins = [
            self.page.margins.top, self.page.margins.bottom, self.page.margins.left, self.page.margins.right,
        ]
        .map { VietnameseNumber.text(of: $0) }.joined(separator: "/")
        var text = """
            \(id): \(title(in: language))\(mark(in: language))
            \(vi ? "Nguồn" : "Source"): \(source)
            \(vi ? "Trạng thái" : "Status"): \(status.rawValue)
            \(vi ? "Trang" : "Page"): A4 \(self.page.orientation == .landscape ? (vi ? "ngang" : "landscape") : (vi ? "dọc" : "portrait")), \
            \(vi ? "lề trên/dưới/trái/phải" : "margins top/bottom/left/right") \(margins) mm
            \(vi ? "Cột" : "Columns"):

            """
        let width = columns.map(\.field.count).max() ?? 0
        for column in columns {
            let title = [column.group, column.title].compactMap { $0 }.joined(separator: " / ")
            text += "  \(column.field.padded(to: width + 2))\(title)"
            if let accept = column.accept { text += "  (= \(accept.joined(separator: "; ")))" }
            text += "\n"
        }
        return text + rowLines(in: language)
    }

    /// A report's rows: what each asks and how it is added up.
    private func rowLines(in language: Language) -> String {
        guard let rows, !rows.isEmpty else { return "" }
        let vi = language == .vietnamese
        let asked = rows.count { $0.isAsked }
        var text = vi ? "Chỉ tiêu (\(asked), bản \(edition)):\n" : "Indicators (\(asked), version \(edition)):\n"
        let width = rows.map(\.id.count).max() ?? 0
        for row in rows {
            text += "  \(row.id.padded(to: width + 2))\(row.label)"
            if row.isAsked {
                text += "  [\(row.unit); \(row.kind.rawValue), \(row.period.rawValue), \(row.adding.rawValue)]"
            }
            if let formula = row.formula { text += "  = \(formula)" }
            for rule in row.rules + row.expectations { text += "  (\(rule))" }
            text += "\n"
        }
        return text
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
