/// Names as identifiers: small ASCII letters and digits joined by hyphens.
public enum Slug {
    /// The identifier of a name: "Các sở, ngành" gives "cac-so-nganh".
    ///
    /// Letters outside Latin stay as they are, so that two names never share an empty identifier.
    public static func of(_ name: String) -> String {
        var slug = ""
        var gap = false
        for scalar in Folding.plain(name).unicodeScalars {
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
                gap = true
                continue
            }
            if gap, !slug.isEmpty { slug.unicodeScalars.append("-") }
            gap = false
            slug.unicodeScalars.append(scalar)
        }
        return slug
    }
}
