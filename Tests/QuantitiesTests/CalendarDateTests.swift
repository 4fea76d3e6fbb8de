import Quantities
import Testing

struct CalendarDateTests {
  @Test func leapYearsAreProleptic() {
    #expect(CalendarDate.isLeap(2024) && CalendarDate.isLeap(2000) && CalendarDate.isLeap(4))
    #expect(!CalendarDate.isLeap(2023) && !CalendarDate.isLeap(1900) && !CalendarDate.isLeap(2100))
  }

  @Test func onlyRealDaysExist() {
    #expect(CalendarDate(year: 2024, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2024, month: 4, day: 31) == nil)
    #expect(CalendarDate(year: 2024, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: 2024, month: 0, day: 1) == nil)
    #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
  }

  @Test func monthLengthsSumToTheYear() {
    #expect((1...12).compactMap { CalendarDate.lastDay(ofMonth: $0, year: 2024) }.reduce(0, +) == 366)
    #expect((1...12).compactMap { CalendarDate.lastDay(ofMonth: $0, year: 2023) }.reduce(0, +) == 365)
  }

  @Test func printsAndOrders() throws {
    let early = try #require(CalendarDate(year: 24, month: 1, day: 5))
    let late = try #require(CalendarDate(year: 2024, month: 11, day: 30))
    #expect(early.description == "0024-01-05")
    #expect(late.description == "2024-11-30")
    #expect(early < late)
  }
}
