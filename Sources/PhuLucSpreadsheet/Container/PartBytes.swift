/// The inflated bytes of one part, followed by zero bytes so that a scanner may look ahead.
struct PartBytes: Sendable {
    /// How many zero bytes stand after the part.
    static let padding = 16

    /// The part and its padding.
    let padded: [UInt8]
    /// The bytes of the part alone.
    let count: Int

    /// Takes the bytes that `fill` writes into a buffer of `capacity`; `fill` returns how many there are.
    init(capacity: Int, fill: (UnsafeMutableBufferPointer<UInt8>) throws(Fault) -> Int) throws(Fault) {
        var fault: Fault?
        var filled = 0
        padded = [UInt8](unsafeUninitializedCapacity: capacity + Self.padding) { buffer, initialized in
            do throws(Fault) {
                let room = UnsafeMutableBufferPointer(rebasing: buffer[..<capacity])
                filled = min(max(try FreshPages.filling(room, fill), 0), capacity)
                for index in filled..<filled + Self.padding { buffer[index] = 0 }
                initialized = filled + Self.padding
            } catch {
                fault = error
                initialized = 0
            }
        }
        if let fault { throw fault }
        count = filled
    }

    /// The same bytes with padding after them.
    init(_ bytes: some Collection<UInt8>) {
        var padded = [UInt8]()
        padded.reserveCapacity(bytes.count + Self.padding)
        padded.append(contentsOf: bytes)
        count = padded.count
        padded.append(contentsOf: repeatElement(0, count: Self.padding))
        self.padded = padded
    }

    /// The part without its padding.
    var bytes: ArraySlice<UInt8> { padded[..<count] }
}
