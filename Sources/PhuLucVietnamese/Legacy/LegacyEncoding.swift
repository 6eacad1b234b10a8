/// The encodings in which Vietnamese text was typed before Unicode.
///
/// A workbook holds such text as the characters that its bytes are in a Western or Vietnamese code page (`Carrier`):
/// `Së Néi vô` is `Sở Nội vụ` in TCVN3.
public enum LegacyEncoding: String, Hashable, Sendable, CaseIterable {
    /// TCVN 5712 as the `.Vn…` fonts (ABC) have it: toned capitals have no codes of their own.
    case tcvn3
    /// VNI for Windows: a vowel and the mark behind it.
    case vni
    /// VPS; fourteen letters have one code for capital and small.
    case vps
    /// VISCII (RFC 1456).
    case viscii
    /// Windows code page 1258, its combining tone marks taken for letters of code page 1252.
    case windows1258

    /// The name people know.
    public var name: String {
        switch self {
        case .tcvn3: "TCVN3"
        case .vni: "VNI"
        case .vps: "VPS"
        case .viscii: "VISCII"
        case .windows1258: "windows-1258"
        }
    }
}
