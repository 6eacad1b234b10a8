/// Makes compound files (MS-CFB) of nothing but a directory: what a reader needs to tell what a file is.
public enum CompoundMaker {
    /// A compound file of 512-byte sectors whose directory holds these names, at most four.
    public static func bytes(names: [String]) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 512 * 3)
        func put(_ values: [UInt8], at place: Int) { bytes.replaceSubrange(place..<place + values.count, with: values) }
        put([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], at: 0)
        put([9, 0], at: 30)
        put([1, 0, 0, 0], at: 48)
        put([0xFE, 0xFF, 0xFF, 0xFF], at: 68)
        put([UInt8](repeating: 0xFF, count: 436), at: 76)
        put([0, 0, 0, 0], at: 76)
        put([UInt8](repeating: 0xFF, count: 512), at: 512)
        put([0xFE, 0xFF, 0xFF, 0xFF], at: 516)
        for (index, name) in names.prefix(4).enumerated() {
            let place = 1024 + index * 128
            put(name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, at: place)
            put([UInt8(name.utf16.count * 2 + 2), 0, 2], at: place + 64)
        }
        return bytes
    }
}
