import { plain } from '@app/model/documents'
import type { Slot } from '@app/model/editions'
import { useLingui } from '@lingui/react/macro'
import { Fragment } from 'react'
import type { SlotsProps } from './BlockSlots.tsx'
import { withText } from './edit-list.ts'
import { PartField } from './PartField.tsx'
import { SlotMenu } from './SlotMenu.tsx'
import { SlotNote } from './SlotNote.tsx'
import classes from './TextEditor.module.css'

/** A table cell by cell; under a corrected row stands what the system made of it. */
export function TableSlots({ block, slots, standingOf, change, fresh, setFresh }: SlotsProps) {
  const { t } = useLingui()
  if (block.k !== 'table') return null
  const head = slots.find((slot) => slot.piece.kind === 'block')
  const rows = slots.filter((slot) => slot.piece.kind === 'row')
  const grows = rows.some((slot) => slot.piece.grows)
  const columns = block.header.length + (grows ? 1 : 0)
  const write = (slot: Slot, path: string) => (words: string) =>
    change((edits) => withText(edits, slot, path, words, crypto.randomUUID()))
  const title = (i: number) => plain(head?.piece.parts[i]?.text ?? '')
  return (
    <div className={classes.tableFrame}>
      <table className={classes.table} data-plain={block.plain || undefined}>
        {head && (
          <thead>
            <tr>
              {head.piece.parts.map((part) => (
                <th key={part.path} scope="col">
                  <PartField part={part} label={t`Заголовок столбца`} onWrite={write(head, part.path)} />
                </th>
              ))}
              {grows && <td />}
            </tr>
            {head.edits.length > 0 && (
              <tr>
                <td colSpan={columns}>
                  <SlotNote
                    slot={head}
                    standing={standingOf(head)}
                    label={t`Заголовок таблицы`}
                    change={change}
                  />
                </td>
              </tr>
            )}
          </thead>
        )}
        <tbody>
          {rows.map((slot, n) => {
            const name = t`Строка ${n + 1}`
            return (
              <Fragment key={slot.piece.key}>
                <tr data-corrected={slot.edits.length > 0 || undefined}>
                  {slot.piece.parts.map((part, i) => (
                    <td key={part.path}>
                      {slot.removed ? (
                        <del className={classes.gone}>{plain(part.text)}</del>
                      ) : (
                        <PartField
                          part={part}
                          label={title(i) ? `${name}, ${title(i)}` : name}
                          fresh={
                            slot.added &&
                            slot.edits[0]?.id === fresh &&
                            i === Math.min(1, slot.piece.parts.length - 1)
                          }
                          onWrite={write(slot, part.path)}
                        />
                      )}
                    </td>
                  ))}
                  {grows && (
                    <td className={classes.menu}>
                      {!slot.removed && (
                        <SlotMenu slot={slot} label={name} change={change} onAdded={setFresh} />
                      )}
                    </td>
                  )}
                </tr>
                {slot.edits.length > 0 && (
                  <tr>
                    <td colSpan={columns}>
                      <SlotNote slot={slot} standing={standingOf(slot)} label={name} change={change} />
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
