import PhuLucAnnex
import PhuLucSpreadsheet

/// What the sheet itself makes doubtful, whatever its form.
enum GridFindings {
    static func all(in grid: TextGrid, bodies: [TableBody], ledger: Ledger) -> [Finding] {
        BrokenMerge.findings(in: grid, bodies: bodies)
            + bodies.flatMap { MergeAcrossColumns.findings(in: grid, match: $0.match, body: $0) }
            + ContentOutsideTable.findings(in: grid, bodies: bodies, ledger: ledger)
            + TextCut.findings(in: grid)
            + FormulaWithoutValue.findings(in: grid)
            + HiddenContent.findings(in: grid, bodies: bodies)
            + LegacyFontText.findings(in: grid)
            + DoubtfulText.findings(in: grid)
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
