import Quantities
import Testing

@testable import TableReading

struct AmountFormTests {
  private func form(_ text: String) -> AmountForm { AmountForm(Samples.quantities.readCell(text)) }

  @Test(
    arguments: [
      ("—", .dash), ("5个", .quantity(hasUnit: true, isFaulty: false)),
      ("5", .quantity(hasUnit: false, isFaulty: false)),
      ("182 8公顷", .quantity(hasUnit: true, isFaulty: true)),
      ("5个、3座", .several), ("新增学位", .other), ("", .other),
    ] as [(String, AmountForm)])
  func theSortOfACell(text: String, expected: AmountForm) { #expect(form(text) == expected) }
}
