import PhuLucAnnex
import PhuLucTestSupport
import PhuLucVietnamese
import Testing

@Suite("JSON of plans and tables")
struct PlanJSONTests {
    private func parse(_ text: String) throws -> JSONValue { try JSONValue(parsing: text.utf8) }

    @Test("A plan read from its JSON is the same plan, written again the same text")
    func roundTrip() throws {
        var plan = PlanExample.changing { activity in
            activity.notes["Ghi chú"] = "xem \"phụ lục\"\n2"
            activity.lead.agencies[0].scope = "đối với nhiệm vụ tự kiểm tra"
            activity.inherited = ["lead", "Ghi chú"]
        }
        plan.heading = "Phụ lục"
        plan.attributes["preamble"] = .array([.object(["sheet": "S", "cell": "A1", "text": "UBND TỈNH"])])
        let text = plan.json.pretty
        let read = try Plan(json: parse(text))
        #expect(read == plan)
        #expect(read.json.pretty == text)
        #expect(try Plan(json: parse(plan.json.compact)) == plan)
    }

    @Test("Keys come in the order of the contract")
    func order() {
        let plan = PlanExample.plan()
        #expect(
            plan.json.object?.keys
                == ["schema", "form", "heading", "title", "attachedTo", "year", "sections", "attributes"])
        let section = plan.json.object?["sections"]?.array?.first?.object
        #expect(section?.keys == ["id", "number", "title", "objectives", "source"])
        let objective = section?["objectives"]?.array?.first?.object
        #expect(objective?.keys == ["id", "number", "ordinal", "text", "tasks"])
        let task = objective?["tasks"]?.array?.first?.object
        #expect(task?.keys == ["id", "number", "ordinal", "text", "activities"])
        let activity = task?["activities"]?.array?.first?.object
        #expect(
            activity?.keys == [
                "id", "number", "ordinal", "text", "output", "lead", "coordinating", "schedule", "budget", "notes",
                "inherited", "source",
            ])
        #expect(activity?["schedule"]?.object?.keys == ["text", "kind", "start", "end", "endInclusive", "condition"])
    }

    @Test("Keys that are not known are kept at every level, in their order")
    func unknownKeys() throws {
        let text = """
            {"schema": "phuluc/plan/1", "b": 1, "a": [true, null], "sections": [{"title": "T", "own": {"x": 1.5},
            "objectives": [{"text": "1. O", "z": 0, "tasks": [{"text": "T", "y": "…",
            "activities": [{"text": "A", "later": {}}]}]}]}]}
            """
        let plan = try Plan(json: parse(text))
        #expect(plan.json.object?.keys.suffix(2) == ["b", "a"])
        let again = try Plan(json: parse(plan.json.compact))
        #expect(again == plan)
        let section = again.sections[0]
        #expect(section.unknown["own"] == .object(["x": .number(1.5)]))
        #expect(section.objectives[0].unknown["z"] == .integer(0))
        #expect(section.objectives[0].tasks[0].unknown["y"] == .string("…"))
        #expect(section.objectives[0].tasks[0].activities[0].unknown["later"] == .object(JSONObject()))
    }

    @Test("A table read from its JSON is the same table, unknown keys kept")
    func table() throws {
        let row = IndexTable.Row(
            id: "r1", number: "1", label: "Cải cách thể chế", unit: "điểm",
            values: [
                IndexTable.Named("rank", TableValue("49/63", kind: .rank)),
                IndexTable.Named("score", TableValue("8,8974", kind: .number)),
                IndexTable.Named("target", TableValue("≥ 9,68", kind: .comparison)),
                IndexTable.Named("note", TableValue("đạt", kind: .text)),
            ], source: Source(sheet: "S", row: 8), rows: [IndexTable.Row(id: "r1.1", label: "Điều tra XHH")])
        var table = IndexTable(
            form: "par-index-targets", title: "Chỉ số", agency: "Sở Nội vụ", period: "2025-Q1", rows: [row])
        table.unknown["later"] = .bool(false)
        let read = try IndexTable(json: parse(table.json.pretty))
        #expect(read == table)
        #expect(
            table.json.object?.keys == ["schema", "form", "title", "agency", "period", "rows", "later"])
        #expect(read.rows[0]["target"]?.value == 9.68 && read.rows[0]["rank"]?.of == 63)
    }

    @Test(
        "What is no plan is refused, with the path of what is wrong",
        arguments: [
            ("[]", "the document: an object is wanted"), ("{}", "schema: \"phuluc/plan/1\" is wanted"),
            ("{\"schema\": \"phuluc/plan/1\"}", "sections is missing"),
            ("{\"schema\": \"phuluc/plan/1\", \"sections\": {}}", "sections: an array is wanted"),
            ("{\"schema\": \"phuluc/plan/1\", \"sections\": [1]}", "sections[0]: an object is wanted"),
            ("{\"schema\": \"phuluc/plan/1\", \"sections\": [], \"year\": \"2025\"}", "year: a whole number is wanted"),
            (
                "{\"schema\": \"phuluc/plan/1\", \"sections\": [{\"objectives\": [{\"text\": 1}]}]}",
                "sections[0].objectives[0].text: a string is wanted"
            ),
        ])
    func refused(text: String, problem: String) throws {
        let json = try parse(text)
        #expect(throws: JSONFault(problem: problem)) { try Plan(json: json) }
    }
}
