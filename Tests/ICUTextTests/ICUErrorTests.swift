import ICUText
import Testing

@Suite struct ICUErrorTests {
  @Test(
    arguments: zip(
      [1, 2, 7, 15],
      [
        "U_ILLEGAL_ARGUMENT_ERROR", "U_MISSING_RESOURCE_ERROR", "U_MEMORY_ALLOCATION_ERROR",
        "U_BUFFER_OVERFLOW_ERROR",
      ] as [String]))
  func codesHaveNames(code: Int32, name: String) {
    #expect(ICUError(code: code, job: "test").name == name)
  }

  @Test func onlyErrorsAreThrown() throws {
    try ICUError.check(0, "work")
    try ICUError.check(-127, "work")
    #expect(throws: ICUError(code: 15, job: "work")) { try ICUError.check(15, "work") }
  }
}
