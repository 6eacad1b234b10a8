import PhuLuc
import PhuLucTestSupport
import Testing

/// `phuluc report progress`, from the plan to the workbook of what came back.
@Suite("The command report progress")
struct ProgressCommandTests {
    @Test("A workbook for every leading agency, and what came back gathered into plan, workbook and shares")
    func cycle() throws {
        let shop = try Workshop()
        try shop.annex()
        let made = try shop.run("report progress a.xlsx --all -o out --on 2025-09-10 --due 2025-09-12")
        #expect(made.status == 0 && made.output.isEmpty)
        #expect(shop.names(in: "out") == ["tien-do_so-tu-phap.xlsx"])
        #expect(made.errors.contains("1 hoạt động không có cơ quan chủ trì"))

        let library = try FormLibrary.builtIn()
        let plan = try #require(Importer(library: library).read(path: shop.folder.file("a.xlsx")).plan)
        let lead = try #require(plan.leads.first)
        let filled = try FilledProgress.draft(ProgressWorkbook(plan, agency: lead), library: library) { _ in
            ActivityProgress(text: "đã HT", result: "Kế hoạch số 5")
        }
        try shop.makeFolder("back")
        try filled.write(to: shop.folder.file("back/x.xlsx"))

        let json = try shop.run("report progress a.xlsx --collect back --on 2025-09-10 -o p.json --json")
        #expect(json.status == 0)
        let shares = try Workshop.object(json.output)
        #expect(shares["schema"] as? String == "phuluc/progress/1" && shares["done"] as? Int == 1)
        #expect(shares["total"] as? Int == 2 && shares["notReported"] as? Int == 1)
        let attributes = try shop.json("p.json")["attributes"] as? [String: Any]
        let progress = attributes?["progress"] as? [String: [String: Any]]
        #expect(progress?.keys.sorted() == ["s1.o1.t1.a1"])
        #expect(progress?["s1.o1.t1.a1"]?["status"] as? String == "done")
        #expect(progress?["s1.o1.t1.a1"]?["text"] as? String == "đã HT")

        let book = try shop.run("report progress a.xlsx --collect back/x.xlsx --on 2025-09-10 -o p.xlsx")
        #expect(book.status == 0 && book.output.isEmpty)
        let written = try Importer(library: library).read(path: shop.folder.file("p.xlsx"))
        #expect(written.plan?.progress["s1.o1.t1.a1"]?.text == "đã HT" && written.plan?.title == plan.title)
        let page = try shop.run("report progress p.json --collect back")
        #expect(page.output.contains("Sở Tư pháp") && page.output.contains("Tổng cộng"))
    }

    @Test(
        "Wrong usage is said, and writes nothing",
        arguments: [
            "report progress a.xlsx", "report progress a.xlsx --all", "report progress a.xlsx --agency x -o out",
            "report progress a.xlsx --all --agency x -o out", "report progress a.xlsx --all --collect b -o c.xlsx",
            "report progress a.xlsx --collect b -o c.txt", "report progress a.xlsx --all -o out --due 10/9",
        ])
    func usage(line: String) throws {
        let shop = try Workshop()
        try shop.annex()
        let run = try shop.run(line)
        #expect(run.status == 2 && run.output.isEmpty && !run.errors.isEmpty)
        #expect(shop.names() == ["a.xlsx"])
    }

    @Test("An agency that is not in the plan is named, with those that are")
    func unknownAgency() throws {
        let shop = try Workshop()
        try shop.annex()
        let run = try shop.run(["report", "progress", "a.xlsx", "--agency", "Sở Y tế", "-o", "out", "--lang", "en"])
        #expect(run.status == 2 && run.errors.contains("no agency “Sở Y tế” leads in the plan; those that do: Sở Tư pháp"))
    }

    @Test("A workbook that is no return does not stop the others")
    func otherFiles() throws {
        let shop = try Workshop()
        try shop.annex()
        _ = try shop.run("report progress a.xlsx --all -o back --quiet")
        try shop.plainWorkbook("back/b.xlsx")
        let run = try shop.run("report progress a.xlsx --collect back --on 2025-01-01")
        #expect(run.status == 3 && run.errors.contains("b.xlsx"))
        #expect(run.output.contains("Sở Tư pháp"))
    }
}
