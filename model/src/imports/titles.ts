import { cleanText, mendMixedWords, relationIn } from '#values'
import type { About, Meaning, TitleMatch } from './meanings.ts'

const LONGEST = 160

/** A title without case, marks and line breaks: «Ф.И.О. ученика» → «ф и о ученика». */
export function foldTitle(text: string): string {
  return mendMixedWords(cleanText(text))
    .replace(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}№#]+/gu, ' ')
    .replace(/№/g, ' № ')
    .replace(/\s+/g, ' ')
    .trim()
}

// What must not be in the system at all, and other people's data. These come before everything else, so that
// «Номер паспорта» is not taken for a number and «Телефон классного руководителя» for a telephone.
const UNWANTED =
  /паспорт|снилс|(^| )полис|гражданств|национальн|вероисповедан|религ|инвалид|(^| )овз( |$)|диагноз|здоров|физкультурн\S* групп|группа крови|свидетельств|удостоверя|место жительств|место рождения|прописк|проживан|регистраци|домашний адрес|почтовый адрес|судимост|социальн\S* (статус|положен|категор)|льгот|многодетн|малообеспеч|(^| )учет(е|а)?( |$)|семь|доход|медицинск|заболеван|прививк/
const OTHERS =
  /классн\S* рук|кл рук|тьютор|куратор|директор|^воспитатель|руководител\S* (группы|практики|мо|цк|пцк)/

const ABOUT: [About, RegExp][] = [
  [
    'representative',
    /родител|представител|(^| )(мат(ь|ери)|мам(а|ы)|от(е)?ц(а)?|пап(а|ы))( |$)|опекун|попечител|parent/,
  ],
  ['mentee', /наставляем|подопечн/],
  ['mentor', /наставник|mentor/],
]

type Rule = [Meaning, RegExp, number?]

const EMAIL =
  /(^| )(e ?mail|mail|емейл|имейл|емайл|мейл|электронн\S* (почт\S*|адрес\S*)|эл (почт\S*|адрес)|почта)( |$)/
const PHONE =
  /(^| )(тел|телеф\S*|мобил\S*|моб|сотов\S*|сот|whats ?app|ватсап|viber|phone|mobile)( |$)|номер для связи/

