/// What stops the scanner, small enough to be thrown from the innermost loop.
struct XMLProblem: Error {
    enum Kind {
        case malformed, doctype
        case limit(StaticString, Int)
    }

    var kind: Kind
    /// Where in the part, in bytes.
    var offset: Int
    /// What is wrong, in a word or two.
    var detail: StaticString

    /// The fault that a caller of the package sees.
    func fault(part: String) -> Fault {
        switch kind {
        case .malformed: Fault(.xmlMalformed, part: part, detail: "\(detail) at byte \(offset)")
        case .doctype: Fault(.doctype, part: part)
        case .limit(let name, let value): Fault(.limitExceeded(limit: "\(name)", value: value), part: part)
        }
    }
}
