import { legaleOf, type PeriodeRemuneration, type PeriodeSaisie, type Remuneration } from '@mon-espace/domain'
import { formatDate, formatEuros, formatNombre } from '@mon-espace/ui'
import { Champ } from '../../../champs/champ.tsx'
import { taux as t } from './textes.ts'

const minimumOf = ({ montantMensuelCentimes, taux, base }: PeriodeRemuneration) =>
  t.minimum(formatEuros(montantMensuelCentimes), formatNombre(taux, Number.isInteger(taux) ? 0 : 2), base)

function Ligne({
  base,
  saisie: { annee, debut, fin },
  legale,
  payee,
  rang,
}: {
  base: PeriodeRemuneration['base']
  saisie: PeriodeSaisie
  legale: PeriodeRemuneration | null
  payee: PeriodeRemuneration | undefined
  rang: number
}) {
  const aides = [
    legale ? minimumOf(legale) : null,
    payee ? t.montant(formatEuros(payee.montantMensuelCentimes)) : null,
  ]
  const libelle = t.libelle(annee ?? 1, formatDate(debut ?? ''), formatDate(fin ?? ''))
  return (
    <Champ
      definition={{
        chemin: `contrat.remuneration.${rang}.taux`,
        genre: { type: 'nombre', unite: t.unite(base), decimales: 2 },
        libelle,
        court: libelle,
        aide: aides.filter(Boolean).join(' '),
      }}
    />
  )
}

/** Each period's rate, typed by hand and checked against the floor as it is left. */
export function TauxSaisis({
  base,
  saisies,
  minimum,
  periodes,
}: {
  base: PeriodeRemuneration['base']
  saisies: readonly PeriodeSaisie[]
  minimum: Remuneration
  periodes: readonly PeriodeRemuneration[]
}) {
  return (
    <fieldset className="mc-taux">
      <legend>{t.titre}</legend>
      <p className="mc-precision">{t.aide}</p>
      {saisies.map((saisie, rang) => (
        <Ligne
          key={`${saisie.annee} ${saisie.debut}`}
          base={base}
          rang={rang}
          saisie={saisie}
          legale={legaleOf(saisie.debut ?? '', saisie.fin ?? '', minimum)}
          payee={periodes.find(({ debut }) => debut === saisie.debut)}
        />
      ))}
    </fieldset>
  )
}
