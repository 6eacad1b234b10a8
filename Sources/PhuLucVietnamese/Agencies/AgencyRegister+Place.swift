extension AgencyRegister {
    /// The agency of a name that the province's name follows: `Sở Nội vụ tỉnh Cao Bằng`, `Công an tỉnh Cao Bằng`.
    ///
    /// Nil for a name that nothing follows, for several agencies, and when what follows is no province: of
    /// `Kho bạc Nhà nước khu vực VII` the register does not speak.
    public func agency(beforePlace name: some StringProtocol) -> Agency? {
        let folded = FoldedText(String(name))
        let words = folded.words.map(folded.text)
        guard let match = matches(words, from: 0).last(where: { !agencies[$0.index].isGroup }) else { return nil }
        let rest = words[match.end...]
        // `Bà Rịa - Vũng Tàu` has four words.
        if words[match.end - 1] == "tỉnh" { return (1...4).contains(rest.count) ? agencies[match.index] : nil }
        let isProvince = rest.first == "tỉnh" && (2...5).contains(rest.count)
        return isProvince ? agencies[match.index] : nil
    }
}
