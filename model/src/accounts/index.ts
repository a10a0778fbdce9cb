export { InvitationRow, Login, Me, MemberRow, Membership, Password, SessionRow } from './account.ts'
export { accountApi, Installation, NewInvitation } from './api.ts'
export { type AccountError, accountErrors } from './errors.ts'
export { passwordObstacles } from './password.ts'
