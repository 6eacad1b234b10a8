/// How many more plain values may stand on one line, however objects and arrays nest them there.
struct LineRoom {
    private var left = 12

    /// Takes the room of some values; false when there is not so much.
    mutating func take(_ count: Int) -> Bool {
        left -= count
        return left >= 0
    }
}

/// What is written as an object, on one line if there is room.
protocol LineFitting {
    /// Takes the room of the object's values; false when there is not so much.
    func fits(_ room: inout LineRoom) -> Bool
}

extension LineFitting {
    /// Whether all of it goes on one line.
    var fitsLine: Bool {
        var room = LineRoom()
        return fits(&room)
    }
}

extension Array: LineFitting where Element: LineFitting {
    func fits(_ room: inout LineRoom) -> Bool {
        for element in self where !element.fits(&room) { return false }
        return true
    }
}

extension JSONObject: LineFitting {
    func fits(_ room: inout LineRoom) -> Bool {
        for (_, value) in members where !value.fits(&room) { return false }
        return true
    }
}

extension JSONValue: LineFitting {
    func fits(_ room: inout LineRoom) -> Bool {
        switch self {
        case .array(let values): values.fits(&room)
        case .object(let object): object.fits(&room)
        default: room.take(1)
        }
    }
}
