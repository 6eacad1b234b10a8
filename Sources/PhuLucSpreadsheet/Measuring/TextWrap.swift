/// A text being set line by line, in units of its font.
struct TextWrap {
    /// The width of a line.
    let room: Double
    var breaksAfterHyphens = false
    var breaksAfterSlashes = false
    /// How many lines there are so far.
    private(set) var lines = 1
    /// Whether a word was wider than a line.
    private(set) var hasBrokenWord = false
    /// What stands on the line, without the blanks at its end.
    private var line = 0.0
    private var blanks = 0.0
    private var letters: [(width: Double, endsPiece: Bool)] = []
    private var word = 0.0

    init(room: Double, breaksAfterHyphens: Bool = false, breaksAfterSlashes: Bool = false) {
        self.room = room
        self.breaksAfterHyphens = breaksAfterHyphens
        self.breaksAfterSlashes = breaksAfterSlashes
    }

    mutating func addLetter(_ letter: Unicode.Scalar, _ width: Double) {
        let endsPiece =
            switch letter {
            case "-", "\u{2010}", "–", "—": breaksAfterHyphens
            case "/": breaksAfterSlashes
            default: false
            }
        letters.append((width, endsPiece))
        word += width
    }

    mutating func addBlank(_ width: Double) {
        endWord()
        blanks += width
    }

    mutating func breakLine() {
        endWord()
        (line, blanks) = (0, 0)
        lines += 1
    }

    /// Sets the word on this line, on the next, or in pieces on as many as it needs.
    mutating func endWord() {
        guard !letters.isEmpty else { return }
        if line + blanks + word <= room {
            line += blanks + word
        } else {
            // Blanks at a line's end hang over it; before the first word they take room.
            if line > 0 || blanks > 0 { lines += 1 }
            line = 0
            if word <= room { line = word } else { breakWord() }
        }
        (blanks, word) = (0, 0)
        letters.removeAll(keepingCapacity: true)
    }

    private mutating func breakWord() {
        hasBrokenWord = true
        var start = 0
        while start < letters.count {
            let end = letters[start...].firstIndex { $0.endsPiece }.map { $0 + 1 } ?? letters.count
            setPiece(letters[start..<end].lazy.map(\.width))
            start = end
        }
    }

    /// Sets what may only be broken between its letters.
    private mutating func setPiece(_ widths: some Sequence<Double>) {
        let width = widths.reduce(0, +)
        if line > 0, line + width > room { (lines, line) = (lines + 1, 0) }
        guard width > room else { return line += width }
        for letter in widths {
            if line > 0, line + letter > room { (lines, line) = (lines + 1, 0) }
            line += letter
        }
    }
}
