import type { Block, BuiltDocument, Slip } from '#documents'
import { bold, built, formatDate, formPage, line, onPages, runs, table } from '#documents'
import type { CardChoice, WishSide } from './card.ts'

export type PrintedCard = {
  name: string
  side: WishSide
  choices: readonly CardChoice[]
  /** The address of the card on a phone; null for a card to be written by hand only. */
  link: string | null
}

export type PrintedCards = {
  organisation: string
  formTitle: string
  closesOn: string | null
  cards: readonly PrintedCard[]
}

/** «Карточка предпочтений» of everybody, to be cut apart: written by hand or answered by the QR code. */
export function printedCards(given: PrintedCards): BuiltDocument {
  return built({
    title: 'Карточки предпочтений',
    blocks: onPages(
      given.cards.map((card) => slipOf(given, card)),
      formPage,
      6,
    ),
    page: formPage,
    size: 12,
    lineSpacing: 1.05,
  })
}

const questions = {
  mentee: 'С кем Вы хотели бы работать? Поставьте 1 тому, с кем хотели бы больше всего, дальше 2, 3…',
  mentor: 'Кому, на Ваш взгляд, Вы поможете лучше всего? Поставьте ему 1, дальше 2, 3…',
} as const satisfies Record<WishSide, string>

/** More names than this stand in two columns. */
const oneColumn = 6

function slipOf({ organisation, formTitle, closesOn }: PrintedCards, card: PrintedCard): Slip {
  const { choices, side, link } = card
  const columns = choices.length > oneColumn ? 2 : 1
  const height = Math.max(1, Math.ceil(choices.length / columns))
  const cells = (choice: CardChoice | undefined) =>
    choice
      ? [String(choice.number), choice.note ? `${choice.name}, ${choice.note}` : choice.name, '', '']
      : ['', '', '', '']
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cells(choices[row + column * height])).flat(),
  )
  const until = closesOn ? ` до ${formatDate(closesOn)}` : ''
  const blocks: Block[] = [
    line(runs({ t: `${organisation}. Форма «${formTitle}»`, size: 10 }), { keep: true }),
    line(runs(bold(`Карточка предпочтений: ${card.name}`)), { size: 13, after: 2, keep: true }),
    line(`${questions[side]} Одинаковые места можно.`, { size: 11, keep: true }),
    line('«Трудно»: с кем было бы трудно работать. Это увидят только куратор и психолог.', {
      size: 11,
      after: 3,
      keep: true,
    }),
    table(Array.from({ length: columns }, () => ['№', 'ФИО', 'Место', 'Трудно']).flat(), rows, {
      size: 11,
      widths: Array.from({ length: columns }, () =>
        columns === 1 ? [10, 110, 25, 25] : [9, 48, 15, 15],
      ).flat(),
      align: Array.from({ length: columns }, () => ['center', 'left', 'center', 'center'] as const).flat(),
      rowHeight: 7,
    }),
    ...(link
      ? [
          {
            k: 'qr' as const,
            data: link,
            caption: `Или ответьте с телефона${until}: наведите камеру на код. Вход и пароль не нужны. Код личный, не передавайте его другим.`,
          },
        ]
      : []),
  ]
  const lines = columns === 2 ? 1.5 : 1 // names in a half column take two lines
  return { blocks, height: 27 + (height + 1) * 7.2 * lines + (link ? 28 : 0) }
}
