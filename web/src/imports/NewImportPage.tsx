import { importApi } from '@app/model/imports'
import type { CycleRow } from '@app/model/programmes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { upload, useCan } from '#api'
import { useCycle } from '#programmes'
import { refusals } from '#refusals'
import { EmptyState, FileDrop, Note, ProgressLine, Section } from '#ui'
import { ImportFrame } from './ImportFrame.tsx'
import { importsQuery, keepImport } from './import-queries.ts'
import { PastImports } from './PastImports.tsx'

/** Step 1: the file. Under it the lists that were not finished, and those that were. */
export function NewImportPage() {
  const cycle = useCycle()
  return (
    <ImportFrame step={0} note={cycle?.title}>
      {cycle ? <FileOf cycle={cycle} /> : <NoCycle />}
    </ImportFrame>
  )
}

function FileOf({ cycle }: { cycle: CycleRow }) {
  const { t } = useLingui()
  const { data: imports } = useSuspenseQuery(importsQuery(cycle.id))
  const { file, part, refused, start, stop } = useUpload(cycle)
  const unfinished = imports.filter((one) => one.state === 'ready')
  const finished = imports.filter((one) => one.state !== 'ready')
  return (
    <>
      {refused && (
        <Note
          tone="danger"
          live
          title={t`Файл «${refused.file.name}» не прочитан`}
          action={
            refused.again && (
              <Button variant="default" onClick={() => start(refused.file)}>
                <Trans>Повторить</Trans>
              </Button>
            )
          }
        >
          {refused.reason}
        </Note>
      )}
      {cycle.closedOn ? (
        <Note tone="info">{t(refusals['base.cycle-closed'])}</Note>
      ) : file ? (
        <Sending name={file.name} part={part} onStop={stop} />
      ) : (
        <FileDrop
          label={t`Перетащите список сюда или нажмите, чтобы выбрать файл`}
          // Whatever is chosen goes to the server: it says of every kind how to make a list of it.
          endings={[]}
          onFile={start}
        >
          <Trans>
            Excel (XLSX), CSV или TSV, до 20 МБ и 20 000 строк. Годится список в том виде, в каком он есть:
            заголовок не в первой строке, листы по классам, итоги между строк.
          </Trans>
        </FileDrop>
      )}
      <p>
        <Trans>
          Сначала система покажет, что поняла. В базу ничего не попадёт, пока вы не нажмёте «Загрузить».
        </Trans>
      </p>
      {unfinished.length > 0 && (
        <Section title={t`Не загружены`} note={t`Начатое сохранилось: можно продолжить с того же места`}>
          <PastImports cycleId={cycle.id} imports={unfinished} />
        </Section>
      )}
      {finished.length > 0 && (
        <Section title={t`Загрузки этого цикла`}>
          <PastImports cycleId={cycle.id} imports={finished} />
        </Section>
      )}
    </>
  )
}

function Sending({ name, part, onStop }: { name: string; part: number; onStop: () => void }) {
  const { t } = useLingui()
  return (
    <div>
      {part < 1 ? (
        <ProgressLine label={t`Отправляем «${name}»`} part={part} />
      ) : (
        <ProgressLine label={t`Читаем «${name}»`} />
      )}
      <Button mt="sm" variant="default" onClick={onStop}>
        <Trans>Прервать</Trans>
      </Button>
    </div>
  )
}

type Refused = { file: File; reason: string; again: boolean }

/** Sends the file and opens the next step; keeps the file at hand when the network was cut. */
function useUpload(cycle: CycleRow) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const [file, setFile] = useState<File>()
  const [part, setPart] = useState(0)
  const [refused, setRefused] = useState<Refused>()
  const running = useRef<AbortController>(undefined)
  const start = async (chosen: File) => {
    const controller = new AbortController()
    running.current = controller
    setFile(chosen)
    setPart(0)
    setRefused(undefined)
    const input = { params: { id: cycle.id }, querystring: { name: chosen.name.slice(-255) } }
    const outcome = await upload(importApi.upload, input, chosen, {
      onProgress: setPart,
      signal: controller.signal,
    })
    setFile(undefined)
    if (controller.signal.aborted) return
    if (!outcome.ok) {
      const { code } = outcome
      return setRefused({
        file: chosen,
        reason: t(refusals[code]),
        again: ['offline', 'bug', 'signed-out', 'too-many-requests'].includes(code),
      })
    }
    await keepImport(queryClient, cycle.id, outcome.answer)
    await navigate({ to: '/programme/people/import/$id', params: { id: outcome.answer.id } })
  }
  return {
    file,
    part,
    refused,
    start: (chosen: File) => void start(chosen),
    stop: () => running.current?.abort(),
  }
}

/** A list fills the bases of a cycle. */
function NoCycle() {
  const { t } = useLingui()
  const mayOpen = useCan('cycle.write')
  return (
    <EmptyState
      icon={<IconCalendarPlus size={40} stroke={1.5} />}
      title={t`Сначала откройте цикл`}
      action={
        mayOpen && (
          <Button component={Link} to="/programme/new">
            <Trans>Открыть цикл</Trans>
          </Button>
        )
      }
    >
      <Trans>Список загружается в базы цикла программы, а цикла ещё нет.</Trans>
    </EmptyState>
  )
}
