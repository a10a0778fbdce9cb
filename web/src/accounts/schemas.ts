import { Login, Password } from '@app/model/accounts'
import { z } from 'zod'

/** Fields of the forms of this folder, by the schemas of the model. */
export const SetUpForm = z.object({
  code: z.string().max(50),
  login: Login,
  password: Password,
  name: z.string().trim().min(1).max(200),
})

export const PasswordChange = z.object({ current: Password, next: Password })

export const InvitationForm = z.object({ token: z.string(), login: Login, password: Password })
