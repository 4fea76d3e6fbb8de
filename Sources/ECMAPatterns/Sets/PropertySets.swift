internal import ICUText

/// The sets that `\p{...}` names (ECMA-262, tables 67 to 70).
///
/// The code points come from ICU, the names are those of ECMA-262: exact in every letter, and no others.
enum PropertySets {
  /// The binary properties of ECMA-262 that Unicode defines, by their long names.
  private static let binary: Set<String> = [
    "ASCII_Hex_Digit", "Alphabetic", "Bidi_Control", "Bidi_Mirrored", "Case_Ignorable", "Cased",
    "Changes_When_Casefolded", "Changes_When_Casemapped", "Changes_When_Lowercased",
    "Changes_When_NFKC_Casefolded", "Changes_When_Titlecased", "Changes_When_Uppercased", "Dash",
    "Default_Ignorable_Code_Point", "Deprecated", "Diacritic", "Emoji", "Emoji_Component",
    "Emoji_Modifier", "Emoji_Modifier_Base", "Emoji_Presentation", "Extended_Pictographic", "Extender",
    "Grapheme_Base", "Grapheme_Extend", "Hex_Digit", "IDS_Binary_Operator", "IDS_Trinary_Operator",
    "ID_Continue", "ID_Start", "Ideographic", "Join_Control", "Logical_Order_Exception", "Lowercase",
    "Math", "Noncharacter_Code_Point", "Pattern_Syntax", "Pattern_White_Space", "Quotation_Mark",
    "Radical", "Regional_Indicator", "Sentence_Terminal", "Soft_Dotted", "Terminal_Punctuation",
    "Unified_Ideograph", "Uppercase", "Variation_Selector", "White_Space", "XID_Continue", "XID_Start",
  ]

  /// The set of `\p{name}`: a general category or a binary property; nil when there is none of that name.
  static func set(alone name: String) -> ScalarSet? {
    switch name {
    case "Any": return .all
    case "ASCII": return ScalarSet([0...0x7F])
    case "Assigned": return set(UnicodeProperty(category: "Cn"))?.complement
    default: break
    }
    if let category = UnicodeProperty(category: name) { return set(category) }
    guard let property = UnicodeProperty(binary: name), binary.contains(property.name) else { return nil }
    return set(property)
  }

  /// The set of `\p{name=value}`; nil when there is no such property or value.
  static func set(_ name: String, is value: String) -> ScalarSet? {
    switch name {
    case "General_Category", "gc": set(UnicodeProperty(category: value))
    case "Script", "sc": set(UnicodeProperty(script: value, extensions: false))
    case "Script_Extensions", "scx": set(UnicodeProperty(script: value, extensions: true))
    default: nil
    }
  }

  private static func set(_ property: UnicodeProperty?) -> ScalarSet? {
    guard let ranges = try? property?.ranges() else { return nil }
    return ScalarSet(ranges)
  }
}
