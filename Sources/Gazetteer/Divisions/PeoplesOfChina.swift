/// The names of the recognised peoples as they stand in the names of autonomous divisions.
enum PeoplesOfChina {
  /// The longest name of a people at the end of `text`; `nil` without one.
  static func longest(endingIn text: some StringProtocol) -> String? {
    let utf8 = text.utf8
    let count = utf8.count
    return longestFirst.first { name in
      name.utf8.count <= count && utf8.suffix(name.utf8.count).elementsEqual(name.utf8)
    }
  }

  private static let longestFirst = names.sorted { $0.utf8.count > $1.utf8.count }

  /// With 族, and without it where the name of a division leaves it out.
  static let names: [String] =
    peoples.map { $0 + "族" } + ["各族"]
    + [
      "蒙古", "维吾尔", "哈萨克", "柯尔克孜", "塔吉克", "锡伯", "达斡尔", "鄂温克", "鄂伦春", "裕固", "东乡", "保安",
      "撒拉",
    ]

  private static let peoples = [
    "汉", "蒙古", "回", "藏", "维吾尔", "苗", "彝", "壮", "布依", "朝鲜", "满", "侗", "瑶", "白", "土家", "哈尼",
    "哈萨克", "傣", "黎", "傈僳", "佤", "畲", "高山", "拉祜", "水", "东乡", "纳西", "景颇", "柯尔克孜", "土",
    "达斡尔", "仫佬", "羌", "布朗", "撒拉", "毛南", "仡佬", "锡伯", "阿昌", "普米", "塔吉克", "怒", "乌孜别克",
    "俄罗斯", "鄂温克", "德昂", "保安", "裕固", "京", "塔塔尔", "独龙", "鄂伦春", "赫哲", "门巴", "珞巴", "基诺",
  ]
}
