/// What a file is, known by its bytes and never by its name.
public enum FileFormat: String, Hashable, Sendable {
    /// A ZIP archive that holds a spreadsheet package (.xlsx, .xlsm).
    case xlsx
    /// Binary Excel 97-2003 (.xls) in a compound file, or a bare older stream.
    case xls
    /// A compound file that holds an encrypted package.
    case encryptedPackage
    case xlsb, docx, pptx, ods, odt, doc, compoundFile
    case pdf, rtf, html, spreadsheetML2003, xml, csv, image, zip, gzip, rar, sevenZip, text, binary, empty
}
