import type { ElectronicSignature } from '@app/model/documents'

/** What the frame of an electronic signature says under its title. */
export const markLines = (mark: ElectronicSignature): string[] =>
  'lines' in mark
    ? mark.lines
    : [
        `Сертификат ${mark.certificate}`,
        `Владелец ${mark.owner}`,
        `Действителен с ${mark.validFrom} по ${mark.validTo}`,
      ]
