import type { Block, Page } from './block.ts'
import { textHeight } from './block.ts'
import { pageBreak, space } from './build.ts'

/** A small paper to be cut out: its blocks and how tall they are, roughly, mm. */
export type Slip = { blocks: Block[]; height: number }

/** As many slips on a page as fit it; none begins on one page and ends on another unless it is taller than one. */
export function onPages(slips: readonly Slip[], page: Page, gap = 6): Block[] {
  const room = textHeight(page)
  let used = 0
  return slips.flatMap(({ blocks, height }, i) => {
    const fits = used > 0 && used + gap + height <= room
    used = fits ? used + gap + height : height
    return [...(i === 0 ? [] : fits ? [space(gap)] : [pageBreak]), ...blocks]
  })
}
