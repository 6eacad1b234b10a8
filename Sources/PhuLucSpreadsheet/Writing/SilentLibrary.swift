import CPhuLucXlsxWriter
import Foundation

/// Keeps libxlsxwriter from saying on stderr what is thrown as a fault.
///
/// Only the C stream `stderr` is turned away, for as long as a call lasts; file descriptor 2, by which the
/// program speaks, is not touched, so other threads are heard.
enum SilentLibrary {
    private struct State {
        var calls = 0
        var before: UnsafeMutablePointer<FILE>?
        var nowhere: UnsafeMutablePointer<FILE>?
    }

    private final class Shared: @unchecked Sendable {
        private var state = State()
        private let lock = NSLock()

        func withState(_ body: (inout State) -> Void) {
            lock.lock()
            defer { lock.unlock() }
            body(&state)
        }
    }

    private static let shared = Shared()

    /// Makes a call of the library whose messages nobody is to see.
    static func call<Result>(_ body: () -> Result) -> Result {
        shared.withState { state in
            state.calls += 1
            guard state.calls == 1 else { return }
            if state.nowhere == nil { state.nowhere = fopen("/dev/null", "w") }
            if let nowhere = state.nowhere { state.before = phuluc_swap_error_stream(nowhere) }
        }
        defer {
            shared.withState { state in
                state.calls -= 1
                guard state.calls == 0, let before = state.before else { return }
                _ = phuluc_swap_error_stream(before)
                state.before = nil
            }
        }
        return body()
    }
}
