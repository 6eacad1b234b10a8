/// Keys under which two writings of one name compare equal.
public enum Folding {
    /// The comparison key: NFC, small letters, one tone placement, punctuation as single blanks.
    ///
    /// Diacritics and đ are kept: without them số, sổ and sơ would be one word. `%` stays; `&` stays
    /// and joins the words around it, so that "KH & ĐT" is "KH&ĐT". `i` and `y` stay apart.
    public static func key(_ text: String) -> String { FoldedText(text, keepsWords: false).key }

    // A concrete type of its own: a generic function costs callers in other modules several times as much.
    public static func key(_ text: Substring) -> String { key(String(text)) }

    /// The key without diacritics and with d for đ; for slugs only, never for comparing.
    public static func plain(_ text: String) -> String {
        var plain = ""
        for scalar in key(text).unicodeScalars {
            if let letter = VietnameseLetter.plain(scalar.value), let base = Unicode.Scalar(letter) {
                plain.unicodeScalars.append(base)
                continue
            }
            for part in Canonical.decomposed(String(scalar)).unicodeScalars
            where part.properties.canonicalCombiningClass == .notReordered {
                plain.unicodeScalars.append(part)
            }
        }
        return plain
    }
}
