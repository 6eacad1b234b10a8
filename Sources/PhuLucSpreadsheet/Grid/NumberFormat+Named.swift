extension NumberFormat {
    /// The code of a format that Excel's XML and HTML call by name, such as `Short Date`; any other text is a code.
    static func code(named name: String) -> String {
        switch name.lowercased() {
        case "", "general", "general number": "General"
        case "general date": "m/d/yy h:mm"
        case "short date": "mm-dd-yy"
        case "medium date": "d-mmm-yy"
        case "long date": "d mmmm yyyy"
        case "short time": "h:mm"
        case "medium time": "h:mm AM/PM"
        case "long time": "h:mm:ss AM/PM"
        case "fixed": "0.00"
        case "standard", "currency", "euro currency": "#,##0.00"
        case "percent": "0.00%"
        case "scientific": "0.00E+00"
        case "yes/no", "true/false", "on/off": "General"
        default: name
        }
    }
}
