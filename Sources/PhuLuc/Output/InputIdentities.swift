import Foundation

/// The files that are read, by what the system knows them by, whatever names and links lead to them.
public struct InputIdentities: Sendable {
    private struct Identity: Hashable {
        var device: dev_t
        var number: ino_t
    }

    private var known: Set<Identity> = []

    /// Looks at every file once; one that cannot be looked at is no other file either.
    public init(_ paths: [String]) {
        for path in paths {
            var status = stat()
            if stat(path, &status) == 0 { known.insert(Identity(device: status.st_dev, number: status.st_ino)) }
        }
    }

    /// Whether a file is one of them.
    func contains(_ status: stat) -> Bool {
        known.contains(Identity(device: status.st_dev, number: status.st_ino))
    }
}
