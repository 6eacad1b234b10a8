import Foundation
import PhuLucVietnamese

/// What texts turned out to mean, kept for the next sheet: the annexes of one province share headers, agencies, times.
///
/// All who read by one importer share it, on whatever thread. Only the time depends on it.
final class TextMemo<Value: Sendable>: @unchecked Sendable {
    private var values: [TextKey: Value] = [:]
    private let lock = NSLock()
    /// Beyond so many different texts nothing is added, and no text longer than so many bytes.
    private static var most: Int { 4096 }
    private static var longest: Int { 256 }

    /// The value of a key, made where it is not known yet.
    ///
    /// - Parameter isWorth: whether a value that was made is to be kept.
    func value(of key: TextKey, keeping isWorth: (Value) -> Bool = { _ in true }, _ make: () -> Value) -> Value {
        guard key.text.utf8.count <= Self.longest else { return make() }
        lock.lock()
        let known = values[key]
        lock.unlock()
        if let known { return known }
        let made = make()
        guard isWorth(made) else { return made }
        lock.lock()
        defer { lock.unlock() }
        if values.count < Self.most { values[key] = made }
        return made
    }
}
