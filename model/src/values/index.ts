export type { Contact } from './contacts.ts'
export { readContact, readContacts, relationIn } from './contacts.ts'
export type { DateProblem } from './dates.ts'
export { ageOn, calendarDate, readBirthDate, readDate, serialToIso } from './dates.ts'
export type { Month } from './days.ts'
export { addDays, addMonths, daysOf, isWholeMonth, monthAfter, monthOf, monthsOf } from './days.ts'
export type { EmailProblem } from './emails.ts'
export { findEmails, readEmail } from './emails.ts'
export type { ExperienceProblem } from './experience.ts'
export { readExperience } from './experience.ts'
export { firstNameOf } from './first-names.ts'
export type { GroupProblem } from './groups.ts'
export { groupInTitle, isSchoolClass, looksLikeGroup, readGroup } from './groups.ts'
export { joinLines, splitList } from './lists.ts'
export { properCase } from './name-case.ts'
export type { FullName, NameOrder, NameProblem } from './names.ts'
export { isInitial, isPatronymic, nameOrder, readFullName, readNamePart } from './names.ts'
export type { NumberingProblem } from './numbering.ts'
export { formatNumber, numberingProblems, parseNumber } from './numbering.ts'
export type { CountProblem } from './numbers.ts'
export { readCapacity } from './numbers.ts'
export type { PhoneProblem } from './phones.ts'
export { findPhones, readPhone } from './phones.ts'
export type { Reading } from './reading.ts'
export { saysNothing } from './reading.ts'
export type { Sex, SexProblem } from './sex.ts'
export { readSex, sexOfPatronymic } from './sex.ts'
export {
  cleanLine,
  cleanText,
  foldName,
  hasHiddenCharacters,
  mendMixedWords,
  russianLetters,
} from './text.ts'
export type { DayTransfers } from './working-days.ts'
export { addWorkingDays, dayTransfers, isWorkingDay, yearsWithoutTransfers } from './working-days.ts'
