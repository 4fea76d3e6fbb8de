import Testing

@testable import Gazetteer

struct SurnamesTests {
  @Test(arguments: [("王", "common"), ("欧阳", "usual"), ("仉督", nil), ("漕", "rare"), ("彧", nil), ("", nil)])
  func surnamesHaveAFrequency(surname: String, frequency: String?) {
    #expect(Surnames.shared.frequency(of: surname)?.rawValue == frequency)
  }
}
