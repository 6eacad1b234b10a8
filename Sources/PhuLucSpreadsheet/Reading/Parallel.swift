import Dispatch

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Work done on several cores at once, its results in order; the caller's own thread takes its share.
package enum Parallel {
    /// How many cores are there to work with.
    static let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

    /// The results of a body called with 0, 1, 2…, the calls side by side.
    package static func map<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
        [Result](unsafeUninitializedCapacity: count) { buffer, filled in
            guard let start = buffer.baseAddress else { return }
            // Every call writes one place of its own, and all of them are done when this returns.
            nonisolated(unsafe) let base = start
            if count == 1 {
                base.initialize(to: body(0))
            } else {
                DispatchQueue.concurrentPerform(iterations: count) { (base + $0).initialize(to: body($0)) }
            }
            filled = count
        }
    }

    /// The results of two bodies called side by side.
    package static func both<First: Sendable, Second: Sendable>(
        _ first: @Sendable () -> First, _ second: @Sendable () -> Second
    ) -> (First?, Second?) {
        let results = map(2) { $0 == 0 ? (first() as First?, nil) : (nil, second() as Second?) }
        return (results[0].0, results[1].1)
    }
}
