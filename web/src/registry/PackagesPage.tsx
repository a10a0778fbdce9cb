import { type PackageState, type PaperPackage, packageApi } from '@app/model/packages'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconPackage, IconPrinter } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call, download, fileUrl, keyOf, queryOf } from '#api'
import { DocumentTabs } from '#records'
import { refusals } from '#refusals'
import { EmptyState, formatDate, formatMoment, notify, Page, ProgressLine, StateMark, type Tone } from '#ui'
import classes from './Kinds.module.css'

const words: Record<PackageState, { title: MessageDescriptor; tone: Tone }> = {
  waiting: { title: msg`в очереди`, tone: 'neutral' },
  running: { title: msg`собирается`, tone: 'info' },
  ready: { title: msg`готов`, tone: 'success' },
  failed: { title: msg`не собрался`, tone: 'danger' },
  cancelled: { title: msg`отменён`, tone: 'neutral' },
}

const isGoing = ({ state }: PaperPackage) => state === 'waiting' || state === 'running'

/** «Пакеты»: papers for many people, how far they are, and their files. */
export function PackagesPage() {
  const { t } = useLingui()
  const rows = useSuspenseQuery({
    ...queryOf(packageApi.list, {}),
    // Looked at while something is being made, and left alone otherwise.
    refetchInterval: ({ state }) => (state.data?.some(isGoing) ? 1500 : false),
  }).data
  return (
    <Page title={t`Пакеты документов`} tabs={<DocumentTabs />}>
      {rows.length === 0 ? (
        <EmptyState
          icon={<IconPackage size={28} stroke={1.5} />}
          title={t`Пакетов пока нет`}
          action={
            <Button component={Link} to="/programme/documents/new">
              <Trans>Выбрать документ</Trans>
            </Button>
          }
        >
          <Trans>
            Пакет: один документ сразу для многих. Согласия класса, дневники всех пар или сертификаты
            собираются в один файл для печати.
          </Trans>
        </EmptyState>
      ) : (
        <ul className={classes.kinds}>
          {rows.map((row) => (
            <PackageLine key={row.id} row={row} />
          ))}
        </ul>
      )}
    </Page>
  )
}

function PackageLine({ row }: { row: PaperPackage }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const { title, tone } = words[row.state]
  const cancel = async () => {
    const outcome = await call(packageApi.cancel, { params: { id: row.id } })
    if (!outcome.ok) notify(t(refusals[outcome.code]), { tone: 'danger' })
    await queryClient.invalidateQueries({ queryKey: keyOf(packageApi.list) })
  }
  const save = async (what: 'print' | 'zip', part: number) => {
    const outcome = await download(packageApi.file, {
      params: { id: row.id },
      querystring: { what, part: String(part) },
    })
    if (!outcome.ok) notify(t(refusals[outcome.code]), { tone: 'danger' })
  }
  const parts = (count: number) => Array.from({ length: count }, (_, i) => i + 1)
  return (
    <li className={classes.kind}>
      <div className={classes.line}>
        <div className={classes.words}>
          <h2 className={classes.title}>{row.title}</h2>
          <div className={classes.purpose}>
            <StateMark tone={tone}>{t(title)}</StateMark>{' '}
            <Plural
              value={row.total}
              one="# документ"
              few="# документа"
              many="# документов"
              other="# документов"
            />
            , {formatMoment(row.createdAt)}
            {row.skipped > 0 && (
              <>
                {', '}
                <Trans>не подошёл: {row.skipped}</Trans>
              </>
            )}
          </div>
          {row.expiresOn && row.printFiles > 0 && (
            <div className={classes.note}>
              <Trans>Файлы хранятся до {formatDate(row.expiresOn)}</Trans>
            </div>
          )}
          {row.state === 'ready' && row.printFiles === 0 && (
            <div className={classes.note}>
              <Trans>Файлы удалены: срок хранения прошёл. Соберите пакет заново.</Trans>
            </div>
          )}
          {isGoing(row) && <ProgressLine label={t`Собирается`} part={row.percent / 100} />}
        </div>
        <div className={classes.actions}>
          {isGoing(row) && (
            <Button variant="default" size="compact-md" onClick={() => void cancel()}>
              <Trans>Отменить сборку</Trans>
            </Button>
          )}
          {parts(row.printFiles).map((part) => (
            <Button
              key={`print-${part}`}
              component="a"
              size="compact-md"
              leftSection={<IconPrinter size={16} aria-hidden />}
              href={fileUrl(packageApi.file, {
                params: { id: row.id },
                querystring: { what: 'print', part: String(part), inline: 'true' },
              })}
              target="_blank"
              rel="noreferrer"
            >
              {row.printFiles > 1 ? t`Напечатать, часть ${part}` : t`Напечатать`}
            </Button>
          ))}
          {parts(row.printFiles).map((part) => (
            <Button
              key={`pdf-${part}`}
              variant="default"
              size="compact-md"
              onClick={() => void save('print', part)}
            >
              {row.printFiles > 1 ? t`Скачать PDF, часть ${part}` : t`Скачать PDF`}
            </Button>
          ))}
          {parts(row.zipFiles).map((part) => (
            <Button
              key={`zip-${part}`}
              variant="default"
              size="compact-md"
              onClick={() => void save('zip', part)}
            >
              {row.zipFiles > 1 ? t`Скачать архив, часть ${part}` : t`Скачать архив`}
            </Button>
          ))}
        </div>
      </div>
    </li>
  )
}
