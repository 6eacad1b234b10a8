import Foundation
import PhuLuc
import PhuLucTestSupport
import Testing

/// Headers met in plans and task lists of provinces, communes, ministries and programs.
///
/// `field=header`; a header without a field goes to the notes. Sources: the plan of UBND tỉnh Bắc Giang (S1),
/// Nghị quyết 12/NQ-CP 2023 (G1), plan annexes of Lào Cai (G2) and of a commune of TP.HCM (G3–G8), layouts of public
/// programs (G9–G24); K1–K8 from knowledge, unverified.
@Suite("Headers as they are met")
struct HeaderVariantTests {
    @Test(
        "Every column of a header is read as what it means",
        arguments: [
            "S1: ordinal=TT · objective=Mục tiêu · task=Nhiệm vụ · activity=Hoạt động · output=Kết quả/ Sản phẩm · lead=Chủ trì · coordinating=Phối hợp · schedule=Thời gian · budget=Kinh phí (triệu đồng)",
            "G1: ordinal=TT · task=Nhiệm vụ, đề án, dự án · lead=Cơ quan chủ trì thực hiện · coordinating=Cơ quan phối hợp thực hiện · schedule=Thời gian trình · Cấp trình · output=Sản phẩm",
            "G2: task=Nội dung · lead=Phân công nhiệm vụ · schedule=Tiến độ · Phương pháp · budget=Nguồn lực · output=Sản phẩm đầu ra",
            "G3: ordinal=STT · task=Tên nhiệm vụ · lead=Cơ quan chủ trì · coordinating=Cơ quan phối hợp · output=Kết quả/Sản phẩm · schedule=Thời gian · Ghi chú",
            "G4: ordinal=STT · task=Nội dung nhiệm vụ · lead=Đơn vị chủ trì · coordinating=Đơn vị phối hợp · output=Sản phẩm/kết quả · Chỉ tiêu liên quan",
            "G5: ordinal=STT · task=Nội dung nhiệm vụ · lead=Đơn vị chủ trì · coordinating=Đơn vị phối hợp · output=Sản phẩm/kết quả · Chỉ tiêu liên quan · Căn cứ/lý do đề xuất nhiệm vụ - Cột này để giải trình, không phát hành",
            "G6: ordinal=STT · objective=Nhóm nhiệm vụ · task=Nội dung nhiệm vụ · lead=Đơn vị chủ trì · coordinating=Đơn vị phối hợp · Lực lượng hỗ trợ · schedule=Thời gian thực hiện · output=Kết quả/sản phẩm · Chỉ tiêu liên quan · Ghi chú · Căn cứ/lý do đề xuất nhiệm vụ",
            "G7: ordinal=STT · objective=Chỉ tiêu · Mức phấn đấu · lead=Đơn vị chủ trì theo dõi · coordinating=Đơn vị phối hợp · Nguồn số liệu/minh chứng · schedule=Thời hạn · Ghi chú",
            "G8: ordinal=STT · objective=Chỉ tiêu · Đến hết năm 2026 · Đến năm 2030 · Tầm nhìn đến năm 2045 · lead=Đơn vị chủ trì · coordinating=Đơn vị phối hợp, cung cấp số liệu",
            "G9: ordinal=Stt · task=Nội dung nhiệm vụ · lead=Cơ quan, đơn vị chủ trì · coordinating=Cơ quan, đơn vị phối hợp · schedule=Thời gian · output=Sản phẩm, kết quả · Ghi chú",
            "G10: task=Nhiệm vụ · lead=Đơn vị · schedule=Thời hạn",
            "G11: ordinal=TT · task=Nội dung · schedule=Thời gian thực hiện · lead=Đơn vị chủ trì · coordinating=Đơn vị phối hợp · Ghi chú",
            "G12: ordinal=STT · task=Nhiệm vụ trọng tâm · lead=Đơn vị chủ trì · coordinating=Đơn vị phối hợp · schedule=Hạn hoàn thành · output=Sản phẩm đầu ra · Ưu tiên",
            "G13: ordinal=STT · task=Nội dung nhiệm vụ · lead=Đơn vị chủ trì · coordinating=Đơn vị phối hợp · schedule=Hạn hoàn thành (Deadline) · output=Sản phẩm đầu ra · Mức độ ưu tiên [Hỏa tốc/Khẩn/Thường]",
            "G14: ordinal=STT · task=Nhiệm vụ · lead=Đơn vị chủ trì · coordinating=Đơn vị phối hợp · schedule=Thời gian hoàn thành · output=Sản phẩm",
            "G15: ordinal=STT · task=Nhiệm vụ · lead=Đơn vị chủ trì · coordinating=Phối hợp · schedule=Thời gian · output=Sản phẩm",
            "G16: ordinal=STT · task=Công việc · lead=Chủ trì · coordinating=Phối hợp · schedule=Hạn · output=Sản phẩm · Trạng thái",
            "G17: ordinal=STT · Giai đoạn · Trụ cột · objective=Mục tiêu · output=Sản phẩm/Kết quả đạt được · lead=Chủ trì · coordinating=Phối hợp · Chuyên gia · schedule=Mốc hoàn thành",
            "G18: ordinal=Mã WBS · task=Tên công việc chi tiết · output=Sản phẩm bàn giao (Deliverable) · lead=Đơn vị chủ trì · coordinating=Đơn vị phối hợp · schedule=Thời hạn",
            "G19: Giai đoạn · task=Công việc · lead=Đơn vị chủ trì · coordinating=Đơn vị phối hợp · Bắt đầu · schedule=Kết thúc · output=Sản phẩm · Tiêu chí hoàn thành",
            "G20: ordinal=STT · lead=Cơ quan chủ trì · task=Nhiệm vụ · schedule=Thời hạn",
            "G22: task=Đầu việc · lead=Đơn vị chủ trì · coordinating=Đơn vị phối hợp",
            "G24: ordinal=# · task=Công việc · Loại · lead=Khối chủ trì · coordinating=Phối hợp · Trạng thái · Tiến độ · Đang chờ · schedule=Deadline",
            "K2: ordinal=STT · task=Nhiệm vụ chung · output=Nhiệm vụ cụ thể/Sản phẩm · lead=Cơ quan chủ trì · coordinating=Cơ quan phối hợp · schedule=Thời gian hoàn thành · budget=Kinh phí",
            "K3: ordinal=STT · task=Nội dung công việc · output=Sản phẩm · lead=Đơn vị chủ trì · coordinating=Đơn vị phối hợp · schedule=Thời gian hoàn thành",
            "K4: ordinal=STT · task=Lĩnh vực/Nhiệm vụ · lead=Đơn vị chủ trì · coordinating=Đơn vị phối hợp · output=Sản phẩm đầu ra · schedule=Thời gian hoàn thành · budget=Nguồn kinh phí",
            "K5: ordinal=TT · task=Nội dung/Nhiệm vụ · Căn cứ pháp lý · lead=Cơ quan thực hiện · schedule=Thời gian · Ghi chú",
            "K6: ordinal=STT · task=Nhiệm vụ · Kết quả thực hiện · schedule=Tiến độ · Sản phẩm (số, ký hiệu, ngày văn bản) · Nguyên nhân chưa hoàn thành · Ghi chú",
            "K8: ordinal=TT · task=Nhiệm vụ, giải pháp · lead=Chủ trì · coordinating=Phối hợp · Thời gian thực hiện: Bắt đầu · schedule=Thời gian thực hiện: Hoàn thành · output=Sản phẩm",
        ])
    func variants(variant: String) throws {
        let columns = variant.split(separator: ": ", maxSplits: 1)[1].components(separatedBy: " · ").map { column in
            let parts = column.components(separatedBy: "=")
            return parts.count == 2 ? (field: parts[0], title: parts[1]) : (field: "", title: column)
        }
        // A cell holds the address of its column, so that nothing but its place says what it is.
        let cells = columns.indices.map { "ô \($0 + 1)" }
        let result = try SmallTable.read([SmallTable("S", [columns.map(\.title), cells, cells])], form: "plan-annex")
        let line = try #require(result.plan?.lines.first)
        let activity = line.activity
        let ordinal = [line.objective.ordinal, line.task.ordinal, activity.ordinal].first { !$0.isEmpty } ?? ""
        let read = [
            "ordinal": ordinal, "objective": line.objective.text, "task": line.task.text, "activity": activity.text,
            "output": activity.output.text, "lead": activity.lead.text, "coordinating": activity.coordinating.text,
            "schedule": activity.schedule.text, "budget": activity.budget.text,
        ]
        for (index, column) in columns.enumerated() {
            let place = column.field.isEmpty ? activity.notes[column.title]?.string : read[column.field]
            #expect(place == cells[index], "\(column.title)")
        }
        #expect(read.values.count { !$0.isEmpty } == columns.count { !$0.field.isEmpty })
    }

