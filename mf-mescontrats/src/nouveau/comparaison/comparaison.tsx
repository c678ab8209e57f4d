import { formatEuros, formatTaux, isDateIso } from '@mon-espace/domain'
import { COMPARAISON as APPRENTISSAGE } from '@mon-espace/domain/apprentissage/comparaison'
import type { PaieEnvisagee, Perspective, SujetCompare } from '@mon-espace/domain/comparaison'
import { COMPARAISON as PROFESSIONNALISATION } from '@mon-espace/domain/professionnalisation/comparaison'
import { useAujourdhui } from '@mon-espace/module-kit/api'
import { DateField, Live, Table } from '@mon-espace/ui'
import { type ReactNode, useId, useState } from 'react'
import { chemins } from '../../routes/chemins.ts'
import { BoutonLien } from '../../socle/navigation/bouton-lien.tsx'
import './comparaison.css'
import { SUJETS, comparaison as t } from './textes.ts'

const COMPAREES = [APPRENTISSAGE, PROFESSIONNALISATION] as const

/** One line of the table: what each kind answers, in the order of the kinds. */
interface Ligne {
  sujet: string
  reponses: readonly ReactNode[]
}

function montant({ montantMensuelCentimes: mois, montantHoraireCentimes: heure }: PaieEnvisagee): string {
  return heure === null ? t.mois(formatEuros(mois)) : t.heure(formatEuros(heure), formatEuros(mois))
}

/** The pay of a person under a kind, case by case. */
const paiesDe = ({ paies }: Perspective) => (
  <dl className="mc-comparaison__paies">
    {paies.map((paie) => (
      <div key={paie.cas}>
        <dt>{paie.cas}</dt>
        <dd>
          {montant(paie)} ({t.part(formatTaux(paie.taux))})
        </dd>
      </div>
    ))}
  </dl>
)

/** What is said of the person, once they are known well enough. */
const lignesDe = (perspectives: readonly (Perspective | null)[]): Ligne[] => [
  ...(perspectives.every((une) => une === null)
    ? []
    : [{ sujet: t.ouverture, reponses: perspectives.map((une) => une?.ouverture) }]),
  {
    sujet: t.paie,
    reponses: perspectives.map((une) => (une ? paiesDe(une) : t.sansNaissance)),
  },
]

const lignes = Object.entries(SUJETS).map(([sujet, libelle]) => ({
  sujet: libelle,
  reponses: COMPAREES.map(({ reponses }) => reponses[sujet as SujetCompare]),
}))

/** The kinds of contract side by side, the pay of a person under each, and the way to another kind. */
export default function Comparaison({ type, interimaire }: { type: string; interimaire: boolean }) {
  const titre = useId()
  const [naissance, setNaissance] = useState<string | null>(null)
  const [quittee, setQuittee] = useState(false)
  const personne = { dateNaissance: naissance ?? '', debut: useAujourdhui(), interimaire }
  const perspectives = COMPAREES.map(({ envisager }) => (isDateIso(naissance) ? envisager(personne) : null))
  const age = perspectives.find((une) => une)?.age
  const [ages, ...autres] = lignes
  const rows: Ligne[] = [...(ages ? [ages] : []), ...lignesDe(perspectives), ...autres]
  return (
    <section className="mc-comparaison" aria-labelledby={titre}>
      <h2 id={titre}>{t.titre}</h2>
      <DateField
        name="comparaison.dateNaissance"
        label={t.naissance}
        help={t.naissanceAide}
        optional
        value={naissance}
        error={quittee && naissance !== null && age === undefined ? t.naissanceFausse : undefined}
        onChange={(lue) => {
          setNaissance(lue as string | null)
          setQuittee(false)
        }}
        onBlur={() => setQuittee(true)}
      />
      <Live>{age === undefined ? '' : t.calculee(age)}</Live>
      <Table
        caption={t.titre}
        rowKey={({ sujet }) => sujet}
        rows={rows}
        columns={[
          { id: 'sujet', header: t.sujet, main: true, cell: ({ sujet }) => sujet },
          ...COMPAREES.map((une, rang) => ({
            id: une.type,
            header: une.titre,
            cell: ({ reponses }: Ligne) => reponses[rang],
          })),
        ]}
      />
      <p className="mc-comparaison__note">{t.pour}</p>
      <div className="mc-boutons">
        {COMPAREES.filter((une) => une.type !== type).map((une) => (
          <BoutonLien key={une.type} to={chemins.nouveau(une.type)}>
            {t.choisir(une.titre)}
          </BoutonLien>
        ))}
      </div>
    </section>
  )
}
