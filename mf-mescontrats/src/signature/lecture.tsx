import { CALLS, type DemandeSignature } from '@mon-espace/domain/api'
import { createPart } from '@mon-espace/module-kit'
import { Button, Disclosure, FormSection, Notice, Skeleton } from '@mon-espace/ui'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { apercu } from '../socle/apercu/textes.ts'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import { Telechargement } from '../socle/telechargement/telechargement.tsx'
import { demandeQuery, documentQuery } from './api.ts'
import { lecture as t } from './textes.ts'

/** The reader of PDF weighs more than the rest of the page: it comes apart. */
const PagesPdf = createPart(
  () => import('../socle/apercu/pages-pdf.tsx'),
  () => <Skeleton lines={8} label={apercu.chargement} />,
)

interface LectureProps {
  jeton: string
  demande: DemandeSignature
}

/** The very bytes that will be signed, and their fingerprint, reckoned here. */
export function Lecture({ jeton, demande }: LectureProps) {
  return (
    <FormSection title={t.titre} intro={t.consigne}>
      <Document jeton={jeton} demande={demande} />
      <Exemplaire jeton={jeton} numero={demande.numero}>
        {t.telecharger}
      </Exemplaire>
    </FormSection>
  )
}

function Document({ jeton, demande }: LectureProps) {
  const client = useQueryClient()
  const { data, error, refetch } = useQuery(documentQuery(jeton, demande))
  if (error) return <AvisProbleme error={error} titre={apercu.echec} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} label={apercu.chargement} />
  if (data.sha256 !== demande.fichierSha256) {
    const relire = async () => {
      await client.refetchQueries({ queryKey: demandeQuery(jeton).queryKey, exact: true })
      await refetch()
    }
    return (
      <Notice
        tone="warning"
        live
        title={t.autre}
        actions={<Button onClick={() => void relire()}>{t.relire}</Button>}
      >
        {t.autreTexte}
      </Notice>
    )
  }
  return (
    <>
      <PagesPdf octets={data.octets} titre={demande.contrat} />
      <Disclosure summary={t.empreinte}>
        <p>{t.empreinteTexte}</p>
        <p>
          <code className="mc-signature__empreinte">{data.sha256}</code>
        </p>
      </Disclosure>
    </>
  )
}

/** A copy of the document as it stands. */
export function Exemplaire({ jeton, numero, children }: { jeton: string; numero: string; children: string }) {
  return (
    <Telechargement
      operation={CALLS.readDocumentASigner}
      adresse={{ params: { jeton } }}
      nom={t.fichier(numero)}
    >
      {children}
    </Telechargement>
  )
}
