import PhuLuc

/// Writes one file after the other: threads that make files in one folder at once only wait for each other.
///
/// Whoever finds the disk busy leaves what is to be written to the one who is at it, and reads the next file.
actor Disk {
    /// Writes a file, whole or not at all.
    func write(_ bytes: [UInt8], to path: String) throws(Fault) {
        try OutputFile.write(bytes, to: path)
    }
}
