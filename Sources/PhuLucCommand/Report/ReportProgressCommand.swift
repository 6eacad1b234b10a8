import ArgumentParser
import PhuLuc

extension ReportCommand {
    struct ProgressCommand: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "progress",
                abstract: say(
                    "Biểu tiến độ thực hiện kế hoạch cho từng cơ quan; --collect tổng hợp các biểu gửi về.",
                    "Workbooks of a plan's progress for its agencies; --collect gathers those that came back."))
        }

        @Argument(
            help: ArgumentHelp(
                say("Kế hoạch .json hoặc phụ lục .xlsx, .xls.", "The plan .json, or its annex .xlsx, .xls."),
                valueName: "plan"))
        var plan: String

        @Option(
            help: ArgumentHelp(
                say(
                    "Cơ quan chủ trì, viết cách nào cũng được; có thể ghi nhiều lần.",
                    "A leading agency, in any spelling; may be given again."), valueName: "name"))
        var agency: [String] = []

        @Flag(help: ArgumentHelp(say("Mọi cơ quan chủ trì trong kế hoạch.", "Every agency that leads in the plan.")))
        var all = false

        @Flag(
            help: ArgumentHelp(
                say("Cả các hoạt động do cơ quan phối hợp.", "The activities that the agency helps with, too.")))
        var coordinating = false

        @Option(
            help: ArgumentHelp(
                say("Hạn gửi về (2025-09-12), ghi trong biểu.", "When it is due (2025-09-12), said in the workbook."),
                valueName: "date"))
        var due: String?

        @Option(
            parsing: .upToNextOption,
            help: ArgumentHelp(
                say(
                    "Tổng hợp: thư mục hoặc các tệp gửi về.", "To collect: the folder of the returns, or their files."),
                valueName: "dir"))
        var collect: [String] = []

        @Option(
            help: ArgumentHelp(
                say(
                    "Tiến độ tính đến ngày nào (2025-09-10); khi tổng hợp, mặc định hôm nay.",
                    "The day the progress is told for (2025-09-10); when collecting, by default today."),
                valueName: "date"))
        var on: String?

        @Flag(help: ArgumentHelp(say("Khi tổng hợp: in tỷ lệ bằng JSON.", "When collecting: print the shares as JSON.")))
        var json = false

        @Option(
            name: [.customShort("o"), .long],
            help: ArgumentHelp(
                say(
                    "Thư mục cho các biểu; khi tổng hợp: tệp .json (kế hoạch) hoặc .xlsx.",
                    "The folder of the workbooks; when collecting a .json (the plan) or an .xlsx."),
                valueName: "path"))
        var output: String?

        @OptionGroup var reading: ReadingOptions
        @OptionGroup var writing: WritingOptions
        @OptionGroup var common: CommonOptions

        func validate() throws {
            for day in [on, due] { _ = try ReportArgument.day(day) }
            if collect.isEmpty {
                guard !agency.isEmpty || all, !(all && !agency.isEmpty) else {
                    throw ValidationError(
                        say(
                            "cần --agency TÊN hoặc --all để lập biểu, hoặc --collect THƯ_MỤC để tổng hợp",
                            "--agency NAME or --all is wanted to make workbooks, or --collect DIR to gather them"))
                }
                guard output != nil else {
                    throw ValidationError(say("cần -o THƯ_MỤC", "-o DIR is wanted"))
                }
                return
            }
            guard agency.isEmpty, !all else {
                throw ValidationError(
                    say("--collect không đi cùng --agency hay --all", "--collect goes with neither --agency nor --all"))
            }
            if let output, !["json", "xlsx"].contains(PathParts(output).ending.lowercased()) {
                throw ValidationError(say("-o phải là tệp .json hoặc .xlsx", "-o must be a .json or an .xlsx file"))
            }
        }

        func run() async throws {
            let plan = try loadPlan()
            if collect.isEmpty { try make(plan) } else { try await gather(plan) }
        }

        /// The plan of the JSON file or workbook.
        private func loadPlan() throws -> Plan {
            let document =
                try PathParts(plan).ending.lowercased() == "json"
                ? Document(path: plan)
                : Document(reading.reader().read(path: plan).content)
            guard case .plan(let read) = document else {
                throw Fault(.malformedData, file: plan, detail: "schema: \(document.schema), not \(Plan.schema)")
            }
            return read
        }

        // MARK: Making

        private func make(_ plan: Plan) throws {
            let library = try FormLibrary.builtIn()
            let leads = try all ? plan.leads : agency.map { try lead($0, in: plan, library) }
            guard !leads.isEmpty else {
                throw ValidationError(
                    say("kế hoạch không có cơ quan chủ trì nào", "the plan names no leading agency"))
            }
            let folder = output ?? "."
            let paths = Self.fileNames(leads).map { PathParts.path($0, in: folder) }
            try OutputFile.makeFolder(folder)
            // Nothing is written when one of the files may not be.
            for path in paths { try OutputFile.check(path, force: writing.force, inputs: [self.plan]) }
            for (index, lead) in leads.enumerated() {
                let workbook = ProgressWorkbook(
                    plan, agency: lead, coordinating: coordinating, day: try on.map(ReportArgument.day),
                    due: try due.map(ReportArgument.day))
                do throws(Fault) {
                    try workbook.draft(library).write(to: paths[index])
                } catch {
                    throw error.of(file: paths[index])
                }
                let count = workbook.part.counts.activities
                Console.say(
                    say(
                        "[\(index + 1)/\(leads.count)] \(paths[index]): \(lead.name), \(count) hoạt động",
                        "[\(index + 1)/\(leads.count)] \(paths[index]): \(lead.name), \(count) activities"),
                    quiet: common.quiet)
            }
            let orphans = plan.lines.count { $0.activity.leadIDs.isEmpty }
            if all, orphans > 0 {
                Console.say(
                    say(
                        "\(orphans) hoạt động không có cơ quan chủ trì, không vào biểu nào.",
                        "\(orphans) activities have no leading agency and are in no workbook."), quiet: common.quiet)
            }
        }

        private func lead(_ name: String, in plan: Plan, _ library: FormLibrary) throws -> Plan.Lead {
            if let lead = plan.lead(named: name, register: library.register, coordinating: coordinating) { return lead }
            let names = plan.leads.map(\.name)
            let list = names.prefix(20).joined(separator: "; ") + (names.count > 20 ? "; …" : "")
            throw ValidationError(
                say(
                    "kế hoạch không có cơ quan chủ trì “\(name)”; các cơ quan chủ trì: \(list)",
                    "no agency “\(name)” leads in the plan; those that do: \(list)"))
        }

        /// `tien-do_so-noi-vu.xlsx`; never two alike, whatever the case of their letters.
        private static func fileNames(_ leads: [Plan.Lead]) -> [String] {
            var taken: Set<String> = []
            return leads.map { lead in
                let stem = "tien-do_" + Slug.of(lead.id).prefix(60)
                var (name, number) = ("\(stem).xlsx", 2)
                while !taken.insert(name.lowercased()).inserted {
                    name = "\(stem)-\(number).xlsx"
                    number += 1
                }
                return name
            }
        }
    }
}
