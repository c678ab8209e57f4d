import { dureeContrat, formatDuree, formatHeures, isDateIso, retained } from '@mon-espace/domain'
import {
  type Contrat,
  enTravailTemporaire,
  type PartFormation,
  partFormationOf,
} from '@mon-espace/domain/professionnalisation'
import { formatNombre, Icon, type IconName } from '@mon-espace/ui'
import { useDeferredValue, useState } from 'react'
import { useContrat } from '../contexte.ts'
import { Jauge } from './jauge.tsx'
import { formatPart, type Mesure, mesureOf } from './mesure.ts'
import { part as t } from './textes.ts'

/** What is told of a share: itself, what it is a share of, and in which words. */
interface Lecture {
  readonly part: PartFormation
  readonly heures: number | null
  readonly hebdo: number
  readonly duree: string
  readonly interim: boolean
  /** The agreement that allows more is named. */
  readonly accord: boolean
}

function read(saisi: Contrat): Lecture | null {
  const part = partFormationOf(saisi)
  const {
    dateDebutExecution: debut,
    dateFin: fin,
    dureeHebdoHeures,
    dureeHebdoMinutes,
    nature,
  } = saisi.contrat
  if (!part || dureeHebdoHeures === null || !isDateIso(debut) || !isDateIso(fin)) return null
  return {
    part,
    heures: saisi.formation.dureeHeures,
    hebdo: dureeHebdoHeures * 60 + (dureeHebdoMinutes ?? 0),
    duree: formatDuree(dureeContrat(debut, fin)),
    interim: enTravailTemporaire(nature),
    accord: !!saisi.contrat.accordFormation,
  }
}

const ICONES: Readonly<Record<NonNullable<Mesure['etat']>, IconName>> = {
  sous: 'erreur',
  dans: 'oui',
  sur: 'alerte',
}

/** Hours as they are told: the least that is enough, the most that is allowed. */
const atLeast = (heures: number) => formatNombre(Math.ceil(heures))
const atMost = (heures: number) => formatNombre(Math.floor(heures))

/** The training as a share of the contract, between its limits, with the base that it is computed on. */
export function BlocPart() {
  const [lectureOf] = useState(() => retained(read))
  const lecture = useDeferredValue(useContrat(lectureOf))
  if (!lecture) return <p className="mc-calcul">{t.attente}</p>
  const { part, heures, hebdo, duree, interim, accord } = lecture
  const mesure = mesureOf(part)
  const contrat = formatNombre(Math.round(part.heuresContrat))
  const minimum = atLeast(part.minimum)
  const maximum = atMost(part.maximum)
  return (
    <div className="mc-calcule">
      <h3>{t.titre}</h3>
      <div aria-live="polite">
        {part.part === null || heures === null || mesure.etat === null ? null : (
          <>
            <p className="mc-chiffre">{t.chiffre(formatPart(part.part))}</p>
            <p className="mc-calcul">
              <Icon name={ICONES[mesure.etat]} />
              <span>
                <strong>{mesure.etat === 'sur' && accord ? t.accord : t[mesure.etat]}</strong> –{' '}
                {t.heures(formatNombre(heures), contrat)}
              </span>
            </p>
          </>
        )}
        <p>{t.limites(minimum, maximum)}</p>
      </div>
      <Jauge mesure={mesure} part={part} />
      <p className="mc-precision">{t.base(formatHeures(hebdo), duree, contrat)}</p>
      <p className="mc-precision">{t.plancher}</p>
      {interim ? <p className="mc-precision">{t.interim}</p> : null}
      <p className="mc-regle__source">{t.article}</p>
    </div>
  )
}
