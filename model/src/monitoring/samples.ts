import type { SamplePaper } from '#documents'
import { samplePeople as people, sampleCollege, samplePositions, sampleSchool } from '#documents'
import type { Answers } from '#questionnaires'
import { curatorSheet } from './curator-sheet.ts'
import { blankMonitoringForm, monitoringPaper, monitoringWorkbook } from './form-paper.ts'
import { analyticalNote } from './note.ts'
import { collegeForm, schoolForm } from './sample-form.ts'
import { collegeNote, emptyNote, schoolNote } from './sample-note.ts'
import { statisticsPaper } from './statistics.ts'

const points: Answers = {
  '1.1': 2,
  '1.2': 2,
  '1.3': 1,
  '1.4': 2,
  '1.5': 2,
  '2.1': 2,
  '2.2': 1,
  '3.1': 2,
  '3.2': 1,
}
const curator = { name: people.curator, position: samplePositions.curator }

export const monitoringSamples: SamplePaper[] = [
  { code: 'D27', build: () => analyticalNote(schoolNote(points)) },
  { code: 'D27', variant: 'college', title: 'в колледже', build: () => analyticalNote(collegeNote) },
  { code: 'D27', variant: 'empty', title: 'данных еще нет', build: () => analyticalNote(emptyNote) },
  {
    code: 'D28',
    build: () =>
      curatorSheet({
        issuer: sampleSchool,
        cycle: '2026/2027 учебный год',
        curator,
        commission: [people.deputy.short, people.teacher.short],
        answers: points,
        conclusions:
          'программа отвечает целям; в следующем цикле обучить наставников современным технологиям сопровождения и расширить круг партнеров',
        filledOn: '2027-06-04',
      }),
  },
  { code: 'D28', variant: 'blank', title: 'бланк', build: () => curatorSheet({ issuer: sampleCollege }) },
  { code: 'D30', build: () => monitoringPaper(schoolForm), workbook: () => monitoringWorkbook(schoolForm) },
  {
    code: 'D30',
    variant: 'college',
    title: 'колледжа',
    build: () => monitoringPaper(collegeForm),
    workbook: () => monitoringWorkbook(collegeForm),
  },
  {
    code: 'D30',
    variant: 'blank',
    title: 'бланк для школы',
    build: () => monitoringPaper(blankMonitoringForm('school')),
    workbook: () => monitoringWorkbook(blankMonitoringForm('school')),
  },
  {
    code: 'D30',
    variant: 'college-blank',
    title: 'бланк для колледжа',
    build: () => monitoringPaper(blankMonitoringForm('college')),
    workbook: () => monitoringWorkbook(blankMonitoringForm('college')),
  },
  {
    code: 'D30',
    variant: 'statistics',
    title: 'сведения для статистической отчетности',
    build: () =>
      statisticsPaper({
        issuer: sampleSchool,
        year: 2027,
        ...{ mentors: 9, mentees: 11, youngSpecialists: 5, started: 11, finished: 8 },
        curator,
      }),
  },
  {
    code: 'D30',
    variant: 'statistics-blank',
    title: 'сведения для статистической отчетности, бланк',
    build: () => statisticsPaper({ issuer: sampleSchool, year: null, curator: null }),
  },
  {
    code: 'D30',
    variant: 'statistics-gaps',
    title: 'сведения для статистической отчетности, стаж известен не у всех',
    build: () =>
      statisticsPaper({
        issuer: sampleSchool,
        year: 2027,
        ...{ mentors: 9, mentees: 11, youngSpecialists: 5, started: 11, finished: 8 },
        missing: ['Стаж не указан у 2 из 11 наставляемых: молодые специалисты среди них не учтены.'],
        curator,
      }),
  },
]
