extension WorkbookLook {
    /// Reads how the workbook at a path looks.
    ///
    /// The old formats (.xls and the tables called so) give an empty look, whose custom properties are `nil`.
    ///
    /// - Throws: ``Fault`` with the file named, as reading the cells does.
    public static func read(path: String, limits: Limits = .default) throws(Fault) -> WorkbookLook {
        do throws(Fault) {
            let format = try FileFormat.ofHead(path: path)
            guard format == .zip else { return try empty(format) }
            return try PackageReader(container: ZipContainer(path: path, limits: limits)).look()
        } catch {
            throw error.of(file: path)
        }
    }

    /// Reads how a workbook in memory looks, as from a file.
    public static func read(bytes: [UInt8], limits: Limits = .default) throws(Fault) -> WorkbookLook {
        let format = FileFormat.ofHead(bytes)
        guard format == .zip else { return try empty(format) }
        return try PackageReader(container: ZipContainer(bytes: bytes, limits: limits)).look()
    }

    private static func empty(_ format: FileFormat) throws(Fault) -> WorkbookLook {
        guard format.isReadable else { throw Fault.refusing(format) }
        return WorkbookLook()
    }
}
