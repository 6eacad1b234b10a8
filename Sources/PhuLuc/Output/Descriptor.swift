import Foundation

/// Writing to what the system has open, and comparing with what it holds.
public enum Descriptor {
    /// The bytes of one call: for more, Linux looks for larger stretches of memory, which are slow to find and cold.
    private static let piece = 32 * 1024

    /// Writes all bytes; gives the system's error number when that fails, else `nil`.
    public static func write(_ bytes: some Collection<UInt8>, to descriptor: Int32) -> Int32? {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, min($0.count, piece)) }
            if count < 0 && errno == EINTR { continue }
            if count < 0 { return errno }
            rest = rest.dropFirst(count)
        }
        return nil
    }

    /// Whether what is left to be read from a descriptor is these bytes, all of them.
    public static func holds(_ bytes: [UInt8], in descriptor: Int32) -> Bool {
        var room = [UInt8](repeating: 0, count: piece)
        var rest = bytes[...]
        while true {
            let count = room.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return count == 0 && rest.isEmpty }
            guard count <= rest.count, areSame(rest, room, count) else { return false }
            rest = rest.dropFirst(count)
        }
    }

    private static func areSame(_ left: ArraySlice<UInt8>, _ right: [UInt8], _ count: Int) -> Bool {
        left.withUnsafeBytes { left in
            right.withUnsafeBytes { right in
                guard let left = left.baseAddress, let right = right.baseAddress else { return true }
                return memcmp(left, right, count) == 0
            }
        }
    }
}
