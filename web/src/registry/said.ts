import type { MessageDescriptor } from '@lingui/core'

export type Words = { label: MessageDescriptor; hint?: MessageDescriptor }

export const said = (label: MessageDescriptor, hint?: MessageDescriptor): Words => ({
  label,
  ...(hint ? { hint } : {}),
})
