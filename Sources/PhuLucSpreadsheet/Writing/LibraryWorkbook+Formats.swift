import CPhuLucXlsxWriter

extension LibraryWorkbook {
    /// Most bytes of a font's name or a number format: the library cuts what is longer.
    static let fieldLimit = 127

    /// Sets a font on a format that the library has made.
    static func set(_ font: CellFont, on format: UnsafeMutablePointer<lxw_format>) throws(Fault) {
        guard font.name.utf8.count <= fieldLimit, font.name.isWritableName else {
            throw .draft("no font can be named \(font.name)")
        }
        guard font.size >= 0, font.size <= LXW_MAX_FONT_SIZE, font.size == 0 || font.size >= 1 else {
            throw .draft("a font cannot be \(font.size) points high")
        }
        if !font.name.isEmpty { format_set_font_name(format, font.name) }
        if font.size > 0 { format_set_font_size(format, font.size) }
        // 1 is the family of fonts with serifs; the library's own is 2, those without.
        if font.name == "Times New Roman" { format_set_font_family(format, 1) }
        if font.isBold { format_set_bold(format) }
        if font.isItalic { format_set_italic(format) }
    }

    /// Sets a whole style on a format that the library has made.
    static func set(_ style: StyleDraft, on format: UnsafeMutablePointer<lxw_format>) throws(Fault) {
        guard style.numberFormat.utf8.count <= fieldLimit, style.numberFormat.isWritableName else {
            throw .draft("the number format \(style.numberFormat) is too long")
        }
        try set(style.font, on: format)
        // The vertical place is always set, so that no style can pass for the default format's.
        format_set_align(format, UInt8(vertical(style.vertical).rawValue))
        if let horizontal = horizontal(style.horizontal) { format_set_align(format, UInt8(horizontal.rawValue)) }
        if style.wraps { format_set_text_wrap(format) }
        if style.hasBorder { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
        if style.numberFormat != "General", !style.numberFormat.isEmpty {
            format_set_num_format(format, style.numberFormat)
        }
        if !style.isLocked { format_set_unlocked(format) }
        if let fill = style.fill {
            format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
            format_set_bg_color(format, try color(fill))
        }
        if let color = style.fontColor { format_set_font_color(format, try Self.color(color)) }
        guard (0...StyleDraft.maximumIndent).contains(style.indent) else {
            throw .draft("a text cannot stand in by \(style.indent) steps")
        }
        if style.indent > 0 { format_set_indent(format, UInt8(style.indent)) }
    }

    /// A colour as the library has it.
    static func color(_ color: UInt32) throws(Fault) -> lxw_color_t {
        guard color <= 0xFFFFFF else { throw .draft("there is no colour \(String(color, radix: 16))") }
        // The library takes 0 as no colour.
        return color == 0 ? lxw_color_t(LXW_COLOR_BLACK.rawValue) : lxw_color_t(color)
    }

    private static func vertical(_ place: StyleDraft.Vertical) -> lxw_format_alignments {
        switch place {
        case .top: LXW_ALIGN_VERTICAL_TOP
        case .center: LXW_ALIGN_VERTICAL_CENTER
        case .bottom: LXW_ALIGN_VERTICAL_BOTTOM
        }
    }

    private static func horizontal(_ place: StyleDraft.Horizontal) -> lxw_format_alignments? {
        switch place {
        case .general: nil
        case .left: LXW_ALIGN_LEFT
        case .center: LXW_ALIGN_CENTER
        case .right: LXW_ALIGN_RIGHT
        case .justify: LXW_ALIGN_JUSTIFY
        }
    }
}
