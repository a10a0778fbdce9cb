import type { FastifyRequest } from 'fastify'
import { AppError } from './app-error.ts'

/** One file of a multipart request. The name is only shown: the content decides what it is. */
export type Upload = { name: string; bytes: Uint8Array }

export const largestUpload = 20 * 1024 * 1024

/** Reads the field `file`. @throws AppError `invalid` without one, `too-large` above 20 MB */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new AppError('invalid')
  try {
    const part = await request.file()
    if (!part) throw new AppError('invalid')
    return { name: part.filename.slice(0, 255), bytes: await part.toBuffer() }
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError(
      (error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE' ? 'too-large' : 'invalid',
    )
  }
}
