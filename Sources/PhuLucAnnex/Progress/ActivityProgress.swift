/// How far an activity has come (*tiến độ*).
public enum ProgressStatus: String, Hashable, Sendable, CaseIterable {
    /// Đã hoàn thành.
    case done
    /// Đang thực hiện.
    case underway
    /// Chưa thực hiện.
    case notStarted
    /// Quá hạn: not done, and its time is over.
    case overdue
}

/// What an agency says of one activity: one entry of `attributes.progress` of a plan.
public struct ActivityProgress: Hashable, Sendable {
    /// The status that counts; `nil` when the cell is empty or not understood.
    public var status: ProgressStatus?
    /// What the cell of the status says.
    public var text: String
    /// What has been achieved (*kết quả thực hiện*).
    public var result: String
    /// Number and sign of the document (*số, ký hiệu văn bản*).
    public var document: String
    /// Why it is late (*nguyên nhân*).
    public var cause: String
    /// The id of the agency that says so.
    public var agency: String?
    /// The workbook in which it says so.
    public var file: String?
    public var source: Source?

    public init(
        status: ProgressStatus? = nil, text: String = "", result: String = "", document: String = "",
        cause: String = "", agency: String? = nil, file: String? = nil, source: Source? = nil
    ) {
        self.status = status
        self.text = text
        self.result = result
        self.document = document
        self.cause = cause
        self.agency = agency
        self.file = file
        self.source = source
    }

    /// Whether none of the four cells says anything.
    public var isEmpty: Bool { text.isEmpty && result.isEmpty && document.isEmpty && cause.isEmpty }

    /// The fields of the four cells, in the order in which they stand in the form.
    public static let fields = ["result", "status", "document", "cause"]

    /// What the cell of a field says.
    public subscript(field: String) -> String {
        switch field {
        case "result": result
        case "status": text
        case "document": document
        case "cause": cause
        default: ""
        }
    }
}

extension ActivityProgress {
    /// `{"status": "done", "text": "Đã hoàn thành", "result": …, "document": …, "cause": …, "source": …}`.
    public var json: JSONValue {
        var object = JSONObject([
            "status": .optional(status?.rawValue), "text": .string(text), "result": .string(result),
            "document": .string(document), "cause": .string(cause),
        ])
        if let agency { object["agency"] = .string(agency) }
        if let file { object["file"] = .string(file) }
        if let source { object["source"] = source.json }
        return .object(object)
    }

    /// Reads an entry; what is no text is left out, for these are notes and no part of the plan's schema.
    init(json: JSONValue) {
        let object = json.object ?? JSONObject()
        func text(_ key: String) -> String { object[key]?.string ?? "" }
        self.init(
            status: ProgressStatus(rawValue: text("status")), text: text("text"), result: text("result"),
            document: text("document"), cause: text("cause"), agency: object["agency"]?.string,
            file: object["file"]?.string,
            source: object["source"].flatMap { try? Source(reader: JSONReader($0)) })
    }
}

extension Plan {
    /// The progress of the activities, by their ids: `attributes.progress`.
    ///
    /// Written in the order of the plan; entries of activities that the plan does not hold come last.
    public var progress: [String: ActivityProgress] {
        get {
            var progress: [String: ActivityProgress] = [:]
            for (id, value) in attributes["progress"]?.object?.members ?? [] {
                progress[id] = ActivityProgress(json: value)
            }
            return progress
        }
        set {
            var object = JSONObject()
            var written: Set<String> = []
            for id in lines.map(\.activity.id) + newValue.keys.sorted() where written.insert(id).inserted {
                if let entry = newValue[id] { object.append(id, entry.json) }
            }
            attributes["progress"] = object.isEmpty ? nil : .object(object)
        }
    }
}
