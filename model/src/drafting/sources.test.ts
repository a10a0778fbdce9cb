import { expect, test } from 'vitest'
import type { BaseRow } from '#bases'
import { documentCodes, documentKind, samplePeople, samplePositions, sampleSchool } from '#documents'
import { wordingFlaws } from '#papers'
import { periodsOf } from '#programmes'
import { factNames, type PaperFacts } from '#registry'
import {
  bareDossier,
  belongsTo,
  type Dossier,
  type DraftPair,
  type DraftPerson,
  fieldsOf,
  paperSources,
  sourceKey,
  sourceOf,
} from './index.ts'

const on = '2026-11-20'
const empty = bareDossier({
  issuer: { kind: 'school', fullName: '', shortName: 'СОШ № 5', head: null },
  organisationKind: 'school',
  on,
  change: { changed: {}, pair: null, mentor: null, from: on, reason: '' },
})

const person = (given: Partial<DraftPerson> = {}): DraftPerson => ({
  id: 'p1',
  name: samplePeople.teacher,
  position: samplePositions.deputy,
  kind: 'teacher',
  about: 'учитель математики',
  ...{ minor: false, signsBeside: false, phone: '8 (000) 123-45-67', email: '', employer: '' },
  ...{
    representatives: [],
    bornOn: null,
    youngSpecialist: false,
    experienceKnown: false,
    consents: [],
    mentored: [],
  },
  takesPart: [
    {
      ...{ role: 'mentor', forms: ['teacher_pupil'], request: '', competencies: ['олимпиады'] },
      ...{ wishedAge: '12–15 лет', timeResource: '2 часа в неделю', trainedOn: null },
    },
  ],
  ...given,
})

const child = person({
  ...{ id: 'p2', name: samplePeople.junior, kind: 'learner', about: '6 «Б» класс', minor: true },
  representatives: [
    { name: samplePeople.parent.nominative, relation: 'отец', phone: '8 (000) 555-12-34', email: '' },
  ],
  takesPart: [
    {
      ...{ role: 'mentee', forms: ['teacher_pupil'], request: 'подтянуть математику', competencies: [] },
      ...{ wishedAge: '', timeResource: '', trainedOn: null },
    },
  ],
})

const ordered = {
  mentors: [{ name: samplePeople.teacher, about: 'учитель математики' }],
  mentees: [{ name: samplePeople.junior, about: '6 «Б» класс', minor: true }],
  ...{ form: 'учитель – ученик', from: '2026-12-01', to: '2027-05-31', track: 'learners' as const },
}

const pair = (given: Partial<DraftPair> = {}): DraftPair => ({
  ...{ id: 'x', number: '1', form: 'teacher_pupil', formTitle: 'учитель – ученик', goal: '' },
  ...{ from: '2026-12-01', to: '2027-05-31', order: null, kind: 'traditional', state: 'active' },
  ...{ closedOn: null, ordered, mentors: [person()], mentees: [child] },
  ...given,
})

const member = { participationId: 'z', place: '', minor: false, joinedOn: null, leftOn: null }

const dates = { startsOn: '2026-09-01', endsOn: '2027-06-30' }
const whole = (about: DraftPerson): Dossier => ({
  ...empty,
  issuer: sampleSchool,
  at: { date: on, number: '7' },
  cycle: {
    title: '2026/2027',
    ...dates,
    forms: [
      { form: 'teacher_pupil', title: 'учитель – ученик', federalForm: 'other' },
      { form: 'teacher_teacher', title: 'учитель – учитель', federalForm: 'teacher_teacher' },
    ],
    stages: periodsOf({ template: 'compact_year', ...dates }),
  },
  official: (id) => (id ? { name: samplePeople.curator, position: samplePositions.curator } : null),
  person: { ...about, mentored: [pair()] },
  pairs: [pair()],
  participants: [person(), child],
  named: (id) => (id === 'p1' ? person() : null),
  register: [
    {
      ...{ id: 'x', cycleId: 'y', number: '1', form: 'teacher_pupil', formTitle: 'учитель – ученик' },
      ...{ kind: 'traditional', state: 'active', goal: '', startsOn: '2026-12-01', endsOn: '2027-05-31' },
      ...{ score: null, order: null, paper: null, continuesId: null },
      ...{ closedOn: null, closingReason: null },
      members: [
        { personId: 'p1', role: 'mentor', name: samplePeople.teacher.nominative, ...member },
        { personId: 'p2', role: 'mentee', name: samplePeople.junior.nominative, ...member },
      ],
    } as Dossier['register'][number],
  ],
  change: {
    changed: { date: '2026-11-01', number: '4-од' },
    ...{
      pair: ordered,
      mentor: ordered.mentors[0] ?? null,
      from: '2026-12-10',
      reason: 'по заявлению наставника',
    },
  },
})

