/** An invented list of pupils: deterministic, with the disorder of real ones. */
export function listOf(rows: number): (string | number)[][] {
  const surnames =
    'Зорин Лапин Юдин Котов Белов Громов Ежов Дёмин Щеглов Плотников Карпов Воронцов Авдеев'.split(' ')
  const names = 'Олег Пётр Иван Тимур Эльдар Артём Семён Лев Глеб Захар Руслан Матвей Кирилл Егор'.split(' ')
  const patronymics = 'Ильич Петрович Олегович Тимурович Львович Сергеевич'.split(' ')
  const of = (words: string[], at: number) => words[at % words.length] ?? ''
  return Array.from({ length: rows }, (_, index) => {
    const name = `${of(surnames, index)} ${of(names, index * 5 + 1)} ${of(patronymics, index * 3)}`
    const group = `${(index % 11) + 1}${of(['А', '-б', ' «В»'], index)}`
    const born = `${(index % 28) + 1}.${(index % 12) + 1}.${2008 + (index % 11)}`
    const phone = `8 (900) ${String(1_000_000 + index).slice(0, 3)}-${String(10_000 + (index % 9000)).slice(1)}`
    const parent = `${of(surnames, index)}а Анна ${of(['Ильинична', 'Петровна'], index)}`
    return [
      index + 1,
      index % 7 ? name : name.toUpperCase(),
      group,
      born,
      of(['м', 'ж'], 0),
      phone,
      parent,
      of(['алгебра; физика', '', 'выбор профессии'], index),
      'шахматы, чтение',
    ]
  })
}

/** Titles of the same list. */
export const titles = [
  '№ п/п',
  'ФИО',
  'Класс',
  'Дата рождения',
  'Пол',
  'Телефон представителя',
  'ФИО представителя',
  'Запрос',
  'Интересы',
]
