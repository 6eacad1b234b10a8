import Foundation
import PhuLucTestSupport
import Testing

@Suite("Usage, languages and help")
struct UsageTests {
    /// Linux has a device that is always full.
    static let hasFullDevice = FileManager.default.fileExists(atPath: "/dev/full")

    @Test(
        "Wrong usage is 2, says what is wrong and how it should be, on stderr alone",
        arguments: [
            ("import", "thiếu tham số '<files> ...'"), ("import a.xlsx --as xml", "không hợp lệ cho '--as <as>'"),
            ("import a.xlsx --nothing", "không có tuỳ chọn '--nothing'"), ("nothing", "thừa tham số 'nothing'"),
            ("export p.json", "thiếu"), ("convert a.xlsx", "thiếu"), ("cells a.xlsx b.xlsx", "thừa tham số"),
            ("cells --limit seconds a.xlsx", "--limit seconds=… cần một số nguyên"),
            ("check --limit nothing=1 a.xlsx", "không có giới hạn “nothing”; các giới hạn: entries, bytesPerPart"),
            ("import --limit sheets=0 a.xlsx", "cần một số nguyên từ 1 đến 1000000000000"),
            ("convert --limit ratio=1e9 a.xlsx -o b.xlsx", "cần một số nguyên"),
            ("check --lang xx a.xlsx", "không hợp lệ cho '--lang <vi|en>'"), ("forms show", "thiếu tham số '<id>'"),
        ])
    func wrong(line: String, words: String) throws {
        let run = try Workshop().run(line)
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(
            run.errors.hasPrefix("Lỗi: ") && run.errors.contains(words) && run.errors.contains("Cách dùng: "),
            "\(run.errors)")
    }

    @Test("A name that begins with a dash is no option: the hint says how to write it")
    func dash() throws {
        let shop = try Workshop()
        try shop.annex("-dash.xlsx")
        let wrong = try shop.run("import -dash.xlsx")
        #expect(wrong.status == 2 && wrong.output.isEmpty && wrong.errors.contains("./-dash.xlsx"))
        #expect(try shop.run("import ./-dash.xlsx --quiet").status == 0)
        #expect(try shop.run("import --quiet -- -dash.xlsx").status == 0)
    }

    @Test(
        "Help and version go to stdout and end with 0",
        arguments: [
            "--help", "-h", "help", "help import", "import --help", "export --help", "convert --help", "check --help",
            "cells --help", "forms --help", "forms show --help", "report --help",
            "report calendar --help", "report status --help",
        ])
    func help(line: String) throws {
        let run = try Workshop().run(line)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.contains("CÁCH DÙNG: phuluc") && run.output.hasSuffix("\n"))
        let english = try Workshop().run(line.split(separator: " ").map(String.init), locale: ["LANG": "en_US.UTF-8"])
        #expect(english.output.contains("USAGE: phuluc"))
    }

    @Test("The version is three numbers")
    func version() throws {
        let run = try Workshop().run("--version")
        #expect(run.status == 0)
        #expect(run.output.split(separator: ".").count == 3 && run.output.hasSuffix("\n"))
    }

    @Test(
        "The language is that of --lang, else of the locale, else Vietnamese",
        arguments: [
            ([], [:], false), ([], ["LANG": "C"], false), ([], ["LANG": "C.UTF-8"], false),
            ([], ["LANG": "vi_VN.UTF-8"], false),
            ([], ["LANG": "en_US.UTF-8"], true), ([], ["LC_ALL": "vi_VN", "LANG": "en_US.UTF-8"], false),
            ([], ["LC_MESSAGES": "en_GB", "LANG": "vi_VN"], true), (["--lang", "en"], ["LANG": "vi_VN"], true),
            (["--lang=en"], [:], true), (["--lang", "vi"], ["LANG": "en_US"], false),
        ] as [([String], [String: String], Bool)])
    func language(arguments: [String], locale: [String: String], isEnglish: Bool) throws {
        for line in [["import", "x.xlsx"] + arguments, arguments + ["import", "x.xlsx"]] {
            let run = try Workshop().run(line, locale: locale)
            #expect(run.status == 3)
            #expect(run.errors.contains("there is no such file") == isEnglish)
            #expect(run.errors.contains("không có tệp này") == !isEnglish)
        }
    }

    @Test("--quiet leaves nothing to be said when all went well, before the command or after it")
    func quiet() throws {
        let shop = try Workshop()
        try shop.annex("a.xlsx")
        try shop.annex("b.xlsx")
        for line in ["import a.xlsx --quiet", "--quiet import a.xlsx", "convert a.xlsx b.xlsx -o out --quiet --force"] {
            let run = try shop.run(line)
            #expect(run.status == 0 && run.errors.isEmpty, "\(line): \(run.errors)")
        }
        let fault = try shop.run("import x.xlsx --quiet")
        #expect(fault.status == 3 && !fault.errors.isEmpty)
    }

    @Test(
        "An output that is full is told, that of help too",
        .enabled(if: hasFullDevice, "no /dev/full here"),
        arguments: [
            ["--help"], ["--version"], ["import", "--help"], ["import", "a.xlsx"], ["cells", "a.xlsx"], ["forms"],
            ["check", "a.xlsx"], ["forms", "show", "plan-annex"],
        ])
    func fullOutput(arguments: [String]) throws {
        let shop = try Workshop()
        try shop.annex()
        let run = try shop.run(arguments, to: "/dev/full")
        #expect(run.status == 3)
        #expect(run.errors.hasPrefix("phuluc: stdout: hết chỗ trên đĩa"), "\(run.errors)")
    }

    @Test("When nobody can be told, the work is done all the same", .enabled(if: hasFullDevice, "no /dev/full here"))
    func fullErrors() throws {
        let shop = try Workshop()
        try shop.annex()
        #expect(try shop.run(["convert", "a.xlsx", "-o", "out"], errorsTo: "/dev/full").status == 0)
        #expect(shop.names(in: "out") == ["a.xlsx"])
        #expect(try shop.run(["import", "x.xlsx"], errorsTo: "/dev/full").status == 3)
    }
}
