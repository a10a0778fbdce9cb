import type { Block, BuiltDocument, Slip } from '#documents'
import { bold, built, choice, fill, formatPeriod, formPage, line, onPages, runs, signature } from '#documents'
import type { ConfirmationSide } from './confirmation.ts'

type Someone = { name: string; place: string }

export type ConfirmationSheet = {
  organisation: string
  formTitle: string
  pairNumber: string
  side: ConfirmationSide
  /** Of the person; of the child where the representative answers. */
  name: string
  mentors: readonly Someone[]
  mentees: readonly Someone[]
  startsOn: string | null
  endsOn: string | null
  link: string | null
}

/** «Подтверждение согласия на пару», for a signature or by the code, two or three on a page. */
export function confirmationSheets(sheets: readonly ConfirmationSheet[]): BuiltDocument {
  return built({
    title: 'Подтверждение согласия на пару',
    blocks: onPages(sheets.map(slipOf), formPage, 5),
    page: formPage,
    size: 12,
    lineSpacing: 1.05,
  })
}

function slipOf(sheet: ConfirmationSheet): Slip {
  const { side, name, mentors, mentees, link } = sheet
  const people = (list: readonly Someone[]) =>
    list.map((one) => (one.place ? `${one.name} (${one.place})` : one.name)).join('; ')
  const period = sheet.startsOn && sheet.endsOn ? `, ${formatPeriod(sheet.startsOn, sheet.endsOn)}` : ''
  const question =
    side === 'representative'
      ? 'Согласны ли Вы, чтобы Ваш ребенок работал в предложенной паре (группе)?'
      : 'Согласны ли Вы работать в предложенной паре (группе)?'
  const whose = side === 'representative' ? ' законного представителя' : ''
  const blocks: Block[] = [
    line(
      runs({
        t: `${sheet.organisation}. Пара ${sheet.pairNumber}, форма «${sheet.formTitle}»${period}`,
        size: 10,
      }),
      {
        keep: true,
      },
    ),
    line(runs(bold(`Подтверждение согласия${whose} на пару: ${name}`)), { size: 13, after: 3, keep: true }),
    line(`Наставник: ${people(mentors)}.`, { keep: true }),
    line(`Наставляемый: ${people(mentees)}.`, { after: 3, keep: true }),
    choice(question, ['согласен (согласна)', 'есть вопросы', 'не согласен (не согласна)'], { layout: 'row' }),
    fill('Если нет, почему', { lines: 1 }),
    signature('', '', { line: true, captions: true }),
    ...(link
      ? [
          {
            k: 'qr' as const,
            data: link,
            caption:
              'Или ответьте с телефона: наведите камеру на код. Вход и пароль не нужны. Код личный, не передавайте его другим.',
          },
        ]
      : []),
  ]
  return { blocks, height: link ? 81 : 56 }
}
