import PhuLucAnnex
import PhuLucVietnamese

/// A line above a table that names a section rather than the annex: `II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH`.
struct SectionTitle {
    let number: String?
    let title: String

    /// A sheet's name, unless it says nothing (`Sheet1`, `Phụ lục 2`) or names an agency.
    init?(sheet name: String, words: Words) {
        let name = CellText.normalised(name)
        if let number = RomanNumeral.value(name) {
            (self.number, title) = (number > 0 ? name : nil, "")
            return
        }
        guard name.hasLetter, !words.sheetNames.begins(String(name.prefix { !$0.isNumber })),
            !words.agencyLines.begins(name)
        else { return nil }
        self = SectionTitle(name, words: words) ?? SectionTitle(number: nil, title: name)
    }

    private init(number: String?, title: String) {
        (self.number, self.title) = (number, title)
    }

    init?(_ line: String, words: Words) {
        if let marker = ItemMarker.leading(in: line), marker.kind == .roman || marker.kind == .letter {
            (number, title) = (marker.number, String(marker.rest(of: line)))
        } else if let parts = String.splitSectionMark(line) {
            (number, title) = parts
        } else if let label = words.sectionNumber(of: line) {
            (number, title) = (words.bareSectionNumber(label), String(line[label.endIndex...]).trimmingLeadingMarks)
        } else {
            guard line.isCapitals, !words.titleWords.begins(line), line.utf8.count <= 160,
                Year.named(in: line) == nil
            else { return nil }
            (number, title) = (nil, line)
        }
    }
}

/// The number and the title of a section's row, whichever cells they stood in.
struct SectionParts {
    var number: String?
    var title: String

    /// Whether these are the number and the title of a section that is there already.
    func says(_ section: Section) -> Bool {
        number == section.number && Folding.key(title) == Folding.key(section.title)
            && !(number ?? "").isEmpty && !title.isEmpty
    }

    init(number: String?, title: String?, words: Words) {
        self.number = number?.trimmingMarks
        self.title = title ?? ""
        guard let title else { return }
        let marker = ItemMarker.leading(in: title)
        if let number = self.number {
            // The number again, before the title.
            if let marker, marker.number == number { self.title = String(marker.rest(of: title)) }
        } else if let marker, [.roman, .letter, .decimal].contains(marker.kind), !marker.rest(of: title).isEmpty {
            self.number = marker.number
            self.title = String(marker.rest(of: title))
        } else if let parts = String.splitSectionMark(title) {
            (self.number, self.title) = parts
        } else if let label = words.sectionNumber(of: title) {
            self.number = words.bareSectionNumber(label)
            self.title = String(title[label.endIndex...]).trimmingLeadingMarks
        }
    }
}

extension String {
    /// The text without the marks and blanks in front: of `. CẢI CÁCH`, what follows the point.
    var trimmingLeadingMarks: String { String(drop { ".):-–/ ".contains($0) }) }
}
