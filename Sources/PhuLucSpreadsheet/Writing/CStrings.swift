import Foundation

/// Copies of texts for the library's records, which hold pointers; it makes copies of its own in each call.
struct CStrings {
    private var copies: [UnsafeMutablePointer<CChar>] = []

    mutating func copy(_ text: String?) -> UnsafeMutablePointer<CChar>? {
        guard let text, let copy = strdup(text) else { return nil }
        copies.append(copy)
        return copy
    }

    /// Gives the memory back; no pointer may be used after.
    mutating func release() {
        copies.forEach { free($0) }
        copies = []
    }
}
