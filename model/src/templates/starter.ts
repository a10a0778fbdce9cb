import type { Doc } from '#documents'
import { built, centred, corner, kind, line, orderPage, para, signature, table } from '#documents'

/**
 * A template to begin with: the head, the text and the signature of an order with every usual tag in its place.
 * Saved as DOCX it is changed in Word: a coat of arms, another face, other margins.
 */
export function starterTemplate(withPairs: boolean): Doc {
  const cell = (name: string) => `{${name}}`
  return built({
    title: 'Образец шаблона',
    page: orderPage,
    blocks: [
      centred('{учредитель}'),
      centred('{организация}'),
      centred('({организация_кратко})', { after: 12 }),
      kind('{вид}'),
      table(['', ''], [['{дата}', '№ {номер}']], { plain: true, align: ['left', 'right'] }),
      centred('{место}', { after: 12 }),
      line('{заголовок}', { after: 12 }),
      para('{#абзацы}'),
      para('{абзац}'),
      para('{/абзацы}'),
      signature('{должность}', '{руководитель_кратко}'),
      ...(withPairs
        ? [
            { k: 'pageBreak' } as const,
            corner(['Приложение', 'к приказу от {дата} № {номер}']),
            table(
              ['№', 'Наставник', 'Наставляемый', 'Форма наставничества', 'Период'],
              [
                [
                  `{#пары}${cell('№')}`,
                  `${cell('наставник')}, ${cell('наставник_о')}`,
                  `${cell('наставляемый')}, ${cell('наставляемый_о')}`,
                  cell('форма'),
                  `${cell('период')}{/пары}`,
                ],
              ],
              { widths: [6, 30, 30, 17, 17] },
            ),
          ]
        : []),
    ],
  }).doc
}
