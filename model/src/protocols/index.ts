export { type ProtocolExtract, protocolExtract } from './extract.ts'
export { agendaAndItems, type ExtractedItem, orMark } from './items.ts'
export { protocolSamples } from './samples.ts'
