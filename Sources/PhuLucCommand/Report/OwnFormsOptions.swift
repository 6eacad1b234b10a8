import ArgumentParser
import PhuLuc

/// An office's own forms in the place of those of the program.
struct OwnFormsOptions: ParsableArguments {
    @Option(
        name: .customLong("form"),
        help: ArgumentHelp(
            say(
                "Biểu mẫu của cơ quan (.yaml, từ `phuluc forms learn`), thay cho biểu có cùng mã hoặc cùng số phụ lục; có thể "
                    + "ghi nhiều lần.",
                "A form of your own (.yaml, from `phuluc forms learn`) in the place of the one with the same id or annex "
                    + "number; may be given again."),
            valueName: "yaml"))
    var forms: [String] = []

    func validate() throws {
        for form in forms {
            guard KnownForm.isFile(form) else {
                throw ValidationError(say("--form ở đây là một tệp .yaml", "--form is a .yaml file here"))
            }
            try KnownForm.check(form)
        }
    }

    /// The forms of the program, with the office's own in their places.
    func library() throws(Fault) -> FormLibrary {
        var library = try FormLibrary.builtIn()
        for path in forms { library = library.replacing(with: try FormLibrary.form(path: path)) }
        return library
    }
}
