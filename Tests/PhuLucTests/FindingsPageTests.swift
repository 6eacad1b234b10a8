import PhuLuc
import Testing

@Suite("The HTML page of findings")
struct FindingsPageTests {
    private func finding(_ rule: Rule, _ text: String, file: String = "a.xlsx", sheet: String? = "S") -> Finding {
        var finding = Finding(
            rule, sheet: sheet, cell: "B2", observed: text, expected: text, message: Message(vi: text, en: text))
        finding.file = file
        return finding
    }

    @Test("whatever a cell, a sheet or a file holds, the page stays the page")
    func escapes() {
        let evil = "<script>alert(\"x\")</script> & '\u{0}\u{7}\ny"
        let page = FindingsPage.html([finding(MissingLead.rule, evil, file: evil, sheet: evil)], in: .vietnamese)
        #expect(!page.contains("<script"))
        #expect(!page.contains("\u{0}"))
        let safe = "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;<br>y"
        #expect(page.split(separator: safe, omittingEmptySubsequences: false).count == 6)
    }

    @Test("nothing on the page comes from elsewhere", arguments: Language.allCases)
    func selfContained(language: Language) {
        let page = FindingsPage.html([finding(MissingLead.rule, "x")], in: language)
        for word in ["http:", "https:", "//", "src=", "@import", "url("] { #expect(!page.contains(word)) }
        #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
        #expect(page.contains("@media print"))
    }

    @Test("every rule that found something is explained once, the others not at all")
    func explanations() {
        let rule = MissingLead.rule
        let page = FindingsPage.html([finding(rule, "x"), finding(rule, "y", file: "b.xlsx")], in: .vietnamese)
        #expect(page.split(separator: "<section id=", omittingEmptySubsequences: false).count == 2)
        for text in [rule.title, rule.meaning, rule.reason, rule.remedy] { #expect(page.contains(text.vi)) }
        #expect(!page.contains(MissingTime.rule.meaning.vi))
    }

    @Test("findings are grouped by file and sheet in the order they came, and counted by severity and rule")
    func groups() throws {
        let findings = [
            finding(MissingTime.rule, "1", file: "b.xlsx", sheet: "Z"), finding(MissingLead.rule, "2", file: "a.xlsx"),
            finding(MissingTime.rule, "3", file: "b.xlsx", sheet: "A"),
            finding(MissingTime.rule, "4", file: "b.xlsx", sheet: "Z"),
        ]
        let page = FindingsPage.html(findings, in: .english)
        let heads = page.matches(of: /<h[23]>([^<]*)<\/h[23]>/).map { String($0.output.1) }
        #expect(heads == ["Summary", "b.xlsx", "Sheet “Z”", "Sheet “A”", "a.xlsx", "Sheet “S”", "The rules explained"])
        #expect(page.contains("<td class=\"number\">3</td>"))
        #expect(page == FindingsPage.html(findings, in: .english))
    }

    @Test("a file that could not be read is named, not passed over")
    func faults() {
        let page = FindingsPage.html([], faults: [Fault(.fileMissing, file: "<a>.xlsx")], in: .vietnamese)
        #expect(page.contains("<li>&lt;a&gt;.xlsx: không có tệp này"))
    }

    @Test("without findings the page says so and holds no table")
    func none() {
        let page = FindingsPage.html([], in: .vietnamese)
        #expect(page.contains("Không có phát hiện nào."))
        #expect(!page.contains("<table"))
    }
}
