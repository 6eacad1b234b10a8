import Foundation
import Yams

/// What a YAML file says, as JSON, which is read in a fraction of the time.
struct TemplateData {
    /// What the file says that it is: `phuluc/form/1`.
    var schema: String
    /// Everything but the rows, on one line.
    var json: String
    /// The rows of a report form, which few readers want: an array on one line.
    var rows: String?

    init(yaml: String) throws {
        let node = try Yams.compose(yaml: yaml) ?? ""
        var object = Self.value(of: node) as? [String: Any] ?? [:]
        schema = object["schema"] as? String ?? ""
        rows = try object.removeValue(forKey: "rows").map(Self.text)
        json = try Self.text(of: object)
    }

    private static func text(of value: Any) throws -> String {
        let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try JSONSerialization.data(withJSONObject: value, options: options), as: UTF8.self)
    }

    /// A node as JSON has it: a scalar is a number only when that is written as the scalar is.
    private static func value(of node: Node) -> Any {
        switch node {
        case .mapping(let mapping):
            Dictionary(
                mapping.map { ($0.key.string ?? "", value(of: $0.value)) }, uniquingKeysWith: { first, _ in first })
        case .sequence(let sequence): sequence.map(value(of:))
        case .scalar(let scalar): value(of: scalar, node)
        case .alias: NSNull()
        }
    }

    private static func value(of scalar: Node.Scalar, _ node: Node) -> Any {
        guard scalar.style == .plain else { return scalar.string }
        if node.null != nil { return NSNull() }
        if let number = Int(scalar.string), "\(number)" == scalar.string { return number }
        if let number = Double(scalar.string), "\(number)" == scalar.string { return number }
        if scalar.string == "true" || scalar.string == "false" { return scalar.string == "true" }
        return scalar.string
    }
}
