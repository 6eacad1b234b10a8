extension LegacyEncoding {
    /// Reads a text by this encoding, whatever it may be; capitals come back as far as its words show them.
    ///
    /// - Parameters:
    ///   - text: the characters that a workbook holds, by either carrier.
    ///   - drawsCapitals: whether the font draws capitals for small letters, as `.VnTimeH` does.
    public func decoded(_ text: some StringProtocol, drawsCapitals: Bool = false) -> String {
        var old = OldText(String(text), drawsCapitals: drawsCapitals)
        old.isSign = old.isSign.map { _ in false }
        return String(scalars: CapitalWords.scalars(of: letters(of: old)))
    }

    /// Writes a text in this encoding, as a workbook would hold it; `nil` when a character has no code in it.
    ///
    /// Toned capitals of TCVN3 and VPS's shared codes lose their case. With `drawsCapitals` everything is written
    /// in small letters, for a font such as `.VnTimeH`.
    public func encoded(
        _ text: String, carrier: Carrier = .windows1252, drawsCapitals: Bool = false
    ) -> String? {
        var scalars: [UInt32] = []
        for value in text.precomposedScalars {
            let letter = drawsCapitals ? VietnameseLetter.lowercase(value) ?? value : value
            guard let codes = codes(of: letter) else { return nil }
            scalars += codes.map { $0 < 0x100 ? carrier.scalar(of: UInt8($0)) : $0 }
        }
        return String(scalars: scalars)
    }

    /// The bytes of one scalar; a sign stays as it is, unless its own byte is a letter here.
    private func codes(of value: UInt32) -> [UInt32]? {
        guard value >= 0x80, DecodedLetter.isLetter(value) else {
            let isTaken = Carrier.byte(of: value).map { !letters.isEmpty && letters[Int($0)] != 0 } ?? false
            return isTaken ? nil : [value]
        }
        let small = VietnameseLetter.lowercase(value) ?? value
        switch self {
        case .tcvn3, .vps, .viscii:
            if let byte = bytes[value] { return [UInt32(byte)] }
            guard let byte = bytes[small], isCaseless(byte) else { return nil }
            return [UInt32(byte)]
        case .vni:
            guard let codes = VNI.codes[small] else { return nil }
            return small == value ? codes : codes.map(VietnameseLetter.uppercase)
        case .windows1258:
            return Self.combinedCodes(of: value, small: small)
        }
    }

    private static func combinedCodes(of value: UInt32, small: UInt32) -> [UInt32]? {
        let isSmall = small == value
        func base(_ letter: UInt32) -> UInt32 {
            let wanted = isSmall ? letter : VietnameseLetter.uppercase(letter)
            return Carrier.vietnamese.first { $0.value == wanted }.map { UInt32($0.key) } ?? wanted
        }
        guard let parts = VowelTone.parts(of: small) else { return small == 0x111 ? [base(small)] : nil }
        guard parts.tone > 0 else { return [base(parts.base)] }
        let mark: UInt32 = [0, 0xCC, 0xEC, 0xD2, 0xDE, 0xF2][parts.tone]
        return [base(parts.base), mark]
    }
}

extension String {
    /// A text of scalar values.
    init(scalars: some Sequence<UInt32>) {
        self.init(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    }
}
