import PhuLuc

/// Names of outputs in a folder: after their inputs, with the input's ending on a clash.
enum OutputNames {
    static func paths(for inputs: [String], in folder: String, ending: String) -> [String] {
        // Compared without regard to case, as some disks do.
        var taken: Set<String> = []
        return inputs.map { input in
            let parts = PathParts(input)
            let (file, name) = (parts.name, parts.stem)
            var candidates = ["\(name).\(ending)", "\(file).\(ending)"].makeIterator()
            var number = 1
            var choice = "\(name).\(ending)"
            repeat {
                number += 1
                choice = candidates.next() ?? "\(file)-\(number - 2).\(ending)"
            } while !taken.insert(choice.lowercased()).inserted
            return PathParts.path(choice, in: folder)
        }
    }
}
