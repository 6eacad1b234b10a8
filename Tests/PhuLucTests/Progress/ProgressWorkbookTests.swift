import PhuLuc
import PhuLucTestSupport
import Testing

/// What agencies are sent.
@Suite("Workbooks of plan progress")
struct ProgressWorkbookTests {
    private static let library = Result { try FormLibrary.builtIn() }

    private func written() throws -> (workbook: Workbook, look: WorkbookLook) {
        let library = try Self.library.get()
        let plan = PlanExample.plan()
        let lead = try #require(plan.lead(named: "SỞ TƯ PHÁP", register: library.register))
        let folder = try TemporaryFolder()
        let path = folder.file("a.xlsx")
        try ProgressWorkbook(
            plan, agency: lead, day: CalendarDay(iso: "2025-09-10"), due: CalendarDay(iso: "2025-09-12")
        ).draft(library).write(to: path)
        return (try Workbook.read(path: path), try WorkbookLook.read(path: path))
    }

    @Test("It says whose it is, for which day and by when")
    func lines() throws {
        let sheet = try #require(try written().workbook.sheets.first)
        let texts = sheet.cells.prefix(6).compactMap { cell in
            if case .string(let text) = cell.value { text } else { nil }
        }
        #expect(
            texts.prefix(4) == [
                "TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH", "Cơ quan, đơn vị báo cáo: Sở Tư pháp", "Tiến độ tính đến ngày 10/9/2025",
                "Gửi báo cáo chậm nhất ngày 12/9/2025",
            ])
    }

    @Test("Only the four cells of each activity are open, and the status is chosen from a list that is not seen")
    func openCells() throws {
        let look = try written().look
        let sheet = try #require(look.sheets.first)
        #expect(sheet.isProtected)
        #expect(look.sheets.map(\.name) == ["Tiến độ", "Hướng dẫn", "_phuluc"])
        let list = try #require(sheet.validations.first)
        #expect(sheet.validations.count == 1)
        #expect("\(list)".contains("_phuluc"))
        let library = try Self.library.get()
        let lead = try #require(PlanExample.plan().leads.first)
        let draft = try ProgressWorkbook(PlanExample.plan(), agency: lead).draft(library)
        let open = draft.sheets[0].cells.filter { !$0.style.isLocked }.map(\.reference.column)
        #expect(open.count == 12 && Set(open) == [11, 12, 13, 14])
        #expect(draft.sheets[0].hiddenColumns == [1])
    }

    @Test("It carries its passport twice, with the plan it was made from")
    func passport() throws {
        let (workbook, look) = try written()
        let hidden = try #require(Passport(workbook))
        let properties = Dictionary(
            (look.customProperties ?? []).map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        #expect(Passport(properties: properties) == hidden)
        #expect(hidden.agencyID == "so-tu-phap" || hidden.agencyID == "Sở Tư pháp")
        #expect(hidden.plan?.fingerprint == PlanExample.plan().withIDs.fingerprint)
        #expect(hidden.plan?.title == "KẾ HOẠCH" && hidden.plan?.year == 2025)
        #expect(hidden.forms.map(\.id) == ["plan-progress"])
    }

    @Test(
        "A status is understood however it is written",
        arguments: [
            ("Đã hoàn thành", ProgressStatus.done), ("đã HT", .done), ("HOÀN THÀNH", .done), ("100%", .done),
            ("Hoàn thành (QĐ số 12/QĐ-UBND)", .done), ("Hòan thành", .done), ("xong", .done),
            ("Hoàn thành nhưng quá hạn", .done), ("Đang thực hiện", .underway), ("đang TH", .underway),
            ("Chưa hoàn thành", .underway), ("Hoàn thành một phần", .underway), ("Hoàn thành 60%", .underway),
            ("Thường xuyên", .underway), ("Chưa thực hiện", .notStarted), ("chưa triển khai", .notStarted),
            ("0%", .notStarted), ("Chưa đến hạn", .notStarted), ("Quá hạn", .overdue), ("quá hạn 15 ngày", .overdue),
            ("Chậm tiến độ", .overdue), ("Trễ hạn", .overdue),
        ])
    func statuses(text: String, status: ProgressStatus) throws {
        #expect(try Self.library.get().texts.progress.status(of: text) == status)
    }

    @Test("What is no status is none", arguments: ["", "-", "abc", "HTX", "Dừng thực hiện", "Không", "12"])
    func unknownStatuses(text: String) throws {
        #expect(try Self.library.get().texts.progress.status(of: text) == nil)
    }

    @Test("Each of the four names is its own status")
    func names() throws {
        let texts = try Self.library.get().texts.progress
        for status in ProgressStatus.allCases { #expect(texts.status(of: texts.statuses[status].name) == status) }
    }

    @Test("An annex whose “Tiến độ” is its schedule stays an annex")
    func scheduleStays() throws {
        let rows = [
            ["TT", "Nhiệm vụ", "Chủ trì", "Tiến độ", "Kết quả thực hiện"],
            ["1", "1. Rà soát văn bản", "Sở Tư pháp", "Quý I/2025", "Báo cáo"],
            ["2", "2. Kiểm tra", "Sở Nội vụ", "Quý II/2025", "Báo cáo"],
        ]
        let data = rows.enumerated().map { index, texts in
            let cells = texts.enumerated().map { column, text in
                let place = CellReference(row: index + 1, column: column + 1)
                return "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
            }
            return "<row r=\"\(index + 1)\">\(cells.joined())</row>"
        }
        let result = try Importer(library: Self.library.get()).read(
            Workbook.read(bytes: PackageMaker.workbook(data.joined()).bytes()))
        #expect(result.form.id == "plan-annex")
        #expect(result.plan?.lines.first?.activity.schedule.text == "Quý I/2025")
    }
}