const answers: PaperFacts = {
  curatorId: 'c',
  control: { kind: 'self' },
  ...{ decisionBody: 'педагогического совета', decisionOn: '2026-08-28', decisionNumber: '1' },
  ...{ orderOn: '2026-09-01', orderNumber: '30-од', unionChair: samplePeople.teacher.short },
  ...{ chair: samplePeople.director.short, secretary: samplePeople.teacher.short },
  rewards: [
    { personId: 'p1', reward: 'thanks', detail: '', merit: '' },
    { personId: 'p1', reward: 'bonus', detail: '5000 рублей', merit: '' },
  ],
}

test.each(paperSources.map((source) => [sourceKey(source), source] as const))(
  '%s is made for an organisation about which only its name is known: what is missing is named, nothing falls',
  (_, source) => {
    const facts = source.usual?.(empty, {}) ?? {}
    expect(wordingFlaws(source.build(empty, facts).doc, on)).toEqual([])
    expect(fieldsOf(source, empty).map(({ name }) => name)).toEqual([...source.asks])
    source.table?.(empty, facts)
    if (source.blank) expect(wordingFlaws(source.blank(empty, facts).doc, on)).toEqual([])
  },
)

test.each(paperSources.map((source) => [sourceKey(source), source] as const))(
  '%s is well worded for a school that is filled in, of an adult and of a child',
  (_, source) => {
    for (const about of [person(), child]) {
      const dossier = whole(about)
      const facts = { ...source.usual?.(dossier, {}), ...answers }
      const { doc } = source.build(dossier, facts)
      expect(wordingFlaws(doc, on)).toEqual([])
      expect(doc.blocks.length).toBeGreaterThan(0)
      expect(source.obstacles?.(dossier, facts) ?? []).toEqual([])
    }
  },
)

test('bases, the register of pairs and that of consents are signed by the curator whom the answers name', () => {
  const registers = paperSources.filter(({ code }) => ['D10', 'D35', 'D39'].includes(code))
  expect(registers).toHaveLength(7)
  for (const source of registers) {
    const signed = (facts: PaperFacts) => source.build(whole(person()), facts).doc.blocks.at(-1)
    expect(signed(answers)).toMatchObject({ k: 'signature', name: samplePeople.curator.short })
    expect(signed({})).toMatchObject({ k: 'signature', name: [{ blank: 45 }] })
  }
})

test('the sheet of attendance writes a class as other papers do, and its legend stands above the list', () => {
  const mentor: BaseRow = {
    ...{ id: 'r1', name: 'Лапшина Клавдия Руслановна', kind: 'learner', group: '8Б' },
    ...{ state: 'in_base', enteredOn: '2026-10-01', version: 1 },
  }
  const bases = { ...empty.bases, mentor: { rows: [mentor], pairings: [] } }
  const { doc } = sourceOf('D12', 'attendance')?.build({ ...whole(person()), bases }, answers) ?? {
    doc: null,
  }
  expect(JSON.stringify(doc).replaceAll('\u00A0', ' ')).toContain('8 «Б» класс')
  expect(doc?.blocks.slice(-2).map(({ k }) => k)).toEqual(['table', 'signature'])
})

test('a form of an organisation without a name says that the name is missing', () => {
  const nameless = { ...whole(person()), issuer: { ...sampleSchool, fullName: '', shortName: '' } }
  const forms = ['D09', 'D11', 'D12', 'D13', 'D20', 'D21', 'D22', 'D36']
  const silent = paperSources
    .filter(({ code, life }) => forms.includes(code) && life !== 'register')
    .filter((source) => {
      const { problems } = source.build(nameless, { ...source.usual?.(nameless, {}), ...answers })
      return !problems.some(({ code }) => code === 'document.organisation-name-missing')
    })
  expect(silent.map(sourceKey)).toEqual([])
})

