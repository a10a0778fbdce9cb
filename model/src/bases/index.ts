export { baseApi, SavedView } from './api.ts'
export { type BaseBook, baseBook, baseBookCodes, baseBooks, blankBook } from './books.ts'
export { exportMark, menteeColumns, mentorColumns, paperDate, wishedAgeText } from './columns.ts'
export { type BaseError, baseErrors } from './errors.ts'
export { baseObstacles, formsOpenTo, isReady, partIn, partsOf } from './readiness.ts'
export { baseRegister, type Pairing } from './register.ts'
export { BaseChange, BaseRow, changedValues, Participation } from './row.ts'
export { baseSamples } from './samples.ts'
export {
  inPair,
  isOpen,
  nextStates,
  ofMentorsOnly,
  setByPairs,
  stateObstacles,
  transitions,
} from './states.ts'
export {
  usualAdultCompetencies,
  usualCompetencies,
  usualInterests,
  usualRequests,
  usualTeacherRequests,
  usualTimeResources,
} from './tags.ts'
export { type BaseView, baseViews, viewsOf } from './views.ts'
