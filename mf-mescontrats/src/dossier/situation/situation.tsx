import { CALLS, type Dossier } from '@mon-espace/domain/api'
import { jourDe, useAujourdhui } from '@mon-espace/module-kit/api'
import { Card, formatDateLong, formatEuros } from '@mon-espace/ui'
import { chemins } from '../../routes/chemins.ts'
import { EcheanceTexte } from '../../socle/echeance/echeance-texte.tsx'
import { Motif } from '../../socle/motif/motif.tsx'
import { BoutonLien } from '../../socle/navigation/bouton-lien.tsx'
import { Telechargement } from '../../socle/telechargement/telechargement.tsx'
import { situation as t } from '../textes.ts'
import { situationOf } from './situation-of.ts'
import { Suites } from './suites.tsx'

const jourLong = (instant: string) => formatDateLong(jourDe(instant))

/** Where the dossier stands, what is expected from whom by when, and the one thing to do about it. */
export function Situation({ dossier }: { dossier: Dossier }) {
  const { phrase, aFournir } = situationOf(dossier, jourLong)
  const { decision, echeances, etat } = dossier
  const jour = useAujourdhui()
  return (
    <Card title={t.titre}>
      <p>{phrase}</p>
      {aFournir.length > 0 ? (
        <ul>
          {aFournir.map((libelle) => (
            <li key={libelle}>{libelle}</li>
          ))}
        </ul>
      ) : null}
      {decision?.npecAnnuelCentimes ? <p>{t.montant(formatEuros(decision.npecAnnuelCentimes))}</p> : null}
      {decision?.motif ? (
        <p>
          <Motif>
            <strong>{t.motifRefus}</strong> {decision.motif}
          </Motif>
        </p>
      ) : null}
      {echeances.map((echeance) => (
        <EcheanceTexte key={echeance.code} echeance={echeance} aujourdhui={jour} />
      ))}
      {dossier.droits.includes('modifier') ? (
        <BoutonLien variant="primary" icon="modifier" to={chemins.reprise(dossier.id)}>
          {t.reprendre}
        </BoutonLien>
      ) : null}
      {etat === 'prise_en_charge_acceptee' || (etat === 'rompu' && decision) ? (
        <Telechargement
          variant="primary"
          operation={CALLS.drawAccord}
          adresse={{ params: { id: dossier.id } }}
          nom={t.fichierAccord(dossier.numero ?? '')}
        >
          {t.accord}
        </Telechargement>
      ) : null}
      {etat === 'prise_en_charge_refusee' ? (
        <Telechargement
          operation={CALLS.drawRefus}
          adresse={{ params: { id: dossier.id } }}
          nom={t.fichierRefus(dossier.numero ?? '')}
        >
          {t.refus}
        </Telechargement>
      ) : null}
      <Suites dossier={dossier} />
    </Card>
  )
}
