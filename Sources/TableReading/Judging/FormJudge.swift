package import Gazetteer
package import Provenance
package import Quantities
package import SourceText

/// Asks the maker of every form for its reading of a dump, and compares what they explain.
package struct FormJudge {
  let source: SourceText
  let quantities: QuantityReader
  let withheld: WithheldEvidence

  package init(source: SourceText, quantities: QuantityReader, without withheld: WithheldEvidence = []) {
    self.source = source
    self.quantities = quantities
    self.withheld = withheld
  }

  /// The readings of all forms, or of one, the best first; of equals the one of the form that is named first.
  ///
  /// O(*n*) for each form.
  package func readings(as only: FormName? = nil) -> [FormReading] {
    let forms = only.map { [$0] } ?? FormName.allCases
    let bits = TableBits(source: source, quantities: quantities)
    let readings = forms.flatMap { form in
      read(as: form).map { FormReading(form: form, result: $0, bits: bits.bits(of: $0, form: form)) }
    }
    return readings.enumerated().sorted {
      $0.element.bits == $1.element.bits ? $0.offset < $1.offset : $0.element.bits > $1.element.bits
    }.map(\.element)
  }

  private func read(as form: FormName) -> [TableReadingResult] {
    switch form {
    case .separated:
      [DelimitedReader.read(source, words: .shared, quantities: quantities)].compactMap(\.self)
    case .wrapped:
      [FlowReader.read(source, words: .shared, quantities: quantities, without: withheld)].compactMap(\.self)
    case .list: [ListReader.read(source, words: .shared, quantities: quantities)].compactMap(\.self)
    case .cellsWithBars, .cellALine, .rowALine: StreamReader.read(source, as: form, quantities: quantities)
    }
  }
}
