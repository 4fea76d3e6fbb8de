extension UnicodeCharacter {
  /// General categories; the numbers are ICU's.
  package enum Category: Int32, Hashable, Sendable {
    /// Cn.
    case unassigned = 0
    /// Lu.
    case capitalLetter = 1
    /// Ll.
    case smallLetter = 2
    /// Lt.
    case titleLetter = 3
    /// Lm.
    case modifierLetter = 4
    /// Lo.
    case otherLetter = 5
    /// Mn.
    case nonspacingMark = 6
    /// Me.
    case enclosingMark = 7
    /// Mc.
    case spacingMark = 8
    /// Nd.
    case digit = 9
    /// Nl.
    case letterNumber = 10
    /// No.
    case otherNumber = 11
    /// Zs.
    case space = 12
    /// Zl.
    case lineSeparator = 13
    /// Zp.
    case paragraphSeparator = 14
    /// Cc.
    case control = 15
    /// Cf.
    case format = 16
    /// Co.
    case privateUse = 17
    /// Cs.
    case surrogate = 18
    /// Pd.
    case dash = 19
    /// Ps.
    case opening = 20
    /// Pe.
    case closing = 21
    /// Pc.
    case connector = 22
    /// Po.
    case otherPunctuation = 23
    /// Sm.
    case mathematical = 24
    /// Sc.
    case currency = 25
    /// Sk.
    case modifierSymbol = 26
    /// So.
    case otherSymbol = 27
    /// Pi.
    case initialQuote = 28
    /// Pf.
    case finalQuote = 29

    /// Whether it is a kind of mark: Mn, Me, Mc.
    package var isMark: Bool { self == .nonspacingMark || self == .enclosingMark || self == .spacingMark }
  }

  /// Classes of direction (Unicode annex 9); the numbers are ICU's.
  package enum Direction: Int32, Hashable, Sendable {
    /// L.
    case left = 0
    /// R.
    case right = 1
    /// EN.
    case europeanNumber = 2
    /// ES.
    case europeanSeparator = 3
    /// ET.
    case europeanTerminator = 4
    /// AN.
    case arabicNumber = 5
    /// CS.
    case commonSeparator = 6
    /// B.
    case paragraph = 7
    /// S.
    case segment = 8
    /// WS.
    case space = 9
    /// ON.
    case neutral = 10
    /// AL.
    case arabicLetter = 13
    /// NSM.
    case nonspacingMark = 17
    /// BN.
    case boundary = 18
    /// LRE.
    case leftEmbedding = 11
    /// LRO.
    case leftOverride = 12
    /// RLE.
    case rightEmbedding = 14
    /// RLO.
    case rightOverride = 15
    /// PDF.
    case popDirection = 16
    /// FSI.
    case firstStrongIsolate = 19
    /// LRI.
    case leftIsolate = 20
    /// RLI.
    case rightIsolate = 21
    /// PDI.
    case popIsolate = 22
  }

  /// How letters join (Joining_Type); the numbers are ICU's.
  package enum Joining: Int32, Hashable, Sendable {
    /// U.
    case none = 0
    /// C.
    case causing = 1
    /// D.
    case dual = 2
    /// L.
    case left = 3
    /// R.
    case right = 4
    /// T.
    case transparent = 5
  }

  /// Scripts that anybody asks about; the numbers are ICU's.
  package enum Script: Int32, Hashable, Sendable {
    /// Greek.
    case greek = 14
    /// Han.
    case han = 17
    /// Hebrew.
    case hebrew = 19
    /// Hiragana.
    case hiragana = 20
    /// Katakana.
    case katakana = 22
    /// Any other.
    case other = -1
  }
}
