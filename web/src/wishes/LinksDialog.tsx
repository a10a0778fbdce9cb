import { wishApi } from '@app/model/wishes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, CopyButton } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { load, RefusedError } from '#api'
import { refusals } from '#refusals'
import { Dialog, Loading, Note } from '#ui'
import classes from './Cards.module.css'

type Props = { round: string; ids: readonly string[]; onClose: () => void }

/** Personal links, made anew each time: they are kept nowhere and cannot be shown again. */
export function LinksDialog({ round, ids, onClose }: Props) {
  const { t } = useLingui()
  const { data, error } = useQuery({
    queryKey: ['card-links', round, ids],
    queryFn: () => load(wishApi.links, { params: { id: round }, body: { ids: ids.slice(0, 500) } }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: false,
  })
  const links = data ?? []
  return (
    <Dialog title={t`Личные ссылки`} size="lg" onClose={onClose}>
      <div className={classes.links}>
        <Note tone="warning">
          <Trans>
            Ссылки показаны один раз. Каждая открывает карточку одного человека без входа: отправляйте её
            только ему. Прежние ссылки и напечатанные коды тоже работают.
          </Trans>
        </Note>
        {error && (
          <Note tone="danger" live>
            {t(refusals[error instanceof RefusedError ? error.code : 'bug'])}
          </Note>
        )}
        {!data && !error && <Loading />}
        {links.length > 1 && (
          <div>
            <Copy text={links.map(({ name, link }) => `${name}\t${link}`).join('\n')}>
              <Trans>Скопировать все: {links.length}</Trans>
            </Copy>
          </div>
        )}
        <ul className={classes.linkList}>
          {links.map(({ id, name, link }) => (
            <li key={id}>
              <span className={classes.linkName}>{name}</span>
              <span className={classes.address}>{link}</span>
              <Copy text={link} label={t`Скопировать ссылку: ${name}`}>
                <Trans>Скопировать</Trans>
              </Copy>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

function Copy({ text, label, children }: { text: string; label?: string; children: React.ReactNode }) {
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button
          variant="default"
          aria-label={label}
          leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
          onClick={copy}
        >
          {copied ? <Trans>Готово</Trans> : children}
        </Button>
      )}
    </CopyButton>
  )
}
