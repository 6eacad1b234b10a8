/// Changes a workbook (.xlsx, .xlsm) in place, part by part; what is not named stays byte for byte.
///
/// It marks cells (``mark(_:on:as:earlier:)``) and puts in a sheet of text (``put(_:named:replacing:)``). Parts
/// that need no change are copied as they lie in the archive; of a changed part only the named elements differ.
public struct WorkbookEditor {
    /// A worksheet: its name, and its part as a normalised name.
    struct SheetPart {
        var name: String
        var part: String
    }

    /// What a new XML part begins with.
    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

    var package: PackageEditor
    let limits: Limits
    /// The workbook's own part, as a normalised name.
    let workbookPart: String
    /// Names in the archive by their normalised form.
    private var names: [String: String] = [:]
    /// Normalised names that several entries have.
    private var doubtful: Set<String> = []
    var worksheets: [SheetPart] = []
    /// Whether the workbook is written in the strict namespaces.
    let isStrict: Bool
    var contentTypes: ContentTypeList
    var styles: StyleSheetEdit
    private let stylesPart: String
    /// How many blocks of identifiers drawings have taken.
    var drawingBlocks = 0

    /// Opens a workbook.
    ///
    /// - Throws: what reading throws; `.notEditable` when a part cannot be changed safely.
    public init(reading path: String, limits: Limits = .default) throws(Fault) {
        do throws(Fault) {
            let format = try FileFormat.ofHead(path: path)
            // An old .xls or a table of text may be readable, but has no parts that could be changed alone.
            if format.isReadable { throw Fault(.notEditable, detail: format == .xls ? ".xls" : format.rawValue) }
            guard format == .zip else { throw Fault.refusing(format) }
            try self.init(PackageReader(container: ZipContainer(path: path, limits: limits)), path: path)
        } catch { throw error.of(file: path) }
    }

    private init(_ reader: PackageReader, path: String) throws(Fault) {
        limits = reader.limits
        package = try PackageEditor(reading: path)
        for name in package.partNames {
            if names.updateValue(name, forKey: PartName.normalised(name)) != nil {
                doubtful.insert(PartName.normalised(name))
            }
        }
        let root = try reader.relationships(of: "")
        guard let workbook = try reader.workbookName(root) else { throw reader.missingWorkbook() }
        workbookPart = workbook
        let related = try reader.relationships(of: workbook)
        let text = try Self.text(workbook, package, names, doubtful)
        let book = try text.scan(limits: limits, WorkbookPart.read)
        for (index, entry) in book.sheets.enumerated() {
            guard let part = reader.worksheet(entry, index, related, workbook: workbook) else { continue }
            worksheets.append(SheetPart(name: entry.name, part: part))
        }
        drawingBlocks = names.keys.count { $0.hasSuffix(".vml") }
        isStrict = text.string(0..<4096).contains("http://purl.oclc.org/ooxml/spreadsheetml/main")
        contentTypes = try ContentTypeList(
            Self.text("[content_types].xml", package, names, doubtful), limits: limits)
        let styles = related.first(of: "styles")?.target ?? PartName.resolved("styles.xml", from: workbook)
        stylesPart = styles
        self.styles = names[styles] == nil
            ? try StyleSheetEdit(isStrict: isStrict)
            : try StyleSheetEdit(Self.text(styles, package, names, doubtful), limits: limits)
    }

    /// The names of the worksheets in the order of their tabs.
    public var sheetNames: [String] { worksheets.map(\.name) }

    /// Writes the changed workbook, whole or not at all; an existing output is replaced.
    ///
    /// - Throws: what ``PackageEditor/write(to:)`` throws.
    public func write(to output: String) throws(Fault) {
        var editor = self
        if let bytes = editor.styles.bytes() {
            let isNew = names[stylesPart] == nil
            editor.set(stylesPart, to: bytes)
            if isNew { try editor.enterStyles() }
        }
        if let bytes = editor.contentTypes.bytes() { editor.set("[content_types].xml", to: bytes) }
        try editor.package.write(to: output)
    }

    private mutating func enterStyles() throws(Fault) {
        contentTypes.declare(
            stylesPart, as: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml")
        var relationships = try relationships(of: workbookPart)
        if relationships.target(ofKind: "styles") == nil { _ = relationships.add("styles", to: stylesPart) }
        put(relationships, of: workbookPart)
    }
}

extension WorkbookEditor {
    static func relationshipNamespace(isStrict: Bool) -> String {
        isStrict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    }

    /// Whether the package holds a part of this normalised name, or is going to.
    func has(_ part: String) -> Bool { names[part] != nil }

    /// A part's text with the changes made so far.
    func text(_ part: String) throws(Fault) -> EditableText {
        try Self.text(part, package, names, doubtful)
    }

    private static func text(
        _ part: String, _ package: PackageEditor, _ names: [String: String], _ doubtful: Set<String>
    ) throws(Fault) -> EditableText {
        guard let name = names[part] else { throw Fault(.partMissing, part: part) }
        if doubtful.contains(part) { throw Fault(.notEditable, part: name, detail: "two parts of one name") }
        return try EditableText(try package.part(named: name), name: name)
    }

    /// Puts bytes in a part's place; a new part gets the name that is given.
    mutating func set(_ part: String, to bytes: [UInt8]) {
        let key = PartName.normalised(part)
        let name = names[key] ?? part
        names[key] = name
        package.setPart(named: name, to: bytes)
    }

    /// The first name of this kind that no part has: `xl/comments1.xml`.
    func freeName(_ start: String, _ ending: String) -> String {
        var number = 1
        while has(PartName.normalised("\(start)\(number)\(ending)")) { number += 1 }
        return "\(start)\(number)\(ending)"
    }

    func relationships(of part: String) throws(Fault) -> RelationshipList {
        let name = PartName.relationships(of: part)
        let text = has(name) ? try text(name) : nil
        return try RelationshipList(text, of: part, isStrict: isStrict, limits: limits)
    }

    mutating func put(_ relationships: RelationshipList, of part: String) {
        guard let bytes = relationships.bytes() else { return }
        let source = names[part] ?? part
        let cut = source.lastIndex(of: "/").map { source.index(after: $0) } ?? source.startIndex
        let name = "\(source[..<cut])_rels/\(source[cut...]).rels"
        set(name, to: bytes)
    }
}
