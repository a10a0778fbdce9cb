import { Trans, useLingui } from '@lingui/react/macro'
import { IconFileUpload } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import classes from './FileDrop.module.css'
import { fileObstacle } from './file-obstacle.ts'
import { formatBytes } from './format.ts'

type Props = {
  label: string
  /** Which files are wanted, in words. */
  children?: ReactNode
  /** Endings with the dot: `['.xlsx', '.csv']`. */
  endings: readonly string[]
  maxBytes?: number
  onFile: (file: File) => void
  disabled?: boolean
}

/** A place to drop a file on, or to choose one: the whole of it is the label of a file field. */
export function FileDrop({ label, children, endings, maxBytes = 20_000_000, onFile, disabled }: Props) {
  const { t } = useLingui()
  const id = useId()
  const [over, setOver] = useState(false)
  const [problem, setProblem] = useState<string>()

  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (!file || disabled) return
    const words = {
      many: t`Перетащите один файл: несколько сразу не получится`,
      empty: t`Файл «${file.name}» пустой`,
      ending: t`Такой файл не подойдёт. Нужен ${endings.join(', ')}`,
      large: t`Файл больше ${formatBytes(maxBytes)}`,
    }
    const obstacle = fileObstacle(Array.from(files ?? []), { endings, maxBytes })
    setProblem(obstacle && words[obstacle])
    if (!obstacle) onFile(file)
  }
  return (
    <div>
      <label
        className={classes.drop}
        data-over={over || undefined}
        data-disabled={disabled || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer.files)
        }}
      >
        <input
          type="file"
          className={classes.input}
          accept={endings.join(',')}
          disabled={disabled}
          aria-describedby={problem ? id : undefined}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => {
            take(event.target.files)
            // The same file may be chosen again after it was mended.
            event.target.value = ''
          }}
        />
        <IconFileUpload size={32} stroke={1.5} aria-hidden className={classes.icon} />
        <span className={classes.label}>{label}</span>
        <span className={classes.note}>
          {children ?? <Trans>Перетащите сюда или нажмите, чтобы выбрать на устройстве</Trans>}
        </span>
      </label>
      {problem && (
        <p id={id} role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
