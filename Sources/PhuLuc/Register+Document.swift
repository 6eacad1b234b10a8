extension Register {
    /// Keeps a plan or a table; see the methods for each.
    ///
    /// - Parameter agency: the agency whose document it is, when a table does not say so itself.
    @discardableResult
    public func keep(
        _ document: Document, as name: String? = nil, agency: String? = nil, from origin: Origin
    ) throws(RegisterFault) -> Receipt {
        switch document {
        case .plan(let plan): try keep(plan, as: name, agency: agency, from: origin)
        case .table(let table): try keep(table, as: name, agency: agency, from: origin)
        }
    }

    /// A revision as the plan or table it holds; the latest one when no number is given.
    public func document(_ name: String, revision: Int? = nil) throws(RegisterFault) -> Document {
        let json = try json(of: name, revision: revision)
        do {
            return try Document(json: json.utf8)
        } catch {
            throw RegisterFault(.damaged, path: path, name: name, detail: error.detail)
        }
    }
}
