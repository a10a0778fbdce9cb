import type { Text } from '@app/model/documents'
import { Fragment } from 'react'
import classes from './TextEditor.module.css'

/** A text with its looks, as the page prints it. */
export function Runs({ text }: { text: Text }) {
  if (typeof text === 'string') return text
  return text.map((run, i) => {
    const words = run.blank ? '________' : run.t
    const marked = run.gap ? <mark className={classes.gap}>{words}</mark> : words
    const key = `${i}${run.t}`
    if (run.b) return <b key={key}>{marked}</b>
    if (run.i) return <i key={key}>{marked}</i>
    return <Fragment key={key}>{marked}</Fragment>
  })
}
