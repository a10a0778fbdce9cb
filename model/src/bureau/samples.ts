import type { SamplePaper } from '#documents'
import { sampleCollege as issuer, samplePeople as people, samplePositions } from '#documents'
import { acceptanceAct, implementationCertificate } from './acts.ts'
import { creationOrder } from './creation-order.ts'
import { blankMinutes, councilMinutes } from './minutes.ts'
import { projectPassport } from './passport.ts'
import { ordersRegister } from './register.ts'
import { bureauRegulation } from './regulation.ts'
import { projectRequest } from './request.ts'
import { sampleProject, sampleProjects } from './sample-projects.ts'
import { termsOfReference } from './terms.ts'
import { bureauPlan } from './year-plan.ts'
import { bureauReport } from './year-report.ts'

const year = '2026/2027 учебный год'
const head = { name: people.teacher.short }
const teacher = {
  name: people.teacher,
  position: {
    nominative: 'Преподаватель',
    genitive: 'преподавателя',
    dative: 'преподавателю',
    accusative: 'преподавателя',
    instrumental: 'преподавателем',
  },
}
const other = { name: people.youngTeacher, position: teacher.position }
const order = { date: '2026-09-10', number: '58-од' }
const council = [
  { name: people.teacher.nominative, about: 'преподаватель', role: 'chair' as const },
  { name: people.youngTeacher.nominative, about: 'преподаватель', role: 'secretary' as const },
  { name: people.worker.nominative, about: 'главный инженер ООО «Станкозавод»' },
  { name: people.student.nominative, about: '3 курс, группа С-31' },
]

const bureau = (
  variant: string,
  title: string,
  build: Extract<SamplePaper, { build: unknown }>['build'],
): SamplePaper => ({ code: 'D38', variant, title, build })

