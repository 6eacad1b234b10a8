import PhuLucAnnex

/// The rules of a report that was filled in: its arithmetic, and what its rows say of each other.
public enum ReportRules {
    public static let all: [Rule] = [FigureRelation.rule, FigureComputed.rule]

    /// What adding returns up can find.
    public static let collected: [Rule] = [
        ReturnReplaced.rule, ReturnOtherPeriod.rule, ReturnUnknownAgency.rule, RatioUneven.rule, TotalDecreases.rule,
    ]

    static func findings(in table: IndexTable, by reader: ReportReader) -> [Finding] {
        findings(in: table, by: reader.form)
    }

    /// The findings of the form's own rules.
    public static func findings(in table: IndexTable, by form: Form) -> [Finding] {
        FigureRelation.findings(in: table, by: form) + FigureComputed.findings(in: table, by: form)
    }
}
