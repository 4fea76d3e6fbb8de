/// `role verb subject amount`, with the bound and the enclosing amount where there are any; `-` for none.
enum ProseCasesOwn {
  /// Wordings of the genre, and numbers that are no amounts.
  static let tasks: [(text: String, amounts: [String])] = [
    (
      "完成PM2.5治理，5G基站100个，一老一小服务，三改一拆，双随机，新建110千伏变电站3座，15分钟生活圈10个",
      [
        "target - 5G基站 100个",
        "description - 变电站 110千伏",
        "target 新建 110千伏变电站 3座",
        "description - 生活圈 15分钟",
        "target - 15分钟生活圈 10个",
      ]
    ),
    (
      "2024年第一批项目，35周岁以下，60岁以上老年人",
      [
        "description - - 35周岁 atMost",
        "description - 老年人 60岁 atLeast",
      ]
    ),
    (
      "新建一万五千米管网",
      [
        "target 新建 管网 15000米"
      ]
    ),
    (
      "3年内完成改造10个",
      [
        "description - 完成改造 3年 atMost",
        "target 完成 改造 10个",
      ]
    ),
    (
      "打造四好农村路50公里",
      [
        "target 打造 四好农村路 50公里"
      ]
    ),
    (
      "新建公园三个，两三个小区",
      [
        "target 新建 公园 3个",
        "target - 小区 2..3个",
      ]
    ),
    (
      "城乡居民收入增长5%，控制在3%以内",
      [
        "target 增长 城乡居民收入 5%",
        "target 控制在 - 3% atMost",
      ]
    ),
    (
      "新增停车位不少于5000个，附近10个小区",
      [
        "target 新增 停车位 5000个 atLeast",
        "target - 小区 10个",
      ]
    ),
    (
      "完成总工程量的50%。",
      [
        "share 完成 总工程量 50%"
      ]
    ),
    (
      "新建绿道10公里和公园5个",
      [
        "target 新建 绿道 10公里",
        "target 新建 公园 5个",
      ]
    ),
    ("推进三位一体改革，打造一站式服务，四个一批", []),
    (
      "新建改建农贸市场30家以上",
      [
        "target 新建改建 农贸市场 30家 atLeast"
      ]
    ),
    (
      "新增公办幼儿园学位1.2万个以上，普惠性幼儿园覆盖率不低于90%",
      [
        "target 新增 公办幼儿园学位 12000个 atLeast",
        "target - 普惠性幼儿园覆盖率 90% atLeast",
      ]
    ),
    (
      "为1000户困难家庭提供适老化改造",
      [
        "target - 困难家庭 1000户"
      ]
    ),
    (
      "向3000名残疾儿童提供康复服务",
      [
        "target - 残疾儿童 3000名"
      ]
    ),
    (
      "在100个社区开展文化活动500场",
      [
        "description - 社区 100个",
        "target 开展 文化活动 500场",
      ]
    ),
    (
      "建成社区食堂20家，其中中心城区12家、乡镇8家",
      [
        "target 建成 社区食堂 20家",
        "target - 中心城区 12家 within=0",
        "target - 乡镇 8家 within=0",
      ]
    ),
    (
      "新增机动车停车泊位5000个（其中公共泊位2000个、专用泊位3000个），改造老旧管网30公里",
      [
        "target 新增 机动车停车泊位 5000个",
        "target - 公共泊位 2000个 within=0",
        "target - 专用泊位 3000个 within=0",
        "target 改造 老旧管网 30公里",
      ]
    ),
    (
      "完成投资3.5亿元",
      [
        "target 完成 投资 350000000元"
      ]
    ),
    (
      "新增绿地面积30公顷",
      [
        "target 新增 绿地面积 30公顷"
      ]
    ),
    (
      "培训养老护理员2000人次",
      [
        "target 培训 养老护理员 2000人次"
      ]
    ),
    (
      "发放消费券5000万元",
      [
        "target 发放 消费券 50000000元"
      ]
    ),
    (
      "完成一百二十个老旧小区改造",
      [
        "target 完成 老旧小区改造 120个"
      ]
    ),
    (
      "老旧小区改造一百二十个",
      [
        "target - 老旧小区改造 120个"
      ]
    ),
    (
      "新增AED 200台",
      [
        "target 新增 AED 200台"
      ]
    ),
    ("做到1+1帮扶，5+X模式，第3批", []),
    ("G60科创走廊，4G/5G全覆盖", []),
    (
      "离校2年内未就业",
      [
        "description - 未就业 2年 atMost"
      ]
    ),
    (
      "停车位新增1000个",
      [
        "target 新增 停车位 1000个"
      ]
    ),
    (
      "市民满意度达95%以上",
      [
        "target 达 市民满意度 95% atLeast"
      ]
    ),
    (
      "1小时交通圈，24小时自助服务",
      [
        "description - 交通圈 1小时",
        "description - 自助服务 24小时",
      ]
    ),
    (
      "每个乡镇建设1个养老中心",
      [
        "target - 养老中心 1个"
      ]
    ),
  ]
}
