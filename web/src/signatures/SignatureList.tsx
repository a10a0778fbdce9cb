import type { PaperSignature } from '@app/model/signatures'
import { Trans, useLingui } from '@lingui/react/macro'
import { formatDate, formatMoment, StateMark } from '#ui'
import classes from './Signatures.module.css'

/** Electronic signatures: who, when, by what right, and the sum of the file. */
export function SignatureList({ signatures }: { signatures: readonly PaperSignature[] }) {
  const { t } = useLingui()
  return (
    <ul className={classes.list} aria-label={t`Электронные подписи`}>
      {signatures.map((one) => (
        <li key={one.pdfSha256}>
          <div className={classes.row}>
            <span className={classes.name}>
              {one.who}
              {one.position && <span className={classes.quiet}>, {one.position}</span>}
            </span>
            <StateMark tone="success">{formatMoment(one.signedAt)}</StateMark>
          </div>
          <p className={classes.quiet}>
            {one.how === 'code' ? (
              <Trans>Простая электронная подпись, по коду из приложения.</Trans>
            ) : (
              <Trans>Простая электронная подпись, по паролю.</Trans>
            )}{' '}
            <Trans>
              Основание: {one.act.actName} от {formatDate(one.act.actOn)} № {one.act.actNumber}
            </Trans>
          </p>
          <details className={classes.quiet}>
            <summary>
              <Trans>Контрольные суммы файлов (SHA-256)</Trans>
            </summary>
            <div className={classes.sum}>PDF {one.pdfSha256}</div>
            <div className={classes.sum}>DOCX {one.docxSha256}</div>
          </details>
        </li>
      ))}
    </ul>
  )
}
