@testable import PhuLucForms
import PhuLuc

extension TamperCase {
    /// What stands in the cells to be filled in.
    static let typed: [TamperCase] = [
        TamperCase("a figure is typed as text", figures: ["II.2.1": .text("12")]),
        TamperCase("a figure of a sum is typed as text", figures: ["II.1.1": .text("12")]),
        TamperCase("a figure of a percentage is typed as text", figures: ["II.2.2.2": .text("9")]),
        TamperCase("a figure is typed with its unit", figures: ["II.2.1": .text("12 văn bản")]),
        TamperCase("a figure is typed with another unit", figures: ["II.3.1": .text("12 hồ sơ")]),
        TamperCase("thousands are typed with a dot", figures: ["II.2.1": .text("1.250")]),
        TamperCase("thousands are typed with a blank", figures: ["II.2.1": .text("1 250")]),
        TamperCase("a decimal comma is typed", ["report-06"], figures: ["VI.3.1": .text("1300,5")]),
        TamperCase("a percentage is typed with its sign", ["report-05"], figures: ["IV.2.3": .text("97,28%")]),
        TamperCase("a figure has become a date") { report in
            report.type(.number(45_689), at: try report.place("II.2.1"), format: "d/m/yyyy")
        },
        TamperCase("a figure is true or false") { report in
            let place = try report.place("II.2.1")
            report.changes.append {
                try $0.replace("<v>10</v>", at: place, with: " t=\"b\"><v>1</v>")
            }
        },
        TamperCase("a figure is negative", figures: ["II.1.2": .number(-3)]),
        TamperCase("a count has a fraction", figures: ["II.1.1": .number(10.5)]),
        TamperCase("a percentage is above 100", ["report-05"], figures: ["IV.2.3": .number(120)]),
        TamperCase("a code is unknown", ["report-05"], figures: ["I.4.2": .number(7)]),
        TamperCase("a code is written as its meaning", ["report-05"], figures: ["I.5": .text("Không")]),
        TamperCase("a figure stands in a title row") { $0.type(.number(5), at: try $0.place("II.2")) },
        TamperCase("a figure stands in a column that is not asked", ["report-07"]) {
            $0.type(.number(1), at: try $0.place("VII.1", "commune"))
        },
        TamperCase("a required cell is blank", figures: ["II.3.1": .blank]),
        TamperCase("a figure is not there yet", figures: ["II.1.3": .text("Chưa có số liệu")]),
        TamperCase("words stand for a figure", figures: ["II.1.3": .text("nhiều")]),
        TamperCase("a figure stands in the column of notes", figures: ["II.2.1": .blank]) {
            $0.type(.number(12), at: try $0.place("II.2.1", "note"))
        },
        TamperCase("an input shows an error") { report in
            let place = try report.place("II.2.1")
            report.changes.append { try $0.replace("<v>10</v>", at: place, with: " t=\"e\"><v>#N/A</v>") }
        },
        TamperCase("nothing is filled in") { report in
            report.draft = try SentReport(["report-03"], isBlank: true).draft
        },
        TamperCase("more is done than there was to do", figures: ["II.2.2.2": .number(11)]),
        TamperCase("more people than posts", ["report-05"], figures: ["IV.3.2": .number(11)]),
    ]

    /// What is done to computed cells.
    static let computed: [TamperCase] = [
        TamperCase("a formula is overwritten with what it gave") { $0.type(.number(30), at: try $0.place("II.1")) },
        TamperCase("a formula is overwritten with another figure") { $0.type(.number(35), at: try $0.place("II.1")) },
        TamperCase("a formula is deleted") { $0.type(.blank, at: try $0.place("II.1")) },
        TamperCase("a formula is changed, its result kept") {
            let place = try $0.place("II.1")
            $0.type(.formula("\(place.column)*6", cached: .number(30)), at: place)
        },
        TamperCase("a formula leaves out a row") {
            let (place, first) = (try $0.place("II.1"), try $0.place("II.1.1"))
            $0.type(.formula("SUM(\(first),\(first))", cached: .number(20)), at: place)
        },
        TamperCase("a formula shows an error") { report in
            let place = try report.place("II.2.2")
            report.changes.append { try $0.setError("#DIV/0!", at: place) }
        },
        TamperCase("a computed figure was not computed again") {
            let place = try $0.place("II.2.2")
            let index = $0.draft.sheets[1].cells.firstIndex { $0.reference == place } ?? 0
            guard case .formula(let text, _) = $0.draft.sheets[1].cells[index].value else { return }
            $0.draft.sheets[1].cells[index].value = .formula(text, cached: .number(50))
        },
        TamperCase("a deleted row was part of a sum") { report in
            report.deleteRow(try report.row("II.1.3"))
            let place = try report.place("II.1")
            report.changes.append { try $0.setError("#REF!", at: place) }
        },
        TamperCase("the formula of a column's sum is overwritten", ["report-07"]) {
            $0.type(.number(20), at: try $0.place("VII.3.1", "total"))
        },
    ]
}
