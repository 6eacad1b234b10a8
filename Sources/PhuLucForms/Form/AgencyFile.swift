import PhuLucSpreadsheet
import PhuLucVietnamese

/// The file of agencies, as `Templates/agencies.yaml` writes it.
struct AgencyFile: Equatable, Decodable {
    struct Entry: Equatable, Decodable {
        var id: String
        var name: String
        var aliases: [String]?
        var group: Bool?
    }

    var agencies: [Entry]

    var register: AgencyRegister {
        AgencyRegister(
            agencies: agencies.map { entry in
                AgencyRegister.Agency(
                    id: entry.id, name: entry.name, aliases: entry.aliases ?? [], isGroup: entry.group ?? false)
            })
    }
}

extension FormLibrary {
    /// Reads a register of agencies.
    public static func agencies(yaml: String, named name: String) throws(Fault) -> AgencyRegister {
        try decode(AgencyFile.self, yaml, named: name).register
    }
}
