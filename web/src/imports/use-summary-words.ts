import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Summary } from './rows.ts'

const onlyCounted = (phrases: readonly [number, string][]) =>
  phrases.filter(([count]) => count > 0).map(([, words]) => words)

/** What a loaded list has written, by the figures that are kept of it. */
export function useLoadedWords() {
  const { t } = useLingui()
  return (counts: Readonly<Record<string, number>>): string[] => {
    const { new: fresh = 0, changed = 0, placed = 0, left = 0 } = counts
    return onlyCounted([
      [
        fresh,
        t`${plural(fresh, { one: '# новая карточка', few: '# новые карточки', many: '# новых карточек', other: '# новой карточки' })}`,
      ],
      [
        changed,
        t`${plural(changed, { one: '# карточка изменена', few: '# карточки изменены', many: '# карточек изменено', other: '# карточки изменено' })}`,
      ],
      [
        placed,
        t`${plural(placed, { one: '# место в базах', few: '# места в базах', many: '# мест в базах', other: '# места в базах' })}`,
      ],
      [
        left,
        t`${plural(left, { one: '# строка не загружена', few: '# строки не загружены', many: '# строк не загружено', other: '# строки не загружено' })}`,
      ],
    ])
  }
}

/** What «Загрузить» will do. */
export function useLoadingWords() {
  const { t } = useLingui()
  return (summary: Summary): { will: string[]; left: string[] } => {
    const { fresh, changed, doubtful, withoutValue, mentees, mentors, wrong, setAside } = summary
    const will: [number, string][] = [
      [
        fresh,
        t`${plural(fresh, { one: '# новая карточка', few: '# новые карточки', many: '# новых карточек', other: '# новой карточки' })}`,
      ],
      [
        changed,
        t`${plural(changed, { one: '# карточка изменится', few: '# карточки изменятся', many: '# карточек изменится', other: '# карточки изменится' })}`,
      ],
      [
        doubtful,
        t`${plural(doubtful, { one: '# сомнительная строка загрузится как есть', few: '# сомнительные строки загрузятся как есть', many: '# сомнительных строк загрузится как есть', other: '# сомнительной строки загрузится как есть' })}`,
      ],
      [
        withoutValue,
        t`${plural(withoutValue, { one: '# строка без ошибочного значения', few: '# строки без ошибочных значений', many: '# строк без ошибочных значений', other: '# строки без ошибочных значений' })}`,
      ],
      [
        mentees,
        t`${plural(mentees, { one: '# человек будет в базе наставляемых', few: '# человека будут в базе наставляемых', many: '# человек будут в базе наставляемых', other: '# человека будут в базе наставляемых' })}`,
      ],
      [
        mentors,
        t`${plural(mentors, { one: '# человек будет в базе наставников', few: '# человека будут в базе наставников', many: '# человек будут в базе наставников', other: '# человека будут в базе наставников' })}`,
      ],
    ]
    const left: [number, string][] = [
      [
        wrong,
        t`${plural(wrong, { one: '# строка с ошибкой', few: '# строки с ошибками', many: '# строк с ошибками', other: '# строки с ошибками' })}`,
      ],
      [
        setAside,
        t`${plural(setAside, { one: '# строка не отмечена', few: '# строки не отмечены', many: '# строк не отмечено', other: '# строки не отмечено' })}`,
      ],
    ]
    return { will: onlyCounted(will), left: onlyCounted(left) }
  }
}
