import type { Block, BuiltDocument, DateStyle, Issuer, Official, Problem, Reference, Text } from '#documents'
import {
  built,
  enumerate,
  executorMark,
  formatDate,
  formatPeriod,
  gap,
  headSignature,
  letterHead,
  line,
  list,
  para,
  runs,
  subject,
} from '#documents'
import { lowerFirst } from '#orders'
import { settingWords } from '#papers'

/** Whom a letter about the programme is for. */
export const letterAudiences = ['parents', 'partners', 'alumni'] as const
export type LetterAudience = (typeof letterAudiences)[number]

export type InformationLetter = {
  issuer: Issuer
  at: Reference
  to: LetterAudience
  style?: DateStyle
  /** Who it is sent to, in the dative: «Генеральному директору АО «…»», «Кузнечному В. С.». */
  addressee?: readonly string[]
  /** «Уважаемый Виктор Степанович!»; without it the letter greets all of its kind. */
  greeting?: string
  /** «2026/2027 учебный год» */
  cycle: string
  period?: { from: string; to: string }
  /** Titles of the forms: «ученик – ученик». */
  forms: readonly string[]
  curator: Official | null
  contacts?: { phone?: string; email?: string; room?: string }
  /** A meeting where one tells about the programme. */
  meeting?: { on: string; at?: string; place?: string } | null
  answerBy?: string
  site?: string
}

/** D06 «Информационное письмо» to parents, partners and alumni: what, when, contacts. */
export function informationLetter(letter: InformationLetter): BuiltDocument {
  const style = letter.style ?? 'words'
  const words = texts(letter)
  const blocks: Block[] = [
    letterHead(letter.issuer, addressee(letter), letter.at, undefined, style),
    subject(words.title),
    line(letter.greeting?.trim() || words.greeting, { align: 'center', after: 6, keep: true }),
    ...words.about.map((text) => para(text)),
    para(words.offerTitle, { keep: true }),
    list(words.offers),
    ...meeting(letter, style),
    asked(words.asked, letter, style),
    contacts(letter),
    ...(letter.site ? [para(`Подробнее о программе: ${letter.site}, раздел «Наставничество».`)] : []),
    headSignature(letter.issuer),
    ...(letter.curator ? [executorMark(executorOf(letter.curator, letter.contacts?.phone))] : []),
  ]
  return built({ title: words.title, blocks, size: 13 }, problems(letter))
}

type Words = {
  title: string
  greeting: string
  about: string[]
  offerTitle: string
  offers: string[]
  asked: string
}

