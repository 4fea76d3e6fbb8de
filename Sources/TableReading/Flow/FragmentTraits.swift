import Gazetteer
import Quantities
import SourceText

/// What can be seen of a fragment by itself and beside its neighbours: the evidence that columns are scored by.
struct FragmentTraits {
  struct Marks: OptionSet {
    let rawValue: UInt32
    /// All of it is digits.
    static let number = Marks(rawValue: 1 << 0)
    static let hasDigit = Marks(rawValue: 1 << 1)
    static let startsDigit = Marks(rawValue: 1 << 2)
    static let endsDigit = Marks(rawValue: 1 << 3)
    static let hasHan = Marks(rawValue: 1 << 4)
    /// Begins with the verb of a task.
    static let startsVerb = Marks(rawValue: 1 << 5)
    /// An organisation begins with it.
    static let startsOrganisation = Marks(rawValue: 1 << 6)
    /// The name of an organisation is complete where it ends.
    static let endsOrganisation = Marks(rawValue: 1 << 7)
    /// Begins with a time.
    static let startsPeriod = Marks(rawValue: 1 << 8)
    /// Ends with 。 or ；.
    static let endsSentence = Marks(rawValue: 1 << 9)
    /// Ends with 、 or ，: something must follow.
    static let endsComma = Marks(rawValue: 1 << 10)
    /// Begins with what never begins a cell: 、，。；） and the like.
    static let startsInside = Marks(rawValue: 1 << 11)
    static let startsQuote = Marks(rawValue: 1 << 12)
    /// Begins with [ or 【: the heading of a group of steps.
    static let startsHeading = Marks(rawValue: 1 << 13)
    /// Begins with a unit of measure.
    static let startsUnit = Marks(rawValue: 1 << 14)
    /// A bracket or a quotation mark is open at its end and closed further on.
    static let endsInBracket = Marks(rawValue: 1 << 15)
    /// Ends with a stop: 。.
    static let endsStop = Marks(rawValue: 1 << 16)
    /// Is an amount, unit and all.
    static let isAmount = Marks(rawValue: 1 << 17)
    /// Has 、 or ， inside or at its end.
    static let hasComma = Marks(rawValue: 1 << 18)
    /// Begins with the surname of a person and has at most four characters.
    static let mayBePerson = Marks(rawValue: 1 << 19)
    /// Begins as a cell of an amount does: a digit, a dash, a bound.
    static let mayBeAmount = Marks(rawValue: 1 << 20)
    /// Holds a stop, or a semicolon, inside.
    static let hasSentence = Marks(rawValue: 1 << 21)
    /// Begins with a round bracket: more often the tail of a cell than its head.
    static let startsBracket = Marks(rawValue: 1 << 23)
    /// Ends with an amount, unit and all, or with a bracket.
    static let endsAmount = Marks(rawValue: 1 << 24)
    /// Is the name of a person, by a surname that is met every day.
    static let isPerson = Marks(rawValue: 1 << 25)
    /// With the fragments before it, it is a collective: `区政府` behind `各县（市）`.
    static let completesCollective = Marks(rawValue: 1 << 26)
    /// Goes on with the name of an organisation that would also be complete without it: `员会` behind `市卫生健康委`.
    static let completesOrganisation = Marks(rawValue: 1 << 27)
    /// With the end of the fragment before it, begins with a unit: `次` behind `25001人`.
    static let completesUnit = Marks(rawValue: 1 << 28)
    /// Ends with the verb of a task: what is to be done must follow.
    static let endsVerb = Marks(rawValue: 1 << 29)
    /// Begins as times do.
    static let mayBePeriod = Marks(rawValue: 1 << 30)
    /// Holds a bracket or a quotation mark.
    static let hasBracket = Marks(rawValue: 1 << 31)
    /// A bracket is open at its start.
    static let startsInBracket = Marks(rawValue: 1 << 22)
  }

  var marks: Marks
  /// The number of characters.
  var length: UInt16
  /// The number it is, if it is one of at most six digits or has the form of a running number; else −1.
  var number: Int32

  func has(_ mark: Marks) -> Bool { marks.contains(mark) }
}
