extension ProgressReader {
    /// Reads a returned workbook of plan progress from a file.
    ///
    /// - Throws: `Fault`, with the file named.
    public func read(path: String, limits: Limits = .default) throws(Fault) -> ProgressReturn {
        do {
            let look = try WorkbookLook.read(path: path, limits: limits)
            let properties = Dictionary(
                (look.customProperties ?? []).map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
            var given = try read(Workbook.read(path: path, limits: limits), properties: properties, file: path)
            given.saved = look.modified.flatMap { Moment.seconds(iso: $0) }
            given.received = Moment.written(path)
            return given
        } catch {
            throw error.of(file: path)
        }
    }
}