    @Test("A list of procedures is no plan: its time is one of processing, not a deadline")
    func procedures() throws {
        let header = [
            "Số TT", "Tên TTHC", "Thời hạn giải quyết", "Địa điểm thực hiện", "Phí, lệ phí", "Căn cứ pháp lý",
            "Cơ quan thực hiện",
        ]
        #expect(throws: Fault.self) { try SmallTable.read([SmallTable("S", [header, header.map { _ in "x" }])]) }
    }

    @Test("K1: two titles beneath a block are the lead and those who help")
    func responsibleBlock() throws {
        let upper = [
            "TT", "Mục tiêu", "Nhiệm vụ", "Hoạt động", "Kết quả/sản phẩm", "Trách nhiệm thực hiện", "",
            "Thời gian thực hiện", "Kinh phí",
        ]
        let lower = ["", "", "", "", "", "Chủ trì", "Phối hợp", "", ""]
        let row = ["1", "Mục", "Nhiệm", "Việc", "Báo cáo", "Sở Nội vụ", "Sở Tư pháp", "Năm 2025", "5"]
        let merges = [CellRange(rows: 1...1, columns: 6...7)]
            + [1, 2, 3, 4, 5, 8, 9].map { CellRange(rows: 1...2, columns: $0...$0) }
        for merges in [merges, [merges[0]], []] {
            let result = try SmallTable.read([SmallTable("S", [upper, lower, row], merges: merges)])
            let line = try #require(result.plan?.lines.first)
            #expect(result.plan?.lines.count == 1)
            #expect(line.activity.lead.text == "Sở Nội vụ" && line.activity.coordinating.text == "Sở Tư pháp")
            #expect(line.activity.schedule.text == "Năm 2025" && line.activity.budget.text == "5")
            #expect(line.objective.ordinal == "1" && line.activity.output.text == "Báo cáo")
        }
    }

