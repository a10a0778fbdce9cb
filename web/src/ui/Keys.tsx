import { Kbd } from '@mantine/core'
import classes from './Keys.module.css'

/** Hint of keys beside what they do: `<Keys keys={['Ctrl', 'K']} />`. Readers are told by aria-keyshortcuts. */
export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span className={classes.keys} aria-hidden data-no-print>
      {keys.map((key) => (
        <Kbd key={key} size="xs">
          {key}
        </Kbd>
      ))}
    </span>
  )
}
