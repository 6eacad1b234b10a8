import ArgumentParser
import PhuLuc

/// A form's id that was asked for by name: one that is not known is wrong usage.
enum KnownForm {
    static func check(_ id: String) throws {
        let library = try FormLibrary.builtIn()
        guard library.forms.contains(where: { $0.id == id }) else {
            let names = library.forms.map(\.id).joined(separator: ", ")
            throw ValidationError(
                say(
                    "không có biểu mẫu “\(id)”; các biểu mẫu: \(names)", "there is no form “\(id)”; the forms: \(names)"
                ))
        }
    }
}
