import Testing

@testable import PhuLucVietnamese

@Suite("Agencies")
struct AgencyTests {
    static let register = AgencyRegister(agencies: [
        .init(id: "cac-so-nganh", name: "Các sở, ngành", aliases: ["Sở, ngành"], isGroup: true),
        .init(id: "so-tu-phap", name: "Sở Tư pháp", aliases: ["STP"]),
        .init(id: "so-noi-vu", name: "Sở Nội vụ"),
        .init(id: "so-van-hoa", name: "Sở Văn hóa, Thể thao và Du lịch", aliases: ["Sở VH,TT&DL"]),
        .init(id: "ubnd-cap-huyen", name: "UBND cấp huyện", isGroup: true),
        .init(id: "cac-huyen", name: "các huyện, TP, thị xã", isGroup: true),
        .init(id: "van-phong", name: "Văn phòng UBND tỉnh", aliases: ["VP. UBND tỉnh"]),
    ])

    @Test("the two agencies of the contract come out as promised")
    func contract() {
        #expect(
            AgencyList.mentions(in: "Các Sở, ngành", register: Self.register)
                == [AgencyMention(id: "cac-so-nganh", name: "Các sở, ngành", scope: nil, status: .current)])
        #expect(
            AgencyList.mentions(in: "Sở Tư pháp", register: Self.register)
                == [AgencyMention(id: "so-tu-phap", name: "Sở Tư pháp", scope: nil, status: .current)])
        #expect(AgencyList.mentions(in: "", register: Self.register).isEmpty)
    }

    @Test(
        "lists part at their separators and never inside a name",
        arguments: [
            (
                "Các sở, ngành, các huyện, TP, thị xã; các ĐVSN công lập",
                ["Các sở, ngành", "các huyện, TP, thị xã", "?các ĐVSN công lập"]
            ),
            ("Sở Văn hoá, Thể thao và Du lịch, Sở Nội vụ", ["Sở Văn hóa, Thể thao và Du lịch", "Sở Nội vụ"]),
            ("Sở VH, TT & DL và Sở Nội vụ", ["Sở Văn hóa, Thể thao và Du lịch", "Sở Nội vụ"]),
            ("Sở Nội vụ và cơ quan liên quan", ["Sở Nội vụ", "?cơ quan liên quan"]),
            ("sở, ngành; UBND cấp huyện có liên quan.", ["Các sở, ngành", "UBND cấp huyện"]),
            ("Sở Nội vụ\n- Sở Tư pháp", ["Sở Nội vụ", "Sở Tư pháp"]),
            ("Sở Nội vụ. Sở Tư pháp.", ["Sở Nội vụ", "Sở Tư pháp"]),
            ("Sở Nội vụ/Sở Tư pháp", ["Sở Nội vụ", "Sở Tư pháp"]),
            ("STP, VP. UBND tỉnh", ["Sở Tư pháp", "Văn phòng UBND tỉnh"]),
            ("Văn Phòng UBND tỉnh", ["Văn phòng UBND tỉnh"]),
            ("Sở Nội vụ thành phố", ["?Sở Nội vụ thành phố"]),
            (
                "Phòng Văn hóa, Khoa học và Thông tin; Phòng A, Phòng B",
                ["?Phòng Văn hóa, Khoa học và Thông tin", "?Phòng A", "?Phòng B"]
            ),
            ("Trường Đại học X.", ["?Trường Đại học X"]),
            ("Các công ty CP có liên quan", ["?Các công ty CP có liên quan"]),
            (" ; , . ", []), ("…", []), ("-", []),
            ("Sở Tư pháp; và Sở Nội vụ", ["Sở Tư pháp", "Sở Nội vụ"]), ("&", []), ("và", ["?và"]),
            ("(Sở Nội vụ, STP)", ["Sở Nội vụ", "Sở Tư pháp"]), ("- Sở Nội vụ: việc A", ["Sở Nội vụ", "?việc A"]),
        ])
    func lists(text: String, expected: [String]) {
        let names = AgencyList.mentions(in: text, register: Self.register).map {
            ($0.status == .unknown ? "?" : "") + $0.name
        }
        #expect(names == expected)
    }

    @Test("a bracket is the scope of the name before it and ends it")
    func scopes() {
        let text =
            "Sở Tư pháp (đối với tự kiểm tra, rà soát; khác) Các Sở, ngành (đối với  việc còn lại). UBND xã (a (b) c"
        let mentions = AgencyList.mentions(in: text, register: Self.register)
        #expect(mentions.map(\.id) == ["so-tu-phap", "cac-so-nganh", "ubnd-xa"])
        #expect(
            mentions.map(\.scope) == ["đối với tự kiểm tra, rà soát; khác", "đối với việc còn lại", "a (b) c"])
        #expect(AgencyList.mentions(in: "Sở Tư pháp (a) (b)", register: Self.register).map(\.scope) == ["a; b"])
        #expect(AgencyList.mentions(in: "Sở Tư pháp ()", register: Self.register).first?.scope == nil)
    }

    @Test("a mention keeps the writing of the cell, which tells no two mentions apart")
    func writing() {
        let mentions = AgencyList.mentions(in: "CÁC SỞ, NGÀNH có liên quan; STP.; Trường X", register: Self.register)
        #expect(mentions.map(\.written) == ["CÁC SỞ, NGÀNH", "STP", "Trường X"])
        let plain = AgencyMention(id: "so-tu-phap", name: "Sở Tư pháp", scope: nil, status: .current)
        #expect(mentions[1] == plain)
        #expect(mentions[1].hashValue == plain.hashValue)
    }

    @Test("a register finds whole names only")
    func lookUp() {
        #expect(Self.register.agency(named: "SỞ TƯ PHÁP")?.id == "so-tu-phap")
        #expect(Self.register.agency(named: "Sở Tư pháp tỉnh") == nil)
        #expect(Self.register.agency(named: "") == nil)
        #expect(Self.register.agency(id: "so-noi-vu")?.name == "Sở Nội vụ")
        #expect(AgencyRegister(agencies: []) != Self.register)
    }

    @Test("law: no text traps, and every mention has a name")
    func anything() {
        var generated = GeneratedText(seed: 8)
        for _ in 0..<10_000 {
            let text = generated.any()
            for mention in AgencyList.mentions(in: text, register: Self.register) {
                #expect(!mention.name.isEmpty && !mention.id.isEmpty, "from \(text.debugDescription)")
            }
        }
    }

    @Test("What follows a name is no other way to write it", arguments: [
        "UBND cấp huyện có liên quan", "UBND cấp huyện trên địa bàn tỉnh", "UBND cấp huyện",
    ])
    func tails(text: String) {
        #expect(AgencyList.mentions(in: text, register: Self.register).map(\.written) == ["UBND cấp huyện"])
    }
}

