extension WorkbookEditor {
    /// Marks cells of a sheet; the marks that the same author made before are taken off first.
    ///
    /// A cell keeps its format but for the colour behind it; one that is not there is put in, empty. Where
    /// marks meet in one cell, the first one's colour holds and the notes follow each other. A cell that has
    /// someone else's note keeps it, and gets the colour only.
    ///
    /// - Parameter earlier: cells marked by an earlier run, with what this call then gave for them.
    /// - Returns: for every marked cell the number of the format it had.
    /// - Throws: `.unknownSheet`; `.notEditable` when the sheet cannot be changed safely.
    @discardableResult
    public mutating func mark(
        _ marks: [SheetMark], on sheet: String, as author: MarkAuthor, earlier: [CellReference: Int] = [:]
    ) throws(Fault) -> [CellReference: Int] {
        guard let part = worksheets.first(where: { $0.name == sheet })?.part else {
            throw Fault(.unknownSheet, file: package.path, sheet: sheet)
        }
        do throws(Fault) {
            return try mark(marks, part: part, as: author, earlier: earlier)
        } catch {
            var fault = error.of(file: package.path)
            fault.sheet = sheet
            throw fault
        }
    }

    private mutating func mark(
        _ marks: [SheetMark], part: String, as author: MarkAuthor, earlier: [CellReference: Int]
    ) throws(Fault) -> [CellReference: Int] {
        var relationships = try relationships(of: part)
        let notesPart = relationships.target(ofKind: "comments")
        let notesText = try notesPart.map { (name) throws(Fault) in try text(name) }
        let notes = try NoteList(notesText, author: author.name, isStrict: isStrict, limits: limits)
        guard !marks.isEmpty || !earlier.isEmpty || !notes.own.isEmpty else { return [:] }

        var sheet = try text(part)
        let outline = try SheetOutline.read(sheet, limits: limits)
        let cells = Self.gathered(marks, outline)
        var wishes: [CellReference: CellStylePatch.Wish] = [:]
        for cell in cells { wishes[cell.cell] = CellStylePatch.Wish(colour: cell.colour) }
        for cell in notes.own.union(earlier.keys) {
            wishes[cell, default: CellStylePatch.Wish()].wasMarked = true
            wishes[cell]?.recorded = earlier[cell]
        }
        var patch = CellStylePatch(wishes, colours: author.colours, outline: outline)
        try patch.apply(to: &sheet, styles: &styles, limits: limits)

        let wanted = cells.compactMap { mark in
            notes.foreign.contains(mark.cell) ? nil : mark.note.map { (cell: mark.cell, text: $0) }
        }
        if let bytes = notes.bytes(with: wanted) {
            let name = notesPart ?? freeName("xl/comments", ".xml")
            if notesPart == nil { _ = relationships.add("comments", to: name) }
            set(name, to: bytes)
            contentTypes.declare(
                name, as: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml")
            try draw(wanted, without: notes.own, on: outline, &sheet, &relationships)
        }
        if sheet.isChanged { set(part, to: sheet.bytes()) }
        put(relationships, of: part)
        let marked = Set(cells.filter { $0.colour != nil }.map(\.cell))
        return patch.before.filter { marked.contains($0.key) }
    }

    /// The marks by cell, row by row, those of a merge on its first cell.
    private static func gathered(_ marks: [SheetMark], _ outline: SheetOutline) -> [SheetMark] {
        let anchors = outline.anchors(of: marks.lazy.map(\.cell))
        var cells: [CellReference: SheetMark] = [:]
        for var mark in marks {
            mark.cell = anchors[mark.cell] ?? mark.cell
            guard SheetBuilder.isInside(row: mark.cell.row, column: mark.cell.column) else { continue }
            guard var known = cells[mark.cell] else {
                cells[mark.cell] = mark
                continue
            }
            known.colour = known.colour ?? mark.colour
            known.note = [known.note, mark.note].compactMap { $0 }.joined(separator: "\n\n")
            cells[mark.cell] = known
        }
        return cells.values.sorted { $0.cell < $1.cell }
    }

    /// Draws the boxes of the notes, in the sheet's drawing or in a new one.
    private mutating func draw(
        _ notes: [(cell: CellReference, text: String)], without own: Set<CellReference>, on outline: SheetOutline,
        _ sheet: inout EditableText, _ relationships: inout RelationshipList
    ) throws(Fault) {
        let boxes = notes.map { (cell: $0.cell, box: NoteBox(at: $0.cell, text: $0.text, on: outline)) }
        if let id = outline.legacyDrawing {
            guard let name = relationships.target(of: id), has(name) else {
                throw Fault(.notEditable, detail: "legacyDrawing without part")
            }
            let drawing = NoteDrawing(try text(name), limits: limits)
            set(name, to: try drawing.bytes(without: own, with: boxes, block: 1))
            return
        }
        guard !boxes.isEmpty else { return }
        guard !outline.isPlaceDoubtful else {
            throw Fault(.notEditable, part: sheet.name, detail: "mc:AlternateContent")
        }
        let name = freeName("xl/drawings/vmlDrawing", ".vml")
        let block = drawingBlocks + 1
        drawingBlocks += 1 + boxes.count / 1023
        set(name, to: try NoteDrawing(nil, limits: limits).bytes(without: [], with: boxes, block: block))
        contentTypes.declare(
            name, ending: "vml", as: "application/vnd.openxmlformats-officedocument.vmlDrawing")
        let id = relationships.add("vmlDrawing", to: name)
        let namespace = Self.relationshipNamespace(isStrict: isStrict)
        sheet.insert(
            "<\(outline.root.prefix)legacyDrawing xmlns:r=\"\(namespace)\" r:id=\"\(id)\"/>",
            at: outline.legacyDrawingPlace)
    }
}
