import Foundation

/// Lets C write numbers with a point while it works, whatever locale the program has set.
///
/// libxlsxwriter prints numbers with `%.16G`: under a Vietnamese or German locale they would get a comma
/// and the workbook could not be read. Only the calling thread is concerned.
enum NumericLocale {
    static func withPoint<Value>(_ body: () throws(Fault) -> Value) throws(Fault) -> Value {
        guard let plain = newlocale(1 << LC_NUMERIC, "C", nil) else { return try body() }
        let previous = uselocale(plain)
        defer {
            uselocale(previous)
            freelocale(plain)
        }
        return try body()
    }
}
