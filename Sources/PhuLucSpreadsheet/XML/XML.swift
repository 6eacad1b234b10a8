/// The door to the scanner: bytes in any encoding in, a scanner over sound UTF-8 inside a scope.
enum XML {
    /// Scans a part; what goes wrong is thrown as a fault that names the part.
    static func scan<Result>(
        _ part: PartBytes, name: String, limits: Limits,
        _ body: (inout XMLScanner) throws(XMLProblem) -> Result
    ) throws(Fault) -> Result {
        let (part, start) = try XMLEncoding.utf8(of: part, name: name)
        return try scan(utf8: part, from: start, name: name, limits: limits, body)
    }

    /// Scans a part that is sound UTF-8 already, whatever encoding its declaration names.
    ///
    /// `offset` is how many bytes of the part are left out, when these are a window of it.
    static func scan<Result>(
        utf8 part: PartBytes, from start: Int, name: String, limits: Limits, at offset: Int = 0,
        _ body: (inout XMLScanner) throws(XMLProblem) -> Result
    ) throws(Fault) -> Result {
        do throws(XMLProblem) {
            return try part.padded.withUnsafeBufferPointer { (buffer) throws(XMLProblem) -> Result in
                guard let base = buffer.baseAddress else {
                    throw XMLProblem(kind: .malformed, offset: 0, detail: "empty part")
                }
                var scanner = XMLScanner(base: base, count: part.count, start: start, limits: limits)
                return try body(&scanner)
            }
        } catch {
            throw XMLProblem(kind: error.kind, offset: error.offset &+ offset, detail: error.detail).fault(part: name)
        }
    }
}
