extension FileFormat {
    /// What a compound file is, by the streams it holds.
    static func ofCompound(_ bytes: [UInt8]) -> FileFormat {
        CompoundFile(bytes).map(of) ?? .compoundFile
    }

    static func of(_ file: CompoundFile) -> FileFormat {
        let names = Set(file.entries.map { $0.name.lowercased() })
        if names.contains("encryptedpackage") { return .encryptedPackage }
        if names.contains("workbook") || names.contains("book") { return .xls }
        if names.contains("worddocument") { return .doc }
        return .compoundFile
    }
}
