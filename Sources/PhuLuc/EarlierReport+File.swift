extension EarlierReport {
    /// Reads an earlier whole report, or one of its tables, from a JSON file.
    ///
    /// - Throws: `Fault` with `.malformedData`, the line or key in its `detail`, and the file named.
    public init(path: String) throws(Fault) {
        do throws(Fault) {
            let bytes = try InputFile.bytes(path)
            do throws(JSONFault) {
                try self.init(json: JSONValue(parsing: bytes))
            } catch {
                throw Fault(
                    .malformedData, detail: (error.line > 0 ? "line \(error.line): " : "") + error.problem)
            }
        } catch {
            throw error.of(file: path)
        }
    }
}
