import type { TemplateValues } from '@app/model/templates'
import { RenderThread } from '#documents'
import type { Filled } from './fill.ts'
import type { FillJob } from './fill-worker.ts'

const thread = new RenderThread<FillJob, Filled>(new URL('./fill-worker.ts', import.meta.url), 20_000)

/** Fills a template in a thread of its own: a large file stops nobody else. */
export const fill = (file: Uint8Array, values: TemplateValues): Promise<Filled> =>
  thread.render({ file, values })
