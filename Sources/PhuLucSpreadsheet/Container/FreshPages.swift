#if canImport(Glibc)
import Glibc
import Synchronization
#endif

/// Memory new from the system, its pages made on one core while another fills it.
///
/// Making a page takes Linux as long as inflating what it is to hold. Nothing is written to the pages before their
/// bytes come. Elsewhere, and on a Linux before 5.14, pages are made as they are filled.
enum FreshPages {
    /// Bytes from which it is worth while to wake another core for them.
    private static let least = 4 << 20

    /// Calls `fill`, whose result this is, with the memory; what is past the memory filled may not be there yet.
    static func filling(
        _ room: UnsafeMutableBufferPointer<UInt8>, _ fill: (UnsafeMutableBufferPointer<UInt8>) throws(Fault) -> Int
    ) throws(Fault) -> Int {
        #if canImport(Glibc)
        guard room.count >= least, Parallel.cores > 1 else { return try fill(room) }
        // One thread writes to the memory; the other never looks into it.
        nonisolated(unsafe) let room = room
        let isFilled = Atomic(false)
        return try withoutActuallyEscaping(fill) { (fill) throws(Fault) in
            nonisolated(unsafe) let fill = fill
            let (filled, _) = Parallel.both {
                defer { isFilled.store(true, ordering: .relaxed) }
                return Result { () throws(Fault) in try fill(room) }
            } _: {
                make(room) { isFilled.load(ordering: .relaxed) }
            }
            return try filled?.get() ?? 0
        }
        #else
        return try fill(room)
        #endif
    }

    #if canImport(Glibc)
    /// `MADV_POPULATE_WRITE` of Linux 5.14, which older headers do not have.
    private static let populateWrite: Int32 = 23

    /// Has the system make the pages, a stretch at a time, until told to stop.
    private static func make(_ room: UnsafeMutableBufferPointer<UInt8>, unless isOver: () -> Bool) {
        guard let start = room.baseAddress else { return }
        let page = Int(sysconf(Int32(_SC_PAGESIZE)))
        let memory = UnsafeMutableRawPointer(start).alignedUp(toMultipleOf: page)
        for place in stride(from: 0, to: room.count - page, by: 1 << 19) where !isOver() {
            let size = min(1 << 19, room.count - page - place)
            guard madvise(memory + place, size, populateWrite) == 0 else { return }
        }
    }
    #endif
}
