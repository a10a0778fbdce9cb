import type { WithoutMentor } from './propose.ts'
import type { Reason, Warning } from './reasons.ts'
import type { HardRule } from './rules.ts'
import type { Component, Importance } from './weights.ts'

/** «2 года», «5 лет». */
function years(count: number): string {
  return `${count} ${plural(count, 'год', 'года', 'лет')}`
}

function plural(count: number, one: string, few: string, many: string): string {
  const tens = Math.abs(count) % 100
  const ones = tens % 10
  if (ones === 1 && tens !== 11) return one
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? few : many
}

function wished(from: number | null, to: number | null): string {
  if (from !== null && to !== null) return from === to ? years(from) : `${from}–${years(to)}`
  return from !== null ? `от ${genitiveYears(from)}` : `до ${genitiveYears(to ?? 0)}`
}

const genitiveYears = (count: number) => `${count} ${plural(count, 'года', 'лет', 'лет')}`

const listed = (words: readonly string[]) => words.join(', ')
const quoted = (words: readonly string[]) => words.map((word) => `«${word}»`).join(', ')

/** The reason in Russian, as it stands on the screen and in documents. */
export function reasonText(reason: Reason): string {
  switch (reason.code) {
    case 'request-covered':
      return reason.answered.map(answeredText).join('; ')
    case 'request-partly':
      return `${reason.answered.map(answeredText).join('; ')}; без ответа: ${quoted(reason.missing)}`
    case 'request-missing':
      return `на запрос ${quoted(reason.missing)} у наставника нет подходящей компетенции`
    case 'request-unknown':
      return 'запрос наставляемого не указан'
    case 'form-fits':
      return 'наставник согласен на эту форму'
    case 'form-unwanted':
      return 'наставник не выбирал эту форму'
    case 'variation-fits':
      return `наставник готов к варианту «${reason.variation}»`
    case 'variation-unwanted':
      return `наставник не выбирал вариант «${reason.variation}»`
    case 'age-fits':
      return `возраст подходит: ${years(reason.age)}, желаемый ${wished(reason.from, reason.to)}`
    case 'age-off':
      return `возраст ${years(reason.age)} расходится с желаемым (${wished(reason.from, reason.to)}) на ${years(reason.years)}`
    case 'age-any':
      return 'возраст наставляемого для наставника не важен'
    case 'age-unknown':
      return 'возраст наставляемого не указан'
    case 'time-common':
      return `общее время: ${listed(reason.slots)}`
    case 'time-none':
      return 'нет общего времени'
    case 'time-unknown':
      return 'удобное время не указано'
    case 'channel-common':
      return `встречи: ${listed(reason.channels)}`
    case 'channel-none':
      return 'удобные способы встреч не совпадают'
    case 'interests-common':
      return `общие интересы: ${listed(reason.interests)}`
    case 'interests-none':
      return 'общих интересов нет'
    case 'interests-unknown':
      return 'интересы не указаны'
    case 'subject-common':
      return `одно направление: ${listed(reason.subjects)}`
    case 'subject-none':
      return 'предметы и профессии разные'
    case 'subject-unknown':
      return 'предмет или профессия не указаны'
    case 'wish-mutual-first':
      return 'первый выбор друг друга'
    case 'wish-first-second':
      return reason.first === 'mentee'
        ? 'первый выбор наставляемого, второй — наставника'
        : 'первый выбор наставника, второй — наставляемого'
    case 'wish-one-sided':
      return reason.first === 'mentee' ? 'первый выбор наставляемого' : 'первый выбор наставника'
    case 'wish-mutual-lower':
      return 'назвали друг друга среди желаемых'
    case 'wish-none':
      return 'друг друга первыми не назвали'
  }
}

const answeredText = ({ request, competency }: { request: string; competency: string }) =>
  `запрос «${request}» ↔ компетенция «${competency}»`

