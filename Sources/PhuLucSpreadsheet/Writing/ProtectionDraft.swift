/// What may be done to a protected sheet; it has no password, so that any office can take it off.
///
/// Cells whose style is not locked can always be changed.
public struct ProtectionDraft: Hashable, Sendable {
    /// Whether locked cells can be selected, and thus read and copied from.
    public var selectsLockedCells = true
    /// Whether cells that are not locked can be selected; without it nothing can be entered.
    public var selectsUnlockedCells = true
    /// Whether column widths can be changed and columns hidden.
    public var formatsColumns = true
    /// Whether row heights can be changed and rows hidden.
    public var formatsRows = true
    /// Whether fonts, fills and number formats can be changed.
    public var formatsCells = false
    public var insertsRows = false
    /// Whether rows can be deleted whose cells are all unlocked.
    public var deletesRows = false
    /// Whether unlocked cells can be sorted.
    public var sorts = false

    public init() {}
}
