#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The escapes of characters that XML cannot hold: `_x000D_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
enum StringEscapes {
    /// Decodes the escapes after `start`, in place.
    static func decode(_ bytes: inout [UInt8], from start: Int) {
        guard let first = nextEscape(in: bytes, from: start) else { return }
        var (read, write) = (first, first)
        while read < bytes.count {
            guard let unit = unit(in: bytes, at: read) else {
                bytes[write] = bytes[read]
                (read, write) = (read + 1, write + 1)
                continue
            }
            read += 7
            var code = UInt32(unit)
            if unit & 0xFC00 == 0xD800, let low = self.unit(in: bytes, at: read), low & 0xFC00 == 0xDC00 {
                code = 0x10000 + (UInt32(unit) & 0x3FF) << 10 + UInt32(low) & 0x3FF
                read += 7
            }
            // At most four bytes take the place of seven, or of fourteen.
            for byte in Character(Unicode.Scalar(code) ?? "\u{FFFD}").utf8 {
                bytes[write] = byte
                write += 1
            }
        }
        bytes.removeLast(read - write)
    }

    private static func nextEscape(in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while let underscore = bytes.firstPlace(of: UInt8(ascii: "_"), from: index) {
            if unit(in: bytes, at: underscore) != nil { return underscore }
            index = underscore + 1
        }
        return nil
    }

    /// The UTF-16 unit that `_xHHHH_` at an index stands for.
    private static func unit(in bytes: [UInt8], at index: Int) -> UInt16? {
        guard index + 7 <= bytes.count, bytes[index] == UInt8(ascii: "_"), bytes[index + 1] == UInt8(ascii: "x"),
            bytes[index + 6] == UInt8(ascii: "_")
        else { return nil }
        var value: UInt32 = 0
        for offset in 2...5 {
            guard let digit = Digit.hexadecimal(bytes[index + offset]) else { return nil }
            value = value << 4 | digit
        }
        return UInt16(truncatingIfNeeded: value)
    }
}

extension [UInt8] {
    /// Where a byte comes first, sought in words by the C library.
    fileprivate func firstPlace(of byte: UInt8, from start: Int) -> Int? {
        withUnsafeBytes { buffer in
            guard start < buffer.count, let base = buffer.baseAddress,
                let found = memchr(base + start, Int32(byte), buffer.count - start)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }
}
