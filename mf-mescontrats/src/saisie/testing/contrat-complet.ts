import { type Adresse, type Contrat, emptyContrat } from '@mon-espace/domain'

const adresse = (voie: string, codePostal: string, commune: string, codeInsee: string): Adresse => ({
  numero: '7',
  voie,
  complement: null,
  codePostal,
  commune,
  codeInsee,
})

/** A contract of an adult in a fixed-term mode with nothing left to complete. People and addresses are invented. */
export function contratComplet(): Contrat {
  const contrat = emptyContrat()
  Object.assign(contrat.employeur, {
    prive: true,
    denomination: 'INTERIM DEMO AGENCE DE PARIS',
    siret: '99912345800013',
    adresse: { ...adresse('rue des Peupliers', '75013', 'Paris', '75113'), numero: '12' },
    telephone: '0140000000',
    courriel: 'rh@interim-demo.example',
    typeEmployeur: '12',
    employeurSpecifique: '0',
    codeApe: '7820Z',
    effectif: 240,
    codeIdcc: '1413',
  })
  Object.assign(contrat.apprenti, {
    nomNaissance: 'Ørsted',
    prenom: 'Nora',
    nir: '20603********',
    sexe: 'F',
    dateNaissance: '2006-03-09',
    departementNaissance: '69',
    communeNaissance: 'Lyon',
    nationalite: '1',
    regimeSocial: '2',
    adresse: adresse('quai des Saules', '69003', 'Lyon', '69383'),
    telephone: '0600000000',
    courriel: 'nora@courriel.example',
    sportifHautNiveau: false,
    rqth: false,
    equivalenceJeunes: false,
    extensionBoe: false,
    projetCreation: false,
    situationAvantContrat: '1',
    dernierDiplomePrepare: '41',
    derniereClasse: '01',
    intituleDernierDiplome: 'Bac pro Métiers du commerce',
    diplomePlusEleve: '41',
  })
  Object.assign(contrat.maitres.maitre1, {
    nomNaissance: 'Okafor',
    prenom: 'Ada',
    dateNaissance: '1985-06-30',
    courriel: 'ada.okafor@interim-demo.example',
    emploi: 'Responsable d’agence',
  })
  contrat.maitres.attestationEligibilite = true
  Object.assign(contrat.contrat, {
    modeContractuel: '1',
    type: '11',
    dateConclusion: '2026-08-25',
    dateDebutExecution: '2026-09-01',
    dateDebutFormationPratique: '2026-09-01',
    dateFin: '2028-08-31',
    dureeHebdoHeures: 35,
    dureeHebdoMinutes: 0,
    travauxDangereux: false,
    anneesDejaEffectuees: 0,
    base: 'SMIC',
    caisseRetraite: 'CAISSE DEMO',
    subrogation: true,
  })
  Object.assign(contrat.formation, {
    cfaEntreprise: false,
    cfa: {
      denomination: 'CFA DEMO DES METIERS',
      uai: '0750001U',
      siret: '99955443900011',
      adresse: adresse('avenue de l’Atelier', '75013', 'Paris', '75113'),
    },
    cfaEstLieuPrincipal: true,
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
  })
  return contrat
}
