import Provenance
import SchemaValidation
import Testing

@testable import PlanJSON

struct DatasetMapTests {
  private static func text() throws -> JSONText {
    var bytes: [UInt8] = []
    DatasetEncoder().encode(try DatasetSample.whole()) { bytes += $0 }
    return try JSONText(bytes)
  }

  private static func place(
    in map: DatasetMap, project: String, measure: String?, field: String?
  ) -> DatasetMap.Place {
    map.place(
      of: Finding("year-unknown", .info, Message("", ""), project: project, measure: measure, field: field))
  }

  private static let measure = "/projects/0/measures/0"

  @Test(
    arguments: [
      ("2023-01", "2023-01/1", "target", "\(measure)/target"),
      ("2023-01", "2023-01/1", "allocations", "\(measure)/allocations"),
      ("2023-01", "2023-01/1", "allocations.锦江区", "\(measure)/allocations/1"),
      ("2023-01", "2023-01/1", "allocations.成华区", "\(measure)/allocations"),
      ("2023-01", "2023-01/2", "target", "/projects/0/measures/1/target"),
      ("2023-01", "2023-01/1", "target.unit", "\(measure)/target/unit"),
      ("2023-01", "2023-01/1", "lead", "/projects/0/lead"),
      ("2023-01", "2023-01/1", "name", "\(measure)/name"),
      ("2023-01", "2023-01/1", "colour", measure),
      ("2023-01", "2023-01/1", nil, measure),
      (nil, "2023-01/1", "note", "\(measure)/note"),
      ("2023-01", "2023-01/9", "target", "/projects/0"),
      ("2023-01", nil, "schedule", "/projects/0/schedule"),
      ("2023-01", nil, "schedule.2", "/projects/0/schedule/1"),
      ("2023-01", nil, "schedule.3", "/projects/0/schedule"),
      ("2023-01", nil, "schedule.0", "/projects/0/schedule"),
      ("2023-01", nil, "schedule.-9223372036854775808", "/projects/0/schedule"),
      ("2023-01", nil, "target", "/projects/0"),
      ("2023-02", nil, "lead", "/projects/1/lead"),
      ("2023-02", nil, nil, "/projects/1"),
      ("2023-09", nil, "lead", "/document"),
      ("2023-09", "2023-09/1", "title", "/document"),
      (nil, nil, "jurisdiction", "/document/jurisdiction"),
      (nil, nil, "regions", "/document/regions"),
      (nil, nil, "conservation", "/conservation"),
      (nil, nil, "conservation.fields", "/conservation/fields"),
      (nil, nil, "colour", "/document"),
      (nil, nil, nil, "/document"),
    ] as [(String?, String?, String?, String)])
  func aFindingHasAPlace(project: String?, measure: String?, field: String?, pointer: String) throws {
    let text = try Self.text()
    let finding = Finding(
      "year-unknown", .info, Message("", ""), project: project, measure: measure, field: field)
    let place = DatasetMap(text).place(of: finding)
    #expect(place.pointer.text == pointer)
    #expect(text.node(at: place.pointer) == place.node)
    var memory = DatasetMap.Memory()
    let map = DatasetMap(text)
    #expect([finding, finding].map { map.place(of: $0, &memory) } == [place, place])
  }

  @Test func theFirstOfTwoWithOneIdIsTaken() throws {
    let text = try JSONText(
      Array(
        #"{"projects": [{"id": "a", "measures": [{"id": "a/1"}, {"id": "a/1"}]}, {"id": "a", "measures": [{"id": "a/1"}]}]}"#
          .utf8))
    let map = DatasetMap(text)
    #expect(Self.place(in: map, project: "a", measure: nil, field: nil).pointer.text == "/projects/0")
    #expect(
      Self.place(in: map, project: "a", measure: "a/1", field: nil).pointer.text == "/projects/0/measures/0")
  }

  /// A map of anything: what is not there is not found.
  @Test(arguments: [
    "null", "[]", "{}", #"{"projects": {}}"#, #"{"projects": [1, [], {"id": 1, "measures": 1}]}"#,
    #"{"projects": [{"measures": [{"id": null}]}]}"#,
  ])
  func aTextThatIsNoDatasetHasOnlyItself(json: String) throws {
    let map = DatasetMap(try JSONText(Array(json.utf8)))
    let place = Self.place(in: map, project: "a", measure: "a/1", field: "target")
    #expect(place == DatasetMap.Place(node: JSONText.root, pointer: JSONPointer()))
  }

  @Test func aMeasureIsFoundInAProjectWithoutAnId() throws {
    let text = try JSONText(Array(#"{"projects": [0, {"measures": [{"id": "a/1", "target": {}}]}]}"#.utf8))
    let place = Self.place(in: DatasetMap(text), project: "a", measure: "a/1", field: "target")
    #expect(place.pointer.text == "/projects/1/measures/0/target")
  }

  /// Many findings about the shares of one measure cost no more than the text is long.
  @Test(.timeLimit(.minutes(1))) func manyFindingsAboutManySharesAreFound() throws {
    let count = 20_000
    let shares = (0..<count).map { #"{"region": "r\#($0)"}"# }.joined(separator: ",")
    let json = #"{"projects": [{"id": "a", "measures": [{"id": "a/1", "allocations": [\#(shares)]}]}]}"#
    let map = DatasetMap(try JSONText(Array(json.utf8)))
    var memory = DatasetMap.Memory()
    let places = (0..<count).map { share in
      map.place(
        of: Finding("year-unknown", .info, Message("", ""), measure: "a/1", field: "allocations.r\(share)"),
        &memory)
    }
    #expect(
      places.map(\.pointer.text) == (0..<count).map { "/projects/0/measures/0/allocations/\($0)" })
  }
}
