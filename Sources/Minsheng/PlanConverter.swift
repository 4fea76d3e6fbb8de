import Crypto
import PlanReading
package import TableReading

/// Turns the text dump of a plan into a dataset.
///
/// ```swift
/// let dataset = try PlanConverter().convert(bytes, name: "hangzhou-2024.txt")
/// for project in dataset.projects { print(project.id, project.name) }
/// ```
///
/// The same bytes and options always give the same dataset. Faults in the input are findings of the
/// dataset; only what cannot be read at all is thrown.
public struct PlanConverter: Sendable {
  /// What the dump may not say itself.
  public struct Options: Sendable, Equatable {
    /// The year of the plan; `nil` to take it from the title.
    public var year: Int?
    /// The name or the division code of the government; `nil` to find it from the title and the regions.
    public var jurisdiction: String?
    /// The encoding of the bytes, by any usual name; `nil` to find it.
    public var encoding: String?
    /// Whether every field of the dataset carries its places in the dump.
    public var keepsProvenance: Bool
    /// What cells are to be read as instead, as ``CorrectionReader`` gives it.
    ///
    /// They are applied before the checks; those that do not fit the plan are reported (`correction-stale`).
    public var corrections: [Correction]
    /// The form to read the dump as, such as `cell-a-line`; `nil` to take the one that explains most.
    public var form: PlanForm?
    /// Evidence that the reader of flow text does without, to measure what it is worth.
    package var withheld: WithheldEvidence = []

    public init(
      year: Int? = nil, jurisdiction: String? = nil, encoding: String? = nil, keepsProvenance: Bool = false,
      corrections: [Correction] = []
    ) {
      self.year = year
      self.jurisdiction = jurisdiction
      self.encoding = encoding
      self.keepsProvenance = keepsProvenance
      self.corrections = corrections
    }
  }

  /// The largest dump that is read, in bytes: 256 MiB.
  ///
  /// A yearly plan has some ten thousand.
  public static let largestDump = 256 << 20

  public var options: Options

  public init(options: Options = Options()) { self.options = options }

  /// Reads a dump.
  /// - Parameters:
  ///   - bytes: The dump as it was found.
  ///   - name: Its file name, for ``Source/name``.
  /// - Returns: The dataset, with all that was found.
  /// - Throws: ``ReadFailure`` when there is no plan in the bytes at all.
  /// - Complexity: O(*n*) in time and memory.
  public func convert(_ bytes: [UInt8], name: String) throws(ReadFailure) -> Dataset {
    try Pipeline(options: options).dataset(from: bytes, name: name)
  }
}