test('every form document of the handbook that can be made has a blank to print', () => {
  const forms = documentCodes.filter((code) => documentKind(code).form)
  const without = forms.filter((code) => !paperSources.some((one) => one.code === code && one.blank))
  expect(without).toEqual([])
})

test('every answer that a page may save is known to some kind of document, and none is asked for twice', () => {
  const asked = new Set(paperSources.flatMap(({ asks }) => asks))
  expect(factNames.filter((name) => !asked.has(name))).toEqual([])
  for (const source of paperSources) expect(new Set(source.asks).size).toBe(source.asks.length)
})

test('two sources never share a kind and a variant', () => {
  expect(new Set(paperSources.map(sourceKey)).size).toBe(paperSources.length)
})

test('a regulation without a single form cannot be made, and the form says which answer it waits for', () => {
  const source = sourceOf('D02')
  expect(source?.obstacles?.(empty, { forms: [], ownForms: [] })).toEqual(['forms'])
})

test('the consent of a child goes out in the name of the representative and never to a teacher', () => {
  const source = sourceOf('D07', 'processing-minor')
  const { doc } = source?.build(whole(child), {}) ?? { doc: null }
  expect(JSON.stringify(doc)).toContain(samplePeople.parent.nominative)
  expect(source?.fits?.({ kind: 'teacher', minor: false, roles: ['mentor'] })).toBe(false)
  expect(source?.fits?.({ kind: 'learner', minor: true, roles: ['mentee'] })).toBe(true)
})

test('a questionnaire is offered for those whom it asks: a pupil, a teacher, a mentor, a mentee', () => {
  const child = { kind: 'learner', minor: true, roles: ['mentee'] }
  const teacher = { kind: 'teacher', minor: false, roles: ['mentor'] }
  const fits = (variant: string) => [child, teacher].map((one) => sourceOf('D09', variant)?.fits?.(one))
  expect(fits('needs-student')).toEqual([true, false])
  expect(fits('competence-adult')).toEqual([false, true])
  expect(fits('teacher-student-mentee-before')).toEqual([true, false])
  expect(fits('teacher-student-mentor-before')).toEqual([false, true])
  expect(fits('mentor-sheet')).toEqual([false, true])
  expect(fits('third-party')).toEqual([true, true])
  const colleague = { ...teacher, roles: ['mentee'] }
  expect(sourceOf('D09', 'preference-mentee')?.fits?.(colleague)).toBe(true)
  expect(sourceOf('D09', 'pupil-pupil-mentee-before')?.fits?.(colleague)).toBe(false)
})

test('every kind of document of the handbook can be made', () => {
  expect(documentCodes.filter((code) => !paperSources.some((one) => one.code === code))).toEqual([])
})

const ofKind = (kind: Dossier['issuer']['kind']) => paperSources.filter((one) => belongsTo(one, kind))

test('papers of the bureau are offered to colleges alone', () => {
  expect(ofKind('college').filter(({ code }) => code === 'D38')).toHaveLength(11)
  expect(ofKind('school').filter(({ code }) => code === 'D38')).toEqual([])
})

test('an authority has its orders, its letter and its roll-up, and no paper about a person or a pair', () => {
  expect(ofKind('authority').map(sourceKey)).toEqual(['D37', 'D37-monitoring', 'D06-results', 'D30-roll-up'])
  expect(new Set(ofKind('authority').map(({ about }) => about))).toEqual(new Set(['organisation']))
  for (const kind of ['school', 'college', 'additional', 'preschool'] as const)
    expect(ofKind(kind).map(sourceKey)).not.toContain('D37')
})

test('a lesson is visited at a colleague, an enterprise writes only of those whom its people teach', () => {
  expect(sourceOf('D20')?.suits?.('teacher_teacher')).toBe(true)
  expect(sourceOf('D20')?.suits?.('teacher_pupil')).toBe(false)
  expect(sourceOf('D21')?.suits?.('employer_student')).toBe(true)
  expect(sourceOf('D21')?.suits?.('teacher_pupil')).toBe(false)
})
