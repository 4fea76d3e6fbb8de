private import ReportAssets

/// The style sheet of the page, `Sources/ReportAssets/report.css`, which the C compiler embeds.
enum HTMLStyle {
  /// The bytes of the style sheet; O(*n*).
  static let bytes: [UInt8] = {
    let size = minsheng_report_css_size()
    var result: [UInt8] = []
    result.reserveCapacity(size)
    for index in 0..<size { result.append(minsheng_report_css_byte(index)) }
    return result
  }()

  /// The digest by which the content security policy of the page (CSP Level 3, section 2.3.1) knows the style
  /// sheet; a test makes it anew.
  static let hash = "sha256-w+wdvzuEXhBIGsiMIa764mwbACzt/1Ugp05Jm7VU/Go="
}
