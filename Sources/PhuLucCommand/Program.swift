import ArgumentParser
import Foundation
import PhuLuc

@main
enum Program {
    /// Runs the command and turns whatever happened into one of the exit codes of the contract.
    static func main() async {
        // A reader that goes away (`phuluc cells … | head`) ends the program quietly.
        signal(SIGPIPE, SIG_DFL)
        // A file over the size limit is a fault to be told, not a signal to die of.
        signal(SIGXFSZ, SIG_IGN)
        #if canImport(Glibc)
            // Where no TZ says the time zone, glibc looks for a new one whenever libzip reads the time of an entry.
            setenv("TZ", ":/etc/localtime", 0)
        #endif
        exit(await run())
    }

    private static func run() async -> Int32 {
        var running: (any ParsableCommand.Type)?
        do {
            let arguments = RawArguments.all
            try RawArguments.check(arguments)
            var command = try PhuLucCommand.parseAsRoot(arguments)
            running = type(of: command)
            try RawArguments.check(command)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return Status.done.rawValue
        } catch let status as Status {
            return status.rawValue
        } catch let fault as Fault {
            Console.fault(fault)
            return Status.fault.rawValue
        } catch let fault as RegisterFault {
            Console.fault(fault)
            return Status.fault.rawValue
        } catch {
            return usage(error, running)
        }
    }

    /// Help and version go to stdout and are no failure; everything else is wrong usage.
    private static func usage(_ error: any Error, _ running: (any ParsableCommand.Type)?) -> Int32 {
        if PhuLucCommand.exitCode(for: error) == .success {
            do throws(Fault) {
                try Console.emit(UsageText.localised(PhuLucCommand.fullMessage(for: error)) + "\n", to: nil)
                return Status.done.rawValue
            } catch {
                Console.fault(error)
                return Status.fault.rawValue
            }
        }
        Console.write(UsageText.message(for: error, of: running) + "\n")
        return Status.usage.rawValue
    }
}

/// The exit codes of the contract.
enum Status: Int32, Error {
    case done = 0
    /// Done, but with error-level findings.
    case errors = 1
    case usage = 2
    /// An input could not be read, or an output could not be written.
    case fault = 3
}
