import ArgumentParser
import PhuLuc

/// Which table of a workbook is wanted.
struct ReadingOptions: ParsableArguments {
    @Option(help: ArgumentHelp(say("Mã biểu mẫu (xem `phuluc forms`).", "The form's id (see `phuluc forms`).")))
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

    /// Reads a file as it was asked.
    func read(_ file: String, with importer: Importer) throws(Fault) -> Import {
        try importer.read(path: file, form: form, sheet: sheet, limits: limits.limits)
    }

    /// The importer with the built-in forms and the mapping asked for.
    func importer() throws(Fault) -> Importer {
        guard let mapping else { return try .builtIn() }
        return Importer(library: try .builtIn(), mapping: try HeaderMapping(path: mapping))
    }

    func validate() throws {
        if let form { try KnownForm.check(form) }
    }
}
