import type { SamplePaper } from '#documents'
import { sampleCollege, sampleSchool } from '#documents'
import type { Contingent } from './contingent.ts'
import { contingentPaper, contingentRegister } from './contingent-paper.ts'
import type { RoadmapPaper } from './roadmap-paper.ts'
import { roadmapPaper, roadmapRegister } from './roadmap-paper.ts'
import { standardStages } from './standard-stages.ts'
import { usualTargets } from './targets.ts'

const value = (fact: number, forecast: number) => ({ fact, forecast })

const school: Contingent = {
  factOn: '2026-09-01',
  forecastOn: '2027-09-01',
  values: {
    ...{ '1': value(642, 655), '1.1': value(270, 274), '1.1.1': value(131, 136), '1.1.2': value(18, 20) },
    ...{ '1.1.3': value(96, 104), '1.1.4': value(1, 0), '1.2': value(301, 306), '1.2.1': value(112, 120) },
    ...{ '1.2.2': value(34, 36), '1.2.3': value(140, 150), '1.2.4': value(4, 3), '1.3': value(71, 75) },
    ...{ '1.3.1': value(38, 41), '1.3.2': value(16, 18), '1.3.3': value(52, 56), '1.3.4': value(0, 0) },
    ...{ '1.4': value(372, 380), '1.5': value(118, 122), '2': value(46, 48), '2.1': value(17, 18) },
    ...{ '2.2': value(14, 15), '2.3': value(6, 7), '2.4': value(9, 9), '2.5': value(15, 17) },
    ...{ '3': value(84, 90), '4': value(3, 5) },
  },
}

const college: Contingent = {
  factOn: '2026-09-01',
  values: Object.fromEntries(
    Object.entries({
      ...{ '1': 512, '1.1': 150, '1.2': 138, '1.3': 126, '1.4': 98, '1.5': 287, '1.6': 225, '1.7': 12 },
      ...{ '1.8': 90, '1.9': 470, '1.10': 466, '2': 41, '2.1': 29, '2.2': 8, '2.3': 12, '2.4': 10 },
      ...{ '2.5': 5, '2.6': 8, '2.7': 14, '3': 11 },
    }).map(([code, fact]) => [code, { fact, forecast: null }]),
  ),
}

const compact: RoadmapPaper = {
  issuer: sampleSchool,
  approved: { by: 'order', order: { date: '2026-09-01', number: '30-од' }, appendix: 2 },
  on: '2026-09-01',
  cycle: '2026/2027 учебный год',
  ...{ from: '2026-09-01', to: '2027-06-30' },
  tracks: ['learners', 'employees'],
  forms: ['pupil_pupil', 'teacher_teacher', 'student_pupil'],
  stages: standardStages('compact', '2026-09-01', 'school'),
  contingent: school,
  targets: { years: [2026, 2027], rows: usualTargets([2026, 2027]) },
}

const long: RoadmapPaper = {
  ...compact,
  issuer: sampleCollege,
  called: 'measures',
  approved: { by: 'head' },
  cycle: '2026–2028 годы',
  to: '2028-12-31',
  forms: ['student_student', 'teacher_teacher', 'employer_student', 'teacher_student'],
  stages: standardStages('long', '2026-09-01', 'college'),
  contingent: null,
  targets: { years: [2026, 2027, 2028], rows: usualTargets([2026, 2027, 2028]) },
  columns: ['result', 'mark'],
}

export const roadmapSamples: SamplePaper[] = [
  { code: 'D03', build: () => roadmapPaper(compact), workbook: () => roadmapRegister(compact) },
  {
    code: 'D03',
    variant: 'long',
    title: 'комплекс мер колледжа на длинный цикл',
    build: () => roadmapPaper(long),
  },
  {
    code: 'D03',
    variant: 'teachers',
    title: 'система наставничества педагогических работников',
    build: () =>
      roadmapPaper({
        ...compact,
        ...{ tracks: ['employees'], forms: ['teacher_teacher'], contingent: null, targets: null },
        stages: standardStages('teachers', '2026-09-01', 'school'),
        columns: ['result'],
      }),
  },
  {
    code: 'D31',
    build: () => contingentPaper({ issuer: sampleSchool, contingent: school }),
    workbook: () => contingentRegister({ issuer: sampleSchool, contingent: school }),
  },
  {
    code: 'D31',
    variant: 'college',
    title: 'в колледже',
    build: () => contingentPaper({ issuer: sampleCollege, contingent: college }),
  },
]
