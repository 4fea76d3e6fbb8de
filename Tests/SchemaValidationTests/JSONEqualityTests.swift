import Testing

@testable import SchemaValidation

struct JSONEqualityTests {
  @Test(
    arguments: [
      ("1", "1.0", true), ("1", "true", false), ("0", "false", false), ("null", "null", true),
      ("[]", "{}", false),
      (#""民""#, #""\u6c11""#, true), (#""a""#, #""b""#, false), (#""é""#, #""e\u0301""#, false),
      (#"{"a":1,"b":[2]}"#, #"{"b":[2.0],"a":1e0}"#, true), (#"{"a":1}"#, #"{"a":1,"b":2}"#, false),
      (#"{"a":1}"#, #"{"b":1}"#, false), ("[1,2]", "[2,1]", false), ("[[1],{}]", "[[1.0],{}]", true),
    ])
  func comparesByMeaning(one: String, other: String, isSame: Bool) throws {
    let (left, right) = (try json(one), try json(other))
    #expect(JSONEquality(left: left, right: right).isSame(0, 0) == isSame)
    #expect(JSONEquality(left: right, right: left).isSame(0, 0) == isSame)
    if isSame { #expect(left.hash(of: 0) == right.hash(of: 0)) }
  }

  @Test func theFirstItemThatStandsTwiceIsFound() throws {
    #expect(try json(#"[1,"1",true,null]"#).firstRepeatedItem(of: 0) == nil)
    let short = try json(#"[{"a":1,"b":2},3,{"b":2.0,"a":1}]"#)
    #expect(short.firstRepeatedItem(of: 0)?.item == short.items(of: 0)[2])
    let long = try json("[" + (0..<50).map { "[\($0)]" }.joined(separator: ",") + ",[7.0]]")
    #expect(long.firstRepeatedItem(of: 0)?.earlier == long.items(of: 0)[7])
  }
}
