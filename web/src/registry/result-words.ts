import type { resultFacts } from '@app/model/registry'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { said, type Words } from './said.ts'

const eachOnItsLine = msg`Каждое с новой строки`

/** Questions of the papers with which a cycle ends. */
export const resultWords: Record<keyof typeof resultFacts, Words> = {
  rewards: said(msg`Кого и чем поощрить`),
  event: said(msg`Где вручаются награды`, msg`«на итоговом заседании педагогического совета»`),
  eventOn: said(msg`Дата вручения`),
  accountantId: said(msg`Кто производит выплаты`, msg`Пусто: без такого пункта`),
  occasion: said(msg`Повод`),
  merit: said(msg`За что`, msg`«за …». Пусто: слова по поводу`),
  nomination: said(msg`Номинация`, msg`«в номинации «Лучший наставник»»`),
  rewardedOn: said(msg`Дата приказа о поощрении`),
  rewardNumber: said(msg`Номер приказа о поощрении`),
  issuedOn: said(msg`Дата документа`, msg`Пусто: место для даты`),
  requestedBy: said(msg`Куда представляется`, msg`«в аттестационную комиссию». Пусто: по месту требования`),
  achievements: said(msg`Конкурсы, публикации, открытые уроки`, eachOnItsLine),
  rewarded: said(msg`Поощрения`, eachOnItsLine),
  strengths: said(msg`Сильные стороны`, eachOnItsLine),
  weaknesses: said(msg`Слабые стороны`, eachOnItsLine),
  opportunities: said(msg`Возможности`, eachOnItsLine),
  threats: said(msg`Угрозы и риски`, eachOnItsLine),
  conclusions: said(msg`Выводы`, eachOnItsLine),
  nextSteps: said(msg`План на следующий цикл`),
  points: said(msg`Баллы самооценки`, msg`2 – в полной мере, 1 – частично, 0 – нет`),
  commission: said(msg`Члены комиссии`, msg`Инициалы и фамилии, каждые с новой строки`),
  practiceTitle: said(msg`Название практики`),
  problem: said(msg`Проблема, с которой начали`, msg`Имена участников будут заменены ролями`),
  practiceGoal: said(msg`Цель практики`),
  tasks: said(msg`Задачи`, eachOnItsLine),
  means: said(msg`Ресурсы и условия`, eachOnItsLine),
  steps: said(msg`Ход работы по этапам`),
  tools: said(msg`Инструменты и материалы`, eachOnItsLine),
  results: said(msg`Результаты до и после`),
  howToRepeat: said(msg`Как повторить практику`),
  authors: said(msg`Авторы практики`),
  risks: said(msg`Трудности`),
  practices: said(msg`Практики, публикации, награды`),
}

export const resultOptions: Record<string, MessageDescriptor> = {
  'mark.2': msg`2 – в полной мере`,
  'mark.1': msg`1 – частично`,
  'mark.0': msg`0 – нет`,
  'practice.practice': msg`Практика`,
  'practice.publication': msg`Публикация`,
  'practice.contest': msg`Конкурс`,
  'practice.award': msg`Награда`,
}
