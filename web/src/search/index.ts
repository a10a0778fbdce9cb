export { searchFor } from './search-for.ts'