@Suite("The register of agencies")
struct AgencyRegisterFileTests {
    @Test("every line is read, identifiers and writings are unique, identifiers are slugs")
    func sound() {
        let entries = RegisterFile.entries
        #expect(entries.count > 80)
        #expect(entries.count == RegisterFile.lines.count)
        #expect(Set(entries.map(\.id)).count == entries.count)
        let writings = entries.flatMap { agency in Set(([agency.name] + agency.aliases).map { Folding.key($0) }) }
        let twice = Dictionary(grouping: writings, by: { $0 }).filter { $0.value.count > 1 }.keys
        #expect(twice.isEmpty, "\(twice)")
        for agency in entries { #expect(Slug.of(agency.name).hasPrefix(agency.id), "\(agency.id)") }
    }

    @Test("each line says whether it is verified")
    func statuses() {
        for line in RegisterFile.lines {
            #expect(line.hasSuffix("status: verified}") || line.hasSuffix("status: unverified}"), "\(line)")
        }
    }

    @Test(
        "every name of a real annex is known, and parted where it should be",
        arguments: [
            ("Sở Nội vụ", 1), ("Sở Tài chính", 1), ("Sở TT&TT", 1), ("Các sở, ban, ngành, UBND huyện, TP", 2),
            ("Các Sở, cơ quan, đơn vị thuộc UBND tỉnh, UBND cấp huyện, TP, thị xã", 2), ("Văn phòng UBND tỉnh", 1),
            ("Các sở, ngành, các huyện, TP, thị xã; các ĐVSN công lập", 3), ("Sở Thông tin và Truyền thông", 1),
            ("Các Sở, cơ quan, đơn vị thuộc UBND tỉnh, UBND các huyện, TP, thị xã", 2), ("Các Sở, ngành", 1),
            ("Các Sở, ngành; UBND cấp huyện", 2), ("Các cơ quan, đơn vị, địa phương", 1), ("Các sở, ban, ngành", 1),
            ("Các sở, ngành; UBND cấp huyện, UBND cấp xã", 3), ("Sở Thông tin và Truyền thông.", 1), ("Sở Tư pháp", 1),
            (
                "Sở Tư pháp (đối với Kế hoạch của tỉnh) Các Sở, ngành, UBND cấp huyện (đối với Kế hoạch khác)",
                3
            ),
            ("Sở Tư pháp (đối với nhiệm vụ tự kiểm tra). Các Sở, ngành, địa phương (đối với nhiệm vụ rà soát)", 2),
            ("Sở Tư pháp, UBND cấp huyện", 2), ("Sở, ngành, UBND huyện, thành phố", 2), ("UBND cấp huyện", 1),
            ("Văn Phòng UBND tỉnh", 1), ("Các sở, ngành, UBND huyện, thị xã, TP", 2),
            ("Các Sở, ban, ngành trực thuộc UBND tỉnh, UBND các huyện, TP, thị xã", 2),
            ("Các Sở, ngành, địa phương", 1),
            ("Các Sở, cơ quan, đơn vị thuộc UBND tỉnh, UBND cấp huyện", 2),
            ("Các Sở, ngành; UBND cấp huyện có liên quan", 2),
            (
                "Các Sở, ban, ngành có liên quan, "
                    + "các Công ty cổ phần thực hiện thoái vốn nhà nước và người đại diện phần vốn NN",
                2
            ),
            ("Các Sở, ban, ngành, các công ty CP có liên quan", 2), ("Các Sở, cơ quan, đơn vị thuộc UBND tỉnh", 1),
            ("Các Sở, ngành, UBND cấp huyện có liên quan", 2), ("Các Sở, ngành, đơn vị, địa phương", 1),
            ("Các Sở, ngành, đơn vị, địa phương có liên quan", 1),
            ("Các sở, ngành, các huyện, TP; các ĐVSN công lập", 3),
            ("Cơ quan rà soát", 1), ("Sở Giáo dục và ĐT; UBND huyện, TP, thị xã", 2),
            ("Sở Nội vụ và cơ quan liên quan", 2),
            ("Sở Nội vụ; Sở Thông tin và TT", 2), ("Sở, ngành", 1),
        ])
    func annex(text: String, count: Int) {
        let mentions = AgencyList.mentions(in: text, register: RegisterFile.register)
        #expect(mentions.count == count, "\(mentions.map(\.name))")
        #expect(mentions.allSatisfy { $0.status == .current }, "\(mentions.map(\.name))")
    }

    @Test(
        "A name that the province's name follows is that of the register's agency; of other places it does not speak",
        arguments: [
            ("Sở Nội vụ tỉnh Cao Bằng", "so-noi-vu"), ("Công an tỉnh Cao Bằng", "cong-an-tinh"),
            ("VP UBND tỉnh Bà Rịa - Vũng Tàu", "van-phong-ubnd-tinh"), ("Sở Nội vụ", nil), ("Công an tỉnh", nil),
            ("Kho bạc Nhà nước khu vực VII", nil), ("Sở Nội vụ và Sở Tư pháp", nil), ("UBND cấp xã tỉnh Cao Bằng", nil),
            ("Sở Nội vụ tỉnh", nil), ("", nil), ("Công an tỉnh Cao Bằng và các cơ quan liên quan", nil),
        ] as [(String, String?)])
    func beforePlace(name: String, id: String?) {
        #expect(RegisterFile.register.agency(beforePlace: name)?.id == id)
    }
}
