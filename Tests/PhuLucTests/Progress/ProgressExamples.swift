import PhuLuc
import PhuLucTestSupport

/// Returns of plan progress that have something wrong with them, one for every rule.
enum ProgressExamples {
    static var findings: [Finding] {
        typealias Tests = ProgressCollectionTests
        let after = "2025-04-01"
        var later = Tests.given("b.xlsx", saved: 5)
        later.lines[0].progress.status = .done
        var helper = Tests.given("c.xlsx", agency: "Sở Nội vụ")
        (helper.lines[1].progress.status, helper.lines[1].progress.text) = (.underway, "đang TH")
        let cases: [(day: String, returns: [ProgressReturn])] = [
            (after, claiming(.underway, "đang TH")), ("2025-03-01", claiming(.overdue, "quá hạn")),
            (after, claiming(.done, "xong", result: "")), ("2025-03-01", claiming(nil, "để sau")),
            ("2025-03-01", claiming(nil, "", result: "")),
            (after, Tests.changing { $0.lines[1].activity.lead.text = "Sở Nội vụ" }),
            (after, Tests.changing { ($0.lines[1].id, $0.lines[1].activity.text) = (nil, "Việc khác hẳn với kế hoạch") }),
            (after, Tests.changing { ($0.agencyID, $0.agency) = ("x", "Sở X") }),
            (after, Tests.changing { ($0.agencyID, $0.agency, $0.plan) = (nil, nil, nil) }),
            (after, Tests.changing { $0.plan = "fedc" }), (after, [Tests.given(), later]),
            (after, [Tests.given(), helper]),
        ]
        return cases.flatMap { Tests.collected($0.returns, on: $0.day).findings }
    }

    private static func claiming(
        _ status: ProgressStatus?, _ text: String, result: String = "Báo cáo"
    ) -> [ProgressReturn] {
        ProgressCollectionTests.changing { given in
            given.lines[1].progress.status = status
            given.lines[1].progress.text = text
            given.lines[1].progress.result = result
        }
    }
}

/// What they say, word for word.
enum ProgressSentences {
    static let all: [String: (cell: String?, vi: String, en: String)] = [
        "progress-overdue": (
            "L6",
            "“Hoạt động 2: Rà soát”: ghi “đang TH”, nhưng hạn là 31/3/2025; tính đến 1/4/2025 là quá hạn.",
            "“Hoạt động 2: Rà soát”: “đang TH” is said, but it was due 2025-03-31; on 2025-04-01 it is overdue."
        ),
        "progress-early-overdue": (
            "L6",
            "“Hoạt động 2: Rà soát”: ghi “quá hạn”, nhưng hạn là 31/3/2025, chưa qua vào 1/3/2025.",
            "“Hoạt động 2: Rà soát”: “quá hạn” is said, but it is due 2025-03-31, not over on 2025-03-01."
        ),
        "progress-unproven": (
            "K6",
            "“Hoạt động 2: Rà soát”: ghi “xong” nhưng không ghi kết quả, văn bản.",
            "“Hoạt động 2: Rà soát”: “xong” is said, but no result and no document."
        ),
        "progress-cause-missing": (
            "N6",
            "“Hoạt động 2: Rà soát” quá hạn nhưng không ghi nguyên nhân.",
            "“Hoạt động 2: Rà soát” is overdue, and no cause is given."
        ),
        "progress-status-unknown": (
            "L6",
            "“Hoạt động 2: Rà soát”: không hiểu tiến độ “để sau”.",
            "“Hoạt động 2: Rà soát”: the status “để sau” is not understood."
        ),
        "progress-not-reported": (
            "L6",
            "1 hoạt động chưa được báo cáo (L6).",
            "Activities without a report: 1 (L6)."
        ),
        "progress-altered": (
            "G6",
            "Nội dung của kế hoạch bị sửa: ghi “Sở Nội vụ”, kế hoạch là “Sở Tư pháp”.",
            "A text of the plan was altered: it says “Sở Nội vụ”, the plan “Sở Tư pháp”."
        ),
        "progress-row-added": (
            "E6",
            "Dòng “Việc khác hẳn với kế hoạch” không có trong kế hoạch; không được tính.",
            "The row “Việc khác hẳn với kế hoạch” is not in the plan; it is not counted."
        ),
        "progress-row-missing": (
            nil,
            "Thiếu 1 hoạt động do Sở Tư pháp chủ trì: “Hoạt động 2: Rà soát”",
            "Activities led by Sở Tư pháp that are missing (1): “Hoạt động 2: Rà soát”"
        ),
        "progress-agency-differs": (
            "G5",
            "“Hoạt động 1: Rà soát” do “Sở Tư pháp” chủ trì, không phải Sở X.",
            "“Hoạt động 1: Rà soát” is led by “Sở Tư pháp”, not by Sở X."
        ),
        "progress-agency-missing": (
            nil,
            "Sở Tư pháp chưa gửi báo cáo (3 hoạt động).",
            "Sở Tư pháp has sent no return (activities: 3)."
        ),
        "progress-by-text": (
            nil,
            "Cơ quan được nhận ra theo các hoạt động: “Sở Tư pháp”.",
            "The agency is told by its activities: “Sở Tư pháp”."
        ),
        "progress-plan-differs": (
            nil,
            "Biểu này được làm từ một kế hoạch hoặc bản kế hoạch khác.",
            "This workbook was made from another plan, or another version of it."
        ),
        "progress-replaced": (
            nil,
            "Sở Tư pháp gửi nhiều tệp: “a.xlsx” được thay bằng “b.xlsx”.",
            "Sở Tư pháp sent several workbooks: “a.xlsx” gives way to “b.xlsx”."
        ),
        "progress-disagreement": (
            "L6",
            "“Hoạt động 2: Rà soát”: Sở Nội vụ ghi “đang TH”, Sở Tư pháp ghi “Đã hoàn thành”; tính theo Sở Tư pháp.",
            "“Hoạt động 2: Rà soát”: Sở Nội vụ says “đang TH”, Sở Tư pháp “Đã hoàn thành”; that of Sở Tư pháp counts."
        ),
    ]
}
