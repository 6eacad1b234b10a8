import Foundation
import PhuLuc
import PhuLucTestSupport

/// A register of its own for one test, with its folder.
struct Scratch {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("register.sqlite")
    }

    func register() throws -> Register { try Register(path: path) }

    /// The bytes of the register's file.
    func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }

    /// The names of the files in the folder.
    func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
}

extension Origin {
    /// An origin where the test does not care for it.
    static func sample(_ file: String = "a.xlsx", date: String = "2025-03-01") -> Origin {
        Origin(file: file, bytes: "PK".utf8, date: date, findings: 2)
    }
}

extension Plan {
    /// A small plan.
    static func sample(_ title: String = "KẾ HOẠCH CCHC NĂM 2025", activity: String = "Hoạt động 1: Rà soát") -> Plan {
        let task = PlanTask(id: "t1", text: "Nhiệm vụ 1", activities: [Activity(text: activity)])
        let section = Section(
            id: "s1", number: "I", title: "CẢI CÁCH THỂ CHẾ", objectives: [Objective(id: "o1", tasks: [task])])
        return Plan(title: title, year: 2025, sections: [section])
    }
}

extension IndexTable {
    /// A small return.
    static func sample(agency: String?, period: String?, value: String = "12") -> IndexTable {
        let values = [Named("score", TableValue(value, kind: .number))]
        let row = Row(id: "r1", number: "1", label: "Số văn bản", values: values)
        return IndexTable(form: "papi-targets", title: "Báo cáo", agency: agency, period: period, rows: [row])
    }
}

/// The fault that work stops with; nil when it does not.
func fault(_ work: () throws -> Void) -> RegisterFault? {
    do {
        try work()
        return nil
    } catch {
        return error as? RegisterFault
    }
}
