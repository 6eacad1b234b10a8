#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What is fuzzed, chosen by the environment: one program for all of them.
private let target: Target = {
    guard let name = getenv("PHULUC_FUZZ_TARGET"), let target = Target(rawValue: String(cString: name)) else {
        print("fuzz: PHULUC_FUZZ_TARGET is one of \(Target.allCases.map(\.rawValue).joined(separator: ", "))")
        exit(2)
    }
    return target
}()

/// Writes the seeds instead, when a folder for them is named.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
    _ count: UnsafeMutablePointer<Int32>?, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
    if let folder = getenv("PHULUC_FUZZ_SEEDS") {
        Seeds.write(of: target, to: String(cString: folder))
        exit(0)
    }
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    target.run([UInt8](UnsafeBufferPointer(start: start, count: count)))
    return 0
}
