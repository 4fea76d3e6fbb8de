package import PlanModel

/// What became of the measures of several plans, year after year.
package struct PlanHistory: Sendable, Equatable {
  /// Measures that are the same through the years.
  package struct Thread: Sendable, Equatable {
    /// One step a plan, in their order.
    package var steps: [Step]

    package init(steps: [Step]) { self.steps = steps }
  }

  /// What a thread is in one plan.
  package enum Step: Sendable, Hashable {
    /// The ids of its measures in the order of the plan, parts (其中) behind the others; several after a split or before a merger.
    case measures([String])
    /// The plan, which is whole, does not have it.
    case absent
    /// The dataset does not hold the whole plan; the measure may be in what is missing.
    case notFound
  }

  /// What changed from each plan to the next.
  package var comparisons: [PlanComparison]
  /// In the order of the first plan that has them, then of their measures there, those of parts alone at the end.
  package var threads: [Thread]

  package init(comparisons: [PlanComparison], threads: [Thread]) {
    self.comparisons = comparisons
    self.threads = threads
  }

  /// The thread that holds a measure; `nil` for an id that no plan has.
  package func thread(of id: String) -> Thread? {
    threads.first { thread in
      thread.steps.contains { step in
        if case .measures(let ids) = step { ids.contains(id) } else { false }
      }
    }
  }
}

extension PlanComparer {
  /// Compares the plans of several years, each with the next, and follows measures through all of them.
  ///
  /// A measure that a year lacks is looked for in the years behind it.
  ///
  /// - Parameters:
  ///   - plans: At least two, the earliest first.
  ///   - links: What a person decided about pairs of consecutive plans.
  /// - Returns: Every comparison of a plan with the next, and every measure in a thread.
  /// - Throws: What ``compare(old:new:links:)`` throws, and ``ComparisonFault/unknownLink(_:side:)`` for a link that
  ///   no two consecutive plans have.
  /// - Complexity: That of comparing every plan with the next; up to that of all pairs where measures are lacking.
  package func history(_ plans: [Dataset], links: PlanLinks = PlanLinks()) throws(ComparisonFault)
    -> PlanHistory
  {
    let sides = plans.map(PlanSide.init)
    let linksOfPairs = try LinkDistribution(links, sides).links
    var threads = ThreadMaker(sides)
    var comparisons: [PlanComparison] = []
    for place in plans.indices.dropLast() {
      let comparison = try compare(
        old: plans[place], new: plans[place + 1], links: linksOfPairs[place])
      threads.join(comparison, place, place + 1, onlyLoose: false)
      comparisons.append(comparison)
    }
    for distance in stride(from: 2, to: max(2, plans.count), by: 1) {
      for place in 0..<(plans.count - distance) where threads.mayJoin(place, place + distance) {
        let comparison = try compare(old: plans[place], new: plans[place + distance])
        threads.join(comparison, place, place + distance, onlyLoose: true)
      }
    }
    return PlanHistory(comparisons: comparisons, threads: threads.threads)
  }
}
