import ArgumentParser
import PhuLuc

/// What reading one file may cost.
struct LimitOptions: ParsableArguments {
    @Option(
        name: .customLong("limit"),
        help: ArgumentHelp(
            say(
                "Giới hạn khi đọc một tệp, ví dụ seconds=10; có thể ghi nhiều lần. Các giới hạn: \(Self.names).",
                "A limit on reading one file, such as seconds=10; may be given again. The limits: \(Self.names)."),
            valueName: "name=value"))
    var settings: [String] = []

    private static let names = Limits.names.joined(separator: ", ")

    /// The limits, the default ones where nothing else was said; of two of one name the later counts.
    var limits: Limits { (try? asked()) ?? .default }

    func validate() throws { _ = try asked() }

    private func asked() throws -> Limits {
        var limits = Limits.default
        for setting in settings {
            let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts[0])
            guard Limits.names.contains(name) else {
                throw ValidationError(
                    say(
                        "không có giới hạn “\(name)”; các giới hạn: \(Self.names)",
                        "there is no limit “\(name)”; the limits: \(Self.names)"))
            }
            let value = parts.count > 1 ? Int(parts[1]) : nil
            guard let value, limits.set(name, to: value) else {
                let (least, most) = (Limits.values.lowerBound, Limits.values.upperBound)
                throw ValidationError(
                    say(
                        "--limit \(name)=… cần một số nguyên từ \(least) đến \(most)",
                        "--limit \(name)=… wants a whole number from \(least) to \(most)"))
            }
        }
        return limits
    }
}
