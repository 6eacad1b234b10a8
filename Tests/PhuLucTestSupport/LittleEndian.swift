/// Numbers as little-endian bytes.
public enum LittleEndian {
    public static func two(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }

    public static func four(_ number: Int) -> [UInt8] { two(number & 0xFFFF) + two(number >> 16 & 0xFFFF) }

    public static func double(_ number: Double) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: number.bitPattern >> (8 * $0)) }
    }

    public static func utf16(_ text: String) -> [UInt8] { text.utf16.flatMap { two(Int($0)) } }
}
