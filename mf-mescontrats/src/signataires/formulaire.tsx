import { LIBELLES_SIGNATAIRES } from '@mon-espace/domain'
import {
  type Dossier,
  NouveauSignataire,
  type PropositionSignature,
  type TypePiece,
} from '@mon-espace/domain/api'
import { useIdempotencyKey } from '@mon-espace/module-kit'
import { Button, Choice, ErrorSummary, FormSection, Skeleton, TextField } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useStartSignature } from '../socle/api/ask-signature.ts'
import { propositionQuery } from '../socle/api/read-signature.ts'
import { useReprise } from '../socle/conflit/use-reprise.ts'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import { refusedFields } from '../socle/probleme/refused-fields.ts'
import { champJoint, Joignables } from './joignables.tsx'
import { formulaire as t } from './textes.ts'

/** Asks who signs, from what the contract says of them. */
export function Formulaire({ dossier }: { dossier: Dossier }) {
  const { data, error, refetch } = useQuery(propositionQuery(dossier.id))
  if (error) return <AvisProbleme error={error} onRetry={() => void refetch()} />
  return data ? <Saisie dossier={dossier} proposition={data} /> : <Skeleton lines={8} />
}

const ORDRES = [
  { value: 'ensemble', label: t.ensemble, hint: t.ensembleAide },
  { value: 'un_par_un', label: t.unParUn, hint: t.unParUnAide },
] as const
type Ordre = (typeof ORDRES)[number]['value']

/** What is wrong with what was typed, by the name of its field. */
type Fautes = Readonly<Record<string, string>>

function Saisie({ dossier, proposition }: { dossier: Dossier; proposition: PropositionSignature }) {
  const [signataires, setSignataires] = useState(() =>
    proposition.signataires.map(({ role, nom, courriel, telephone }) => ({
      role,
      nom: nom ?? '',
      courriel: courriel ?? '',
      ...(telephone ? { telephone } : {}),
    })),
  )
  const [ordre, setOrdre] = useState<Ordre>('ensemble')
  const [joindre, setJoindre] = useState<readonly TypePiece[]>([])
  const [typed, setTyped] = useState<Fautes>({})
  const [essai, setEssai] = useState(0)
  const demande = useStartSignature(dossier.id)
  const onError = useReprise(dossier.id)
  const keyOf = useIdempotencyKey()
  const fautes = { ...refusedOf(demande.error, joindre), ...typed }

  const change = (rang: number, champ: 'nom' | 'courriel', valeur: string) => {
    setSignataires(signataires.map((one, i) => (i === rang ? { ...one, [champ]: valeur } : one)))
    demande.reset()
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    const asked = signataires.map((one, i) => ({ ...one, ordre: ordre === 'ensemble' ? 0 : i }))
    const found = faultsOf(asked)
    setTyped(found)
    setEssai(essai + 1)
    if (Object.keys(found).length > 0) return
    const cle = keyOf({ version: dossier.version, asked, joindre })
    demande.mutate(
      { version: dossier.version, cle, signataires: asked, joindre: [...joindre] },
      {
        onError: (error) => {
          onError(error)
          setEssai((n) => n + 1)
        },
      },
    )
  }
  const errors = Object.entries(fautes).map(([name, message]) => ({ name, message }))
  return (
    <form className="mc-page__formulaire" noValidate onSubmit={send}>
      <ErrorSummary errors={errors} attempt={essai} />
      {demande.error && errors.length === 0 ? <AvisProbleme error={demande.error} /> : null}
      <p>{t.intro}</p>
      <p>{t.adresses}</p>
      {signataires.map(({ role, nom, courriel }, rang) => (
        <FormSection key={role} title={LIBELLES_SIGNATAIRES[role]}>
          <TextField
            name={champOf(rang, 'nom')}
            label={t.nom}
            autoComplete="off"
            error={fautes[champOf(rang, 'nom')]}
            value={nom}
            onChange={({ currentTarget: { value } }) => change(rang, 'nom', value)}
          />
          <TextField
            name={champOf(rang, 'courriel')}
            label={t.courriel}
            type="email"
            autoComplete="off"
            error={fautes[champOf(rang, 'courriel')]}
            value={courriel}
            onChange={({ currentTarget: { value } }) => change(rang, 'courriel', value)}
          />
        </FormSection>
      ))}
      <Joignables
        dossier={dossier}
        joignables={proposition.joignables}
        joindre={joindre}
        fautes={fautes}
        onChange={(types) => {
          setJoindre(types)
          demande.reset()
        }}
      />
      <Choice name="ordre" label={t.ordre} options={ORDRES} value={ordre} onChange={setOrdre} />
      <p>{t.duree}</p>
      <div className="mc-signataires__actions">
        <Button type="submit" variant="primary" pending={demande.isPending}>
          {t.envoyer}
        </Button>
      </div>
    </form>
  )
}

const champOf = (rang: number, champ: string): string => `signataires.${rang}.${champ}`

/** What the service would refuse of each field, said before it is asked. */
function faultsOf(signataires: readonly object[]): Fautes {
  const issues = signataires.flatMap(
    (one, rang) =>
      NouveauSignataire.safeParse(one).error?.issues.map(
        ({ path, message }) => [champOf(rang, path.join('.')), message] as const,
      ) ?? [],
  )
  return Object.fromEntries(issues)
}

/** What the service refused, by the names of the fields: of the documents, it counts those that were sent. */
const refusedOf = (error: unknown, joindre: readonly TypePiece[]): Fautes =>
  Object.fromEntries(
    Object.entries(refusedFields(error)).map(([chemin, message]) => {
      const joint = /^joindre\.(\d+)$/.exec(chemin)?.[1]
      return [joint === undefined ? chemin : champJoint(joindre[Number(joint)]), message]
    }),
  )
