extension WrittenPackage {
    /// What is still to be done to a sheet that libxlsxwriter wrote.
    struct Finish {
        /// Whether the header is left out of the first page.
        var firstPageDiffers = false
        var isVeryHidden = false
    }

    /// Does what libxlsxwriter cannot, sheet by sheet; the package is only rewritten where there is something to do.
    static func finish(_ package: String, _ sheets: [Finish]) throws(Fault) {
        guard sheets.contains(where: { $0.firstPageDiffers || $0.isVeryHidden }) else { return }
        var editor = try PackageEditor(reading: package)
        for (index, sheet) in sheets.enumerated() {
            if sheet.firstPageDiffers {
                // ECMA-376 part 1, 18.3.1.46.
                try editor.insert(" differentFirst=\"1\"", into: "<headerFooter", of: part(ofSheet: index))
            }
            if sheet.isVeryHidden {
                // ECMA-376 part 1, 18.18.68; the library numbers the sheets as they come.
                let place = "sheetId=\"\(index + 1)\" state=\""
                try editor.insert("veryH", into: place, dropping: 1, of: "xl/workbook.xml")
            }
        }
        try editor.apply(to: package)
    }
}

extension PackageEditor {
    /// Puts a text behind the only place where a part holds another text, in place of a few bytes there.
    fileprivate mutating func insert(
        _ text: String, into place: String, dropping count: Int = 0, of name: String
    ) throws(Fault) {
        var bytes = try part(named: name)
        let places = bytes.places(of: Array(place.utf8))
        guard places.count == 1, let start = places.first, start + place.utf8.count + count <= bytes.count else {
            throw Fault(.writeFailed, part: name, detail: "\(places.count) places where one was written: \(place)")
        }
        let end = start + place.utf8.count
        bytes.replaceSubrange(end..<(end + count), with: Array(text.utf8))
        setPart(named: name, to: bytes)
    }
}

extension SheetDraft {
    var finish: WrittenPackage.Finish {
        WrittenPackage.Finish(firstPageDiffers: page.numbersPages, isVeryHidden: isVeryHidden)
    }
}
