import PhuLuc
import Testing

/// Every sentence a person may read about a file that stopped, word for word.
@Suite("Messages of faults")
struct FaultMessageTests {
    @Test("A fault says where, what is wrong and what to do, in both languages", arguments: [
        (
            Fault(.fileMissing, file: "a.xlsx"), "a.xlsx: không có tệp này; kiểm tra lại tên và thư mục.",
            "a.xlsx: there is no such file; check its name and folder."
        ),
        (
            Fault(.emptyFile, file: "a.xlsx"), "a.xlsx: tệp rỗng (0 byte); xin gửi lại tệp.",
            "a.xlsx: the file is empty (0 bytes); ask for it again."
        ),
        (
            Fault(.outputExists, file: "b.xlsx"), "b.xlsx: tệp đã có; đặt tên khác, hoặc thêm --force để ghi đè.",
            "b.xlsx: the file is there already; choose another name, or add --force to overwrite it."
        ),
        (
            Fault(.diskFull, file: "b.xlsx"), "b.xlsx: hết chỗ trên đĩa; không có gì được ghi.",
            "b.xlsx: the disk is full; nothing was written."
        ),
        (
            Fault(.doctype, file: "a.xlsx", part: "xl/workbook.xml"),
            "a.xlsx: xl/workbook.xml: phần này có khai báo DOCTYPE, bị từ chối vì lý do an toàn.",
            "a.xlsx: xl/workbook.xml: this part has a DOCTYPE, which is refused for safety."
        ),
        (
            Fault(.unknownSheet, file: "a.xlsx", sheet: "X", detail: "S; T"),
            "a.xlsx: trang “X”: không có trang này; các trang của tệp: S; T.",
            "a.xlsx: sheet “X”: there is no such sheet; the workbook's sheets: S; T."
        ),
        (
            Fault(.otherFormat(.pdf), file: "a.xlsx"),
            "a.xlsx: đây là tệp PDF, không phải bảng tính; xin tệp Excel gốc.",
            "a.xlsx: this is a PDF file, no workbook; ask for the Excel file it was made from."
        ),
    ])
    func sentences(fault: Fault, vi: String, en: String) {
        #expect(fault.sentence(in: .vietnamese) == vi)
        #expect(fault.sentence(in: .english) == en)
    }

    @Test("A protected workbook is said to have a password, whichever way it is known", arguments: [
        Fault(.passwordProtected), Fault(.otherFormat(.encryptedPackage)),
    ])
    func password(fault: Fault) {
        #expect(fault.message.vi.contains("tệp có mật khẩu"))
        #expect(fault.message.en.contains("has a password"))
    }

    @Test("Every rule has its page in both languages")
    func pages() {
        #expect(Set(RuleCatalogue.all.map(\.name)).count == RuleCatalogue.all.count)
        for rule in RuleCatalogue.all {
            for text in [rule.title, rule.meaning, rule.reason, rule.remedy] {
                #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en, "\(rule.name)")
            }
            #expect(rule.page(in: .vietnamese).hasPrefix(rule.name))
        }
    }
}
