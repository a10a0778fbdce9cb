import { type Block, plain } from '@app/model/documents'
import type { Slot, Standing } from '@app/model/editions'
import { useLingui } from '@lingui/react/macro'
import { clauseNumbers, withText } from './edit-list.ts'
import { PartField } from './PartField.tsx'
import { SlotMenu } from './SlotMenu.tsx'
import { SlotNote } from './SlotNote.tsx'
import { TableSlots } from './TableSlots.tsx'
import classes from './TextEditor.module.css'
import type { Change } from './use-text.ts'
import { blockWords, paragraph } from './words.ts'

export type SlotsProps = {
  block: Block
  slots: readonly Slot[]
  standingOf: (slot: Slot) => Standing
  change: Change
  /** The piece that was added a moment ago: its field is open. */
  fresh: string | undefined
  setFresh: (id: string) => void
}

/** One block of the document with everything in it that has words. */
export function BlockSlots(props: SlotsProps) {
  const { t } = useLingui()
  const { block, slots, standingOf, change, fresh, setFresh } = props
  if (block.k === 'kind') return <div className={classes.kind}>{block.text}</div>
  if (block.k === 'section' || block.k === 'pageBreak') return <hr className={classes.break} />
  if (block.k === 'table') return <TableSlots {...props} />
  const numbers = block.k === 'clauses' ? clauseNumbers(slots, block.start) : new Map<string, string>()
  return slots.map((slot) => {
    const { piece } = slot
    const number = numbers.get(piece.key)
    const name =
      block.k === 'clauses'
        ? number
          ? t`Пункт ${number}`
          : t`Убранный пункт`
        : t(blockWords[piece.of] ?? paragraph)
    return (
      <div key={piece.key} className={classes.row} data-corrected={slot.edits.length > 0 || undefined}>
        <div className={classes.text} data-of={piece.of} data-align={alignOf(block)}>
          {number && <span className={classes.number}>{number}</span>}
          {block.k === 'list' && <span className={classes.number}>–</span>}
          {slot.removed ? (
            <del className={classes.gone}>{piece.parts.map((part) => plain(part.text)).join(' ')}</del>
          ) : (
            <div className={classes.parts}>
              {piece.parts.map((part) => (
                <PartField
                  key={part.path}
                  part={part}
                  label={name}
                  fresh={slot.added && slot.edits[0]?.id === fresh}
                  onWrite={(words) =>
                    change((edits) => withText(edits, slot, part.path, words, crypto.randomUUID()))
                  }
                />
              ))}
            </div>
          )}
          {piece.grows && !slot.removed && (
            <SlotMenu slot={slot} label={name} change={change} onAdded={setFresh} />
          )}
        </div>
        {slot.edits.length > 0 && (
          <SlotNote slot={slot} standing={standingOf(slot)} label={name} change={change} />
        )}
      </div>
    )
  })
}

const alignOf = (block: Block) =>
  'align' in block && typeof block.align === 'string' ? block.align : undefined
