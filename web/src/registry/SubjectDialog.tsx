import { type KindRow, registryApi, type Variant } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queryOf } from '#api'
import { useCreatePaper } from '#drafting'
import { PlaceLink, useCycle } from '#programmes'
import { Dialog, Loading } from '#ui'
import classes from './Kinds.module.css'
import { matching } from './subject-lists.ts'

type Props = { kind: KindRow; variant: Variant; onClose: () => void }

/** More lines than this are found by typing. */
const shownAtOnce = 100

/** Whom, or what, the paper is about: one press drafts it. */
export function SubjectDialog({ kind, variant, onClose }: Props) {
  const { t } = useLingui()
  const cycle = useCycle()
  const [typed, setTyped] = useState('')
  const { create, busy } = useCreatePaper()
  const asked = { code: kind.code, variant: variant.variant, cycleId: cycle?.id }
  const { data } = useQuery({ ...queryOf(registryApi.subjects, { querystring: asked }), staleTime: 0 })
  const found = matching(data ?? [], { typed })
  return (
    <Dialog title={t`О ком документ: ${variant.title || kind.title}`} size="lg" onClose={onClose}>
      {!data ? (
        <Loading />
      ) : data.length === 0 ? (
        <Nobody about={variant.about} />
      ) : (
        <div className={classes.form}>
          <TextInput
            label={t`Найти`}
            leftSection={<IconSearch size={18} aria-hidden />}
            value={typed}
            data-autofocus
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <ul className={classes.people}>
            {found.slice(0, shownAtOnce).map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  className={classes.person}
                  disabled={busy}
                  onClick={() => void create({ ...asked, subjectId: one.id })}
                >
                  {one.title}
                  {one.note && <div className={classes.note}>{one.note}</div>}
                </button>
              </li>
            ))}
          </ul>
          {found.length > shownAtOnce && (
            <div className={classes.note}>
              <Trans>
                Показаны первые {shownAtOnce} из {found.length}: наберите часть имени.
              </Trans>
            </div>
          )}
          {found.length === 0 && (
            <div className={classes.note}>
              <Trans>Никого с таким именем нет.</Trans>
            </div>
          )}
        </div>
      )}
      <div className={classes.buttons}>
        <Button mt={12} variant="default" onClick={onClose}>
          <Trans>Не сейчас</Trans>
        </Button>
      </div>
    </Dialog>
  )
}

/** Nobody fits: where they come from. */
export function Nobody({ about }: { about: Variant['about'] }) {
  const { t } = useLingui()
  if (about === 'gathering')
    return (
      <p>
        <Trans>Встреч в этом цикле ещё нет. Назначьте встречу в подборе.</Trans>{' '}
        <PlaceLink to="/programme/matching">{t`Открыть подбор`}</PlaceLink>
      </p>
    )
  if (about === 'pair')
    return (
      <p>
        <Trans>Пар в этом цикле ещё нет.</Trans>{' '}
        <PlaceLink to="/programme/matching">{t`Открыть подбор`}</PlaceLink>
      </p>
    )
  return (
    <p>
      <Trans>Этот документ пока никому не подходит: внесите участников в базы.</Trans>{' '}
      <PlaceLink to="/programme/people">{t`Открыть участников`}</PlaceLink>
    </p>
  )
}
