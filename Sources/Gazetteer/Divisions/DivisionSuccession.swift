/// What became of a division, and what it came from.
extension Divisions {
  /// The divisions that hold at the end of `to` what `code` held at the end of `from`, by code.
  ///
  /// A division that still stands is among its own successors; beside it stand those that took territory
  /// from it. Territory is followed through every step between the years, so a division that passed on
  /// something else may be included: the answer is never too small. Empty where `code` did not stand at
  /// the end of `from`, or `to` is earlier.
  package func successors(of code: String, from: Int, to: Int) -> [Division] {
    guard from <= to, let start = division(code: code, in: from) else { return [] }
    var reached: [Step: Int] = [:]
    var queue: [(division: Division, year: Int)] = [(start, from)]
    var result: [DivisionCode: Division] = [:]
    while let (division, year) = queue.popLast() {
      let step = Step(code: division.key, since: division.since)
      // A record met again only matters when it is met earlier than before.
      if let earlier = reached[step], earlier <= year { continue }
      reached[step] = year
      if division.stands(atEndOf: to) { result[division.key] = division }
      for event in handovers(of: division) where event.year > year && event.year <= to {
        if let next = self.division(event.code, in: event.year) { queue.append((next, event.year)) }
      }
    }
    return result.values.sorted { $0.key < $1.key }
  }

  /// The divisions that held at the end of `from` what `code` holds at the end of `to`, by code.
  ///
  /// The mirror of ``successors(of:from:to:)``. O(*n*) in the table.
  package func predecessors(of code: String, from: Int, to: Int) -> [Division] {
    guard from <= to, let end = division(code: code, in: to) else { return [] }
    let givers = records.filter { !handovers(of: $0).isEmpty }
    var reached: [Step: Int] = [:]
    var queue: [(division: Division, year: Int)] = [(end, to)]
    var result: [DivisionCode: Division] = [:]
    while let (division, year) = queue.popLast() {
      let step = Step(code: division.key, since: division.since)
      if let later = reached[step], later >= year { continue }
      reached[step] = year
      if division.stands(atEndOf: from) { result[division.key] = division }
      for giver in givers {
        for event in handovers(of: giver)
        where event.code == division.key && event.year > from && event.year <= year
          && division.stands(atEndOf: event.year)
        {
          // What it gave in that year, it held at the year-end before.
          queue.append((giver, event.year &- 1))
        }
      }
    }
    return result.values.sorted { $0.key < $1.key }
  }

  /// The year in which a division ended and who took over its territory then; `nil` while it stands.
  package func ending(of division: Division) -> (year: Int, successors: [Division])? {
    guard let until = division.until else { return nil }
    let successors = handovers(of: division).filter { $0.year == until }
      .compactMap { self.division($0.code, in: until) }
    return (until, successors)
  }

  /// The year in which a division began and whose territory it got then.
  ///
  /// O(*n*) in the table.
  package func beginning(of division: Division) -> (year: Int, predecessors: [Division]) {
    let givers = records.filter { giver in
      giver != division
        && handovers(of: giver).contains { $0.code == division.key && $0.year == division.since }
    }
    return (division.since, givers)
  }

  /// The successors of a record; one that ended without any in that year, and whose code went on under another
  /// record, was renamed or raised, and that record is its successor.
  func handovers(of division: Division) -> [Division.Successor] {
    let stated = division.successors
    guard let until = division.until, !stated.contains(where: { $0.year == until }),
      records(of: division.key).contains(where: { $0.since == until })
    else { return stated }
    return stated + [Division.Successor(code: division.key, year: until)]
  }

  private struct Step: Hashable {
    var code: DivisionCode
    var since: Int
  }
}
