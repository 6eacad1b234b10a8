import Foundation

/// A value that is made when it is first asked for, and once.
///
/// Copies share it until one of them is given another value. Several threads may ask at once.
@propertyWrapper
public struct Deferred<Value: Sendable>: Sendable {
    private enum State {
        case known(Value)
        case wanted(Maker)
    }

    private final class Maker: @unchecked Sendable {
        private let lock = NSLock()
        private let make: @Sendable () -> Value
        private var made: Value?

        init(_ make: @escaping @Sendable () -> Value) { self.make = make }

        var value: Value {
            lock.withLock {
                if let made { return made }
                let value = make()
                made = value
                return value
            }
        }
    }

    private var state: State

    /// A value that is there already.
    public init(wrappedValue: Value) { state = .known(wrappedValue) }

    /// A value to be made.
    ///
    /// - Parameter make: called by whoever asks first, while others wait.
    public init(_ make: @escaping @Sendable () -> Value) { state = .wanted(Maker(make)) }

    /// The value, made now if nobody asked before.
    public var wrappedValue: Value {
        get {
            switch state {
            case .known(let value): value
            case .wanted(let maker): maker.value
            }
        }
        set { state = .known(newValue) }
    }
}

extension Deferred: Equatable where Value: Equatable {
    public static func == (left: Self, right: Self) -> Bool { left.wrappedValue == right.wrappedValue }
}

extension Deferred: Hashable where Value: Hashable {
    public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}

extension Deferred: Decodable where Value: Decodable {
    public init(from decoder: any Decoder) throws { self.init(wrappedValue: try Value(from: decoder)) }
}

extension KeyedDecodingContainer {
    /// What may be missing is missing here, too.
    public func decode<Value: Decodable>(_: Deferred<Value?>.Type, forKey key: Key) throws -> Deferred<Value?> {
        Deferred(wrappedValue: try decodeIfPresent(Value.self, forKey: key))
    }
}
