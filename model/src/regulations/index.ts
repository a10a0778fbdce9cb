export { type CuratorOrder, curatorOrder } from './curator-order.ts'
export { type LaunchOrder, launchOrder, modelWords, type Repealed } from './launch-order.ts'
export { regulationSamples } from './samples.ts'
