import { type KindRow, registryApi, type Variant } from '@app/model/registry'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { fileUrl, useCan } from '#api'
import { authorityPurposes, purposes, useCreatePaper } from '#drafting'
import { PlaceLink, useCycle } from '#programmes'
import classes from './Kinds.module.css'

type Props = {
  kind: KindRow
  /** All variants are shown: something is being looked for. */
  open: boolean
  onSubject: (variant: Variant) => void
  onMany: (variant: Variant) => void
}

/** More variants than this are folded under one line. */
const atOnce = 3

/** One kind of document: what it is for, and what can be done with it at once. */
export function KindLine({ kind, open, onSubject, onMany }: Props) {
  const { t } = useLingui()
  const [unfolded, setUnfolded] = useState(false)
  const staged = useCan('cycle.read')
  const purpose = (staged ? purposes : authorityPurposes)[kind.code]
  const [only] = kind.variants
  const single = kind.variants.length === 1 && only && (only.title === '' || only.title === kind.title)
  const whole = open || unfolded || kind.variants.length <= atOnce
  return (
    <li className={classes.kind}>
      <div className={classes.line}>
        <div className={classes.words}>
          <h3 className={classes.title}>{kind.title}</h3>
          {purpose && <div className={classes.purpose}>{t(purpose)}</div>}
        </div>
        {single ? (
          <Actions kind={kind} variant={only} name={kind.title} onSubject={onSubject} onMany={onMany} />
        ) : (
          !open &&
          kind.variants.length > atOnce && (
            <Button
              variant="default"
              size="compact-md"
              aria-expanded={unfolded}
              onClick={() => setUnfolded(!unfolded)}
            >
              {unfolded ? (
                <Trans>Свернуть</Trans>
              ) : (
                <Plural
                  value={kind.variants.length}
                  one="Показать # вариант"
                  few="Показать # варианта"
                  many="Показать # вариантов"
                  other="Показать # вариантов"
                />
              )}
            </Button>
          )
        )}
      </div>
      {!single && whole && (
        <ul className={classes.variants}>
          {kind.variants.map((variant) => (
            <li key={variant.variant} className={classes.line}>
              <div className={classes.words}>{upperFirst(variant.title || kind.title)}</div>
              <Actions
                kind={kind}
                variant={variant}
                name={[kind.title, variant.title].filter(Boolean).join(', ')}
                onSubject={onSubject}
                onMany={onMany}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

type ActionProps = Omit<Props, 'open'> & { variant: Variant; name: string }

function Actions({ kind, variant, name, onSubject, onMany }: ActionProps) {
  const { t } = useLingui()
  const cycle = useCycle()
  const mayWrite = useCan('document.write')
  const mayExport = useCan('person.export')
  const { create, busy } = useCreatePaper()
  if (variant.about === 'change')
    return (
      <div className={classes.actions}>
        <PlaceLink to="/programme/pairs">{t`Выбрать пару`}</PlaceLink>
      </div>
    )
  const atOnceMade = variant.about === 'organisation' || variant.about === 'pairs'
  const begin = () =>
    atOnceMade
      ? void create({ code: kind.code, variant: variant.variant, cycleId: cycle?.id })
      : onSubject(variant)
  return (
    <div className={classes.actions}>
      {variant.blank && (
        <Button
          component="a"
          variant="default"
          size="compact-md"
          leftSection={<IconPrinter size={16} aria-hidden />}
          aria-label={t`Напечатать бланк: ${name}`}
          href={fileUrl(registryApi.blank, {
            params: { code: kind.code },
            querystring: { variant: variant.variant, cycleId: cycle?.id, format: 'pdf', inline: 'true' },
          })}
          target="_blank"
          rel="noreferrer"
        >
          <Trans>Бланк</Trans>
        </Button>
      )}
      {variant.many && mayExport && cycle && (
        <Button
          variant="default"
          size="compact-md"
          aria-label={t`Для многих: ${name}`}
          onClick={() => onMany(variant)}
        >
          <Trans>Для многих…</Trans>
        </Button>
      )}
      {mayWrite && (
        <Button size="compact-md" loading={busy} aria-label={t`Составить: ${name}`} onClick={begin}>
          {atOnceMade ? <Trans>Составить</Trans> : <Trans>Составить…</Trans>}
        </Button>
      )}
    </div>
  )
}

const upperFirst = (text: string) => text.charAt(0).toLocaleUpperCase('ru') + text.slice(1)
