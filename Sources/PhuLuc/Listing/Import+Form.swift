extension Import {
    /// The form it was read by, how well its header fitted and which form came second, in one line for people.
    public func formLine(in language: Language) -> String {
        let chosen = "\(form.id) (\(Self.percent(score)))"
        let second = runnerUp.map { "\($0.form) (\(Self.percent($0.score)))" }
        switch (language, second) {
        case (.vietnamese, let second?): return "Biểu mẫu: \(chosen), trang “\(sheet)”; gần nhất sau đó: \(second)."
        case (.vietnamese, nil): return "Biểu mẫu: \(chosen), trang “\(sheet)”."
        case (.english, let second?): return "Form: \(chosen), sheet “\(sheet)”; next best: \(second)."
        case (.english, nil): return "Form: \(chosen), sheet “\(sheet)”."
        }
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
