export { Found, searchApi } from './api.ts'
