import PhuLucAnnex
import PhuLucForms
import PhuLucSpreadsheet
import PhuLucTestSupport
import Testing

@Suite("Lists of reporting agencies")
struct AgencyListTests {
    let reader: AgencyListReader

    init() throws { reader = try .builtIn() }

    private func read(_ text: String) throws -> [ReportingAgency] { try reader.agencies(of: Array(text.utf8)) }

    /// The bytes of a workbook with one sheet of texts.
    private func workbook(_ rows: [[String]]) throws -> [UInt8] {
        let folder = try TemporaryFolder()
        try WorkbookDraft(sheets: [SmallTable("Danh sách", rows).draft]).write(to: folder.file("a.xlsx"))
        return try folder.bytes("a.xlsx")
    }

    @Test("Eighty agencies are one list, whatever the file: lines, YAML, JSON, separated values, a workbook")
    func shapes() throws {
        let names = AgencyMaker.names(80)
        let agencies = try AgencyMaker.agencies(80)
        #expect(agencies.count == 80 && agencies.map(\.name) == names && Set(agencies.map(\.id)).count == 80)
        #expect(agencies.count { $0.level == .commune } == 60 && agencies.count { $0.level == .vertical } == 6)
        for text in Self.texts(names) { #expect(try read(text) == agencies, "\(text.prefix(60))") }
        let rows = names.enumerated().map { ["\($0.offset + 1)", $0.element] }
        let title = [["DANH SÁCH CƠ QUAN"], ["TT", "Cơ quan, đơn vị"]]
        for sheet in [title + rows, rows, names.map { [$0] }] {
            #expect(try reader.agencies(of: workbook(sheet)) == agencies)
        }
    }

    /// Names written in every way that a text file may have.
    private static func texts(_ names: [String]) -> [String] {
        func lines(_ line: (Int, String) -> String) -> String {
            names.enumerated().map { line($0.offset + 1, $0.element) }.joined()
        }
        let json = names.map { "\"\($0)\"" }
        let objects = json.map { "{\"name\": \($0), \"level\": null}" }
        return [
            "# danh sách\n" + lines { "  - \($1)\n" },
            "schema: phuluc/agencies/1\nagencies:\n" + lines { "  - {name: \"\($1)\", email: x}\n" },
            "[" + json.joined(separator: ",\n") + "]",
            "{\"agencies\": [" + objects.joined(separator: ",") + "]}",
            "\u{FEFF}STT;Tên cơ quan, đơn vị;Email\n" + lines { "\($0);\($1);a@b\n" },
            "name,level\r\n" + lines { "\"\($1)\",\r\n" },
            lines { "\($0). \($1);\n" },
            "Đơn vị\n" + names.joined(separator: "\n"),
        ]
    }

    @Test(
        "A name is resolved by the register, an unknown one kept as written",
        arguments: [
            ("Sở NV", "so-noi-vu", "Sở Nội vụ", "province", "report-02 report-05"),
            ("SỞ GD&ĐT", "so-giao-duc-va-dao-tao", "Sở Giáo dục và Đào tạo", "province", "report-02"),
            ("Sở Tư pháp tỉnh Cao Bằng", "so-tu-phap", "Sở Tư pháp tỉnh Cao Bằng", "province", "report-02 report-03"),
            (
                "Văn phòng UBND tỉnh Cao Bằng", "van-phong-ubnd-tinh", "Văn phòng UBND tỉnh Cao Bằng", "province",
                "report-02 report-04"
            ),
            ("Công an tỉnh Cao Bằng", "cong-an-tinh", "Công an tỉnh Cao Bằng", "vertical", ""),
            ("Kho bạc Nhà nước khu vực VII", "kho-bac-nha-nuoc-khu-vuc-vii", "Kho bạc Nhà nước khu vực VII", "vertical", ""),
            ("Ủy ban nhân dân xã Hòa An", "uy-ban-nhan-dan-xa-hoa-an", "Ủy ban nhân dân xã Hòa An", "commune", "report-02"),
            ("đặc khu Phú Quốc", "dac-khu-phu-quoc", "đặc khu Phú Quốc", "commune", "report-02"),
            ("Trung tâm Khuyến nông", "trung-tam-khuyen-nong", "Trung tâm Khuyến nông", "province", "report-02"),
        ])
    func resolved(written: String, id: String, name: String, level: String, forms: String) throws {
        let agency = try #require(try read(written + "\n").first)
        #expect(agency.id == id && agency.name == name && agency.level.rawValue == level)
        #expect(agency.forms.joined(separator: " ") == forms)
        #expect(agency.reportsInOwnForm == forms.isEmpty && agency.owesPlan == (level != "vertical"))
    }

    @Test(
        "What the list says of annexes counts before the map",
        arguments: [
            ("02, 03", "report-02 report-03"), ("Phụ lục 03 và 02", "report-02 report-03"), ("PL07 / PL2", "report-02 report-07"),
            ("report-04", "report-04"), ("01/02", "report-02"), ("không", ""), ("-", ""), ("", "report-02 report-05"),
        ])
    func annexes(text: String, forms: String) throws {
        let list = try read("Tên cơ quan;Phụ lục\nSở Nội vụ;\(text)\n")
        #expect(list.first?.forms.joined(separator: " ") == forms)
        let quoted = text.isEmpty ? "null" : "\"\(text)\""
        #expect(try read("- name: Sở Nội vụ\n  forms: \(quoted)\n") == list)
    }

    @Test("A YAML list of annexes is read, an empty one is none")
    func annexList() throws {
        #expect(try read("- {name: Thuế tỉnh, forms: [02, 04], cấp: tỉnh}").first?.forms == ["report-02", "report-04"])
        let list = try read("- {name: Sở Y tế, forms: []}\n- {tên: Báo Cao Bằng, id: Bao tinh}")
        #expect(list.map(\.forms) == [[], ["report-02"]] && list.last?.id == "bao-tinh")
    }

    @Test("Titles of parts are passed over, in lines and in workbooks")
    func titles() throws {
        let text = "I. CÁC SỞ, BAN, NGÀNH\n1. Sở Y tế\nII. UBND các xã, phường\n1. UBND xã A\nB. Khác\n"
        #expect(try read(text).map(\.id) == ["so-y-te", "ubnd-xa-a"])
        let rows = [
            ["STT", "Tên đơn vị", "Cấp"], ["I", "Các sở, ban, ngành", ""], ["1", "Sở Y tế", "tỉnh"], ["", "", ""],
            ["II", "UBND các xã, phường", ""], ["1", "Bình An", "xã"],
        ]
        let list = try reader.agencies(of: workbook(rows))
        #expect(list.map(\.id) == ["so-y-te", "binh-an"] && list.map(\.level) == [.province, .commune])
    }

    @Test(
        "What cannot be used is a fault that names its line",
        arguments: [
            ("Sở Nội vụ\n\nSở NV\n", "line 3: “Sở Nội vụ” stands in line 1 already"),
            ("- Sở Y tế\n- name: SYT\n", "line 2: “Sở Y tế” stands in line 1 already"),
            ("[\"Sở Y tế\",\n\"UBND xã A\",\n\"UBND xã a\"]", "line 3: “UBND xã a” stands in line 2 already"),
            ("Tên;Cấp\nSở Y tế;huyện\n", "line 2: “huyện” is no level (tỉnh, xã, ngành dọc)"),
            ("Tên;Phụ lục\nSở Y tế;09\n", "line 2: “09” names no annex of a report (02, 03, 04, 05, 06, 07)"),
            ("Tên;Phụ lục\nSở Y tế;ba\n", "line 2: “ba” names no annex of a report (02, 03, 04, 05, 06, 07)"),
            ("Sở Y tế\nCác sở, ngành\n", "line 2: “Các sở, ngành” means several agencies; write each by its name"),
            ("Sở Y tế,tỉnh\nSở Nội vụ,tỉnh\n", "line 1: commas part columns only below a line of headers"),
            ("- {name: \"...\"}\n", "line 1: “...” is no name"), ("- [a]\n", "line 1: a name is wanted"),
            ("agencies:\n", "a list of agencies is wanted"), ("[]", "no agency in it"), ("# x\n", "no agency in it"),
            ("Tên cơ quan;Cấp\n", "no agency in it"),
            ("- Sở Y tế\n- {name\n", "line 3: no sound YAML or JSON (did not find expected ',' or '}')"),
        ])
    func faults(text: String, detail: String) {
        #expect(throws: Fault(.agencyList, detail: detail)) { try read(text) }
    }

    @Test("Aliases that stand for more than any machine holds are refused before they are followed")
    func aliases() {
        let nodes = (1...9).map { number in
            "- &a\(number) [" + Array(repeating: "*a\(number - 1)", count: 9).joined(separator: ", ") + "]\n"
        }
        let text = "- &a0 [x]\n" + nodes.joined() + "- {? *a9 : x, name: y}\n"
        #expect(throws: Fault(.agencyList, detail: "anchors and aliases of YAML are not read here")) { try read(text) }
        #expect(throws: Never.self) { try read("- Sở KH &CN\n- Sở B\n") }
    }

    @Test("A workbook's duplicates are named by their rows")
    func rowFault() throws {
        let bytes = try workbook([["STT", "Cơ quan"], ["1", "Sở Y tế"], ["2", "Sở Nội vụ"], ["3", "SYT"]])
        #expect(throws: Fault(.agencyList, detail: "row 4: “Sở Y tế” stands in row 2 already")) {
            try reader.agencies(of: bytes)
        }
    }

    @Test("Broken markup and other files are faults, never a trap", arguments: ["{", "[[[[", "- a: [", "---\n- *x\n", "%PDF-1.4", ""])
    func broken(text: String) { #expect(throws: Fault.self) { try read(text) } }

    @Test("The sample of Cao Bằng holds 78 agencies and 77 annexes")
    func sample() throws {
        let list = try reader.agencies(of: Repository.bytes("Samples/agencies-cao-bang-2025.yaml"))
        #expect(list.count { $0.level == .province } == 16 && list.count { $0.level == .commune } == 56)
        #expect(list.count == 78 && list.reduce(0) { $0 + $1.forms.count } == 77)
        #expect(list.filter(\.reportsInOwnForm).allSatisfy { $0.level == .vertical })
    }
}
