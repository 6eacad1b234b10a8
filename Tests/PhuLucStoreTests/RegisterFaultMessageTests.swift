import PhuLuc
import Testing

/// Every sentence a person may read about a register, word for word where it matters.
@Suite("Messages of the register's faults")
struct RegisterFaultMessageTests {
    @Test("A fault says which register, what is wrong and what to do, in both languages", arguments: [
        (
            RegisterFault(.otherDatabase, path: "a.db"),
            "a.db: đây là cơ sở dữ liệu SQLite khác, không phải sổ đăng ký; chỉ đúng tệp bằng --db.",
            "a.db: this is another SQLite database, no register; name the right one by --db."
        ),
        (
            RegisterFault(.damaged, path: "a.db", detail: "row 1"),
            "a.db: sổ đăng ký bị hỏng; không có gì được ghi, hãy dùng bản sao lưu.",
            "a.db: the register is damaged; nothing was written, go back to a backup of it."
        ),
        (
            RegisterFault(.noEntry, path: "a.db", name: "sở y"),
            "a.db: không có hồ sơ “sở y”; xem danh sách bằng `phuluc register list`.",
            "a.db: there is no entry “sở y”; `phuluc register list` names them."
        ),
        (
            RegisterFault(.noRevision(last: 3), path: "a.db", name: "k"),
            "a.db: hồ sơ “k” không có bản này; bản cuối là 3.",
            "a.db: the entry “k” has no such revision; the last one is 3."
        ),
    ])
    func sentences(fault: RegisterFault, vi: String, en: String) {
        #expect(fault.sentence(in: .vietnamese) == vi)
        #expect(fault.sentence(in: .english) == en)
    }

    @Test("No two faults are told with the same words")
    func distinct() {
        let codes: [RegisterFault.Code] = [
            .missing, .isFolder, .cannotOpen, .notWritable, .busy, .diskFull, .otherFile, .otherDatabase,
            .newerVersion(2), .damaged, .failed, .unusableName, .nameTaken, .noEntry, .severalEntries,
            .noRevision(last: 1),
        ]
        let messages = codes.map { RegisterFault($0, name: "k", detail: "d").message }
        #expect(Set(messages.map(\.vi)).count == codes.count)
        #expect(Set(messages.map(\.en)).count == codes.count)
    }
}
