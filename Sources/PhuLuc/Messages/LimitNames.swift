/// The limits of reading as a sentence names them.
enum LimitNames {
    /// What a limit counts; the name it has in the code when it is not known here.
    static func name(_ limit: String) -> Message {
        names[limit] ?? Message(vi: "“\(limit)”", en: "“\(limit)”")
    }

    private static let names: [String: Message] = [
        "entries": Message(vi: "số phần trong tệp", en: "parts in the file"),
        "bytesPerPart": Message(vi: "số byte của một phần", en: "bytes of one part"),
        "partBytes": Message(vi: "số byte của một phần", en: "bytes of one part"),
        "bytesInAll": Message(vi: "tổng số byte của các phần", en: "bytes of all parts"),
        "xmlDepth": Message(vi: "số cấp lồng nhau trong XML", en: "depth of XML"),
        "attributesPerElement": Message(vi: "số thuộc tính của một phần tử XML", en: "attributes of an XML element"),
        "namespaces": Message(vi: "số không gian tên XML", en: "XML namespaces"),
        "stringLength": Message(vi: "độ dài một chuỗi", en: "the length of a text"),
        "rowSpans": Message(vi: "số ô gộp xuống dòng dưới trong bảng HTML", en: "cells of a page that span rows"),
        "sheets": Message(vi: "số trang tính", en: "sheets"),
        "definitions": Message(vi: "số định nghĩa kiểu và tên", en: "definitions of styles and names"),
    ]
}
