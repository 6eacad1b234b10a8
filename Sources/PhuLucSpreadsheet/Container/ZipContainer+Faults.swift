import CPhuLucZip

extension ZipContainer {
    /// What an error of opening means; libzip's own sentence goes along.
    static func openingFault(_ code: Int32) -> Fault {
        var error = zip_error_t()
        zip_error_init_with_code(&error, code)
        defer { zip_error_fini(&error) }
        let detail = String(cString: zip_error_strerror(&error))
        switch code {
        case ZIP_ER_OPEN, ZIP_ER_READ: return Fault(.notReadable, detail: detail)
        default: return Fault(.damagedArchive, detail: detail)
        }
    }

    /// What the last error of the archive means for one part.
    func partFault(_ name: String) -> Fault {
        let (code, detail) = lastError
        switch code {
        case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP:
            return Fault(.passwordProtected, part: name, detail: detail)
        default: return Fault(.partDamaged, part: name, detail: detail)
        }
    }
}
