import Gazetteer
import Testing

struct TaskVerbsTests {
  @Test(arguments: [("新建公园", true), ("为老年人接种", true), ("市民政局", false), ("新昌县", false), ("", false)])
  func tasksBeginWithAVerb(text: String, begins: Bool) {
    #expect(TaskVerbs.begin(text) == begins)
  }
}
