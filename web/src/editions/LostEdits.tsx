import { plain } from '@app/model/documents'
import type { Edit } from '@app/model/editions'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Note } from '#ui'
import classes from './TextEditor.module.css'
import type { Change } from './use-text.ts'

/** Corrections whose place is no more: kept aside until somebody decides, because they may be of use. */
export function LostEdits({ edits, change }: { edits: readonly Edit[]; change: Change }) {
  const { t } = useLingui()
  return (
    <Note tone="warning" title={t`Правки, для которых больше нет места`}>
      <p className={classes.plain}>
        <Trans>
          Строки или абзаца, который исправляли, в документе больше нет. Перенесите нужное вручную и уберите
          правку.
        </Trans>
      </p>
      <ul className={classes.lost}>
        {edits.map((edit) => (
          <li key={edit.id}>
            <div>
              <Trans>
                Было:{' '}
                {edit.was
                  .map((one) => one.text)
                  .filter(Boolean)
                  .join(' · ')}
              </Trans>
            </div>
            {edit.kind !== 'remove' && (
              <div>
                <Trans>Правка: {textsOf(edit)}</Trans>
              </div>
            )}
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => change((all) => all.filter((one) => one.id !== edit.id))}
            >
              <Trans>Убрать правку</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </Note>
  )
}

const textsOf = (edit: Exclude<Edit, { kind: 'remove' }>) =>
  (edit.kind === 'change' ? edit.parts.map((part) => part.now) : edit.texts)
    .map(plain)
    .filter(Boolean)
    .join(' · ')
