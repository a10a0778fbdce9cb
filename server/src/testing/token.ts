import { createHash } from 'node:crypto'

/** As the server keeps it. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')
