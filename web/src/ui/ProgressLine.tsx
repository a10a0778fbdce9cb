import { Progress } from '@mantine/core'
import { formatPart } from './format.ts'
import classes from './ProgressLine.module.css'

type Props = {
  label: string
  /** From 0 to 1; absent while the end is not known. */
  part?: number | undefined
  /** Instead of the percentage: «412 из 1 143». */
  words?: string
}

/** How far a long work is. The page may be left: the work goes on at the server. */
export function ProgressLine({ label, part, words }: Props) {
  return (
    <div className={classes.progress}>
      <div className={classes.line}>
        <span>{label}</span>
        <span className={classes.words}>{words ?? (part === undefined ? '' : formatPart(part))}</span>
      </div>
      {part === undefined ? (
        // Without a value: readers then say that something is going on.
        <div role="progressbar" aria-label={label}>
          <Progress.Root size="md">
            <Progress.Section value={100} animated striped withAria={false} />
          </Progress.Root>
        </div>
      ) : (
        <Progress.Root size="md">
          <Progress.Section value={Math.round(part * 100)} aria-label={label} />
        </Progress.Root>
      )}
    </div>
  )
}
