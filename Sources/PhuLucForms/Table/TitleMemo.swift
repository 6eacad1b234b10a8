import Foundation
import PhuLucVietnamese

/// What titles turned out to mean, kept for the next sheet: the annexes of one province share their headers.
///
/// All who read by one importer share it, on whatever thread. Only the time depends on it.
final class TitleMemo<Value: Sendable>: @unchecked Sendable {
    private var values: [TextKey: Value] = [:]
    private let lock = NSLock()
    /// Beyond so many different titles nothing is added.
    private static var most: Int { 4096 }

    /// The value of a key, made where it is not known yet.
    ///
    /// - Parameter isWorth: whether a value that was made is to be kept.
    func value(of key: TextKey, keeping isWorth: (Value) -> Bool = { _ in true }, _ make: () -> Value) -> Value {
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
