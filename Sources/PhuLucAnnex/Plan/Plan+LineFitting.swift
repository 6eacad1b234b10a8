// Whether the nodes of a plan go on one line of its JSON, told without making the tree: most hold an activity, which
// never does.

extension Plan: LineFittingObject {
    var isFlat: Bool { sections.isEmpty && attributes.isEmpty && unknown.isFlat }

    func fits(_ room: inout LineRoom) -> Bool {
        sections.fits(&room) && room.take(6) && attributes.fits(&room) && unknown.fits(&room)
    }
}

extension Section: LineFittingObject {
    var isFlat: Bool { objectives.isEmpty && source == nil && unknown.isFlat }

    func fits(_ room: inout LineRoom) -> Bool {
        objectives.fits(&room) && room.take(3) && (source?.fits(&room) ?? true) && unknown.fits(&room)
    }
}

extension Objective: LineFittingObject {
    var isFlat: Bool { tasks.isEmpty && unknown.isFlat }

    func fits(_ room: inout LineRoom) -> Bool { tasks.fits(&room) && room.take(4) && unknown.fits(&room) }
}

extension PlanTask: LineFittingObject {
    var isFlat: Bool { activities.isEmpty && unknown.isFlat }

    func fits(_ room: inout LineRoom) -> Bool { activities.isEmpty && room.take(4) && unknown.fits(&room) }
}
