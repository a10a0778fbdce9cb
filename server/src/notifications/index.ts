export { mailJob, queueMail } from './mail.ts'
export { notificationRoutes } from './routes.ts'
export { notifyAccounts, notifyPeople, notifyRoles, writeToAccounts } from './send.ts'
export type { NotificationTables } from './tables.ts'
