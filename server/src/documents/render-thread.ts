import { Worker } from 'node:worker_threads'

type Waiting<Result> = {
  resolve: (result: Result) => void
  reject: (error: Error) => void
  timer?: NodeJS.Timeout
}

/** A document could not be rendered; the message is for the log. */
export class RenderError extends Error {}

/**
 * A thread that renders one job after another, so that the server keeps answering. It starts with the
 * first job, does not keep the process alive while idle, and is started anew after a failure or a job
 * that takes too long.
 */
export class RenderThread<Job, Result = Uint8Array> {
  readonly #script: URL
  readonly #limit: number
  #worker: Worker | undefined
  #waiting = new Map<number, Waiting<Result>>()
  #last = 0

  constructor(script: URL, limit = 60_000) {
    this.#script = script
    this.#limit = limit
  }

  render(job: Job): Promise<Result> {
    const worker = this.#start()
    const id = ++this.#last
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      worker.ref()
      worker.postMessage({ id, job })
      this.#watch()
    })
  }

  /** Ends the thread; jobs still waiting are refused. */
  async close(): Promise<void> {
    const worker = this.#worker
    this.#fail(new RenderError('The renderer was closed'))
    await worker?.terminate()
  }

  #start(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(this.#script)
    worker.on('message', (answer: { id: number; result?: Result; error?: string }) => this.#settle(answer))
    worker.on('error', (error) => this.#fail(new RenderError(String(error)), worker))
    worker.on('exit', () => this.#fail(new RenderError('The renderer stopped'), worker))
    this.#worker = worker
    return worker
  }

  #settle({ id, result, error }: { id: number; result?: Result; error?: string }) {
    const job = this.#waiting.get(id)
    if (!job) return
    this.#waiting.delete(id)
    clearTimeout(job.timer)
    if (result) job.resolve(result)
    else job.reject(new RenderError(error ?? 'The renderer gave nothing'))
    if (this.#waiting.size === 0) this.#worker?.unref()
    else this.#watch()
  }

  /** Only the job in work is timed: the others wait for it. */
  #watch() {
    const [first] = this.#waiting.values()
    if (!first || first.timer) return
    first.timer = setTimeout(() => {
      void this.#worker?.terminate()
      this.#fail(new RenderError('Rendering took too long'))
    }, this.#limit)
  }

  #fail(error: Error, worker = this.#worker) {
    if (worker !== this.#worker) return
    this.#worker = undefined
    const waiting = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const job of waiting) {
      clearTimeout(job.timer)
      job.reject(error)
    }
  }
}
