extension PackageMaker {
    public static let mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"

    /// A workbook of one sheet, `Sheet1`, around a fragment of `sheetData`.
    ///
    /// `before` and `after` stand around the `sheetData` element; `strings` are `si` elements' contents;
    /// `styles` is what the `styleSheet` element holds.
    public static func workbook(
        _ sheetData: String, before: String = "", after: String = "", strings: [String] = [],
        styles: String = "", workbookPart: String = ""
    ) -> PackageMaker {
        let items = strings.map { "<si>\($0)</si>" }.joined()
        return PackageMaker(parts: [
            "[Content_Types].xml": "<Types xmlns=\"\(package)/content-types\"></Types>",
            "_rels/.rels": relationships([("rId1", "officeDocument", "xl/workbook.xml")]),
            "xl/workbook.xml": """
            <workbook xmlns="\(mainNamespace)" xmlns:r="\(office)">\(workbookPart)\
            <sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>
            """,
            "xl/_rels/workbook.xml.rels": relationships([
                ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml"),
                ("rId3", "styles", "styles.xml"),
            ]),
            "xl/sharedStrings.xml": "<sst xmlns=\"\(mainNamespace)\">\(items)</sst>",
            "xl/styles.xml": "<styleSheet xmlns=\"\(mainNamespace)\">\(styles)</styleSheet>",
            "xl/worksheets/sheet1.xml": """
            <worksheet xmlns="\(mainNamespace)">\(before)<sheetData>\(sheetData)</sheetData>\(after)</worksheet>
            """,
        ])
    }

    /// A workbook of several sheets, each with its name, its attributes and its `sheetData`.
    public static func workbook(
        sheets: [(name: String, attributes: String, sheetData: String)], rest: String = ""
    ) -> PackageMaker {
        var maker = workbook("")
        maker["xl/worksheets/sheet1.xml"] = nil
        let list = sheets.enumerated().map { index, sheet in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\" \(sheet.attributes)/>"
        }
        maker["xl/workbook.xml"] = """
            <workbook xmlns="\(mainNamespace)" xmlns:r="\(office)"><sheets>\(list.joined())</sheets>\(rest)</workbook>
            """
        maker["xl/_rels/workbook.xml.rels"] = relationships(
            sheets.indices.map { ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") })
        for (index, sheet) in sheets.enumerated() {
            maker["xl/worksheets/sheet\(index + 1).xml"] =
                "<worksheet xmlns=\"\(mainNamespace)\"><sheetData>\(sheet.sheetData)</sheetData></worksheet>"
        }
        return maker
    }

    /// A relationships part.
    public static func relationships(_ all: [(id: String, kind: String, target: String)]) -> String {
        let list = all.map {
            "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.kind)\" Target=\"\($0.target)\"/>"
        }
        return "<Relationships xmlns=\"\(package)/relationships\">\(list.joined())</Relationships>"
    }
}
