import type { Component, Importance } from '@app/model/matching'
import type { MethodRow, Solving } from '@app/model/rounds'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { MenteeView, MentorView, PairOrder, PairView } from './columns.ts'

export const componentNames: Record<Component, MessageDescriptor> = {
  request: msg`Запрос и компетенции`,
  form: msg`Форма и вариант`,
  age: msg`Желаемый возраст`,
  time: msg`Время и способ встреч`,
  interests: msg`Интересы`,
  subject: msg`Предмет, профессия`,
  wishes: msg`Взаимный выбор`,
}

/** What a component looks at, for the panel of weights. */
export const componentNotes: Record<Component, MessageDescriptor> = {
  request: msg`Отвечают ли компетенции наставника на запрос`,
  form: msg`Согласен ли наставник на эту форму`,
  age: msg`Попадает ли возраст в желаемый наставником`,
  time: msg`Есть ли общие дни, часы и способ встреч`,
  interests: msg`Сколько общих интересов`,
  subject: msg`Один ли предмет, специальность или профессия`,
  wishes: msg`Кого назвали в карточках после встречи`,
}

export const importanceNames: Record<Importance, MessageDescriptor> = {
  required: msg`Обязательно`,
  important: msg`Важно`,
  desirable: msg`Желательно`,
  ignored: msg`Не важно`,
}

/** Why mentees wait, for the figures of the left column, and where it is mended. */
export const waitingReasons: Record<
  string,
  { title: MessageDescriptor; mend?: MessageDescriptor; to?: string }
> = {
  full: {
    title: msg`нет свободных мест у тех, кто подходит`,
    mend: msg`Добавить наставников`,
    to: '/programme/people?base=mentors',
  },
  'no-consent-of-mentee': {
    title: msg`нет согласия`,
    mend: msg`Отметить согласия`,
    to: '/programme/people?base=mentees&view=no-consent',
  },
  'no-consent-of-mentor': {
    title: msg`у подходящих наставников нет согласия`,
    mend: msg`Отметить согласия`,
    to: '/programme/people?base=mentors&view=no-consent',
  },
  'no-certificate': {
    title: msg`у подходящих наставников нет справки об отсутствии судимости`,
    mend: msg`Открыть наставников`,
    to: '/programme/people?base=mentors',
  },
  'mentor-full': {
    title: msg`у наставников нет мест`,
    mend: msg`Открыть наставников`,
    to: '/programme/people?base=mentors',
  },
  nobody: {
    title: msg`в подборе нет наставников`,
    mend: msg`Добавить наставников`,
    to: '/programme/people?base=mentors',
  },
  forbidden: { title: msg`пары запрещены куратором` },
  'veto-of-mentee': { title: msg`отказались работать с этими наставниками` },
  'veto-of-mentor': { title: msg`наставники отказались работать с ними` },
  'mentor-is-parent': { title: msg`подходит только родственник` },
  'mentor-is-class-teacher': { title: msg`подходит только классный руководитель` },
  'same-person': { title: msg`подходит только он сам` },
  'required-request': { title: msg`нет наставника с нужной компетенцией, а она обязательна` },
  'required-form': { title: msg`нет наставника, согласного на эту форму` },
  'required-age': { title: msg`возраст не подходит, а он обязателен` },
  'required-time': { title: msg`нет общего времени, а оно обязательно` },
  'required-interests': { title: msg`нет общих интересов, а они обязательны` },
  'required-subject': { title: msg`нет общего предмета, а он обязателен` },
  'required-wishes': { title: msg`не выбрали друг друга, а это обязательно` },
  'min-group': { title: msg`не набирается группа` },
  limit: { title: msg`достигнут предел числа наставляемых` },
  apart: { title: msg`нужно развести с теми, кто уже у наставника` },
  stability: { title: msg`пара нарушила бы устойчивость подбора` },
  pin: { title: msg`места заняты закреплёнными парами` },
  away: { title: msg`отложены вами` },
}

export const otherReason = msg`другая причина`

export const menteeViewNames: Record<MenteeView, MessageDescriptor> = {
  waiting: msg`Без наставника`,
  paired: msg`В паре`,
  all: msg`Все`,
}

export const mentorViewNames: Record<MentorView, MessageDescriptor> = {
  all: msg`Все`,
  free: msg`Есть места`,
  full: msg`Мест нет`,
}

export const pairViewNames: Record<PairView, MessageDescriptor> = {
  all: msg`Все`,
  locked: msg`Закреплены`,
  warned: msg`С замечаниями`,
  moved: msg`Изменились`,
}

export const pairOrderNames: Record<PairOrder, MessageDescriptor> = {
  weakest: msg`сначала слабые`,
  name: msg`по наставляемому`,
  mentor: msg`по наставнику`,
}

export const phaseNames: Record<Solving['phase'], MessageDescriptor> = {
  queued: msg`Подбор ждёт очереди`,
  scoring: msg`Считаем оценки всех возможных пар`,
  solving: msg`Ищем лучшие пары`,
  proving: msg`Проверяем, нельзя ли лучше`,
}

export const problemWords: Record<NonNullable<Solving['problem']>, MessageDescriptor> = {
  contradiction: msg`Закрепления, места и размеры групп противоречат друг другу: например, закреплён один наставляемый, а в группе нужно не меньше трёх. Черновик остался прежним.`,
  'no-time': msg`За отведённое время не нашлось ни одного ответа. Черновик остался прежним. Попробуйте другой способ или меньший размер группы.`,
  stopped: msg`Сервер остановился, пока шёл подбор. Черновик остался прежним.`,
  failed: msg`Подбор прервался из-за неполадки, о ней уже записано в журнал сервера. Черновик остался прежним.`,
}

type Mode = MethodRow['mode']

/** Ways to choose among all answers, in the words of a curator. */
export const methodNames: Record<Mode, MessageDescriptor> = {
  score: msg`Наибольшая сумма оценок`,
  fair: msg`Лучшая из худших пар`,
  leximin: msg`Поровну для всех`,
  stable: msg`По выбору участников`,
  blend: msg`Выбор участников с уступкой`,
}

export const methodNotes: Record<Mode, MessageDescriptor> = {
  score: msg`Больше всего пар, затем самые подходящие пары в сумме`,
  fair: msg`Самая слабая пара настолько хороша, насколько это возможно, затем сумма`,
  leximin: msg`Сначала самая слабая пара, затем вторая с конца и так далее`,
  stable: msg`Не остаётся двоих, кто предпочёл бы друг друга своим парам`,
  blend: msg`Несколько таких случаев допускаются ради большей суммы оценок`,
}