// The first rule that fits wins. A rule that is tied to both ends weighs 1, any other 0.8 unless it says itself.
const rules: Rule[] = [
  ['ordinal', /^(№|#|n|no|номер|п п|пп|№ ?п ?п|№ п п.{0,6}|n п п|нпп|№ по (порядку|списку)|порядковый номер|№ в (списке|журнале)|по порядку|number)$/],
  ['ignore', /форма наставничества|результат|ссылка|отметка|личн\S* дел|табельн|логин|пароль|примечан|комментар|заметк|зачислен|прибы|выбы|прием|вхожден|вступлен|завершен|приказ|подпись|согласи|статус заявки|уровень|(^| )балл|успеваемост|оценк|образование|вуз|дата (заполнен|выдач|аттестац|окончан)/],
  ['contact', new RegExp(`(?=.*(?:${EMAIL.source}))(?=.*(?:${PHONE.source}))`)],
  ['email', EMAIL],
  ['relation', /кем приходится|степень родства|родство|^статус (родител|представител)\S*$/],
  ['birthYear', /^(год рожден\S*|г р|год р)( \S+)?$/],
  ['bornOn', /^(дата рожден\S*|д р|др|день рожден\S*|дата рожд|дата р|д рожд\S*|рожден\S*|родил(ся|ась)|число месяц год рожд\S*|birth ?(day|date)?|date of birth|dob)$/],
  ['bornOn', /рожд|родил(ся|ась)/],
  ['wishedAge', /желаем\S* (возраст|класс)|возраст\S* (наставляем|подопечн)|с каким возрастом/],
  ['ignore', /возраст|полных лет|сколько лет/],
  ['capacity', /(сколько|кол ?во|количество|число|макс\S*|скольких).*(наставляем|подопечн|ученик|обучающ|студент|мест|человек|взять|стажер)|^(мест|вместимость|емкость)$/],
  ['availability', /ресурс времени|когда удобно|(удобн|свободн)\S* (врем|дни|день)|доступность|(^| )график|дни недели|время (встреч|для)/],
  ['request', /^(запрос|запросы|основной запрос|затруднения|потребности|дефициты|request)$/],
  ['request', /запрос|затруднен|дефицит|потребност|нужна помощь|чем (вам|тебе) .{0,10}помочь|нужн\S* поддержк|трудност|проблем|ч(ему|то) (хочет|хочу)|хо(чет|чу) научиться|цел\S* участия|ожидани/],
  ['competencies', /^(основные )?компетенц\S*( наставника)?$|^(skills|competencies)$/],
  ['competencies', /компетенц|чем .{0,20}(помочь|поделиться)|чему .{0,20}научить( |$)|сильные стороны|умени|навык|област\S* (помощи|экспертизы)|экспертиз|готов\S* (помочь|научить|поделиться)|направлени\S* (работы|помощи|наставничества)/],
  ['interests', /^(интересы|увлечения|хобби|interests)$/],
  ['interests', /интерес|увлечен|хобби/],
  ['achievements', /достижен|наград|(^| )успехи|побед|олимпиад/],
  ['category', /категори|квалификационн/],
  ['experience', /стаж|опыт (педагогической )?работы|experience/],
  ['inn', /(^| )инн( |$)/],
  ['phone', PHONE],
  ['contact', /контакт|как связаться|для связи/],
  ['firstNamePatronymic', /^имя (и )?(отчество|о)( |$)|^и о$/],
  ['fullName', /^(ф и о|фио|f i o)$/],
  ['fullName', /^(ф и о|фио|ф и|фи)( \S+){0,4}$/, 0.95],
  ['fullName', /^фамилия (и )?(имя|инициал\S*|и о|и|отчество)/, 0.95],
  ['fullName', /^имя (отчество )?(и )?фамилия|^и ф$|^и о фамилия|^(first and last name|name and surname)$/, 0.95],
  ['fullName', /(^| )(ф и о|фио)( |$)|полное имя|^(full name|name|student|teacher|employee)$/],
  ['lastName', /^(фамилия|фам|last ?name|surname|family name)$/],
  ['lastName', /(^| )фамили[яи]( |$)/],
  ['firstName', /^(имя|first ?name|given name)$/],
  ['firstName', /^имя( |$)|(^| )имя$/],
  ['patronymic', /^(отчество|отч|middle ?name|patronymic)$/],
  ['patronymic', /(^| )отчество( |$)/],
  ['parallel', /^(параллель|год обучения|номер класса|цифра( класса)?|класс цифра|класс номер)$/],
  ['letter', /^(литера?|буква|подкласс)( класса)?$|^класс (литера?|буква)$/],
  ['ignore', /^(курс|course|смена|форма обучения|язык|подгруппа)/],
  ['group', /^(класс|кл|группа|гр|класс группа|группа класс|учебн\S* (группа|класс)|(№|номер|название|наименование|шифр|код) (учебной )?(группы|класса)|class|group|класс литера?|класс буква|класс обучения)$/],
  ['group', /^(№ )?(класс|кл|группа|гр|группы|класса)( (?!рук)\S+){0,3}$|(^| )класс$/],
  ['sex', /^(пол|пол ребенка|пол ученика|пол м ж|м ж|sex|gender)$/],
  ['position', /должност|кем работает/],
  ['speciality', /специальност|професси|направление подготовки|образовательн\S* программ/],
  ['category', /квалификац/],
  ['position', /^(должность|занимаемая должность|position|job)$/],
  ['subject', /предмет|дисциплин|что преподает/],
  ['employer', /^(организация|предприятие|работодатель|компания|школа|колледж|оо|оу|учреждение)$/],
  ['employer', /организаци|предприяти|место (работы|учебы)|работодател|компани|(^| )учреждени|(^| )(оу|оо)( |$)/],
  ['representative', /^(родител\S*|(законн\S* )?представител\S*|мать|мама|отец|папа|опекун\S*|родител\S* (законн\S* )?представител\S*|сведения о (родител|представител)\S*|данные (родител|представител)\S*)$/],
  ['fullName', /^(список )?(ученик|учащ|обучающ|воспитанник|студент|слушател|ребен|дети|педагог|учител|преподавател|сотрудник|работник|наставник|наставляем|участник|мастер|стажер|молодой специалист|человек)\S*( \S+){0,3}$/, 0.5],
  ['ignore', /(^| )дата( |$)|(^| )адрес( |$)/, 0.5],
] // biome-ignore format: one rule, one line

const known = new Map<string, TitleMatch | undefined>()

/** What a title of a column means; nothing when the dictionary has no such words. */
export function matchTitle(title: string): TitleMatch | undefined {
  if (!title || title.length > LONGEST) return undefined
  if (known.has(title)) return known.get(title)
  const match = recognise(foldTitle(title))
  // Rows of data pass here too while a header is looked for; the memory of them must not grow for ever.
  if (known.size > 5000) known.clear()
  known.set(title, match)
  return match
}

function recognise(text: string): TitleMatch | undefined {
  if (!text) return undefined
  const about = ABOUT.find(([, words]) => words.test(text))?.[0]
  if (UNWANTED.test(text) && !EMAIL.test(text)) return { meaning: 'unwanted', weight: 0.8, about }
  if (OTHERS.test(text)) return { meaning: 'ignore', weight: 0.6 }
  for (const [meaning, words, weight] of rules) {
    // «8 «А» класс» over the names tells the class of the list, it is not a column of classes.
    if (!words.test(text) || (meaning === 'group' && /\d/.test(text))) continue
    const exact = words.source.startsWith('^') && words.source.endsWith('$')
    const nameFirst = meaning === 'fullName' && /^(имя|и (о )?ф|first and last)/.test(text)
    return ofWhom({
      meaning,
      weight: weight ?? (exact ? 1 : 0.8),
      about,
      relation: relationIn(text),
      nameFirst,
    })
  }
  // «Данные родителей» and whatever else stands in the column of a parent.
  return about === 'representative' ? { meaning: 'representative', weight: 0.5, about } : undefined
}

const ofRepresentative: Partial<Record<Meaning, Meaning>> = {
  fullName: 'representativeName',
  lastName: 'representativeName',
  firstName: 'representativeName',
  patronymic: 'representativeName',
  firstNamePatronymic: 'representativeName',
  phone: 'representativePhone',
  email: 'representativeEmail',
  contact: 'representative',
  representative: 'representative',
  relation: 'relation',
  ordinal: 'ordinal',
}

function ofWhom(match: TitleMatch): TitleMatch {
  if (match.about !== 'representative') return match
  return { ...match, meaning: ofRepresentative[match.meaning] ?? 'ignore' }
}

/** The meaning of a title standing under others: «Представитель» / «Телефон». */
export function matchPath(path: string[]): TitleMatch | undefined {
  const leaf = path.at(-1) ?? ''
  if (path.length < 2) return matchTitle(leaf)
  const whole = matchTitle(path.join(' '))
  if (whole && (whole.meaning === 'unwanted' || whole.meaning === 'ignore')) return whole
  const own = matchTitle(leaf)
  const above = matchTitle(path.slice(0, -1).join(' '))
  if (!own) return whole ?? above
  if (own.about || !above?.about) return own
  return ofWhom({ ...own, about: above.about, relation: own.relation ?? above.relation })
}
