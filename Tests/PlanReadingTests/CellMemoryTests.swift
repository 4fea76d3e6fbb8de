import Gazetteer
import Testing

@testable import PlanReading

struct CellMemoryTests {
  @Test func aTextIsReadAlikeEveryTime() {
    var memory = CellMemory()
    for _ in 0..<2 {
      #expect(memory.organisations(in: "市教育局、市民政局") == ["市教育局", "市民政局"])
      #expect(memory.organisations(in: "市教育局") == ["市教育局"])
      #expect(memory.people(in: "陈建国、王芳") == PersonNames.split("陈建国、王芳"))
    }
  }

  @Test func columnsDoNotMixUp() {
    var memory = CellMemory()
    #expect(memory.people(in: "王芳").names == ["王芳"])
    #expect(memory.organisations(in: "王芳") == OrganisationList.split("王芳"))
    #expect(memory.organisations(in: "") == [])
  }
}
