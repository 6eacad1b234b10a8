import ArgumentParser
import PhuLuc

/// Which table of a workbook is wanted.
struct ReadingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say(
                "Mã biểu mẫu (xem `phuluc forms`), hoặc tệp định nghĩa .yaml.",
                "The form's id (see `phuluc forms`), or a definition, a .yaml file.")))
    var form: String?

    @Option(
        help: ArgumentHelp(
            say(
                "Tên trang tính; tệp không có trang này là tệp không đọc được.",
                "The sheet's name; a workbook without it counts as one that cannot be read.")))
    var sheet: String?

    @Option(
        name: .customLong("map"),
        help: ArgumentHelp(
            say(
                "Tệp ánh xạ (YAML): tiêu đề cột nào là trường nào, khi tiêu đề có thể hiểu hai cách.",
                "A mapping (YAML): which header means which field, where it can be read in two ways.")))
    var mapping: String?

    @OptionGroup var limits: LimitOptions

    /// The reader with the forms known, and the form, sheet and mapping asked for.
    ///
    /// - Parameter severity: findings of less weight are not looked for.
    func reader(atLeast severity: Severity = .note) throws(Fault) -> TableReader {
        let (library, id) = try KnownForm.library(form)
        let mapping = try mapping.map { (path) throws(Fault) in try HeaderMapping(path: path, forms: library.forms) }
        var importer = Importer(library: library, mapping: mapping)
        importer.severity = severity
        return TableReader(importer: importer, form: id, sheet: sheet, limits: limits.limits)
    }

    func validate() throws {
        if let form { try KnownForm.check(form) }
    }
}

/// Reads the table that was asked for, from one workbook after the other.
struct TableReader: Sendable {
    let importer: Importer
    let form: String?
    let sheet: String?
    let limits: Limits

    var library: FormLibrary { importer.library }

    func read(path: String) throws(Fault) -> Import {
        try importer.read(path: path, form: form, sheet: sheet, limits: limits)
    }
}
