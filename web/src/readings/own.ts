import type { OwnPaper } from '@app/model/readings'

/** What is still to be done with a paper that names the person. */
export const isToRead = (paper: OwnPaper) => paper.reader && !paper.readOn && paper.state === 'in_force'
export const isToSign = (paper: OwnPaper) => paper.signer && !paper.signedAt && paper.state === 'registered'