export function warningText(warning: Warning): string {
  switch (warning.code) {
    case 'mentor-younger':
      return `наставник младше наставляемого на ${years(warning.years)}`
    case 'mentor-untrained':
      return 'наставник ещё не прошёл обучение'
    case 'direct-supervisor':
      return 'наставник — непосредственный руководитель наставляемого'
    case 'pupil-mentor-over-three':
      return `у наставника-ученика ${warning.mentees} ${plural(warning.mentees, 'наставляемый', 'наставляемых', 'наставляемых')}, больше трёх`
    case 'group-over-twelve':
      return `в группе ${warning.mentees} ${plural(warning.mentees, 'человек', 'человека', 'человек')}, больше двенадцати`
    case 'rule-broken':
      return ruleText[warning.rule]
  }
}

/** Why a pair may not be, in words. A veto is for the curator's eyes only. */
export const ruleText = {
  'veto-of-mentee': 'наставляемому было бы трудно работать с этим наставником',
  'veto-of-mentor': 'наставнику было бы трудно работать с этим наставляемым',
  'no-consent-of-mentee': 'нет действующих согласий наставляемого',
  'no-consent-of-mentor': 'нет действующих согласий наставника',
  'mentor-full': 'у наставника нет свободных мест',
  'same-person': 'это один и тот же человек',
  'mentor-is-parent': 'наставник — родитель или представитель наставляемого',
  'mentor-is-class-teacher': 'наставник — классный руководитель наставляемого',
  'no-certificate': 'нет отметки о справке об отсутствии судимости',
  forbidden: 'пара запрещена куратором',
  'required-request': 'нет компетенции по запросу, а это обязательно',
  'required-form': 'наставник не согласен на эту форму, а это обязательно',
  'required-age': 'возраст не подходит, а это обязательно',
  'required-time': 'нет общего времени, а это обязательно',
  'required-interests': 'нет общих интересов, а это обязательно',
  'required-subject': 'предмет или профессия не совпадают, а это обязательно',
  'required-wishes': 'друг друга не выбрали, а это обязательно',
} as const satisfies Record<HardRule, string>

export const componentText = {
  request: 'Запрос и компетенции',
  form: 'Форма и вариант',
  age: 'Желаемый возраст',
  time: 'Время и способ встреч',
  interests: 'Интересы',
  subject: 'Предмет, профессия',
  wishes: 'Взаимный выбор',
} as const satisfies Record<Component, string>

export const importanceText = {
  required: 'Обязательно',
  important: 'Важно',
  desirable: 'Желательно',
  ignored: 'Не важно',
} as const satisfies Record<Importance, string>

/** Why a mentee has no mentor, in one sentence; `nameOf` turns a mentor's id into a name. */
export function withoutMentorText(why: WithoutMentor['why'], nameOf: (mentor: string) => string): string {
  switch (why.code) {
    case 'no-candidate':
      if (why.rules.length === 0) return 'в подборе нет ни одного наставника'
      // Without his own consent nothing else matters.
      return why.rules.some(({ rule }) => rule === 'no-consent-of-mentee')
        ? ruleText['no-consent-of-mentee']
        : `ни один наставник не подходит: ${why.rules.map(({ rule, mentors }) => `${ruleText[rule]} — ${mentors}`).join('; ')}`
    case 'capacity': {
      const places = `${why.places} ${plural(why.places, 'место', 'места', 'мест')}`
      const people = `${why.mentees.length} ${plural(why.mentees.length, 'наставляемого', 'наставляемых', 'наставляемых')}`
      const whom = why.mentors.length <= 5 ? ` (${why.mentors.map(nameOf).join(', ')})` : ''
      const mentors = `${why.mentors.length} ${plural(why.mentors.length, 'наставник', 'наставника', 'наставников')}`
      return `для ${people} подходят только ${mentors}${whom}, у них вместе ${places}`
    }
    case 'full':
      return 'у всех подходящих наставников заняты места'
    case 'min-group':
      return 'группа не набирает наименьшего числа участников'
    case 'limit':
      return 'достигнут предел на число наставляемых'
    case 'apart':
      return 'у подходящего наставника уже тот, с кем наставляемого нужно развести'
    case 'stability':
      return 'мешают предпочтения: пара нарушила бы устойчивость подбора'
    case 'pin':
      return 'места заняты закреплёнными парами'
  }
}
