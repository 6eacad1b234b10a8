/// How many more plain values may stand on one line, however objects and arrays nest them there.
struct LineRoom {
    private var left = 12

    /// Takes the room of some values; false when there is not so much.
    mutating func take(_ count: Int) -> Bool {
        left -= count
        return left >= 0
    }
}

/// What is written on one line if there is room.
protocol LineFitting {
    /// Takes the room of its plain values; false when there is not so much.
    func fits(_ room: inout LineRoom) -> Bool
}

extension LineFitting {
    /// Whether all of it goes on one line.
    var fitsLine: Bool {
        var room = LineRoom()
        return fits(&room)
    }
}

/// What is written as an object.
protocol LineFittingObject: LineFitting {
    /// Whether no member is an object or array that holds something.
    var isFlat: Bool { get }
}

extension LineFittingObject {
    /// Whether it reads best on one line: it holds plain values only, or few in all.
    var isShort: Bool { isFlat || fitsLine }
}

extension Array: LineFitting where Element: LineFitting {
    func fits(_ room: inout LineRoom) -> Bool {
        for element in self where !element.fits(&room) { return false }
        return true
    }
}

extension JSONObject: LineFittingObject {
    var isFlat: Bool { members.allSatisfy(\.value.isPlain) }

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
