import PhuLucAnnex
import Testing

@Suite("JSON texts")
struct JSONTextTests {
    @Test(
        "A value is written as RFC 8259 has it, and read back the same",
        arguments: [
            ("null", JSONValue.null), ("true", .bool(true)), ("-7", .integer(-7)), ("1.5", .number(1.5)),
            ("\"Sở “Nội” \\\"vụ\\\" \\\\ \\n\\t\\u0001\"", .string("Sở “Nội” \"vụ\" \\ \n\t\u{1}")), ("[]", .array([])),
            ("{}", .object(JSONObject())),
            ("[1, [2], {\"a\": null}]", .array([.integer(1), .array([.integer(2)]), .object(["a": .null])])),
            ("9007199254740993", .integer(9_007_199_254_740_993)),
        ])
    func values(text: String, value: JSONValue) throws {
        #expect(value.compact == text)
        #expect(try JSONValue(parsing: text.utf8) == value)
        #expect(try JSONValue(parsing: value.pretty.utf8) == value)
    }

    @Test(
        "Escapes, blanks, a mark of order and repeated keys are understood",
        arguments: [
            ("\u{FEFF} {\"a\" : 1 , \"a\" : 2}\r\n", JSONValue.object(["a": .integer(2)])),
            ("\"\\u1ea1\\ud83d\\ude00\\/\"", .string("ạ😀/")), ("\"\\ud800x\"", .string("\u{FFFD}x")),
            ("1e2", .number(100)),
            ("[1.0, 1E400]", .null),
        ])
    func reading(text: String, value: JSONValue) throws {
        if value == .null {
            #expect(throws: JSONFault.self) { try JSONValue(parsing: text.utf8) }
        } else {
            #expect(try JSONValue(parsing: text.utf8) == value)
        }
    }

    @Test(
        "What is no JSON is refused, with the line",
        arguments: [
            ("", 1, "the text ends too early"), ("{\n\"a\" 1}", 2, "':' is missing after \"a\""),
            ("[1 2]", 1, "']' or ',' is missing"),
            ("{\"a\": 1", 1, "'}' or ',' is missing"), ("{a: 1}", 1, "a key in quotes is missing"),
            ("nul", 1, "an unknown word"),
            ("\n\n\"x", 3, "a string is not closed"), ("\"\\x\"", 1, "an unknown escape"),
            ("\"\\u12\"", 1, "a \\u escape needs four digits"),
            ("\"\u{1}\"", 1, "a control character in a string"), ("1 2", 1, "text after the end"),
            ("+1", 1, "no value here"),
        ])
    func refused(text: String, line: Int, problem: String) {
        #expect(throws: JSONFault(line: line, problem: problem)) { try JSONValue(parsing: text.utf8) }
    }

    @Test("Nesting without end is refused, not followed")
    func deep() {
        let text = String(repeating: "[", count: 100_000)
        #expect(throws: JSONFault(line: 1, problem: "nested too deeply")) { try JSONValue(parsing: text.utf8) }
    }

    @Test("An object keeps the order of its keys; a key set again stays in its place, one set to nil goes")
    func order() {
        var object = JSONObject(["b": .integer(1), "a": .integer(2)])
        object["b"] = .integer(3)
        object["c"] = .null
        #expect(JSONValue.object(object).compact == "{\"b\": 3, \"a\": 2, \"c\": null}")
        object["a"] = nil
        #expect(object.keys == ["b", "c"])
    }

    @Test("A mark is escaped wherever it stands in a text of any length", arguments: ["\"", "\\", "\n", "\u{1F}"])
    func escapes(mark: String) throws {
        let written = ["\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\u{1F}": "\\u001f"]
        for length in 0..<40 {
            for place in 0...length {
                let (before, after) = (String(repeating: "ạ", count: place), String(repeating: "!", count: length - place))
                let text = JSONValue.string(before + mark + after).compact
                #expect(text == "\"" + before + (written[mark] ?? "") + after + "\"")
            }
        }
    }

    @Test("Whole numbers are written digit by digit", arguments: [0, 7, 10, 99, 100, -1, -10, .max, .min])
    func integers(value: Int) {
        #expect(JSONValue.array([.integer(value), .integer(value)]).compact == "[\(value), \(value)]")
    }

    @Test("Lines are indented by two blanks a level, however deep; what holds plain values only is on one line")
    func indentation() throws {
        let many = (1...13).map(JSONValue.integer)
        var value = JSONValue.object(["a": .array(many), "c": .array([]), "d": .object(JSONObject())])
        var expected = "{\n  \"a\": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],\n  \"c\": [],\n  \"d\": {}\n}"
        for _ in 0..<50 {
            value = .object(["k": .array([value, "x"])])
            let lines = expected.replacing("\n", with: "\n    ")
            expected = "{\n  \"k\": [\n    \(lines),\n    \"x\"\n  ]\n}"
        }
        #expect(value.pretty == expected + "\n")
        #expect(try JSONValue(parsing: value.prettyBytes) == value)
    }

    @Test("Up to twelve plain values are on one line, however they nest; empty objects and arrays count for nothing")
    func fewValues() {
        let inner = JSONValue.object(["k": .array([.object(["x": "y", "z": .null])]), "e": .array([])])
        let few = JSONValue.array((1...6).map { _ in inner })
        #expect(few.pretty == few.compact + "\n")
        let many = JSONValue.array((1...7).map { _ in inner })
        #expect(many.pretty.split(separator: "\n").count == 9)
    }
}
