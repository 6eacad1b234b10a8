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
        "ratio": Message(vi: "tỷ lệ nén của một phần", en: "how tightly a part is packed"),
        "textBytes": Message(vi: "tổng số byte văn bản của các ô", en: "bytes of the texts of all cells"),
        "formulaBytes": Message(vi: "tổng số byte công thức của các ô", en: "bytes of the formulas of all cells"),
        "seconds": Message(vi: "số giây đọc tệp", en: "seconds of reading"),
        "sheets": Message(vi: "số trang tính", en: "sheets"),
        "definitions": Message(vi: "số định nghĩa kiểu và tên", en: "definitions of styles and names"),
    ]
}
