export { type ExtractedItem, type ProtocolExtract, protocolExtract } from './extract.ts'
export { protocolSamples } from './samples.ts'
