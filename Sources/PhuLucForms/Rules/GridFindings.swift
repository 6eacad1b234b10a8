import PhuLucAnnex
import PhuLucSpreadsheet

/// What the sheet itself makes doubtful, whatever its form.
enum GridFindings {
    /// - Parameter severity: rules of less weight are not looked at.
    static func all(
        in grid: TextGrid, bodies: [TableBody], ledger: Ledger, atLeast severity: Severity
    ) -> [Finding] {
        var findings: [Finding] = []
        func look(_ rule: Rule, _ found: @autoclosure () -> [Finding]) {
            if rule.severity <= severity { findings += found() }
        }
        look(BrokenMerge.rule, BrokenMerge.findings(in: grid, bodies: bodies))
        look(
            MergeAcrossColumns.rule,
            bodies.flatMap { MergeAcrossColumns.findings(in: grid, match: $0.match, body: $0) })
        look(ContentOutsideTable.rule, ContentOutsideTable.findings(in: grid, bodies: bodies, ledger: ledger))
        look(TextCut.rule, TextCut.findings(in: grid))
        look(FormulaWithoutValue.rule, FormulaWithoutValue.findings(in: grid))
        look(HiddenContent.rule, HiddenContent.findings(in: grid, bodies: bodies))
        look(LegacyFontText.rule, LegacyFontText.findings(in: grid))
        look(DoubtfulText.rule, DoubtfulText.findings(in: grid))
        return findings
    }

    /// The pages of the rules that reading applies, beside those of the plan and the tables.
    static let rules = [
        HeaderColumnUnknown.rule, HeaderDoubtful.rule, FormDoubtful.rule, SeveralTables.rule, TablesJoined.rule,
        RowRejoined.rule, EmptyTable.rule, ContentOutsideTable.rule, BrokenMerge.rule,
        MergeAcrossColumns.rule, TextCut.rule, FormulaWithoutValue.rule, HiddenContent.rule,
        LegacyFontText.rule, DoubtfulText.rule, MissingSheet.rule,
    ]
}

/// Every rule of the package, for pages and lists.
public enum RuleCatalogue {
    public static let all: [Rule] =
        (Plan.checks.map { $0.rule } + TableRules.all + ReportRules.all + ReportRules.collected + ReturnRule.all
        + GridFindings.rules + Combination.rules + ProgressCollection.rules + [ExportDiffers.rule])
        .sorted { $0.name < $1.name }

    /// The rule of a name.
    public static func rule(named name: String) -> Rule? { all.first { $0.name == name } }
}
