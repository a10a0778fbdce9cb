export {
  type Answer,
  Done,
  done,
  type Endpoint,
  endpoint,
  FileAnswer,
  type Input,
  type Parsed,
  type Refusal,
} from './endpoint.ts'
