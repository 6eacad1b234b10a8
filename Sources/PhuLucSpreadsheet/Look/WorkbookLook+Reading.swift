extension WorkbookLook {
    /// Reads how the workbook at a path looks.
    ///
    /// A binary .xls tells no defined names, notes, validations and custom properties (`nil`); the tables that go by
    /// its name tell nothing.
    ///
    /// - Throws: ``Fault`` with the file named, as reading the cells does.
    public static func read(path: String, limits: Limits = .default) throws(Fault) -> WorkbookLook {
        do throws(Fault) {
            let format = try FileFormat.ofHead(path: path)
            if format == .zip { return try PackageReader(container: ZipContainer(path: path, limits: limits)).look() }
            guard format == .xls else { return try empty(format) }
            let size = try FileBytes.size(of: path)
            guard size <= limits.bytesPerPart else {
                throw Fault(.limitExceeded(limit: "bytesPerPart", value: limits.bytesPerPart))
            }
            return try read(bytes: FileBytes.bytes(of: path, count: size), limits: limits)
        } catch {
            throw error.of(file: path)
        }
    }

    /// Reads how a workbook in memory looks, as from a file.
    public static func read(bytes: [UInt8], limits: Limits = .default) throws(Fault) -> WorkbookLook {
        let format = FileFormat.ofHead(bytes)
        switch format {
        case .zip: return try PackageReader(container: ZipContainer(bytes: bytes, limits: limits)).look()
        case .xls: return try BinaryLook(bytes: bytes, limits: limits).workbook()
        default: return try empty(format)
        }
    }

    private static func empty(_ format: FileFormat) throws(Fault) -> WorkbookLook {
        guard format.isReadable else { throw Fault.refusing(format) }
        return WorkbookLook()
    }
}
