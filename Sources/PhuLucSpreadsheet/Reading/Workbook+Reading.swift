extension Workbook {
    /// Reads the workbook at a path, whatever its name ends in: its bytes say what it is.
    ///
    /// Read are .xlsx and .xlsm, binary .xls (Excel 2 to 2003), and the tables that go by the name of .xls:
    /// SpreadsheetML 2003, HTML, and separated values. This gives a workbook or throws a ``Fault`` that names the file.
    public static func read(path: String, limits: Limits = .default) throws(Fault) -> Workbook {
        do throws(Fault) {
            let size = try FileBytes.size(of: path)
            let head = try FileBytes.bytes(of: path, count: min(size, FileFormat.headSize))
            let format = FileFormat.ofHead(head)
            if format == .zip {
                // A small file has been read by now.
                let isWhole = head.count == size
                let container = try isWhole
                    ? ZipContainer(bytes: head, limits: limits) : ZipContainer(path: path, limits: limits)
                return try PackageReader(container: container).workbook()
            }
            // The head of a compound file does not hold its directory.
            guard format.isReadable || format == .compoundFile else { throw Fault.refusing(format) }
            guard size <= limits.bytesPerPart else {
                throw Fault(.limitExceeded(limit: "bytesPerPart", value: limits.bytesPerPart))
            }
            return try read(bytes: FileBytes.bytes(of: path, count: size), limits: limits)
        } catch {
            throw error.of(file: path)
        }
    }

    /// Reads a workbook from memory, as from a file.
    public static func read(bytes: [UInt8], limits: Limits = .default) throws(Fault) -> Workbook {
        let format = FileFormat.ofHead(bytes)
        switch format {
        case .zip: return try PackageReader(container: ZipContainer(bytes: bytes, limits: limits)).workbook()
        case .xls: return try BinaryReader(bytes: bytes, limits: limits).workbook()
        case .spreadsheetML2003: return try SpreadsheetMLReader.workbook(bytes: bytes, limits: limits)
        case .html: return try HTMLReader.workbook(bytes: bytes, limits: limits)
        case .csv: return try SeparatedReader.workbook(bytes: bytes, limits: limits)
        default: throw Fault.refusing(format)
        }
    }
}

extension FileFormat {
    /// Whether such a file, ZIP archives aside, may hold a workbook that can be read.
    var isReadable: Bool {
        switch self {
        case .xls, .spreadsheetML2003, .html, .csv: true
        default: false
        }
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
