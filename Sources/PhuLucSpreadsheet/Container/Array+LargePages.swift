internal import CPhuLucLibC

extension Array where Element: BitwiseCopyable {
    /// Makes room for elements; for megabytes of them in large pages, where the system has such.
    mutating func reserveLargePages(_ capacity: Int) {
        reserveCapacity(capacity)
        let room = self.capacity * MemoryLayout<Element>.stride
        withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return }
            cphuluc_prefer_large_pages(start, room)
        }
    }
}
