import PhuLuc
import Testing

/// One thing done to a return, and all that may be said of it.
struct TamperCase: CustomTestStringConvertible, Sendable {
    /// A finding by its rule and cell, word for word.
    struct Said: Hashable, CustomStringConvertible {
        var rule: String
        var sheet: String?
        var cell: String?
        var vi: String
        var en: String

        init(_ rule: String, _ cell: String?, _ vi: String, _ en: String, sheet: String? = "PL03") {
            (self.rule, self.sheet, self.cell, self.vi, self.en) = (rule, sheet, cell, vi, en)
        }

        init(_ finding: Finding) {
            self.init(finding.rule, finding.cell, finding.message.vi, finding.message.en, sheet: finding.sheet)
        }

        var description: String {
            let place = cell.map { "\"\($0)\"" } ?? "nil"
            let on = sheet == "PL03" ? "" : sheet.map { ", sheet: \"\($0)\"" } ?? ", sheet: nil"
            return ".init(\"\(rule)\", \(place), \"\(vi)\", \"\(en)\"\(on))"
        }
    }

    let name: String
    let forms: [String]
    let make: @Sendable (inout SentReport) throws -> Void
    let figures: [String: ReportedFigure]

    init(
        _ name: String, _ forms: [String] = ["report-03"], figures: [String: ReportedFigure] = [:],
        _ make: @escaping @Sendable (inout SentReport) throws -> Void = { _ in }
    ) {
        (self.name, self.forms, self.figures, self.make) = (name, forms, figures, make)
    }

    var testDescription: String { name }

    func report() throws -> SentReport {
        var report = try SentReport.filled(forms, figures)
        try make(&report)
        return report
    }
}
