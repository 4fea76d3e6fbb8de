internal import CICUShims

/// A property that code points have or have not, with the value asked for: what `\p{Script=Han}` names.
///
/// Names are compared letter for letter, as ECMA-262 wants, not loosely as ICU does. Which code points have
/// the property is ICU's data and follows its version of Unicode.
package struct UnicodeProperty: Hashable, Sendable {
  private let property: Int32
  private let value: Int32

  /// ICU's numbers of the properties (`UProperty`).
  private static let script: Int32 = 0x100A
  private static let categoryMask: Int32 = 0x2000
  private static let scriptExtensions: Int32 = 0x7000

  private init?(property: Int32, value: Int32) {
    guard property >= 0, value != -1 else { return nil }
    self.property = property
    self.value = value
  }

  /// A binary property by its long or short name: `Alphabetic`, `Alpha`.
  ///
  /// Nil when ICU knows none of that name.
  package init?(binary name: String) {
    unsafe self.init(property: minsheng_binary_property(name), value: 1)
  }

  /// A general category, or a group of them, by a name or alias: `Lu`, `L`, `Letter`, `digit`.
  package init?(category name: String) {
    let mask = unsafe minsheng_property_value(Self.categoryMask, name)
    self.init(property: Self.categoryMask, value: mask)
  }

  /// A script by a name or alias: `Han`, `Hani`.
  ///
  /// With `extensions`, the code points that are used with the script (Script_Extensions).
  package init?(script name: String, extensions: Bool) {
    unsafe self.init(
      property: extensions ? Self.scriptExtensions : Self.script,
      value: minsheng_property_value(Self.script, name))
  }

  /// The long name of the property, `Alphabetic`; empty when it has none.
  package var name: String {
    guard let name = unsafe minsheng_property_name(property) else { return "" }
    return unsafe String(cString: name)
  }

  /// What a code point becomes when case is ignored, one for one; itself for most.
  package static func simpleFold(_ scalar: UInt32) -> UInt32 {
    guard let scalar = Int32(exactly: scalar) else { return scalar }
    return UInt32(exactly: minsheng_simple_fold(scalar)) ?? 0
  }

  /// The code points that have it, as ranges in ascending order that neither touch nor overlap.
  ///
  /// ICU makes the set anew at every call: tens to hundreds of microseconds.
  package func ranges() throws(ICUError) -> [ClosedRange<UInt32>] {
    let job = "list code points of property \(property)"
    let bounds = try unsafe Border.growing(1024, filler: Int32(0), job: job) { bounds, room, status in
      unsafe minsheng_property_ranges(property, value, bounds, room, &status)
    }
    return stride(from: 0, to: bounds.count - 1, by: 2).compactMap { index in
      guard let first = UInt32(exactly: bounds[index]), let last = UInt32(exactly: bounds[index + 1]),
        first <= last
      else { return nil }
      return first...last
    }
  }
}
