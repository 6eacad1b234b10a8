/// One agency as a list writes it, before it is understood.
struct AgencyEntry: Hashable {
    /// Where in its file it stands.
    enum Place: Hashable, CustomStringConvertible {
        case line(Int)
        case row(Int)

        var description: String {
            switch self {
            case .line(let number): "line \(number)"
            case .row(let number): "row \(number)"
            }
        }
    }

    var place: Place
    var name: String
    var id: String?
    var level: String?
    /// The annexes it owes; absent when the list says nothing of them.
    var forms: String?
}
