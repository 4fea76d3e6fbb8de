import Testing

@testable import TableReading

struct PeopleScoreTests {
  @Test func aNameIsWorthMoreThanAWord() throws {
    let name = try #require(PeopleScore.score("陈建国"))
    let names = try #require(PeopleScore.score("陈建国、王芳"))
    #expect(name == 60)
    #expect(names == 54)
    #expect(try #require(PeopleScore.score("陈建局")) < name)
  }

  @Test(arguments: ["", "王", "—"])
  func whatIsNoNameHasNoScore(text: String) { #expect(PeopleScore.score(text) == nil) }
}
