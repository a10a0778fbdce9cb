export { GatheringPaper, gatheringApi, gatheringPapers } from './api.ts'
export { type Choice, chooseTalks, type Eligible } from './choose-talks.ts'
export { type GatheringError, gatheringErrors } from './errors.ts'
export {
  Attendance,
  Clock,
  Gathering,
  GatheringInput,
  Guest,
  OtherGuest,
  ProtocolFacts,
  ScenarioPoint,
  TalkRounds,
  TalkSchedule,
  TalkSettings,
  usualScenario,
  usualTalks,
} from './gathering.ts'
export { guestList } from './guest-list.ts'
export { invitations } from './invitations.ts'
export type { MeetingPaper, PaperGuest } from './meeting-paper.ts'
export { endsToday, type ProgrammeLine, programmeOf, talkTimes } from './programme.ts'
export { blankProtocol, type GatheringProtocol, gatheringProtocol } from './protocol.ts'
export { gatheringSamples } from './samples.ts'
export { crowded, fewestRounds, planTalks, type RoomLimits, type Talk, type TalkPair } from './schedule.ts'
export { type PlannedTalks, personalRoutes, talkSchedule } from './talk-papers.ts'
export { lengthOf, type TalkTimes, type TimeLine, timetable } from './timetable.ts'
