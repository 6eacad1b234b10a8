/// How many bytes may still come, and which limit says so.
struct ByteLimit: Sendable {
    var remaining: Int
    /// The name in ``Limits``.
    var name: String
    /// What ``Limits`` allows from the beginning.
    var allowed: Int

    /// The tighter of the limits on one part and on all parts.
    init(_ limits: Limits, read: Int) {
        let rest = max(limits.bytesInAll - read, 0)
        if rest < limits.bytesPerPart {
            (remaining, name, allowed) = (rest, "bytesInAll", limits.bytesInAll)
        } else {
            (remaining, name, allowed) = (limits.bytesPerPart, "bytesPerPart", limits.bytesPerPart)
        }
    }

    func fault(part: String) -> Fault { Fault(.limitExceeded(limit: name, value: allowed), part: part) }
}
