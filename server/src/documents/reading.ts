import { inflateSync } from 'node:zlib'
import type { Doc } from '@app/model/documents'
import * as d from '@app/model/documents'
import { strFromU8, unzipSync } from 'fflate'

/** Reads rendered files back, for tests: what a person would see in them. */

export const docxParts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

/** Words of the body of a DOCX, a line for each paragraph. */
export function docxText(bytes: Uint8Array): string {
  const body = docxParts(bytes)['word/document.xml'] ?? ''
  return body
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*<\/w:t>/g)].map(([run]) => run).join(''),
    )
    .map((text) => unescaped(text.replace(/<[^>]+>/g, '')))
    .join('\n')
}

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** Letters of a PDF in the order of its pages, without spaces: where words part is a matter of layout. */
export const pdfText = (bytes: Uint8Array): string => pdfPages(bytes).join('')

/** The same, page by page. */
export function pdfPages(bytes: Uint8Array): string[] {
  const objects = pdfObjects(bytes)
  const page = (head: string) => /\/Type \/Page\s/.test(head)
  return [...objects.values()].filter(({ head }) => page(head)).map(({ head }) => pageText(head, objects))
}

type PdfObject = { head: string; stream: Buffer | null }

export function pdfObjects(bytes: Uint8Array): Map<number, PdfObject> {
  const file = Buffer.from(bytes)
  const text = file.toString('latin1')
  const objects = new Map<number, PdfObject>()
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)endobj/g)) {
    const [, number = '', body = ''] = match
    const at = body.indexOf('stream\n')
    const head = at < 0 ? body : body.slice(0, at)
    const raw = at < 0 ? null : Buffer.from(body.slice(at + 7, body.lastIndexOf('endstream')), 'latin1')
    objects.set(Number(number), { head, stream: raw && /FlateDecode/.test(head) ? inflateSync(raw) : raw })
  }
  return objects
}

function pageText(head: string, objects: Map<number, PdfObject>): string {
  const fonts = new Map<string, Map<string, string>>()
  for (const [, name = '', number = ''] of head.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(number))?.head ?? '')?.[1]
    fonts.set(name, glyphLetters(objects.get(Number(unicode))?.stream?.toString('latin1') ?? ''))
  }
  const contents =
    objects.get(Number(/\/Contents (\d+) 0 R/.exec(head)?.[1]))?.stream?.toString('latin1') ?? ''
  let font = new Map<string, string>()
  let result = ''
  // a font is chosen or glyphs are shown: in brackets as octets or in angles as digits
  for (const [token] of contents.matchAll(/\/f\d+ [\d.]+ Tf|<[0-9A-Fa-f]+>|\((?:\\[\s\S]|[^\\)])*\)/g)) {
    if (token.startsWith('/')) font = fonts.get(token.slice(1).split(' ')[0] ?? '') ?? font
    else for (const glyph of glyphs(token)) result += font.get(glyph) ?? ''
  }
  return result.replace(/\s/g, '')
}

function glyphs(token: string): string[] {
  const digits = token.startsWith('<')
    ? token.slice(1, -1)
    : Buffer.from(octets(token.slice(1, -1)), 'latin1').toString('hex')
  return digits.toUpperCase().match(/.{4}/g) ?? []
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const octets = (text: string) =>
  text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  )

function glyphLetters(map: string): Map<string, string> {
  const letters = new Map<string, string>()
  for (const [, glyph = '', units = ''] of map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/gi))
    letters.set(glyph.toUpperCase(), Buffer.from(units, 'hex').swap16().toString('utf16le'))
  return letters
}

export const squeezed = (text: string) => text.replace(/[\s\u00A0]/g, '')

