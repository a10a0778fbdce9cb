import type { Block, Doc } from '#documents'
import { shownCode } from './code.ts'

/** Where a code is checked; without an address of the installation nobody can be sent there. */
export const checkAddress = (baseUrl: string, code: string) => `${baseUrl}/check/${shownCode(code)}`

/**
 * The paper with the code of its check: a square code with the address, or the code alone where the
 * installation has no public address. It stands under the signature of the head, before the appendices.
 */
export function withCheck(doc: Doc, { code, baseUrl }: { code: string; baseUrl: string | undefined }): Doc {
  const shown = shownCode(code)
  const mark: Block = baseUrl
    ? {
        k: 'qr',
        data: checkAddress(baseUrl, code),
        caption: `Проверить документ: ${checkAddress(baseUrl, code)}\nКод проверки ${shown}`,
      }
    : { k: 'para', text: `Код проверки ${shown}`, align: 'left', size: 9, before: 8 }
  const { blocks } = doc
  const first = blocks.findIndex(({ k }) => k === 'signature')
  const after = first < 0 ? blocks.length : lastOfSignatures(blocks, first) + 1
  return { ...doc, blocks: [...blocks.slice(0, after), mark, ...blocks.slice(after)] }
}

/** Signatures one under another stay together. */
function lastOfSignatures(blocks: readonly Block[], from: number): number {
  let at = from
  while (blocks[at + 1]?.k === 'signature' || blocks[at + 1]?.k === 'grifs') at++
  return at
}
