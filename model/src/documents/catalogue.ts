/** Every kind of document of a mentoring programme, by its code (domain handbook, documents). */

export type Format = 'docx' | 'pdf' | 'xlsx'

export type Signer =
  | 'director'
  | 'curator'
  | 'mentor'
  | 'mentee'
  | 'participant'
  | 'representative'
  | 'employee'
  | 'partner'
  | 'psychologist'
  | 'chair'
  | 'secretary'
  | 'authority'
  | 'commission'
  | 'teacher'
  | 'programme-head'
  | 'author'

export type DocumentKind = {
  title: string
  /** Stages of the cycle, 1–7; empty when it may be made at any time. */
  stages: number[]
  formats: Format[]
  signs: Signer[]
  /** Makes sense unfilled, to be printed and written by hand. */
  form?: boolean
}

const page: Format[] = ['docx', 'pdf']
const register: Format[] = ['docx', 'pdf', 'xlsx']

export const documentKindCatalogue = {
  D01: {
    title: 'Приказ о внедрении целевой модели наставничества',
    stages: [1],
    formats: page,
    signs: ['director'],
  },
  D02: { title: 'Положение о наставничестве', stages: [1], formats: page, signs: ['director'] },
  D03: { title: 'Дорожная карта (комплекс мер)', stages: [1], formats: register, signs: ['director'] },
  D04: { title: 'Приказ о назначении куратора', stages: [1], formats: page, signs: ['director'] },
  D05: { title: 'Программа наставничества организации', stages: [1], formats: page, signs: ['director'] },
  D06: { title: 'Информационное письмо', stages: [1], formats: page, signs: ['director'] },
  D07: {
    title: 'Согласия участников и законных представителей',
    stages: [2, 3],
    formats: page,
    signs: ['participant', 'representative'],
    form: true,
  },
  D08: {
    title: 'Заявление кандидата в наставники, заявление на участие',
    stages: [2, 3],
    formats: page,
    signs: ['participant'],
    form: true,
  },
  D09: { title: 'Анкеты участников', stages: [2, 3, 4, 5, 6, 7], formats: page, signs: [], form: true },
  D10: {
    title: 'База наставляемых, база наставников',
    stages: [2, 3],
    formats: register,
    signs: ['curator'],
  },
  D11: {
    title: 'Карта собеседования',
    stages: [4],
    formats: page,
    signs: ['curator', 'psychologist'],
    form: true,
  },
  D12: {
    title: 'План обучения наставников, лист посещаемости, сертификат',
    stages: [4],
    formats: page,
    signs: ['curator'],
    form: true,
  },
  D13: {
    title: 'Протокол групповой встречи',
    stages: [5],
    formats: page,
    signs: ['chair', 'secretary'],
    form: true,
  },
  D14: {
    title: 'Приказ о закреплении наставнических пар (групп)',
    stages: [5],
    formats: page,
    signs: ['director'],
  },
  D15: {
    title: 'Соглашение наставника и наставляемого',
    stages: [5],
    formats: page,
    signs: ['mentor', 'mentee', 'representative'],
    form: true,
  },
  D16: {
    title: 'Дополнительное соглашение к трудовому договору (наставничество)',
    stages: [5],
    formats: page,
    signs: ['director', 'employee'],
    form: true,
  },
  D17: {
    title: 'Соглашение о сотрудничестве с организацией-партнером',
    stages: [1, 2, 3, 4, 5],
    formats: page,
    signs: ['director', 'partner'],
    form: true,
  },
  D18: {
    title: 'Персонализированная программа наставничества (индивидуальный план)',
    stages: [5, 6],
    formats: page,
    signs: ['mentor', 'mentee', 'curator', 'director'],
    form: true,
  },
  D19: {
    title: 'Дневник наставника, дневник наставляемого',
    stages: [6],
    formats: page,
    signs: ['mentor', 'mentee'],
    form: true,
  },
  D20: {
    title: 'Лист посещения (анализа) урока',
    stages: [6],
    formats: page,
    signs: ['mentor', 'teacher'],
    form: true,
  },
  D21: {
    title: 'Еженедельная информация предприятия',
    stages: [6],
    formats: page,
    signs: ['mentor'],
    form: true,
  },
  D22: {
    title: 'Отчет наставника, отчет наставляемого',
    stages: [6, 7],
    formats: page,
    signs: ['author', 'curator'],
    form: true,
  },
  D23: {
    title: 'Лист оценки работы наставника',
    stages: [7],
    formats: page,
    signs: ['programme-head'],
    form: true,
  },
  D24: {
    title: 'Приказ о досрочном прекращении наставничества, о замене наставника',
    stages: [6],
    formats: page,
    signs: ['director'],
  },
  D25: { title: 'Приказ о поощрении наставников', stages: [7], formats: page, signs: ['director'] },
  D26: {
    title: 'Благодарственное письмо, грамота, благодарность родителям',
    stages: [7],
    formats: page,
    signs: ['director'],
    form: true,
  },
  D27: {
    title: 'Аналитическая справка по итогам мониторинга',
    stages: [7],
    formats: page,
    signs: ['curator', 'director'],
  },
  D28: { title: 'Анкета куратора (самооценка)', stages: [7], formats: page, signs: ['curator'], form: true },
  D29: {
    title: 'Описание практики (кейс)',
    stages: [7],
    formats: page,
    signs: ['author', 'curator'],
    form: true,
  },
  D30: {
    title: 'Форма мониторинга для органа управления образованием',
    stages: [7],
    formats: register,
    signs: ['director'],
  },
  D31: { title: 'Характеристика контингента', stages: [1], formats: register, signs: ['director'] },
  D32: {
    title: 'Выписка из протокола заседания коллегиального органа',
    stages: [1, 2, 3, 4, 5, 6, 7],
    formats: page,
    signs: ['chair', 'secretary'],
  },
  D33: { title: 'Справка о наставнической деятельности', stages: [], formats: page, signs: ['director'] },
  D34: {
    title: 'Заявление об отзыве согласия, акт об уничтожении персональных данных',
    stages: [],
    formats: page,
    signs: ['participant', 'commission'],
    form: true,
  },
  D35: {
    title: 'Реестр наставнических пар (групп)',
    stages: [5],
    formats: register,
    signs: ['curator'],
  },
  D36: {
    title: 'Памятка наставника, памятка наставляемого, памятка родителя',
    stages: [4, 5],
    formats: page,
    signs: [],
  },
  D37: {
    title: 'Приказ об утверждении дорожных карт',
    stages: [],
    formats: page,
    signs: ['authority'],
  },
  D38: {
    title: 'Документы студенческого конструкторского бюро',
    stages: [],
    formats: page,
    signs: ['director'],
    form: true,
  },
  D39: { title: 'Журнал учета согласий', stages: [2], formats: register, signs: ['curator'], form: true },
} as const satisfies Record<string, DocumentKind>

export type DocumentCode = keyof typeof documentKindCatalogue

export const documentCodes = Object.keys(documentKindCatalogue) as DocumentCode[]

export const isDocumentCode = (code: string): code is DocumentCode => code in documentKindCatalogue

/** A kind with all its properties, optional ones too. */
export const documentKind = (code: DocumentCode): DocumentKind => documentKindCatalogue[code]
