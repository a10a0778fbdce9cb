/** Columns of the federal form (domain/02 §2–3), label for label. */
export const menteeColumns = {
  number: '№ п/п',
  name: 'ФИО наставляемого',
  contacts: 'Контактные данные для связи (данные представителя)',
  bornYear: 'Год рождения наставляемого',
  request: 'Основной запрос наставляемого',
  enteredOn: 'Дата вхождения в программу',
  partners: 'ФИО наставника',
  form: 'Форма наставничества',
  partnerPlace: 'Место работы / учебы наставника',
  endedOn: 'Дата завершения программы',
  result: 'Результаты программы',
  caseLink: 'Ссылка на кейс / отзыв наставляемого, размещенные на сайте организации',
  passed: 'Отметка о прохождении программы',
} as const

export const mentorColumns = {
  number: '№ п/п',
  name: 'ФИО наставника',
  contacts: 'Контактные данные для связи',
  place: 'Место работы / учебы наставника',
  competencies: 'Основные компетенции наставника',
  achievements: 'Важные для программы достижения наставника',
  interests: 'Интересы наставника',
  wishedAge: 'Желаемый возраст наставляемых',
  timeResource: 'Ресурс времени на программу наставничества',
  enteredOn: 'Дата вхождения в программу',
  partners: 'ФИО наставляемого (наставляемых)',
  form: 'Форма наставничества',
  partnerPlace: 'Место работы / учебы наставляемого',
  endedOn: 'Дата завершения программы',
  result: 'Результаты программы',
  caseLink: 'Ссылка на кейс / отзыв наставника, размещенные на сайте организации',
} as const

/** «12–15 лет», «от 12 лет», «до 15 лет». */
export function wishedAgeText(from: number | null | undefined, to: number | null | undefined): string {
  if (from && to) return from === to ? `${from} лет` : `${from}–${to} лет`
  if (from) return `от ${from} лет`
  return to ? `до ${to} лет` : ''
}

/** «25.09.2026» as papers write it. */
export const paperDate = (iso: string | null | undefined): string => {
  const [year, month, day] = (iso ?? '').split('-')
  return year && month && day ? `${day}.${month}.${year}` : ''
}

/** Shown on every sheet that leaves the system with names in it. */
export const exportMark = 'Для служебного пользования. Содержит персональные данные'