/** A document with every kind of block, each with a word of its own to be looked for. */
export const everyBlock: Doc = {
  title: 'Все блоки',
  page: d.orderPage,
  numberFrom: 2,
  blocks: [
    d.letterhead(d.sampleSchool, true),
    d.kind('ПРИКАЗ'),
    d.requisites(d.sampleSchool, { date: '2026-06-05', number: '45-од' }),
    d.subject('О проверке печати'),
    d.heading('Заголовок раздела'),
    d.para(d.runs('Абзац ', d.bold('жирный'), ' и ', d.italic('курсив'), d.blank(30))),
    d.approval('УТВЕРЖДАЮ', d.headGrifLines(d.sampleSchool)),
    {
      k: 'grifs',
      left: d.grif('СОГЛАСОВАНО', ['Председатель профкома']),
      right: d.grif('УТВЕРЖДЕН', ['приказом']),
    },
    d.corner(['Приложение № 1']),
    d.clauses([d.clause('Поручить:', ['Сделать.', d.clause('Проверить:', ['Глубже.'])]), 'Контроль.'], 3),
    d.clauses([d.section('Общие положения', ['Первое положение.'])]),
    d.list(['перечисление;', 'другое.']),
    d.list(['нумерованное.'], 'number'),
    d.table(
      ['№', 'Наставник', 'Наставляемый'],
      [
        ['1', { text: 'Общий', rows: 2 }, 'Первый'],
        ['2', 'Второй'],
        [{ text: 'Итого', span: 2 }, '2'],
      ],
      { numbered: true, align: ['center', 'left', 'left'] },
    ),
    ...d.familiarisation([{ name: 'Ключевская Ольга Ивановна', position: 'учитель' }]),
    d.headSignature(d.sampleSchool, {
      mark: {
        certificate: '00A1',
        owner: 'Лугова Елена Викторовна',
        validFrom: '01.01.2026',
        validTo: '01.01.2027',
      },
    }),
    d.signature('Куратор', 'А. С. Березина', { line: true, captions: true, date: d.blankDate() }),
    {
      k: 'parties',
      seal: true,
      left: { title: 'Школа', lines: ['Адрес школы'], position: 'Директор', name: 'Е. В. Лугова' },
      right: { title: 'Завод', lines: ['Адрес завода'], position: 'Начальник', name: 'В. С. Кузнечный' },
    },
    { k: 'qr', data: 'https://school5.verhniy-lug.example/check/AB12', caption: 'Код проверки AB12' },
    d.fill('Фамилия', { hint: '(полностью)', lines: 2 }),
    d.fill('Класс', { value: '8 «А»' }),
    d.choice('Удобный день', ['понедельник', 'вторник'], {
      layout: 'row',
      selected: [1],
      hint: 'один ответ',
    }),
    d.choice('Согласны?', ['да', 'нет']),
    { k: 'letter', sender: ['Отправитель'], reference: ['№ 12'], addressee: ['Начальнику управления'] },
    d.frame(['В рамке'], 'center'),
    d.space(5),
    d.executor(['Березина Анна Сергеевна']),
    d.pageBreak,
    d.line('После разрыва'),
    { k: 'section', page: { ...d.widePage, frame: true } },
    { k: 'titlePage', top: ['Верх листа'], title: ['СЕРТИФИКАТ'], bottom: ['г. Верхний Луг'] },
    { k: 'toc', title: 'СОДЕРЖАНИЕ' },
  ],
}

export const everyWord = [
  'Управление образования администрации',
  'ПРИКАЗ',
  '5 июня 2026 г.',
  '№ 45-од',
  'О проверке печати',
  'Заголовок раздела',
  'жирный',
  'курсив',
  'УТВЕРЖДАЮ',
  'Председатель профкома',
  'Приложение № 1',
  'Поручить:',
  'Глубже.',
  'Общие положения',
  'перечисление;',
  'нумерованное.',
  'Наставляемый',
  'Второй',
  'Итого',
  'С приказом ознакомлены:',
  'Ключевская Ольга Ивановна',
  'ЭЛЕКТРОННОЙ ПОДПИСЬЮ',
  'Сертификат 00A1',
  '(расшифровка подписи)',
  'Адрес завода',
  'М. П.',
  'Код проверки AB12',
  'Фамилия',
  '(полностью)',
  '8 «А»',
  'вторник',
  'один ответ',
  'Согласны?',
  'Начальнику управления',
  'В рамке',
  'Березина Анна Сергеевна',
  'После разрыва',
  'Верх листа',
  'СЕРТИФИКАТ',
  'СОДЕРЖАНИЕ',
]
