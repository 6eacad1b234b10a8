import ArgumentParser
import PhuLuc

/// A form that was asked for, by its id or by the file of its definition: one that is not known is wrong usage.
enum KnownForm {
    /// Whether a form is asked for by a file.
    static func isFile(_ form: String) -> Bool {
        [".yaml", ".yml"].contains(where: form.lowercased().hasSuffix)
    }

    static func check(_ form: String) throws {
        guard !isFile(form) else {
            do throws(Fault) {
                _ = try FormLibrary.form(path: form)
            } catch {
                throw ValidationError(error.sentence(in: Console.language))
            }
            return
        }
        let library = try FormLibrary.builtIn()
        guard library.forms.contains(where: { $0.id == form }) else {
            let names = library.forms.map(\.id).joined(separator: ", ")
            throw ValidationError(
                say(
                    "không có biểu mẫu “\(form)”; các biểu mẫu: \(names); hoặc tệp định nghĩa .yaml",
                    "there is no form “\(form)”; the forms: \(names); or a definition, a .yaml file"
                ))
        }
    }

    /// The forms of the program and the one asked for, with its id; no id when none is asked for.
    static func library(_ form: String?) throws(Fault) -> (library: FormLibrary, id: String?) {
        let library = try FormLibrary.builtIn()
        guard let form, isFile(form) else { return (library, form) }
        let own = try FormLibrary.form(path: form)
        return (library.with(own), own.id)
    }
}
