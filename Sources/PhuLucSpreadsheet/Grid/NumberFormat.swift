/// Number formats: which of them show a number as a date or as an elapsed time.
public enum NumberFormat {
    /// What a format makes of the number under it.
    public enum Kind: Hashable, Sendable {
        case number
        case date
        /// An elapsed time: `[h]:mm`, `[mm]:ss`, `[s]`.
        case duration
    }
}
