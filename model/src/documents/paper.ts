import type { BuiltDocument } from './block.ts'
import type { DocumentCode } from './catalogue.ts'
import type { Register } from './register.ts'
import type { Workbook } from './workbook.ts'

/**
 * One paper of a kind made from invented data: to look at, to test, to show what a template may hold.
 * A kind may have several, told apart by `variant`: `blank`, `college`, `mentor`…
 */
export type SamplePaper = {
  code: DocumentCode
  /** Latin, lower case: it ends the file name (`D14-college.docx`). The main paper has none. */
  variant?: string
  /** What this variant is, in Russian. */
  title?: string
  /** A text, and its table or tables as a workbook where it has them; a register is both at once. */
} & ({ build: () => BuiltDocument; workbook?: () => Register | Workbook } | { register: () => Register })
