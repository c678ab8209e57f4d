import './signature.css'
import type { DemandeSignature } from '@mon-espace/domain/api'
import { useJeton } from '@mon-espace/module-kit'
import { ApiProblem } from '@mon-espace/module-kit/api'
import { PageTitle, Skeleton } from '@mon-espace/ui'
import { useQueries, useQuery } from '@tanstack/react-query'
import { AvisProbleme, detailOf } from '../socle/probleme/avis-probleme.tsx'
import { Acte } from './acte.tsx'
import { demandeQuery, documentQuery, documentsOf } from './api.ts'
import { Entete } from './entete.tsx'
import { Issue } from './issue.tsx'
import { Lecture } from './lecture.tsx'
import { page as t } from './textes.ts'

/** What the mail of an invitation opens: read the contract, then sign it. Opening it uses nothing up. */
export default function Signature() {
  const jeton = useJeton()
  return (
    <div className="mc-signature">
      {jeton === null ? (
        <>
          <PageTitle focus>{t.sansLien}</PageTitle>
          <p>{t.sansLienTexte}</p>
        </>
      ) : (
        <Demande key={jeton} jeton={jeton} />
      )}
    </div>
  )
}

const CLOS: Readonly<Record<string, string>> = { signature_close: t.ferme, jeton_inconnu: t.inconnu }

function Demande({ jeton }: { jeton: string }) {
  const { data, error, refetch } = useQuery(demandeQuery(jeton))
  if (data) return <Ouverte jeton={jeton} demande={data} />
  if (!error) return <Skeleton lines={8} />
  const clos = error instanceof ApiProblem ? CLOS[error.code ?? ''] : undefined
  return clos ? (
    <>
      <PageTitle focus>{clos}</PageTitle>
      <p>{detailOf(error)}</p>
    </>
  ) : (
    <>
      <PageTitle focus>{t.echec}</PageTitle>
      <AvisProbleme error={error} onRetry={() => void refetch()} />
    </>
  )
}

function Ouverte({ jeton, demande }: { jeton: string; demande: DemandeSignature }) {
  return demande.etatSignataire === 'invite' ? (
    <ASigner jeton={jeton} demande={demande} />
  ) : (
    <Issue jeton={jeton} demande={demande} />
  )
}

/** Only what came whole, and is what was announced, can be signed. */
function ASigner({ jeton, demande }: { jeton: string; demande: DemandeSignature }) {
  const documents = documentsOf(demande)
  const lus = useQueries({ queries: documents.map((document) => documentQuery(jeton, document)) })
  return (
    <>
      <Entete demande={demande} />
      {documents.map((document) => (
        <Lecture key={document.nom} jeton={jeton} demande={demande} document={document} />
      ))}
      <Acte
        jeton={jeton}
        demande={demande}
        lu={documents.every(({ fichierSha256 }, rang) => lus[rang]?.data?.sha256 === fichierSha256)}
      />
    </>
  )
}
