/** One place of a template that is filled in, as people see it on the page of templates. */
export type TemplateTag = { name: string; title: string }

/** A part that is repeated: for every pair, for every paragraph. */
export type TemplateLoop = { name: string; title: string; inside: readonly TemplateTag[] }

const tag = (name: string, title: string): TemplateTag => ({ name, title })

export const organisationTags: readonly TemplateTag[] = [
  tag('организация', 'Полное наименование организации'),
  tag('организация_кратко', 'Краткое наименование'),
  tag('учредитель', 'Учредитель'),
  tag('место', 'Место издания'),
  tag('адрес', 'Адрес'),
  tag('телефон', 'Телефон'),
  tag('почта', 'Электронная почта'),
  tag('сайт', 'Сайт'),
  tag('ИНН', 'ИНН'),
  tag('ОГРН', 'ОГРН'),
]

export const headTags: readonly TemplateTag[] = [
  tag('руководитель', 'Руководитель, именительный падеж'),
  tag('руководитель_кратко', 'Инициалы и фамилия'),
  tag('руководителя', 'Родительный падеж: «приказ Луговой …»'),
  tag('руководителю', 'Дательный падеж: «заявление Луговой …»'),
  tag('руководителем', 'Творительный падеж: «утверждено Луговой …»'),
  tag('должность', 'Должность руководителя'),
  tag('должности_родительный', 'Должность в родительном падеже'),
  tag('должности_дательный', 'Должность в дательном падеже'),
]

export const paperTags: readonly TemplateTag[] = [
  tag('вид', 'Вид документа'),
  tag('заголовок', 'Заголовок к тексту'),
  tag('номер', 'Номер, после регистрации'),
  tag('дата', 'Дата словами'),
  tag('дата_цифрами', 'Дата цифрами'),
  tag('учебный_год', 'Учебный год'),
]

export const templateLoops: readonly TemplateLoop[] = [
  {
    name: 'абзацы',
    title: 'Текст документа по абзацам: преамбула, пункты с номерами',
    inside: [tag('абзац', 'Один абзац')],
  },
  {
    name: 'пары',
    title: 'Наставнические пары и группы документа',
    inside: [
      tag('№', 'Номер по порядку'),
      tag('наставник', 'ФИО наставника; наставники группы – с новой строки'),
      tag('наставник_о', 'Должность или класс наставника'),
      tag('наставляемый', 'ФИО наставляемого; группа – с новой строки'),
      tag('наставляемый_о', 'Должность или класс наставляемого'),
      tag('форма', 'Форма наставничества'),
      tag('период', 'Период'),
    ],
  },
]

/** Every tag by its name, those of the loops too. */
export const knownTags: ReadonlySet<string> = new Set(
  [
    ...[...organisationTags, ...headTags, ...paperTags],
    ...templateLoops.flatMap((loop) => [{ name: loop.name }, ...loop.inside]),
  ].map(({ name }) => name),
)
