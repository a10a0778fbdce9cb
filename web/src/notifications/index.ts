export { NoticesBell } from './NoticesBell.tsx'
