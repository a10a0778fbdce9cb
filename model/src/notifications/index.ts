export { Notice, notificationApi } from './api.ts'
