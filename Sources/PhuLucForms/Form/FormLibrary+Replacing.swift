extension FormLibrary {
    /// The library with a form in the place of the one it stands for: that of the same id, else of the same annex.
    ///
    /// It takes the id of that form, so that whoever owes the annex owes this form; without such a form it is added.
    public func replacing(with own: Form) -> FormLibrary {
        var (library, own) = (self, own)
        let place =
            forms.firstIndex { $0.id == own.id }
            ?? forms.firstIndex { $0.kind == own.kind && $0.annex != nil && $0.annex == own.annex }
        guard let place else {
            library.forms.append(own)
            return library
        }
        own.id = forms[place].id
        library.forms[place] = own
        return library
    }
}
