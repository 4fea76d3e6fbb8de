/// The longest ascending part of a row of numbers.
enum LongestRun {
  /// The places of a longest part that ascends, in order; of several, always the same.
  ///
  /// The numbers are all different. O(*n* log *n*), by the last numbers of the best parts of every length.
  static func ascending(_ numbers: [Int]) -> [Int] {
    /// By length less one, the place of the smallest last number.
    var last: [Int] = []
    var previous = [Int](repeating: -1, count: numbers.count)
    for place in numbers.indices {
      var (low, high) = (0, last.count)
      while low < high {
        let middle = (low + high) / 2
        if numbers[last[middle]] < numbers[place] { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[place] = last[low - 1] }
      if low == last.count { last.append(place) } else { last[low] = place }
    }
    var run: [Int] = []
    var place = last.last ?? -1
    while place >= 0 {
      run.append(place)
      place = previous[place]
    }
    return run.reversed()
  }
}
