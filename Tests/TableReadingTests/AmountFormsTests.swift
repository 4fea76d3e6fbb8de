import Testing

@testable import TableReading

struct AmountFormsTests {
  @Test func aRunIsKnownOnceItHasBeenKept() {
    var forms = AmountForms()
    let one = forms.run(AmountForms.none, then: 3)
    #expect(forms.form(of: one) == nil)
    forms.keep(.dash, of: one)
    let two = forms.run(one, then: 3)
    #expect(two != one)
    #expect(forms.form(of: two) == nil)
    forms.keep(.several, of: two)
    #expect(forms.form(of: forms.run(AmountForms.none, then: 3)) == .dash)
    #expect(forms.form(of: forms.run(one, then: 3)) == .several)
    #expect(forms.form(of: AmountForms.none) == nil)
    #expect(forms.form(of: nil) == nil)
    #expect(forms.run(nil, then: 3) == nil)
  }
}
