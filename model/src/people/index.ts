export {
  type Ages,
  ageAt,
  experienceAt,
  isMinor,
  isYoungSpecialist,
  reachesAgeOn,
  usualAges,
} from './age.ts'
export { peopleApi } from './api.ts'
export { HistoryRow, Namesake, PersonCard, PersonRow, personErrors } from './card.ts'
export { type PeopleError, peopleErrors } from './errors.ts'
export {
  BaseRole,
  baseRoles,
  Channel,
  capacityOf,
  channels,
  dayParts,
  type KnownValues,
  ParticipationState,
  ParticipationValues,
  participationStates,
  Slot,
  slots,
  usualCapacity,
  valuesToldAnew,
  weekdays,
} from './participation.ts'
export {
  line,
  Person,
  PersonInput,
  PersonKind,
  personKinds,
  Representative,
  RepresentativeInput,
  relations,
  Sex,
  TextForms,
} from './person.ts'
export {
  cardOf,
  changesOf,
  foldedName,
  fullName,
  type KnownPerson,
  type PersonRecord,
  union,
} from './record.ts'
export { tidyPerson } from './tidy.ts'
