/// Lists of organisations as they are printed in the cells of plans.
package enum OrganisationList {
  /// The organisations of a cell, in order.
  ///
  /// Commas, semicolons and white space separate, but never inside brackets or quotation marks; a bracket
  /// stays with its owner. Collectives (`各区、县（市）政府`) stay whole although they hold a comma. White space
  /// that a line break or typesetting put inside a name is taken out: it only separates where a name is
  /// complete before it and another begins behind it. The characters of the answer are those of the text but
  /// for separators, white space and the form of brackets. Empty for an empty cell or a dash. O(*n*).
  package static func split(_ text: String) -> [String] {
    var result: [String] = []
    for piece in pieces(of: text) {
      if piece.isJoinable, let current = result.last,
        CollectiveGrammar.continues(current, with: piece.text, after: piece.separator)
      {
        result[result.count - 1] = current + String(piece.separator) + piece.text
      } else {
        result.append(piece.text)
      }
    }
    return result
  }

  /// Whether `text` has the form of one organisation or one collective.
  package static func looksLikeOrganisation(_ text: some StringProtocol) -> Bool { kind(of: text) != nil }

  /// Whether `text` may be an organisation that no table knows: a few characters without digits, that neither begin as a
  /// task nor end a clause, with brackets that close.
  ///
  /// O(*n*) in the text.
  package static func mayBeOrganisation(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 120 else { return false }
    let name = CompactText.fold(text)
    guard (2...24).contains(name.count), !TaskVerbs.begin(name) || placeBegins(name),
      !name.contains(where: { $0.isASCIIDigit || isClauseSign($0) })
    else { return false }
    if name.count == 2, !name.hasSuffix("办"), !name.hasSuffix("委"), !name.hasSuffix("局") { return false }
    let characters = Array(name)
    return Brackets.depths(in: characters).last.map { $0 == 0 || "）)".contains(characters.last ?? " ") }
      ?? false
  }

  /// What sort of organisation `text` means; `nil` where it has not the form of one.
  ///
  /// At most 40 characters. O(*n*) in the text.
  package static func kind(of text: some StringProtocol) -> OrganisationKind? {
    guard text.utf8.count <= 400 else { return nil }
    let name = CompactText.fold(text)
    guard (2...40).contains(name.count), !TaskVerbs.begin(name) || placeBegins(name),
      name.contains(where: \.isHan),
      !name.contains(where: isClauseSign)
    else { return nil }
    if CollectiveGrammar.isCollective(name) { return collectiveKind(name) }
    guard !HeaderWords.shared.isHeaderWord(name) else { return nil }
    var bare = name
    while let (base, _) = Brackets.trailing(of: bare) { bare = base }
    guard let end = OrganisationSuffixes.shared.end(of: bare), end.kind != .collective,
      !bare.contains(where: { $0.onlyScalar.map { $0 == "、" || $0 == "“" || $0 == "”" } ?? false })
    else { return nil }
    if !end.isStrong, end.kind == .government, TownGrammar.matches(bare) { return .government }
    if end.isStrong { return isPlainNumberCount(bare) ? nil : end.kind }
    return bare.count > end.suffix.count && bare.count >= 3 - (isLevel(bare.unicodeScalars.first) ? 1 : 0)
      && placeBegins(bare) && !bare.contains(where: \.isASCIIDigit) ? end.kind : nil
  }

  /// Whether a list of organisations may begin with `text`: a collective does, or the level of a government.
  package static func mayBegin(_ text: String) -> Bool {
    isLevel(text.unicodeScalars.first) || starts.contains { text.begins(with: $0) }
      || CollectiveGrammar.begins(text)
  }

  private static func collectiveKind(_ name: String) -> OrganisationKind? {
    guard !name.contains(where: \.isASCIIDigit), name.count <= 30 else { return nil }
    let ends = ["政府", "管委会", "部门", "单位", "街道", "镇", "乡", "办事处", "委员会", "公司", "主体", "企业", "县", "市", "区", "旗"]
    var bare = name
    while let (base, _) = Brackets.trailing(of: bare) { bare = base }
    return ends.contains { bare.ends(with: $0) } ? .collective : nil
  }

  private static func isPlainNumberCount(_ name: String) -> Bool { name.first?.isASCIIDigit ?? true }

  /// Whether a character is the level of a government, as names of its offices begin.
  private static func isLevel(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar {
    case "市", "县", "区", "省", "州", "旗", "镇", "乡", "国": true
    default: false
    }
  }

  /// Whether `name` begins with the level of a government or the name of a place.
  private static func placeBegins(_ name: String) -> Bool {
    if isLevel(name.unicodeScalars.first) { return true }
    return [4, 3, 2].contains { length in
      let start = String(name.prefix(length))
      return Divisions.shared.knows(start)
        || length < 4 && Divisions.shared.shortForms(of: start, in: nil).contains { $0.level != .county }
    }
  }

  // MARK: - Pieces

  private struct Piece {
    var text: String
    /// The separator before it.
    var separator: Character
    /// Whether the separator, not white space, stands directly before the piece and may belong to it.
    var isJoinable: Bool
  }

  private static func pieces(of text: String) -> [Piece] {
    let characters = PlainCharacters.of(text)
    let depths = Brackets.depths(in: characters)
    var result: [Piece] = []
    var separator: Character = "、"
    var runs: [String] = []
    var run = ""
    func close() {
      if !run.isEmpty { runs.append(run) }
      run = ""
      for (index, name) in joined(runs).enumerated() where !isPlaceholder(name) {
        // White space does not join a collective with what follows it, but a comma does.
        let isJoinable = index == 0 && "、，,".contains(separator)
        result.append(Piece(text: name, separator: separator, isJoinable: isJoinable))
      }
      runs = []
    }
    for (character, depth) in zip(characters, depths) {
      if depth == 0, isSeparator(character) {
        close()
        separator = character
      } else if character.isWhitespace {
        if depth == 0, !run.isEmpty {
          runs.append(run)
          run = ""
        }
      } else {
        for scalar in character.unicodeScalars {
          if let folded = CompactText.fold(scalar) { run.unicodeScalars.append(folded) }
        }
      }
    }
    close()
    return result
  }

  /// Runs between white space, put together again where the white space stands inside a name.
  private static func joined(_ runs: [String]) -> [String] {
    var result: [String] = []
    for run in runs {
      guard let last = result.last else {
        result.append(run)
        continue
      }
      if isComplete(last), isStart(run, after: last) {
        result.append(run)
      } else {
        result[result.count - 1] += run
      }
    }
    return result
  }

  private static func isComplete(_ name: String) -> Bool {
    looksLikeOrganisation(name) && name.count >= 3 && !name.hasSuffix("管委")
  }

  private static func isStart(_ name: String, after last: String) -> Bool {
    // A collective goes on behind its comma, so its first part need not look whole: 市建委 各区、县（市）政府.
    if CollectiveGrammar.begins(name) { return true }
    guard looksLikeOrganisation(name), name.count >= 3 else { return false }
    return isLevel(name.unicodeScalars.first)
      || starts.contains { name.begins(with: $0) }
      || name.prefix(2) == last.prefix(2)
  }

  private static func isPlaceholder(_ text: String) -> Bool {
    text.allSatisfy { character in
      switch character.onlyScalar {
      case "—", "-", "–", "－", "―", "─", "/", "／", "\\", ".", "。", "…": true
      default: false
      }
    }
  }

  private static func isClauseSign(_ character: Character) -> Bool {
    switch character.onlyScalar {
    case "，", "。", "；", "：", "！", "？", "%": true
    default: false
    }
  }

  private static func isSeparator(_ character: Character) -> Bool {
    switch character.onlyScalar {
    // U+037E is a semicolon by canonical equivalence.
    case "、", "，", ",", "；", ";", "\u{37E}", "､", "﹑", "。": true
    default: false
    }
  }

  private static let starts = ["国网", "国家", "中国", "团市委", "团县委", "团区委", "共青团"]
}
