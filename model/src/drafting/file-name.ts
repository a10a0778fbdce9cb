import { documentKind } from '#documents'
import type { PaperSource } from './source.ts'

type Named = {
  number?: string | null
  datedOn?: string | null
  /** Of the document, when nothing shorter tells what it is. */
  title: string
  /** Whom it is about: «Петров Иван Олегович». */
  about?: string | null
}

/** One word where the title of the kind begins with an adjective or names many. */
const words: Record<string, string> = {
  D03: 'Дорожная карта',
  D06: 'Письмо',
  D07: 'Согласие',
  D09: 'Анкета',
  D11: 'Карта собеседования',
  D16: 'Доп. соглашение',
  D18: 'Программа пары',
  D20: 'Лист урока',
  D21: 'Информация предприятия',
  D23: 'Лист оценки',
}

/** `Вид_номер_дата_кратко` (domain/08); what a file system forbids becomes a dash. */
export function fileNameOf(source: PaperSource, { number, datedOn, title, about }: Named): string {
  const { code, life } = source
  const first = documentKind(code).title.split(/[\s,(]/u)[0]
  const kind = life === 'order' ? 'Приказ' : (words[code] ?? first)
  const registered = ['order', 'paper', 'letter'].includes(life)
  return [kind, number ?? (registered ? 'проект' : ''), datedOn, about, source.title ?? title]
    .filter((part): part is string => Boolean(part))
    .map((part) => part.replace(/[\\/:*?"<>|«».\s]+/gu, '-').replace(/^-+|-+$/gu, ''))
    .join('_')
    .slice(0, 120)
    .replace(/[-_]+$/u, '')
}
