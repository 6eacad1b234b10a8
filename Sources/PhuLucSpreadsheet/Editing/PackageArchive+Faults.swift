import CPhuLucZip
import Foundation

extension PackageArchive {
    /// The fault that a libzip error stands for.
    ///
    /// - Parameter other: the code for what is neither of the medium nor of the archive.
    static func fault(
        of error: UnsafeMutablePointer<zip_error_t>, part: String? = nil, otherwise other: Fault.Code
    ) -> Fault {
        let detail = zip_error_strerror(error).map { String(cString: $0) }
        let code = code(zip: zip_error_code_zip(error), system: zip_error_code_system(error), otherwise: other)
        return Fault(code, part: part, detail: detail)
    }

    private static func code(zip: Int32, system: Int32, otherwise other: Fault.Code) -> Fault.Code {
        switch zip {
        case ZIP_ER_NOENT: .fileMissing
        case ZIP_ER_OPEN: .notReadable
        case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP: .passwordProtected
        case ZIP_ER_NOZIP, ZIP_ER_INCONS, ZIP_ER_MULTIDISK: .damagedArchive
        case ZIP_ER_CRC, ZIP_ER_ZLIB, ZIP_ER_EOF, ZIP_ER_COMPRESSED_DATA, ZIP_ER_COMPNOTSUPP: .partDamaged
        case ZIP_ER_WRITE, ZIP_ER_TMPOPEN, ZIP_ER_RENAME, ZIP_ER_CLOSE: .writing(errno: system)
        default: other
        }
    }
}

extension Fault.Code {
    /// What a failed system call says about a file that is being written.
    static func writing(errno code: Int32) -> Fault.Code {
        switch code {
        case ENOSPC, EDQUOT, EFBIG: .diskFull
        case EACCES, EPERM, EROFS, ENOENT, ENOTDIR, EEXIST, ENAMETOOLONG, ELOOP: .notWritable
        case EISDIR: .isFolder
        default: .writeFailed
        }
    }
}

extension Fault {
    /// The fault of a failed system call that writes, with what the system says as its detail.
    public static func writing(errno code: Int32, file: String) -> Fault {
        Fault(.writing(errno: code), file: file, detail: String(cString: strerror(code)))
    }
}
