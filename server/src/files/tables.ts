import type { Generated } from 'kysely'

export type FileTables = {
  file: {
    organisationId: string
    id: Generated<string>
    name: string
    type: string
    size: number
    sha256: string
    createdBy: string | null
    createdAt: Generated<string>
  }
  filePiece: { organisationId: string; fileId: string; no: number; bytes: Uint8Array }
}
