/// Styles in the order of their first use, each of them once.
struct StyleList {
    private(set) var styles: [CellStyle] = []
    private var numbers: [CellStyle: Int] = [:]

    /// The number of a style, which is added when it is new.
    mutating func number(of style: CellStyle) -> Int {
        if let number = numbers[style] { return number }
        numbers[style] = styles.count
        styles.append(style)
        return styles.count - 1
    }
}
