import PhuLucSpreadsheet
import Yams

/// What settles a header that can be read in two ways: a small file (YAML) that an office keeps beside its annexes.
///
/// ```yaml
/// schema: phuluc/mapping/1
/// form: plan-annex        # optional
/// sheet: Phụ lục          # optional
/// columns:
///   Tiến độ: schedule
///   Trạng thái: notes     # not a column of the form
/// ```
public struct HeaderMapping: Hashable, Sendable, Decodable {
    public static let schema = "phuluc/mapping/1"
    /// What keeps a column out of the form: its cells go to the notes.
    public static let notes = "notes"

    public var form: String?
    public var sheet: String?
    /// Header text to the field of the form, or ``notes``.
    public var columns: [String: String]

    public init(form: String? = nil, sheet: String? = nil, columns: [String: String]) {
        self.form = form
        self.sheet = sheet
        self.columns = columns
    }

    /// Reads a mapping.
    ///
    /// - Parameter fields: the fields that may be named, besides ``notes``.
    /// - Throws: `Fault` with `.malformedData`, the offending line in its `detail`.
    public init(yaml: String, fields: Set<String>) throws(Fault) {
        struct Head: Decodable { var schema: String }
        do {
            let head = try YAMLDecoder().decode(Head.self, from: yaml)
            guard head.schema == Self.schema else {
                throw Fault(.malformedData, detail: "schema: \(head.schema), not \(Self.schema)")
            }
            self = try YAMLDecoder().decode(HeaderMapping.self, from: yaml)
        } catch let fault as Fault {
            throw fault
        } catch {
            throw Fault(.malformedData, detail: "\(error)")
        }
        for (title, field) in columns.sorted(by: { $0.key < $1.key })
        where field != Self.notes && !fields.contains(field) {
            throw Fault(.malformedData, detail: "columns: \(title): \(field)")
        }
    }
}
