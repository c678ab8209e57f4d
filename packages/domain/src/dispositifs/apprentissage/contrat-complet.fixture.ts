import type { Contrat } from './champs/sections.ts'

/** A contract of a private employer, with an apprentice of age, that no rule has anything to say about. Tests only. */
export function contratComplet(): Contrat {
  const adresse = {
    numero: '1',
    voie: 'rue du Test',
    complement: null,
    codePostal: '75013',
    commune: 'Paris',
    codeInsee: '75113',
  }
  return {
    employeur: {
      prive: true,
      denomination: 'ESSAI SARL',
      siret: '99912345800013',
      adresse: { ...adresse },
      telephone: '0140000000',
      courriel: 'rh@essai.example',
      typeEmployeur: '12',
      employeurSpecifique: '0',
      codeApe: '4690Z',
      effectif: 12,
      codeIdcc: '0573',
      regimeAssuranceChomage: null,
      autreAdresse: null,
    },
    apprenti: {
      nomNaissance: 'Dupont',
      nomUsage: null,
      prenom: 'Camille',
      nir: '2050275112046',
      sexe: 'F',
      dateNaissance: '2005-02-14',
      departementNaissance: '75',
      communeNaissance: 'Paris',
      nationalite: '1',
      regimeSocial: '2',
      adresse: { ...adresse },
      telephone: '06 11 22 33 44',
      courriel: 'camille@courriel.example',
      sportifHautNiveau: false,
      rqth: false,
      equivalenceJeunes: false,
      extensionBoe: false,
      projetCreation: false,
      situationAvantContrat: '1',
      dernierDiplomePrepare: '41',
      derniereClasse: '01',
      intituleDernierDiplome: 'Baccalauréat professionnel',
      diplomePlusEleve: '41',
      emancipe: null,
      representantLegal: null,
    },
    maitres: {
      maitre1: {
        salarieId: null,
        nomNaissance: 'Martin',
        prenom: 'Alix',
        dateNaissance: '1985-06-30',
        courriel: 'alix.martin@essai.example',
        emploi: 'Responsable',
        diplome: null,
        niveauDiplome: '5',
      },
      maitre2: null,
      attestationEligibilite: true,
    },
    contrat: {
      modeContractuel: '1',
      type: '11',
      typeDerogation: null,
      numeroContratPrecedent: null,
      precedent: null,
      dateConclusion: '2026-08-25',
      dateDebutExecution: '2026-09-01',
      dateDebutFormationPratique: '2026-09-01',
      dateFin: '2028-08-31',
      dateEffetAvenant: null,
      dureeHebdoHeures: 35,
      dureeHebdoMinutes: 0,
      travauxDangereux: false,
      travailTemporaire: null,
      anneesDejaEffectuees: 0,
      majoration15: false,
      licencePro: false,
      base: 'SMIC',
      smcMensuelCentimes: null,
      remuneration: null,
      salaireBrutMensuelCentimes: null,
      caisseRetraite: 'AGIRC-ARRCO',
      avantages: { nourritureCentimes: null, logementCentimes: null, autre: null },
      subrogation: true,
    },
    formation: {
      cfaEntreprise: false,
      cfa: { denomination: 'CFA ESSAI', uai: '0750001U', siret: '99955443900011', adresse: { ...adresse } },
      cfaEstLieuPrincipal: true,
      lieu: null,
      diplomeVise: '54',
      intitule: 'BTS Management commercial opérationnel',
      codeDiplome: '32031213',
      codeRncp: '38362',
      dateDebut: '2026-09-01',
      dateFinEpreuves: '2028-07-15',
      dureeHeures: 1350,
      heuresDistance: 0,
      attestationPieces: true,
      faitA: 'Paris',
    },
  }
}

/** Writes a value at a path such as `apprenti.adresse.voie`, opening the blocks on the way. */
export function poke(contrat: Contrat, chemin: string, valeur: unknown): void {
  const cles = chemin.split('.')
  const derniere = cles.pop() as string
  let bloc = contrat as unknown as Record<string, unknown>
  for (const cle of cles) {
    bloc[cle] ??= {}
    bloc = bloc[cle] as Record<string, unknown>
  }
  bloc[derniere] = valeur
}
