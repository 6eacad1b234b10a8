/// A path taken apart at its last slash and its name's last full stop.
///
/// Foundation's own way traps on a name of one letter (`NSString.deletingLastPathComponent`, Linux, Swift 6.3).
public struct PathParts: Hashable, Sendable {
    /// What stands before the last slash; `.` when there is none, `/` for what lies at the top.
    public var folder: String
    public var name: String

    public init(_ path: String) {
        var rest = path[...]
        while rest.count > 1, rest.last == "/" { rest.removeLast() }
        guard let slash = rest.lastIndex(of: "/") else {
            (folder, name) = (".", String(rest))
            return
        }
        name = String(rest[rest.index(after: slash)...])
        var before = rest[..<slash]
        while before.last == "/" { before.removeLast() }
        folder = before.isEmpty ? "/" : String(before)
    }

    /// The name without its ending; a name that begins with its only full stop is all stem.
    public var stem: String { place.map { String(name[..<$0]) } ?? name }

    /// The ending without its full stop; empty when there is none.
    public var ending: String { place.map { String(name[$0...].dropFirst()) } ?? "" }

    private var place: String.Index? {
        guard let stop = name.lastIndex(of: "."), stop > name.startIndex else { return nil }
        return stop
    }

    /// A name in a folder.
    public static func path(_ name: String, in folder: String) -> String {
        folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }
}