function texts(letter: InformationLetter): Words {
  const { issuer, cycle, forms, style } = letter
  const { learners, here } = settingWords(issuer.kind)
  const period = letter.period ? ` (${formatPeriod(letter.period.from, letter.period.to, style)})` : ''
  const begins = `на ${cycle}${period}`
  const named = forms.map((form) => `«${form}»`)
  const formWords = named.length
    ? ` ${plural(named.length, 'Форма', 'Формы')} наставничества: ${enumerate(named)}.`
    : ''
  const voluntary = 'Участие добровольное и бесплатное.'
  if (letter.to === 'parents')
    return {
      title: 'О программе наставничества',
      greeting: 'Уважаемые родители (законные представители)!',
      about: [
        `Сообщаем, что ${here} начинается программа наставничества ${begins}. Наставник – старший товарищ, педагог или специалист предприятия, который поможет Вашему ребенку справиться с трудной задачей, раскрыть способности или выбрать профессию.${formWords}`,
        `${voluntary} Наставники проходят отбор и обучение, работу каждой пары сопровождает куратор. Вы будете знать план и график встреч ребенка и сможете прекратить участие в любой момент.`,
      ],
      offerTitle: 'Чтобы ребенок стал участником, нужно:',
      offers: [
        'подписать согласие на участие в программе и согласие на обработку персональных данных (это отдельные документы, бланки выдает куратор);',
        'помочь ребенку заполнить анкету о том, в чем ему нужна поддержка;',
        'сообщить куратору, если важно что-то учесть при выборе наставника.',
      ],
      asked: 'Просим вернуть подписанные бланки куратору',
    }
  if (letter.to === 'partners')
    return {
      title: 'О сотрудничестве в программе наставничества',
      greeting: 'Уважаемые коллеги!',
      about: [
        `${issuer.shortName.trim() || 'Организация'} начинает программу наставничества ${begins} в соответствии с целевой моделью, утвержденной Министерством просвещения Российской Федерации.${formWords}`,
        `Приглашаем Ваших специалистов стать наставниками ${learners.genitive}. Для предприятия это возможность заранее познакомиться с будущими работниками, передать опыт и укрепить свою репутацию.`,
      ],
      offerTitle: 'Предлагаем:',
      offers: [
        'заключить соглашение о сотрудничестве;',
        'определить специалистов, готовых встречаться с наставляемыми два раза в месяц и чаще, и назначить их приказом предприятия;',
        'проводить на предприятии экскурсии, профессиональные пробы и совместные проекты;',
        'принять участие в обучении наставников, которое мы организуем.',
      ],
      asked: 'Просим сообщить о решении и направить список кандидатов в наставники',
    }
  return {
    title: 'О приглашении выпускников в программу наставничества',
    greeting: 'Уважаемые выпускники!',
    about: [
      `Мы начинаем программу наставничества ${begins} и будем рады видеть Вас среди наставников.${formWords}`,
      `Вы учились ${here}, нашли свою дорогу, и Ваш опыт нужен тем, кто только выбирает путь. Достаточно двух встреч в месяц: расскажите о профессии, помогите с проектом, поддержите советом.`,
    ],
    offerTitle: 'Мы со своей стороны:',
    offers: [
      'поможем выбрать форму участия и время встреч;',
      'проведем короткое обучение наставников;',
      'познакомим с наставляемыми на общей встрече и будем сопровождать работу пары;',
      'отметим Ваш вклад благодарностью.',
    ],
    asked: 'Если Вы готовы участвовать, просим сообщить об этом',
  }
}

const plural = (n: number, one: string, many: string) => (n === 1 ? one : many)

const addressee = ({ addressee: given = [], to, issuer }: InformationLetter): Text[] => {
  const lines = given.map((text) => text.trim()).filter(Boolean)
  if (lines.length) return lines
  const { learners } = settingWords(issuer.kind)
  return {
    parents: [`Родителям (законным представителям) ${learners.genitive}`],
    partners: ['Руководителям предприятий и организаций'],
    alumni: ['Выпускникам прошлых лет'],
  }[to]
}

function meeting({ meeting: one }: InformationLetter, style: DateStyle): Block[] {
  if (!one) return []
  const time = one.at ? ` в ${one.at}` : ''
  return [
    para(
      runs(
        `О программе мы расскажем на встрече, которая состоится ${formatDate(one.on, style)}${time}. Место: `,
        ...(one.place?.trim() ? [one.place.trim()] : [gap('document.place-missing')]),
        '.',
      ),
    ),
  ]
}

const asked = (text: string, { answerBy }: InformationLetter, style: DateStyle): Block =>
  para(`${text}${answerBy ? ` до ${formatDate(answerBy, style)}` : ''}.`)

/** «Куратор программы – заместитель директора Березина Анна Сергеевна, тел. …, кабинет 12.» */
function contacts({ curator, contacts: at = {}, issuer }: InformationLetter): Block {
  const who = curator
    ? runs(
        lowerFirst(curator.position.nominative),
        ' ',
        curator.name.nominative.trim() || gap('document.name-missing'),
      )
    : [gap('document.curator-missing')]
  const phone = at.phone ?? issuer.phone
  const email = at.email ?? issuer.email
  const where = [phone && `тел. ${phone}`, email, at.room && `кабинет ${at.room}`].filter(Boolean).join(', ')
  return para(runs('Куратор программы наставничества – ', ...who, where ? `, ${where}` : '', '.'))
}

const executorOf = (curator: Official, phone: string | undefined) => ({
  name: curator.name.nominative,
  ...(phone ? { phone } : {}),
})

const problems = ({ period }: InformationLetter): Problem[] =>
  period && period.to < period.from ? [{ code: 'document.period-reversed' }] : []
