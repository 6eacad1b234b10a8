import CPhuLucXlsxWriter
import Foundation

/// A workbook that libxlsxwriter is writing; every return code is looked at.
///
/// The library writes the file on ``close()``. Nothing that it takes amiss reaches
/// it: the draft has been checked by ``SheetPlan``.
final class LibraryWorkbook {
    let book: UnsafeMutablePointer<lxw_workbook>
    private var isOpen = true
    private var hasShownSheet = false
    private var formats: [StyleDraft: UnsafeMutablePointer<lxw_format>] = [:]

    /// Most cell formats that a workbook may have.
    static let formatLimit = 64_000

    /// - Parameter constantMemory: whether rows go to the disk as they come; no merge may then reach down.
    init(
        path: String, temporaryFolder: String, defaultFont: CellFont, constantMemory: Bool = false
    ) throws(Fault) {
        let folder = strdup(temporaryFolder)
        defer { free(folder) }
        var options = lxw_workbook_options(constant_memory: constantMemory ? 1 : 0, tmpdir: folder, use_zip64: 0)
        guard let book = workbook_new_opt(path, &options) else {
            throw Fault(.writeFailed, file: path, detail: "libxlsxwriter gave no workbook")
        }
        self.book = book
        // The first format that the library made is that of cells without one: style 0.
        guard let first = book.pointee.formats?.pointee.stqh_first else {
            throw Fault(.writeFailed, file: path, detail: "libxlsxwriter has no default format")
        }
        try Self.set(defaultFont, on: first)
    }

    deinit {
        if isOpen { lxw_workbook_free(book) }
    }

    /// Sets the document's properties, the moment of creation among them.
    func set(_ properties: DocumentProperties) throws(Fault) {
        // The library takes 0 as now, and years past 9999 are beyond it.
        guard (1...253_402_300_799).contains(properties.created) else {
            throw .draft("the workbook cannot be created at \(properties.created)")
        }
        let texts = [
            properties.title, properties.subject, properties.author, properties.company, properties.comments,
        ]
        guard texts.allSatisfy({ $0?.isWritable ?? true }) else {
            throw .draft("a document property holds a character XML cannot")
        }
        let copies = texts.map { text in text.flatMap { strdup($0) } }
        defer { copies.forEach { free($0) } }
        var values = lxw_doc_properties()
        (values.title, values.subject, values.author) = (copies[0], copies[1], copies[2])
        (values.company, values.comments) = (copies[3], copies[4])
        values.created = time_t(properties.created)
        try Self.check(workbook_set_properties(book, &values))
        try add(properties.custom)
    }

    /// Adds a sheet with its cells, merges, measures and page.
    func add(_ plan: SheetPlan) throws(Fault) {
        let added = SilentLibrary.call { workbook_add_worksheet(book, plan.draft.name) }
        guard let sheet = added else {
            throw Fault(.writeFailed, sheet: plan.draft.name, detail: "libxlsxwriter took no sheet of this name")
        }
        phuluc_quote_name(sheet, SheetDraft.quoted(plan.draft.name))
        do throws(Fault) {
            try Self.setColumns(of: plan.draft, on: sheet)
            // Before the cells: in constant memory no note can be put on a row that was left behind.
            try setFeatures(of: plan.draft, on: sheet)
            try write(plan, on: sheet)
            try Self.set(plan.draft.page, on: sheet)
        } catch {
            var fault = error
            fault.sheet = plan.draft.name
            throw fault
        }
        show(sheet, plan.draft)
    }

    /// Hides the sheet, or lets it open first when all before it are hidden.
    private func show(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ draft: SheetDraft) {
        if !draft.isShown {
            worksheet_hide(sheet)
        } else if !hasShownSheet {
            hasShownSheet = true
            worksheet_activate(sheet)
            worksheet_set_first_sheet(sheet)
        }
    }

    /// Writes the file.
    func close() throws(Fault) {
        isOpen = false
        let (code, system) = SilentLibrary.call {
            errno = 0
            let code = workbook_close(book)
            return (code, errno)
        }
        try Self.check(code, system: system)
    }

    /// The format of a style, made once.
    func format(of style: StyleDraft) throws(Fault) -> UnsafeMutablePointer<lxw_format> {
        if let format = formats[style] { return format }
        guard formats.count < Self.formatLimit else { throw Fault(.tooLarge, detail: "too many cell formats") }
        guard let format = workbook_add_format(book) else { throw Fault(.writeFailed, detail: "no format") }
        try Self.set(style, on: format)
        formats[style] = format
        return format
    }

    /// Throws what a return code of the library stands for.
    static func check(_ code: lxw_error, cell: CellReference? = nil, system: Int32 = 0) throws(Fault) {
        guard code != LXW_NO_ERROR else { return }
        let detail = lxw_strerror(code).map { String(cString: $0) }
        let cell = cell.map { "\($0)" }
        switch code {
        case LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE,
            LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE:
            // What the library says of itself (“Zip generic error”) helps nobody; the system's reason may.
            let code: Fault.Code = system == 0 ? .writeFailed : .writing(errno: system)
            throw Fault(code, cell: cell, detail: system == 0 ? nil : String(cString: strerror(system)))
        case LXW_ERROR_MEMORY_MALLOC_FAILED, LXW_ERROR_ZIP_BAD_ZIP_FILE:
            throw Fault(.tooLarge, cell: cell, detail: detail)
        default:
            throw Fault(.malformedData, cell: cell, detail: detail)
        }
    }
}
