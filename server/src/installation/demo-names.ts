import type { Chance } from './demo-chance.ts'

export type Sex = 'm' | 'f'
export type Name = { lastName: string; firstName: string; patronymic: string; sex: Sex }

const list = (text: string) => text.trim().split(/\s+/)

/** Names of one custom: a family keeps to it. */
type Custom = {
  /** How often out of a hundred. */
  share: number
  surnames: readonly string[]
  men: readonly string[]
  women: readonly string[]
  /** Names of fathers: a name is in fashion for one generation. */
  fathers: readonly string[]
}

const customs: readonly Custom[] = [
  {
    share: 74,
    surnames: list(`
      Берёзкин Лугов Заречнев Полянский Вершинин Ключников Огородов Сенцов Мельников Рябинин Жаворонков Снегирёв
      Чижов Грачёв Скворцов Дроздов Синицын Лебедев Кулагин Пахомов Прохоров Трофимов Ефремов Зотов Лапшин Носков
      Гущин Шубин Кожевников Гончаров Плотников Столяров Бондарев Овчинников Пчелинцев Медведев Зайцев Лосев Барсуков
      Ершов Карасёв Щукин Сомов Окунев Ракитин Ольховский Осокин Дубровский Вишневский Яблонский Калинин Крапивин
      Травин Лопухов Хмелёв Ячменев Ржаной Овсянников Гречихин Пшеничный Луговой Степной Озеров Ручьёв Речкин Болотов
      Каменев Кремнёв Песков Глинский Угольников Светлов Темников Ясный Громов Ветров Морозов Инеев Буранов Вьюгин
      Зимин Веснин Летов Осенин Январёв Понедельников Субботин Воскресенский Петренко Шевчук Бондаренко Савчук Черных
      Седых Долгих Бойко Кравец Мороз Соловей Гайдай Живаго Дубяго`),
    men: list(`
      Александр Алексей Андрей Антон Арсений Артём Богдан Борис Вадим Валерий Василий Виктор Виталий Владимир Владислав
      Всеволод Вячеслав Георгий Глеб Григорий Даниил Денис Дмитрий Евгений Егор Захар Иван Игорь Илья Кирилл Константин
      Лев Леонид Макар Максим Марк Матвей Мирон Михаил Никита Николай Олег Павел Пётр Роман Ростислав Савелий Семён
      Сергей Станислав Степан Тимофей Тихон Фёдор Юрий Ярослав`),
    women: list(`
      Алевтина Александра Алёна Алина Алиса Алла Анастасия Ангелина Анна Варвара Василиса Валентина Валерия Вера Вероника
      Виктория Галина Дарья Диана Ева Евгения Екатерина Елена Елизавета Жанна Зоя Инна Ирина Карина Кира Клавдия Кристина
      Ксения Лариса Лидия Любовь Людмила Майя Маргарита Марина Мария Марфа Милана Мирослава Надежда Наталья Нина Оксана
      Олеся Ольга Полина Раиса Светлана Серафима София Стефания Таисия Тамара Татьяна Ульяна Эмилия Юлия Яна Ярослава`),
    fathers: list(`
      Александр Алексей Анатолий Андрей Антон Артём Борис Вадим Валентин Валерий Василий Виктор Виталий Владимир
      Владислав Вячеслав Геннадий Георгий Григорий Денис Дмитрий Евгений Иван Игорь Илья Кирилл Константин Леонид Максим
      Михаил Николай Олег Павел Пётр Роман Руслан Семён Сергей Станислав Степан Фёдор Юрий`),
  },
  {
    share: 16,
    surnames: list(`
      Абзалов Ахметзянов Бадретдинов Вафин Гайнуллин Галимов Гарипов Гильмутдинов Давлетшин Закиров Ибатуллин Исхаков
      Камалетдинов Латыпов Мингазов Мухаметшин Набиев Нурмухамедов Сабитов Сагдеев Тазетдинов Файзуллин Фархутдинов
      Хабибуллин Хасаншин Шайхутдинов Юнусов Ямалетдинов`),
    men: list(`
      Азат Айдар Айнур Алмаз Амир Артур Булат Дамир Дениз Динар Ильдар Ильнур Ильшат Камиль Карим Марат Наиль Радик Раиль
      Рамиль Ренат Ринат Руслан Рустам Салават Тимур Фанис Шамиль Эльдар Эмиль`),
    women: list(`
      Адель Азалия Айгуль Алия Алсу Альбина Альфия Амина Венера Гузель Гульназ Гульнара Диляра Дина Залина Зульфия Ильмира
      Камила Лейла Лейсан Лилия Луиза Мадина Наиля Резеда Рената Розалия Сабина Самира Фарида Эльвира Эльмира`),
    fathers: list(`
      Азат Айдар Булат Дамир Ильдар Ильнур Камиль Марат Наиль Равиль Рамиль Рашид Ренат Ринат Руслан Рустам Салават Тимур
      Фарид Шамиль Эдуард`),
  },
  {
    share: 6,
    surnames: list(`
      Абазян Арутюнов Багратов Габриелян Давидян Маргарян Мкртумян Налбандян Саркисов Тумасян Церетдзе Гоцадзе Кварадзе
      Магомедханов Гаджикурбанов Исрапилов Тагибеков Алибеков`),
    men: list(
      'Арам Арман Армен Арсен Артур Ашот Вазген Гамзат Давид Камал Мурад Мурат Рамазан Расул Рубен Тигран',
    ),
    women: list(
      'Амалия Аминат Анаит Асмик Гаянэ Диана Зарема Карина Лусине Мадина Мариам Нарине Патимат Сабина Фатима Эмма',
    ),
    fathers: list(
      'Арам Арман Армен Арсен Артур Ашот Давид Камал Магомед Мурад Мурат Рамазан Расул Рубен Тигран',
    ),
  },
  {
    share: 4,
    surnames: list(
      'Абдуразаков Бекмуратов Жумабаев Искандаров Каримжанов Маматов Рахимбаев Турсунов Усманалиев',
    ),
    men: list('Азиз Алишер Бахтияр Данияр Ислам Нурлан Рустам Санжар Тахир Фарход'),
    women: list('Азиза Айжан Дильноза Жанна Зарина Мадина Малика Нигина Сабина Фарида'),
    fathers: list('Азиз Алишер Бахтияр Данияр Ислам Нурлан Рахим Рустам Санжар Тахир'),
  },
]

