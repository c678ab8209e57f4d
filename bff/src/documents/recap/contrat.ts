import {
  DIPLOMES,
  formatTaux,
  MODES_CONTRACTUELS,
  type SectionPartielle,
  TYPES_CONTRAT,
  TYPES_DEROGATION,
} from '@mon-espace/domain'
import { lisible } from '../cerfa-10103-14/remplissage.ts'
import { siretEspace } from '../text/format.ts'
import { LIBELLES_RECAP } from './libelles.ts'
import { enClair, euros, jour, phrase, type RubriqueRecap } from './reponses.ts'

type DonneesPartielles = SectionPartielle<'contrat'>

const L = LIBELLES_RECAP.contrat

/** The section « contrat » but its pay. */
export function contratRecap(c: DonneesPartielles): RubriqueRecap {
  return {
    titre: L.titre,
    groupes: [
      {
        faits: [
          [L.mode, enClair(MODES_CONTRACTUELS, c.modeContractuel)],
          [L.type, enClair(TYPES_CONTRAT, c.type)],
          [L.derogation, enClair(TYPES_DEROGATION, c.typeDerogation)],
          [L.numeroPrecedent, lisible(c.numeroContratPrecedent)],
          [L.conclusion, jour(c.dateConclusion)],
          [L.effetAvenant, jour(c.dateEffetAvenant)],
          [L.debut, jour(c.dateDebutExecution)],
          [L.formationPratique, jour(c.dateDebutFormationPratique)],
          [L.fin, jour(c.dateFin)],
          [L.duree, phrase(c.dureeHebdoHeures, (h) => L.heures(h, lisible(c.dureeHebdoMinutes)))],
          [L.dangereux, lisible(c.travauxDangereux)],
          [L.subrogation, lisible(c.subrogation)],
        ],
      },
      precedentRecap(c.precedent),
      temporaireRecap(c.travailTemporaire),
    ],
  }
}

function precedentRecap(p: DonneesPartielles['precedent']): RubriqueRecap['groupes'][number] {
  const taux = p?.dernierTaux
  return {
    sousTitre: L.precedent,
    faits: [
      [L.memeEmployeur, lisible(p?.memeEmployeur)],
      [L.diplomeObtenu, lisible(p?.diplomeObtenu)],
      [L.niveau, enClair(DIPLOMES, p?.niveau)],
      [L.finPrecedent, jour(p?.dateFin)],
      [L.dernierTaux, typeof taux === 'number' ? formatTaux(taux) : ''],
      [L.dernierSalaire, euros(p?.dernierSalaireCentimes)],
    ],
  }
}

function temporaireRecap(t: DonneesPartielles['travailTemporaire']): RubriqueRecap['groupes'][number] {
  return {
    sousTitre: L.temporaire,
    faits: [
      [L.utilisatrice, lisible(t?.entrepriseUtilisatrice?.denomination)],
      [L.siretUtilisatrice, siretEspace(lisible(t?.entrepriseUtilisatrice?.siret))],
      [L.debutMission, jour(t?.mission?.debut)],
      [L.finMission, jour(t?.mission?.fin)],
      [L.experience, phrase(t?.experienceMaitreMois, L.mois)],
    ],
  }
}

/** The pay: what was answered; its periods are drawn as a table after it. */
export function remunerationRecap(
  c: DonneesPartielles,
  salaireEmbaucheCentimes: number | null,
): RubriqueRecap {
  return {
    titre: L.remuneration,
    groupes: [
      {
        faits: [
          [L.salaire, euros(c.salaireBrutMensuelCentimes ?? salaireEmbaucheCentimes)],
          [L.base, lisible(c.base)],
          [L.smc, euros(c.smcMensuelCentimes)],
          [L.dejaEffectuees, lisible(c.anneesDejaEffectuees)],
          [L.majoration, lisible(c.majoration15)],
          [L.licencePro, lisible(c.licencePro)],
          [L.caisse, lisible(c.caisseRetraite)],
          [L.nourriture, euros(c.avantages?.nourritureCentimes)],
          [L.logement, euros(c.avantages?.logementCentimes)],
          [L.autreAvantage, lisible(c.avantages?.autre)],
        ],
      },
    ],
  }
}
