// Writes the YAML files named on the command line into one Swift file of string literals: each as it is, and as JSON.
//
// `.embedInCode` spells every byte as an array element, which takes the compiler a minute for 250 KB,
// and a resource bundle is lost once the binary is moved: a raw string literal has neither fault.

import Foundation

let arguments = CommandLine.arguments
guard arguments.count >= 2 else {
    FileHandle.standardError.write(Data("usage: EmbedTemplates OUTPUT.swift FILE…\n".utf8))
    exit(2)
}

var source = "// Made from the folder Templates at each build.\n\nlet embeddedTemplates: [String: EmbeddedTemplate] = [\n"
for path in arguments.dropFirst(2).sorted() {
    let file = URL(fileURLWithPath: path)
    let text = try String(contentsOf: file, encoding: .utf8)
    let template = try TemplateData(yaml: text)
    source += """
            "\(file.lastPathComponent)": EmbeddedTemplate(
            yaml: \(literal(text)),
            schema: \(literal(template.schema)),
            json: \(literal(template.json)),
            rows: \(template.rows.map(literal) ?? "nil")),

        """
}
if arguments.count == 2 { source += "    :\n" }
source += "]\n"
try source.write(toFile: arguments[1], atomically: true, encoding: .utf8)

/// A text as a raw string literal of several lines.
func literal(_ text: String) -> String {
    var marks = "###"
    while text.contains("\"\"\"" + marks) || text.contains("\\" + marks) { marks += "#" }
    return "\(marks)\"\"\"\n\(text)\n\"\"\"\(marks)"
}