/** Name, surname without sex, custom: what children of one family have in common. */
export type Family = { surname: string; custom: Custom; father: string }

export function aFamily(chance: Chance): Family {
  let rest = chance.next() * 100
  const custom = customs.find((one) => {
    rest -= one.share
    return rest < 0
  })
  if (!custom) throw new Error('the shares of customs do not add up to 100')
  return { custom, surname: chance.one(custom.surnames), father: chance.one(custom.fathers) }
}

/** A child of the family; about one in fifty has no patronymic. */
export function aChild(chance: Chance, family: Family): Name {
  const sex: Sex = chance.percent(50) ? 'm' : 'f'
  return {
    lastName: surnameOf(family.surname, sex),
    firstName: chance.one(sex === 'm' ? family.custom.men : family.custom.women),
    patronymic: chance.percent(2) ? '' : patronymicOf(family.father, sex),
    sex,
  }
}

/** A grown-up of any family: teacher, worker. */
export function aGrownUp(chance: Chance, womenOfHundred: number): Name {
  const { surname, custom, father } = aFamily(chance)
  const sex: Sex = chance.percent(womenOfHundred) ? 'f' : 'm'
  const firstName = chance.one(sex === 'm' ? custom.fathers : custom.women)
  return { lastName: surnameOf(surname, sex), firstName, patronymic: patronymicOf(father, sex), sex }
}

/** Mother or father of a child: a mother may have kept her own surname. */
export function aParent(chance: Chance, family: Family): Name {
  const { custom } = family
  const sex: Sex = chance.percent(78) ? 'f' : 'm'
  const own = sex === 'f' && chance.percent(25)
  const surname = own ? chance.one(custom.surnames) : family.surname
  return {
    lastName: surnameOf(surname, sex),
    firstName: sex === 'm' ? family.father : chance.one(custom.women),
    patronymic: patronymicOf(chance.one(custom.fathers), sex),
    sex,
  }
}

/** The surname as a woman bears it; those in -ко, -ук, -их, -ян, -дзе and nouns stay. */
function surnameOf(surname: string, sex: Sex): string {
  if (sex === 'm') return surname
  if (/(?:[оеё]в|[иы]н)$/.test(surname)) return `${surname}а`
  if (/[иоы]й$/.test(surname)) return `${surname.slice(0, -2)}ая`
  return surname
}

const unusual: Record<string, readonly [man: string, woman: string]> = {
  Павел: ['Павлович', 'Павловна'],
  Пётр: ['Петрович', 'Петровна'],
  Лев: ['Львович', 'Львовна'],
  Илья: ['Ильич', 'Ильинична'],
  Никита: ['Никитич', 'Никитична'],
  Дмитрий: ['Дмитриевич', 'Дмитриевна'],
  Георгий: ['Георгиевич', 'Георгиевна'],
}

/** «Сергеевич», «Юрьевна», «Ильинична». */
function patronymicOf(father: string, sex: Sex): string {
  const known = unusual[father]
  if (known) return known[sex === 'm' ? 0 : 1]
  const [stem, hard] = stemOf(father)
  return sex === 'm' ? `${stem}${hard ? 'о' : 'е'}вич` : `${stem}${hard ? 'о' : 'е'}вна`
}

function stemOf(father: string): [stem: string, hard: boolean] {
  if (father.endsWith('ий')) return [`${father.slice(0, -2)}ь`, false]
  if (/[йь]$/.test(father)) return [father.slice(0, -1), false]
  return [father, true]
}

export const fullName = (name: Pick<Name, 'lastName' | 'firstName' | 'patronymic'>) =>
  [name.lastName, name.firstName, name.patronymic].filter(Boolean).join(' ')

/** As the search and the check of doubles compare it. */
export const folded = (name: Pick<Name, 'lastName' | 'firstName' | 'patronymic'>) =>
  fullName(name)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
