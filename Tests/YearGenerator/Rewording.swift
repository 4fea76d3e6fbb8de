import TestSupport

/// Words of plans with others that say the same, for generated plans of another year.
///
/// Written down for the generator alone; the matcher has no synonyms and never sees this table.
enum Rewording {
  /// What stands in a plan, and what could stand there a year later.
  static let synonyms: [(String, String)] = [
    ("新增", "新设"), ("新建", "建成"), ("完成", "实施"), ("推进", "开展"), ("建设", "建造"), ("改造", "更新改造"), ("提升", "提档升级"),
    ("老旧小区", "老旧住宅小区"), ("住宅加装电梯", "既有住宅增设电梯"), ("加装电梯", "增设电梯"), ("托位", "婴幼儿托位"), ("公园", "公园绿地"),
    ("老年助餐服务点", "老年食堂和助餐点"), ("助餐", "送餐助餐"), ("老年人", "老人"), ("残疾人", "残障人士"), ("康复救助", "康复服务"),
    ("充电桩", "充电设施"), ("新能源汽车", "电动汽车"), ("农村公路", "乡村道路"), ("农村", "乡村"), ("公路", "道路"), ("健身设施", "健身场地设施"),
    ("全民健身活动", "群众健身活动"), ("科学健身指导", "健身指导"), ("保障性租赁住房", "保租房"), ("保障性住房", "保障住房"), ("回迁安置", "安置回迁"),
    ("城镇就业", "城镇新就业"), ("高技能人才", "技能人才"), ("床位", "照护床位"), ("认知障碍", "认知症"), ("照护", "照料"), ("流感疫苗", "流行性感冒疫苗"),
    ("接种", "预防接种"), ("种养面积", "种植养殖面积"), ("稳粮增效", "稳粮增收"), ("房源", "住房房源"), ("孤独症", "自闭症"), ("污水", "生活污水"),
    ("管网", "管线"), ("供水", "给水"), ("燃气", "天然气"), ("停车泊位", "停车位"), ("停车位", "停车泊位"), ("公交线路", "公共交通线路"),
    ("公交", "公共交通"),
    ("学校", "中小学校"), ("义务教育", "九年义务教育"), ("学位", "入学学位"), ("培训", "技能培训"), ("农民工", "务工人员"), ("退役军人", "退伍军人"),
    ("医院", "医疗机构"), ("卫生院", "基层卫生院"), ("家庭医生", "签约家庭医生"), ("食品", "食品药品"), ("抽检", "抽样检测"), ("检测", "检验检测"),
    ("绿道", "健身绿道"), ("步道", "慢行步道"), ("体育公园", "运动公园"), ("图书馆", "公共图书馆"), ("文化", "公共文化"), ("演出", "文艺演出"),
    ("社区", "城乡社区"), ("服务中心", "综合服务中心"), ("服务站", "服务点"), ("养老", "养老助老"), ("幼儿园", "公办幼儿园"), ("厕所", "公厕"),
    ("公厕", "公共厕所"), ("垃圾", "生活垃圾"), ("河道", "河湖"), ("水库", "小型水库"), ("路灯", "道路照明"), ("救护员", "急救员"),
    ("志愿者", "志愿服务者"),
  ]

  /// Words that a plan puts in front of what it counts.
  static let additions = ["高品质", "标准化", "城乡", "各类", "普惠性", "示范性", "智慧"]

  /// The texts with some of their words exchanged, each in the same way.
  static func reworded(_ texts: [String], using random: inout SplitMix64) -> [String] {
    var result = texts
    var changes = 0
    for (word, other) in synonyms.shuffled(using: &random)
    where changes < 2 && texts.contains(where: { $0.contains(word) }) {
      result = result.map { $0.replacing(word, with: other) }
      changes += 1
    }
    if changes == 0 || Int.random(in: 0..<6, using: &random) == 0, let subject = texts.first,
      !subject.isEmpty,
      let addition = additions.randomElement(using: &random)
    {
      result = result.map { $0.replacing(subject, with: addition + subject) }
    }
    return result
  }
}
