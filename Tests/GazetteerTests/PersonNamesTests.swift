import Gazetteer
import Testing

struct PersonNamesTests {
  @Test(arguments: [
    ("陈 瑾", ["陈瑾"]), ("陈秋兴\n蒋 锋", ["陈秋兴", "蒋锋"]), ("陈秋兴\n\n蒋 锋", ["陈秋兴", "蒋锋"]), ("董磊云宋 红", ["董磊云", "宋红"]),
    ("蔡英陈怡勇", ["蔡英", "陈怡勇"]), ("蒋 玲汪 东", ["蒋玲", "汪东"]), ("吴志荣、应志魁", ["吴志荣", "应志魁"]),
    ("吴志荣\n应志魁", ["吴志荣", "应志魁"]),
    ("罗清静钱平宇", ["罗清静", "钱平宇"]), ("唐强俊徐志芳", ["唐强俊", "徐志芳"]), ("诸葛军", ["诸葛军"]), ("诸葛 军", ["诸葛军"]),
    ("上官娟远", ["上官娟远"]),
    ("陈\u{3000}瑾", ["陈瑾"]), ("王宇焕 蔡国强", ["王宇焕", "蔡国强"]), ("方海洋刘志勇", ["方海洋", "刘志勇"]),
    ("陈瑾 丁狄刚", ["陈瑾", "丁狄刚"]),
    ("买买提·吐尔逊", ["买买提·吐尔逊"]), ("买买提 · 吐尔逊、陈 瑾", ["买买提·吐尔逊", "陈瑾"]), ("艾力·买买提 陈 瑾", ["艾力·买买提", "陈瑾"]),
    ("陈 卫 强", ["陈卫强"]), ("张杨子涵", ["张杨子涵"]), ("", []), ("—", []), ("--", []), ("漕军桂", ["漕军桂"]),
    ("嵇 明；欧阳 修", ["嵇明", "欧阳修"]),
    ("蒋\n玲", ["蒋玲"]),
  ])
  func namesThatTheTextDecides(text: String, names: [String]) {
    let split = PersonNames.split(text)
    #expect(split.names == names)
    #expect(split.certain)
    #expect(split.alternatives.isEmpty)
    #expect(split.leftovers.isEmpty)
  }

  /// Compound surnames, and names of minorities with every dot that print has for theirs.
  @Test(arguments: [
    ("阿依古丽·买买提", ["阿依古丽·买买提"]), ("阿依古丽•买买提、王 芳", ["阿依古丽·买买提", "王芳"]), ("阿依古丽・买买提", ["阿依古丽·买买提"]),
    ("阿依古丽‧\n买买提", ["阿依古丽·买买提"]), ("迪丽热巴·迪力木拉提 古丽娜扎尔·拜合提亚尔", ["迪丽热巴·迪力木拉提", "古丽娜扎尔·拜合提亚尔"]),
    ("艾合买提·买买提·吐尔逊", ["艾合买提·买买提·吐尔逊"]), ("司马光", ["司马光"]), ("欧阳明 司马光", ["欧阳明", "司马光"]),
    ("欧阳明\n司马光", ["欧阳明", "司马光"]), ("欧阳明、司马光", ["欧阳明", "司马光"]), ("上官婉儿", ["上官婉儿"]), ("尉迟 恭", ["尉迟恭"]),
  ])
  func compoundSurnamesAndNamesWithDots(text: String, names: [String]) {
    let split = PersonNames.split(text)
    #expect(split.names == names)
    #expect(split.certain, "\(split.alternatives)")
  }

  /// Without a mark between them several readings are possible, and all are given.
  @Test(arguments: [
    ("欧阳明司马光", ["欧阳明", "司马光"]), ("阿依古丽", ["阿依古丽"]), ("欧阳 桂平", ["欧阳", "桂平"]),
  ])
  func whatRunsTogetherIsInDoubt(text: String, names: [String]) {
    let split = PersonNames.split(text)
    #expect(!split.certain)
    #expect(([split.names] + split.alternatives).contains(names))
  }

  @Test(arguments: [
    ("欧阳桂平", ["欧阳桂平"], [["欧阳", "桂平"]]), ("诸葛桂俊", ["诸葛桂俊"], [["诸葛", "桂俊"]]),
    ("欧阳 桂平", ["欧阳桂平"], [["欧阳", "桂平"]]),
    ("王方江明", ["王方", "江明"], [["王方江明"]]), ("陈林江王明", ["陈林江", "王明"], [["陈林", "江王明"]]),
  ])
  func namesThatItDoesNot(text: String, names: [String], others: [[String]]) {
    let split = PersonNames.split(text)
    #expect(split.names == names)
    #expect(!split.certain)
    #expect(split.alternatives == others)
  }

  @Test func aDoubtInOneOfSeveralIsADoubtOfAll() {
    let split = PersonNames.split("陈 瑾、欧阳桂平")
    #expect(split.names == ["陈瑾", "欧阳桂平"])
    #expect(!split.certain)
    #expect(split.alternatives == [["陈瑾", "欧阳", "桂平"]])
  }

  @Test(arguments: [("陈瑾（代）", ["陈瑾"], ["（代）"]), ("（副市长）丁狄刚、陈瑾", ["丁狄刚", "陈瑾"], ["（副市长）"])])
  func bracketsAreLeftOver(text: String, names: [String], leftovers: [String]) {
    let split = PersonNames.split(text)
    #expect(split.names == names)
    #expect(split.leftovers == leftovers)
    #expect(!split.certain)
  }

  @Test(arguments: ["陈", "Tom", "陈瑾副市长", "〇〇", "张三12", "漢漢漢漢漢", "市委宣传部"])
  func otherTextIsGivenBackInDoubt(text: String) {
    let split = PersonNames.split(text)
    #expect(split.names.joined() == text)
    #expect(!split.certain)
  }

  @Test func nothingIsLostAndNothingTraps() {
    var seed: UInt64 = 7
    let alphabet = Array("陈王欧阳上官瑾平 \n、·（）方江明丁—,A1")
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<Int(seed >> 60) {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(alphabet[Int((seed >> 33) % UInt64(alphabet.count))])
      }
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let split = PersonNames.split(text)
      let kept = (split.names + split.leftovers).joined().filter { !"、—, \n".contains($0) }
      #expect(kept.sorted() == text.filter { !"、—, \n".contains($0) }.sorted(), "\(text)")
      for other in split.alternatives { #expect(other.joined() == split.names.joined()) }
      #expect(split.alternatives.isEmpty || !split.certain)
    }
  }

  @Test func longTextIsReadInLinearTime() {
    let split = PersonNames.split(String(repeating: "方江明", count: 20_000))
    #expect(!split.certain)
    #expect(split.names.count == 1)
  }
}
