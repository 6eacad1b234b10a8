extension AgencyListReader {
    /// The agencies of a file, in its order.
    ///
    /// - Throws: `Fault`, with the file named.
    public func agencies(path: String) throws(Fault) -> [ReportingAgency] {
        do {
            return try agencies(of: InputFile.bytes(path))
        } catch {
            throw error.of(file: path)
        }
    }
}
