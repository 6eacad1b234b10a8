extension Workbook {
    /// Reads the workbook (.xlsx, .xlsm) at a path.
    ///
    /// Whatever the bytes are, this gives a workbook or throws a ``Fault`` that names the file.
    public static func read(path: String, limits: Limits = .default) throws(Fault) -> Workbook {
        do throws(Fault) {
            let format = try FileFormat.ofHead(path: path)
            guard format == .zip else { throw Fault.refusing(format) }
            return try PackageReader(container: ZipContainer(path: path, limits: limits)).workbook()
        } catch {
            throw error.of(file: path)
        }
    }

    /// Reads a workbook (.xlsx, .xlsm) from memory.
    public static func read(bytes: [UInt8], limits: Limits = .default) throws(Fault) -> Workbook {
        let format = FileFormat.ofHead(bytes)
        guard format == .zip else { throw Fault.refusing(format) }
        return try PackageReader(container: ZipContainer(bytes: bytes, limits: limits)).workbook()
    }
}

extension Fault {
    /// Why a file of another kind is not read.
    static func refusing(_ format: FileFormat) -> Fault {
        switch format {
        case .empty: Fault(.emptyFile)
        case .encryptedPackage: Fault(.passwordProtected)
        default: Fault(.otherFormat(format))
        }
    }
}
