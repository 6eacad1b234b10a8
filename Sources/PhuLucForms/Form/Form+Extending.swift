extension Form {
    /// Takes the headers by which another form knows the columns that both have.
    mutating func inheritHeaders(of base: Form) {
        for index in columns.indices {
            guard let known = base.column(columns[index].field) else { continue }
            let own = columns[index]
            columns[index].accept = own.accept ?? (known.accept ?? []) + (known.title == own.title ? [] : [known.title])
            columns[index].maybe = own.maybe ?? known.maybe
            columns[index].refuse = own.refuse ?? known.refuse
        }
    }

    /// Whether agencies say in it how far the activities of a plan have come.
    public var tracksProgress: Bool { kind == .plan && column("status") != nil }
}