    @Test("G21: beneath a block named after tasks stand persons and offices, not tasks")
    func taskBlock() throws {
        let upper = ["Nội dung công việc", "Nhiệm vụ đề ra kế hoạch", "", "", ""]
        let lower = [
            "", "Người trực tiếp chỉ đạo", "Người phối hợp", "Đơn vị tham mưu", "Sản phẩm dự kiến hoàn thành",
        ]
        let row = ["Rà soát", "Phó Giám đốc", "Chuyên viên", "Phòng Nội vụ", "Báo cáo"]
        let merges = [CellRange(rows: 1...1, columns: 2...5), CellRange(rows: 1...2, columns: 1...1)]
        let line = try #require(
            try SmallTable.read([SmallTable("S", [upper, lower, row], merges: merges)]).plan?.lines.first)
        #expect(line.task.text == "Rà soát" || line.activity.text == "Rà soát")
        #expect(line.activity.lead.text == "Phòng Nội vụ" && line.activity.coordinating.text == "Chuyên viên")
        #expect(line.activity.output.text == "Báo cáo")
        #expect(line.activity.notes["Nhiệm vụ đề ra kế hoạch / Người trực tiếp chỉ đạo"]?.string == "Phó Giám đốc")
        // Without a column of tasks it is no plan.
        #expect(throws: Fault.self) {
            try SmallTable.read([
                SmallTable(
                    "S", [upper, lower, row].map { Array($0.dropFirst()) },
                    merges: [CellRange(rows: 1...1, columns: 1...4)])
            ])
        }
    }

    @Test(
        "S2, S3: beneath the block of a year stand rank and score, and the form is known from the other columns",
        arguments: [
            (
                "par-index-targets",
                ["STT", "Lĩnh vực", "Năm 2024", "", "Điểm theo Bộ tiêu chí",
                    "Dự kiến tăng điểm năm 2025 so với năm 2024", "Mục tiêu Kế hoạch năm 2025 (điểm)"],
                "Điểm thực hiện"
            ),
            (
                "papi-targets",
                ["STT", "Chỉ số nội dung", "Năm 2024", "", "Điểm tối đa", "Dự kiến điểm tăng năm 2025",
                    "Mục tiêu Kế hoạch năm 2025 (điểm)"],
                "Điểm"
            ),
        ])
    func targets(form: String, upper: [String], score: String) throws {
        let lower = ["", "", "Xếp hạng", score, "", "", ""]
        let row = ["1", "Cải cách thể chế", "49/63", "8,89", "10", "+ 0,5", "≥ 9,39"]
        let part = ["", "Điều tra XHH", "", "3,5", "4", "", ""]
        let merges = [CellRange(rows: 1...1, columns: 3...4)]
            + [1, 2, 5, 6, 7].map { CellRange(rows: 1...2, columns: $0...$0) }
        // The header comes again on the next page.
        let again = merges.map { CellRange(rows: ($0.first.row + 4)...($0.last.row + 4), columns: $0.columns) }
        let next = [upper, lower, ["2", "Cải cách thủ tục", "5/63", "9", "10", "", "≥ 9"]]
        let result = try SmallTable.read([
            SmallTable("S", [upper, lower, row, part] + next, merges: merges + again)
        ])
        #expect(result.form.id == form)
        let rows = try #require(result.table?.rows)
        #expect(rows.map(\.label) == ["Cải cách thể chế", "Cải cách thủ tục"])
        #expect(rows.first?.rows.map(\.label) == ["Điều tra XHH"])
        #expect(rows.first?["rank"]?.text == "49/63" && rows.first?["score"]?.value == 8.89)
        #expect(rows.first?["maxScore"]?.value == 10 && rows.first?["target"]?.text == "≥ 9,39")
    }

    @Test("K7: a table of self-scoring is none of the forms, and that is said")
    func selfScoring() throws {
        let header = [
            "STT", "Tiêu chí/tiêu chí thành phần", "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định",
            "Tài liệu kiểm chứng", "Giải trình",
        ]
        #expect(throws: Fault.self) {
            try SmallTable.read([SmallTable("S", [header, ["1", "Kế hoạch CCHC", "2", "2", "1,5", "x", ""]])])
        }
    }

    @Test(
        "A header that only holds a column's word is that column, with a finding; with a word that misleads it is none",
        arguments: [
            ("Sở, ngành chủ trì", "lead"), ("Đơn vị được giao chủ trì", "lead"),
            ("Kế hoạch thời gian", "schedule"), ("Các đơn vị phối hợp chính", "coordinating"),
            ("Lãnh đạo phụ trách", ""), ("Tình hình phối hợp", ""), ("Tỷ lệ giải ngân kinh phí", ""),
        ])
    func mentioned(title: String, field: String) throws {
        let result = try SmallTable.read(
            [SmallTable("S", [["TT", "Mục tiêu", "Hoạt động", title, "Sản phẩm"], ["1", "a", "b", "Năm 2025", "d"]])],
            form: "plan-annex")
        let activity = try #require(result.plan?.lines.first?.activity)
        let places = ["lead": activity.lead.text, "schedule": activity.schedule.text, "": activity.notes[title]?.string,
            "coordinating": activity.coordinating.text]
        #expect(places[field] == "Năm 2025")
        let doubted = result.findings.filter { $0.rule == "header-doubtful" }.compactMap(\.cell)
        #expect(doubted.contains("D1") == !field.isEmpty)
    }
}