export const bureauSamples: SamplePaper[] = [
  {
    code: 'D38',
    title: 'положение',
    build: () => bureauRegulation({ issuer, order, on: '2026-09-10', appendix: 1 }),
  },
  bureau('order', 'приказ о создании и составе', () =>
    creationOrder({
      ...{
        issuer,
        at: order,
        on: '2026-09-10',
        head: teacher,
        council,
        control: { name: people.curator, position: samplePositions.curator },
      },
      departments: [
        { title: 'Проектно-строительный отдел', head: teacher },
        { title: 'Проектно-дизайнерский отдел', head: other },
      ],
      terms: { plan: '2026-09-25', first: '2026-10-01' },
    }),
  ),
  bureau('plan', 'годовой план', () =>
    bureauPlan({
      ...{ issuer, year, head, approvedOn: '2026-09-28' },
      sections: [
        {
          title: 'Организационная работа',
          works: [
            {
              text: 'Встреча со студентами первого и второго курсов, запись в бюро',
              due: '2026-10-05',
              responsible: people.teacher.short,
            },
            { text: 'Заседания рабочего совета', due: 'раз в два месяца', responsible: people.teacher.short },
          ],
        },
        {
          title: 'Работа над проектами',
          works: [
            {
              text: 'Проект благоустройства двора детского сада',
              due: '2027-03-15',
              responsible: people.student.short,
            },
            {
              text: 'Чертежи стенда для мастерской',
              due: '2027-05-20',
              responsible: people.secondStudent.short,
            },
          ],
        },
        {
          title: 'Конкурсы, выставки, публикации',
          works: [
            {
              text: 'Участие в региональном конкурсе студенческих проектов',
              due: 'апрель 2027 г.',
              responsible: people.youngTeacher.short,
            },
          ],
        },
      ],
    }),
  ),
  bureau('plan-blank', 'годовой план, бланк', () =>
    bureauPlan({ issuer, year: null, sections: null, head: null }),
  ),
  {
    code: 'D38',
    variant: 'register',
    title: 'реестр заказов',
    register: () => ordersRegister(issuer, sampleProjects, '2027-06-15'),
  },
  {
    code: 'D38',
    variant: 'register-blank',
    title: 'реестр заказов, бланк',
    register: () => ordersRegister(issuer, null),
  },
  bureau('request', 'заявка на выполнение проекта', () => projectRequest({ issuer, project: sampleProject })),
  bureau('request-blank', 'заявка, бланк', () => projectRequest({ issuer, project: null })),
  bureau('terms', 'техническое задание', () =>
    termsOfReference({ issuer, project: sampleProject, minutes: { date: '2026-10-20', number: '2' } }),
  ),
  bureau('terms-blank', 'техническое задание, бланк', () => termsOfReference({ issuer, project: null })),
  bureau('minutes', 'протокол рабочего совета', () =>
    councilMinutes({
      ...{
        issuer,
        at: { date: '2026-10-20', number: '2' },
        chair: people.teacher.short,
        secretary: people.youngTeacher.short,
      },
      present: council.map(({ name, about }) => ({ name, about })),
      guests: [{ name: people.parent.short, about: 'заведующий хозяйством детского сада' }],
      items: [
        {
          agenda: 'О заявке на проект благоустройства двора детского сада',
          heard: ['Ключевскую О. И., которая представила заявку и исходные данные'],
          spoke: ['Кузнечный В. С. с предложением разделить проект на два этапа'],
          decided: [
            'Согласовать заказ',
            'Поручить проект проектно-ландшафтному отделу',
            'Утвердить техническое задание до 1 ноября 2026 г.',
          ],
          votes: { for: 4, against: 0, abstained: 0 },
        },
        {
          agenda: 'О плане участия в конкурсах',
          heard: ['Родникова П. А. о сроках конкурсов весны 2027 года'],
          decided: ['Подготовить заявку на региональный конкурс студенческих проектов'],
          votes: { for: 3, against: 0, abstained: 1 },
        },
      ],
    }),
  ),
  bureau('minutes-blank', 'протокол рабочего совета, бланк', () => blankMinutes(issuer)),
  bureau('passport', 'паспорт проекта', () => projectPassport({ issuer, project: sampleProject, head })),
  bureau('passport-blank', 'паспорт проекта, бланк', () =>
    projectPassport({ issuer, project: null, head: null }),
  ),
  bureau('acceptance', 'акт приема-передачи', () =>
    acceptanceAct({
      ...{ issuer, at: { date: '2027-03-12', number: '1' }, project: sampleProject },
      materials: [
        { title: 'Альбом чертежей', form: 'бумажный', copies: 2 },
        { title: 'Пояснительная записка', form: 'электронный' },
        { title: 'Макет территории в масштабе 1:100', form: 'макет' },
      ],
      remarks: { text: 'уточнить состав посадок у северной стены', due: '2027-03-26' },
    }),
  ),
  bureau('acceptance-blank', 'акт приема-передачи, бланк', () =>
    acceptanceAct({ issuer, at: {}, project: null, materials: [] }),
  ),
  bureau('implementation', 'справка о внедрении', () =>
    implementationCertificate({
      ...{ issuer, project: sampleProject, at: { date: '2027-06-03', number: '19' } },
      effect: 'двор благоустроен по проекту студентов, площадка для прогулок увеличена на треть',
    }),
  ),
  bureau('implementation-blank', 'справка о внедрении, бланк', () =>
    implementationCertificate({ issuer, project: null, at: {}, effect: null }),
  ),
  bureau('report', 'годовой отчет', () =>
    bureauReport({
      ...{ issuer, year, approvedOn: '2027-06-25', projects: sampleProjects, head },
      conclusions: [
        'Бюро выполнило все согласованные заказы, один из них передан позже срока',
        'Студенты младших курсов мало участвуют в проектах',
      ],
      next: [
        'Привлечь студентов первого и второго курсов',
        'Заключить соглашения с двумя новыми заказчиками',
      ],
    }),
  ),
  bureau('report-empty', 'годовой отчет без заказов', () =>
    bureauReport({
      ...{ issuer, year, projects: [], head },
      conclusions: ['Бюро создано в конце учебного года'],
      next: ['Принять первые заказы'],
    }),
  ),
]
