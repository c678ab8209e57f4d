import { CALLS, type DemandeSignature } from '@mon-espace/domain/api'
import { createPart } from '@mon-espace/module-kit'
import { Button, Disclosure, FormSection, Notice, Skeleton } from '@mon-espace/ui'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { apercu } from '../socle/apercu/textes.ts'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import { Telechargement } from '../socle/telechargement/telechargement.tsx'
import { adresseOf, type Document, demandeQuery, documentQuery } from './api.ts'
import { lecture as t } from './textes.ts'

/** The reader of PDF weighs more than the rest of the page: it comes apart. */
const PagesPdf = createPart(
  () => import('../socle/apercu/pages-pdf.tsx'),
  () => <Skeleton lines={8} label={apercu.chargement} />,
)

interface LectureProps {
  jeton: string
  demande: DemandeSignature
  document: Document
}

/** The very bytes that will be signed, and their fingerprint, reckoned here. */
export function Lecture({ jeton, demande, document }: LectureProps) {
  return (
    <FormSection title={t.titre(document.nom)} intro={t.consigne}>
      <Pages jeton={jeton} demande={demande} document={document} />
      <Exemplaire jeton={jeton} numero={demande.numero} document={document}>
        {t.telecharger(document.nom)}
      </Exemplaire>
    </FormSection>
  )
}

function Pages({ jeton, demande, document }: LectureProps) {
  const client = useQueryClient()
  const { data, error, refetch } = useQuery(documentQuery(jeton, document))
  const relire = async () => {
    await client.refetchQueries({ queryKey: demandeQuery(jeton).queryKey, exact: true })
    await refetch()
  }
  if (error) return <AvisProbleme error={error} titre={apercu.echec} onRetry={() => void relire()} />
  if (!data) return <Skeleton lines={8} label={apercu.chargement} />
  if (data.sha256 !== document.fichierSha256)
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
  return (
    <>
      <PagesPdf octets={data.octets} titre={document.type ? document.nom : demande.contrat} />
      <Disclosure summary={t.empreinte}>
        <p>{t.empreinteTexte}</p>
        <p>
          <code className="mc-signature__empreinte">{data.sha256}</code>
        </p>
      </Disclosure>
    </>
  )
}

interface ExemplaireProps {
  jeton: string
  numero: string
  document: Document
  children: string
}

/** A copy of a document as it stands. */
export function Exemplaire({ jeton, numero, document, children }: ExemplaireProps) {
  return (
    <Telechargement
      operation={CALLS.readDocumentASigner}
      adresse={adresseOf(jeton, document)}
      nom={t.fichier(document.type, numero)}
    >
      {children}
    </Telechargement>
  )
}
