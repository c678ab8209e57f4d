import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bloquants, judgeContrat } from '../../../controles/judge.ts'
import type { ContexteControle } from '../../../controles/types.ts'
import { nirKey } from '../../../identifiants/nir.ts'
import type { PackReferentiel } from '../../../referentiels/pack.ts'
import { PACK_DEMO } from '../../../referentiels/pack-demo.ts'
import { APPRENTISSAGE } from '../apprentissage.ts'
import { completeContrat, emptyContrat } from '../champs/sections.ts'
import { contratComplet, poke } from '../contrat-complet.fixture.ts'

const contexte: ContexteControle = {
  aujourdhui: '2026-08-25',
  etablissements: ['99912345800013', '99912345800021'],
  pack: PACK_DEMO,
  apprentisEnCours: { maitre1: 1, maitre2: 0 },
  cfaConnus: ['99955443900011'],
}

/** Verdicts as « ! code chemin » (blocking) or « ? code chemin » (warning), for a few values changed. */
const verdicts = (champs: Record<string, unknown>, autre: Partial<ContexteControle> = {}) => {
  const contrat = contratComplet()
  for (const [chemin, valeur] of Object.entries(champs)) poke(contrat, chemin, valeur)
  return judgeContrat(APPRENTISSAGE, contrat, { ...contexte, ...autre }).map(
    (c) => `${c.gravite === 'bloquant' ? '!' : '?'} ${c.code} ${c.chemin}`,
  )
}

const mineur = {
  'apprenti.dateNaissance': '2010-02-14',
  'apprenti.nir': '2100275112046',
  'apprenti.emancipe': true,
}
const plusDe30 = {
  'apprenti.dateNaissance': '1992-02-14',
  'apprenti.nir': '2920275112046',
  'contrat.typeDerogation': '12',
}
const suite = {
  ...plusDe30,
  'contrat.type': '22',
  'contrat.numeroContratPrecedent': '075202409000123',
  'contrat.precedent': {
    memeEmployeur: false,
    diplomeObtenu: true,
    niveau: '4',
    dateFin: '2026-06-30',
    dernierTaux: null,
    dernierSalaireCentimes: null,
  },
}
const interim = {
  'contrat.modeContractuel': '3',
  'employeur.employeurSpecifique': '1',
  'employeur.codeIdcc': '2378',
  'maitres.maitre2': {
    salarieId: null,
    nomNaissance: 'K',
    prenom: 'P',
    dateNaissance: '1979-11-03',
    courriel: 'k@essai.example',
    emploi: 'Chef',
    diplome: null,
    niveauDiplome: null,
  },
  'contrat.travailTemporaire': {
    experienceMaitreMois: 24,
    entrepriseUtilisatrice: { denomination: 'ATELIERS', siret: '99933322200019' },
    mission: { debut: '2026-09-01', fin: '2027-02-28' },
  },
}
const avenant = {
  'contrat.type': '36',
  'contrat.numeroContratPrecedent': '075202409000123',
  'contrat.dateConclusion': '2027-01-10',
  'contrat.dateEffetAvenant': '2027-01-15',
}

describe('the hours of a minor', () => {
  const heures = { ...mineur, 'contrat.dureeHebdoHeures': 39 }
  const agence = { ...interim, ...heures, 'employeur.codeApe': '7820Z' }
  const chez = (codeApe: string | null) => ({
    ...agence,
    'contrat.travailTemporaire': {
      ...interim['contrat.travailTemporaire'],
      entrepriseUtilisatrice: { denomination: 'ATELIERS', siret: '99933322200019', codeApe },
    },
  })
  const refus = '! duree_hebdo_mineur contrat.dureeHebdoHeures'

  test.each(['4120A', '43.21A', '8130Z'])('up to 40 where a user company of APE %s sends them', (codeApe) => {
    expect(verdicts(chez(codeApe))).not.toContain(refus)
    expect(verdicts({ ...chez(codeApe), 'contrat.dureeHebdoHeures': 41 })).toContain(refus)
  })
  test('up to 35 elsewhere, whatever the agency calls itself', () => {
    expect(verdicts(chez('1071C'))).toContain(refus)
    expect(verdicts({ ...chez('1071C'), 'employeur.codeApe': '4120A' })).toContain(refus)
    expect(verdicts({ ...heures, 'employeur.codeApe': '4120A' })).not.toContain(refus)
  })
  test('an agency that does not say where the work is done is asked to', () => {
    const contrat = contratComplet()
    for (const [chemin, valeur] of Object.entries(chez(null))) poke(contrat, chemin, valeur)
    const dits = judgeContrat(APPRENTISSAGE, contrat, contexte)
    expect(dits.find(({ code }) => code === 'duree_hebdo_mineur')?.message).toContain('indiquez le code APE')
  })
})

describe('bounds', () => {
  test.each([
    [
      'a meal at 34 billion euros',
      { 'contrat.avantages.nourritureCentimes': 3_400_000_000_000 },
      'hors_bornes',
    ],
    ['a lodging below nothing', { 'contrat.avantages.logementCentimes': -1 }, 'hors_bornes'],
    ['a pay in cents', { 'contrat.salaireBrutMensuelCentimes': 18_670_200 }, 'hors_bornes'],
    ['born in 1920', { 'apprenti.dateNaissance': '1920-01-01' }, 'naissance_bornes'],
    ['born last year', { 'apprenti.dateNaissance': '2025-01-01' }, 'naissance_bornes'],
  ])('%s', (_, champs, code) => {
    const [chemin = ''] = Object.keys(champs)
    expect(verdicts(champs).filter((dit) => dit.endsWith(` ${chemin}`))).toEqual([`! ${code} ${chemin}`])
  })
  test('an amount says its own', () => {
    const contrat = contratComplet()
    poke(contrat, 'contrat.avantages.nourritureCentimes', 5001)
    const [dit] = judgeContrat(APPRENTISSAGE, contrat, contexte)
    expect(dit?.message).toBe('Vérifiez ce montant : il va de 0 à 50,00\u202f€.')
  })
})

describe('a life across the border', () => {
  const chez = (codePostal: string, commune: string) => ({
    'apprenti.adresse.codePostal': codePostal,
    'apprenti.adresse.commune': commune,
    'apprenti.adresse.codeInsee': null,
  })
  test.each([
    ['1000', 'Bruxelles, Belgique'],
    ['L-1234', 'Luxembourg (Luxembourg)'],
    ['1201', 'Genève (Suisse)'],
    ['79098', 'Freiburg, Allemagne'],
    ['18039', 'Ventimiglia, Italie'],
    ['20301', 'Irun, Espagne'],
  ])('%s %s', (codePostal, commune) => expect(verdicts(chez(codePostal, commune))).toEqual([]))
  test.each([
    ['1000', 'Bruxelles'],
    ['7501', 'Paris (13e)'],
    ['', 'Bruxelles, Belgique'],
    ['néant', 'Bruxelles, Belgique'],
  ])('%s %s is not one', (codePostal, commune) => expect(verdicts(chez(codePostal, commune))).toHaveLength(1))
  test('a telephone of another country stands, an establishment does not', () => {
    expect(verdicts({ 'apprenti.telephone': '+32 2 555 12 12' })).toEqual([])
    expect(
      verdicts({
        'employeur.adresse.codePostal': '1000',
        'employeur.adresse.commune': 'Bruxelles, Belgique',
      }),
    ).toContain('! code_postal_invalide employeur.adresse.codePostal')
  })
})

describe('what is not asked', () => {
  test.each([
    ['number of the former contract', { 'contrat.numeroContratPrecedent': 'AP2026-000033' }],
    ['day of an amendment', { 'contrat.dateEffetAvenant': '31/02/2026' }],
    ['another place of training', { 'formation.lieu': { uai: 'x', siret: 'y' } }],
  ])('%s: nothing is said of what it holds', (_, champs) => expect(verdicts(champs)).toEqual([]))
  test('asked, it is judged', () => {
    expect(verdicts({ ...avenant, 'contrat.numeroContratPrecedent': 'AP2026-000033' })).toEqual([
      '! numero_contrat_invalide contrat.numeroContratPrecedent',
    ])
  })
})

describe('a complete contract', () => {
  test('nothing to say', () => expect(verdicts({})).toEqual([]))
  test.each([
    ['minor, emancipated', mineur],
    ['agency', interim],
    ['amendment', avenant],
    ['over 29, following a contract', suite],
    ['over 29 after a rupture', { ...suite, 'contrat.type': '23' }],
    [
      'over 29, level of the former diploma told by its code',
      { ...suite, 'contrat.precedent': { ...suite['contrat.precedent'], niveau: '41' } },
    ],
    ['over 29, amendment', { ...plusDe30, ...avenant, 'contrat.typeDerogation': null }],
    [
      'over 29 after a failed exam',
      { ...suite, 'contrat.precedent': { ...suite['contrat.precedent'], diplomeObtenu: false, niveau: '5' } },
    ],
    ['over 29, disabled', { ...plusDe30, 'apprenti.rqth': true }],
    ['over 29, athlete', { ...plusDe30, 'apprenti.sportifHautNiveau': true }],
    [
      'over 35 with a project',
      {
        ...plusDe30,
        'apprenti.dateNaissance': '1980-02-14',
        'apprenti.nir': '2800275112046',
        'apprenti.projetCreation': true,
      },
    ],
    [
      '15 with the end of collège',
      {
        ...mineur,
        'apprenti.dateNaissance': '2011-02-14',
        'apprenti.nir': '2110275112046',
        'contrat.typeDerogation': '11',
        'apprenti.derniereClasse': '40',
      },
    ],
    [
      'four years, athlete',
      {
        'apprenti.sportifHautNiveau': true,
        'contrat.dateFin': '2030-08-31',
        'formation.dateFinEpreuves': '2030-07-15',
        'formation.dureeHeures': 2000,
      },
    ],
    [
      'forty hours on a building site',
      { ...mineur, 'employeur.codeApe': '43.21A', 'contrat.dureeHebdoHeures': 40 },
    ],
    [
      'trainee already at the CFA',
      { 'apprenti.situationAvantContrat': '7', 'formation.dateDebut': '2026-06-15' },
    ],
    [
      'short after a rupture',
      {
        'contrat.type': '23',
        'contrat.numeroContratPrecedent': '075202409000123',
        'contrat.dateFin': '2026-12-31',
        'formation.dateFinEpreuves': '2026-12-15',
        'formation.dureeHeures': 60,
        'formation.dateDebut': '2025-09-01',
      },
    ],
    [
      'another place of training',
      {
        'formation.cfaEstLieuPrincipal': false,
        'formation.lieu': {
          denomination: 'L',
          uai: '0951099D',
          siret: '99933322200019',
          adresse: contratComplet().employeur.adresse,
        },
      },
    ],
    ['an empty second block', { 'maitres.maitre2': {} }],
  ])('%s', (_, champs) => expect(verdicts(champs)).toEqual([]))
})

describe('one fault, one verdict at its path', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    // employer
    [
      'SIRET of somebody else',
      { 'employeur.siret': '99967890700018' },
      ['! siret_hors_entreprise employeur.siret'],
    ],
    ['SIRET with a wrong key', { 'employeur.siret': '99912345800014' }, ['! siret_invalide employeur.siret']],
    [
      'public type of a private employer',
      { 'employeur.typeEmployeur': '22' },
      ['! type_employeur employeur.typeEmployeur'],
    ],
    ['half an employee', { 'employeur.effectif': 1.5 }, ['! effectif_invalide employeur.effectif']],
    ['unknown IDCC', { 'employeur.codeIdcc': '0016' }, ['? idcc_inconnu employeur.codeIdcc']],
    ['no agreement', { 'employeur.codeIdcc': '9999' }, []],
    [
      'IDCC of a wrong form in an agency',
      { ...interim, 'employeur.codeIdcc': 'x' },
      ['! idcc_invalide employeur.codeIdcc'],
    ],
    [
      'code of another list',
      { 'employeur.employeurSpecifique': '7' },
      ['! code_inconnu employeur.employeurSpecifique'],
    ],
    [
      'other address left open',
      { 'employeur.autreAdresse.voie': 'rue X' },
      ['! champ_requis employeur.autreAdresse.codePostal', '! champ_requis employeur.autreAdresse.commune'],
    ],
    [
      'postal code of another department',
      { 'apprenti.adresse.codePostal': '13001' },
      ['? commune_code_postal apprenti.adresse.codePostal'],
    ],
    [
      'postal code that is none',
      { 'apprenti.adresse.codePostal': '7501' },
      ['! code_postal_invalide apprenti.adresse.codePostal'],
    ],
    // apprentice
    ['blank name', { 'apprenti.nomNaissance': '  ' }, ['! champ_requis apprenti.nomNaissance']],
    ['no NIR', { 'apprenti.nir': null }, ['! champ_requis apprenti.nir']],
    [
      'no NIR, from the Union',
      { 'apprenti.nir': null, 'apprenti.nationalite': '2' },
      ['? nir_absent apprenti.nir'],
    ],
    ['NIR with its key', { 'apprenti.nir': '205027511204651' }, ['! nir_invalide apprenti.nir']],
    ['NIR cut short', { 'apprenti.nir': '20502751120' }, ['! nir_invalide apprenti.nir']],
    [
      'NIR of somebody else',
      { 'apprenti.nir': '1070313112046' },
      [
        '? nir_sexe apprenti.nir',
        '? nir_annee apprenti.nir',
        '? nir_mois apprenti.nir',
        '? nir_departement apprenti.nir',
      ],
    ],
    ['provisional NIR', { 'apprenti.nir': '8050275112046' }, ['? nir_provisoire apprenti.nir']],
    ['foreigner', { 'apprenti.nationalite': '3' }, ['? nationalite apprenti.nationalite']],
    [
      'date that does not exist',
      { 'apprenti.dateNaissance': '2005-02-30' },
      ['! date_invalide apprenti.dateNaissance'],
    ],
    [
      '14 years',
      {
        ...mineur,
        'apprenti.dateNaissance': '2011-09-02',
        'apprenti.nir': '2110975112046',
        'contrat.typeDerogation': '11',
      },
      ['! age_minimum apprenti.dateNaissance'],
    ],
    [
      '15 without the end of collège',
      {
        ...mineur,
        'apprenti.dateNaissance': '2011-02-14',
        'apprenti.nir': '2110275112046',
        'contrat.typeDerogation': '50',
        'apprenti.derniereClasse': '41',
      },
      ['! college_inacheve apprenti.derniereClasse'],
    ],
    [
      '15 without derogation',
      { ...mineur, 'apprenti.dateNaissance': '2011-02-14', 'apprenti.nir': '2110275112046' },
      ['! derogation_age contrat.typeDerogation'],
    ],
    ['derogation 11 at 21', { 'contrat.typeDerogation': '11' }, ['! derogation_age contrat.typeDerogation']],
    ['derogation 12 at 21', { 'contrat.typeDerogation': '12' }, ['! derogation_age contrat.typeDerogation']],
    [
      '30 without derogation',
      { ...plusDe30, 'apprenti.rqth': true, 'contrat.typeDerogation': null },
      ['! derogation_age contrat.typeDerogation'],
    ],
    [
      '30, same level again, told by its code',
      { ...suite, 'contrat.precedent': { ...suite['contrat.precedent'], niveau: '54' } },
      ['! age_maximum apprenti.dateNaissance'],
    ],
    [
      '30, failed, with the same employer again',
      {
        ...suite,
        'contrat.type': '21',
        'contrat.precedent': { ...suite['contrat.precedent'], diplomeObtenu: false, niveau: '5' },
      },
      ['! age_maximum apprenti.dateNaissance'],
    ],
    ['30 without a reason', plusDe30, ['! age_maximum apprenti.dateNaissance']],
    [
      '30, same level again',
      { ...suite, 'contrat.precedent': { ...suite['contrat.precedent'], niveau: '5' } },
      ['! age_maximum apprenti.dateNaissance'],
    ],
    [
      '36 after a contract',
      { ...suite, 'apprenti.dateNaissance': '1990-02-14', 'apprenti.nir': '2900275112046' },
      ['! age_maximum apprenti.dateNaissance'],
    ],
    [
      '30, more than a year after',
      { ...suite, 'contrat.precedent': { ...suite['contrat.precedent'], dateFin: '2025-08-24' } },
      ['! delai_precedent contrat.dateConclusion'],
    ],
    [
      '30, end of the former contract unknown',
      { ...suite, 'contrat.precedent': { ...suite['contrat.precedent'], dateFin: null } },
      ['! fin_precedent_requise contrat.precedent.dateFin'],
    ],
    [
      'minor without representative',
      { ...mineur, 'apprenti.emancipe': false },
      ['! representant_legal apprenti.representantLegal'],
    ],
    [
      'representative half filled',
      { ...mineur, 'apprenti.emancipe': false, 'apprenti.representantLegal.nom': 'Dupont' },
      [
        '! representant_legal apprenti.representantLegal.prenom',
        '! representant_legal apprenti.representantLegal.adresse.voie',
        '! representant_legal apprenti.representantLegal.adresse.codePostal',
        '! representant_legal apprenti.representantLegal.adresse.commune',
      ],
    ],
    [
      'project before 30',
      { 'apprenti.projetCreation': true },
      ['? projet_sans_objet apprenti.projetCreation'],
    ],
    // maîtres
    [
      'maître under age',
      { 'maitres.maitre1.dateNaissance': '2008-09-02' },
      ['! maitre_mineur maitres.maitre1.dateNaissance'],
    ],
    ['maître of age on the first day', { 'maitres.maitre1.dateNaissance': '2008-09-01' }, []],
    [
      'second maître under age',
      { ...interim, 'maitres.maitre2': { ...interim['maitres.maitre2'], dateNaissance: '2010-01-01' } },
      ['! maitre_mineur maitres.maitre2.dateNaissance'],
    ],
    [
      'second maître half filled',
      { 'maitres.maitre2.nomNaissance': 'K' },
      [
        '! champ_requis maitres.maitre2.prenom',
        '! champ_requis maitres.maitre2.dateNaissance',
        '! champ_requis maitres.maitre2.courriel',
        '! champ_requis maitres.maitre2.emploi',
      ],
    ],
    [
      'attestation',
      { 'maitres.attestationEligibilite': false },
      ['! attestation_maitre maitres.attestationEligibilite'],
    ],
    // dates
    [
      'end first',
      { 'contrat.dateFin': '2026-08-31', 'formation.dateFinEpreuves': null },
      ['! fin_avant_debut contrat.dateFin', '! champ_requis formation.dateFinEpreuves'],
    ],
    [
      'five months',
      { 'contrat.dateFin': '2027-02-27', 'formation.dateFinEpreuves': '2027-02-15' },
      ['! duree_minimale contrat.dateFin'],
    ],
    [
      'three years and a day',
      { 'contrat.dateFin': '2029-09-01', 'formation.dateFinEpreuves': '2029-07-15' },
      ['! duree_maximale contrat.dateFin'],
    ],
    [
      'four years and a day, athlete',
      {
        'apprenti.sportifHautNiveau': true,
        'contrat.dateFin': '2030-09-01',
        'formation.dateFinEpreuves': '2030-07-15',
        'formation.dureeHeures': 2000,
      },
      ['! duree_maximale contrat.dateFin'],
    ],
    [
      'signed after the start',
      { 'contrat.dateConclusion': '2026-09-02' },
      ['! conclusion_tardive contrat.dateConclusion'],
    ],
    [
      'practice before the start',
      { 'contrat.dateDebutFormationPratique': '2026-08-31' },
      ['! pratique_avant_debut contrat.dateDebutFormationPratique'],
    ],
    [
      'practice late',
      { 'contrat.dateDebutFormationPratique': '2026-12-02' },
      ['! pratique_tardive contrat.dateDebutFormationPratique'],
    ],
    ['practice at three months', { 'contrat.dateDebutFormationPratique': '2026-12-01' }, []],
    ['CFA late', { 'formation.dateDebut': '2026-12-02' }, ['! theorie_tardive formation.dateDebut']],
    ['CFA long before', { 'formation.dateDebut': '2026-05-31' }, ['! theorie_precoce formation.dateDebut']],
    [
      'CFA a little before',
      { 'formation.dateDebut': '2026-08-31' },
      ['? theorie_avant_contrat formation.dateDebut'],
    ],
    [
      'exams before the training',
      { 'formation.dateFinEpreuves': '2026-08-01' },
      ['! epreuves_avant_formation formation.dateFinEpreuves'],
    ],
    [
      'exams after the contract',
      { 'formation.dateFinEpreuves': '2028-09-01' },
      ['! epreuves_apres_contrat formation.dateFinEpreuves'],
    ],
    [
      'contract long after the exams',
      { 'formation.dateFinEpreuves': '2028-05-30' },
      ['? fin_contrat_tardive contrat.dateFin'],
    ],
    [
      'first contract of an apprentice',
      { 'apprenti.situationAvantContrat': '4' },
      ['? premier_contrat contrat.type'],
    ],
    [
      'amendment without its number',
      { ...avenant, 'contrat.numeroContratPrecedent': null },
      ['! champ_requis contrat.numeroContratPrecedent'],
    ],
    [
      'following contract without its number',
      { ...suite, 'contrat.numeroContratPrecedent': null },
      ['? numero_precedent contrat.numeroContratPrecedent'],
    ],
    [
      'amendment without its date',
      { ...avenant, 'contrat.dateEffetAvenant': null },
      ['! champ_requis contrat.dateEffetAvenant'],
    ],
    [
      'amendment out of the contract',
      { ...avenant, 'contrat.dateEffetAvenant': '2028-09-01' },
      ['! effet_avenant contrat.dateEffetAvenant'],
    ],
    // hours and pay
    ['sixty minutes', { 'contrat.dureeHebdoMinutes': 60 }, ['! minutes_invalides contrat.dureeHebdoMinutes']],
    ['no hours', { 'contrat.dureeHebdoHeures': 0 }, ['! duree_hebdo_invalide contrat.dureeHebdoHeures']],
    ['9 hours', { 'contrat.dureeHebdoHeures': 9 }, ['? duree_hebdo_faible contrat.dureeHebdoHeures']],
    ['10 hours', { 'contrat.dureeHebdoHeures': 10 }, []],
    ['49 hours', { 'contrat.dureeHebdoHeures': 49 }, ['! duree_hebdo_maximale contrat.dureeHebdoHeures']],
    [
      'minor, 39 hours',
      { ...mineur, 'contrat.dureeHebdoHeures': 39 },
      ['! duree_hebdo_mineur contrat.dureeHebdoHeures'],
    ],
    [
      'minor, 41 hours on a site',
      { ...mineur, 'employeur.codeApe': '4321A', 'contrat.dureeHebdoHeures': 41 },
      ['! duree_hebdo_mineur contrat.dureeHebdoHeures'],
    ],
    [
      'minor, dangerous work',
      { ...mineur, 'contrat.travauxDangereux': true },
      ['? travaux_dangereux contrat.travauxDangereux'],
    ],
    [
      'five years done',
      { 'contrat.anneesDejaEffectuees': 5 },
      ['! annees_effectuees contrat.anneesDejaEffectuees'],
    ],
    ['15 points over two years', { 'contrat.majoration15': true }, ['? majoration15 contrat.majoration15']],
    [
      'former contract not told',
      { ...suite, 'apprenti.rqth': true, 'contrat.precedent': null },
      ['? precedent_inconnu contrat.precedent'],
    ],
    [
      'SMC with nothing',
      { 'contrat.base': 'SMC' },
      ['! smc_absent contrat.smcMensuelCentimes', '! remuneration_a_saisir contrat.remuneration'],
    ],
    [
      'pay at hire under the floor',
      { 'contrat.salaireBrutMensuelCentimes': 98952 },
      ['! salaire_sous_minimum contrat.salaireBrutMensuelCentimes'],
    ],
    [
      'the same employer owes what was received, to the cent',
      {
        'contrat.type': '21',
        'contrat.numeroContratPrecedent': '075202409000123',
        'contrat.precedent': {
          memeEmployeur: true,
          diplomeObtenu: true,
          niveau: '41',
          dateFin: '2026-06-30',
          dernierTaux: null,
          dernierSalaireCentimes: 120000,
        },
        'contrat.salaireBrutMensuelCentimes': 120000,
      },
      [],
    ],
    [
      'a former rate that is no rate',
      {
        ...suite,
        'apprenti.rqth': true,
        'contrat.precedent': { ...suite['contrat.precedent'], dernierTaux: 5000 },
      },
      ['! hors_bornes contrat.precedent.dernierTaux'],
    ],
    [
      'a branch minimum that is no wage',
      { 'contrat.base': 'SMC', 'contrat.smcMensuelCentimes': 2_000_000_000, 'contrat.remuneration': [] },
      ['! hors_bornes contrat.smcMensuelCentimes'],
    ],
    [
      'lodging past three quarters of the pay',
      { 'contrat.avantages.logementCentimes': 74215 },
      ['? avantage_logement contrat.avantages.logementCentimes'],
    ],
    ['lodging within the cap', { 'contrat.avantages.logementCentimes': 74214 }, []],
    [
      'lodging, pay not known yet',
      { 'contrat.avantages.logementCentimes': 74215, 'contrat.base': null, 'contrat.dateFin': null },
      ['! champ_requis contrat.dateFin', '! champ_requis contrat.base'],
    ],
    [
      'exams before the contract',
      {
        'formation.dateDebut': '2026-08-01',
        'apprenti.situationAvantContrat': '7',
        'formation.dateFinEpreuves': '2026-08-20',
      },
      ['! epreuves_avant_contrat formation.dateFinEpreuves'],
    ],
    [
      'training of a few weeks',
      { 'formation.dateFinEpreuves': '2026-12-15', 'contrat.dateFin': '2027-02-28' },
      ['? duree_formation formation.dateFinEpreuves'],
    ],
    ['pay at hire at the floor', { 'contrat.salaireBrutMensuelCentimes': 98953 }, []],
    [
      'a line under the floor',
      {
        'contrat.remuneration': [
          { annee: 1, debut: '2026-09-01', fin: '2027-08-31', taux: 52, base: 'SMIC' },
          { annee: 2, debut: '2027-09-01', fin: '2028-08-31', taux: 61, base: 'SMIC' },
        ],
      },
      ['! taux_sous_minimum contrat.remuneration.0.taux'],
    ],
    [
      'a costly meal',
      { 'contrat.avantages.nourritureCentimes': 413 },
      ['? avantage_repas contrat.avantages.nourritureCentimes'],
    ],
    ['no subrogation', { 'contrat.subrogation': null }, ['! subrogation contrat.subrogation']],
    // temporary work
    [
      'mode 3 of another employer',
      { ...interim, 'employeur.employeurSpecifique': '0' },
      ['! interim_specifique employeur.employeurSpecifique'],
    ],
    [
      'mode 3 with another IDCC',
      { ...interim, 'employeur.codeIdcc': '1413' },
      ['? interim_idcc employeur.codeIdcc'],
    ],
    [
      'nothing known of the mission',
      { ...interim, 'maitres.maitre2': null, 'contrat.travailTemporaire': null },
      [
        '? interim_second_maitre maitres.maitre2',
        '? interim_experience contrat.travailTemporaire.experienceMaitreMois',
        '? interim_utilisatrice contrat.travailTemporaire.entrepriseUtilisatrice.denomination',
        '? interim_mission contrat.travailTemporaire.mission.debut',
      ],
    ],
    [
      '23 months',
      {
        ...interim,
        'contrat.travailTemporaire': { ...interim['contrat.travailTemporaire'], experienceMaitreMois: 23 },
      },
      ['? interim_experience contrat.travailTemporaire.experienceMaitreMois'],
    ],
    [
      'user company without SIRET',
      {
        ...interim,
        'contrat.travailTemporaire': {
          ...interim['contrat.travailTemporaire'],
          entrepriseUtilisatrice: { denomination: 'A', siret: null },
        },
      },
      ['? interim_utilisatrice contrat.travailTemporaire.entrepriseUtilisatrice.siret'],
    ],
    [
      'user company with a wrong SIRET',
      {
        ...interim,
        'contrat.travailTemporaire': {
          ...interim['contrat.travailTemporaire'],
          entrepriseUtilisatrice: { denomination: 'A', siret: '12' },
        },
      },
      ['! siret_invalide contrat.travailTemporaire.entrepriseUtilisatrice.siret'],
    ],
    [
      'short mission',
      {
        ...interim,
        'contrat.travailTemporaire': {
          ...interim['contrat.travailTemporaire'],
          mission: { debut: '2026-09-01', fin: '2027-02-27' },
        },
      },
      ['? interim_mission contrat.travailTemporaire.mission.fin'],
    ],
    [
      'mission out of the contract',
      {
        ...interim,
        'contrat.travailTemporaire': {
          ...interim['contrat.travailTemporaire'],
          mission: { debut: '2026-08-31', fin: '2027-02-28' },
        },
      },
      ['? interim_mission contrat.travailTemporaire.mission.debut'],
    ],
    // training
    ['unknown RNCP, example pack', { 'formation.codeRncp': '99999' }, ['? rncp_inconnu formation.codeRncp']],
    [
      'code diplôme of another sheet',
      { 'formation.codeDiplome': '50025524' },
      ['? code_diplome_rncp formation.codeRncp'],
    ],
    ['diploma of another kind', { 'formation.diplomeVise': '33' }, ['? diplome_vise formation.diplomeVise']],
    ['no hours of training', { 'formation.dureeHeures': 0 }, ['! heures_formation formation.dureeHeures']],
    ['too few hours', { 'formation.dureeHeures': 800 }, ['? heures_minimales formation.dureeHeures']],
    [
      'more at a distance than hours',
      { 'formation.heuresDistance': 1351 },
      ['! heures_distance formation.heuresDistance'],
    ],
    ['unknown CFA', { 'formation.cfa.siret': '99933322200019' }, ['? cfa_inconnu formation.cfa.siret']],
    ['wrong UAI', { 'formation.cfa.uai': '0951099C' }, ['! uai_invalide formation.cfa.uai']],
    [
      'pieces not attested',
      { 'formation.attestationPieces': null },
      ['! attestation_pieces formation.attestationPieces'],
    ],
  ])('%s', (_, champs, attendus) => expect(verdicts(champs)).toEqual(attendus))
})

describe('values that are not there yet', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    [
      '30 after a contract, no level known',
      { ...suite, 'contrat.precedent': { ...suite['contrat.precedent'], niveau: null } },
      [],
    ],
    [
      '30 after a contract, not concluded',
      { ...suite, 'contrat.dateConclusion': null },
      ['! champ_requis contrat.dateConclusion'],
    ],
    [
      '30, amendment after a failure',
      { ...plusDe30, ...avenant, 'contrat.type': '33', 'contrat.typeDerogation': null },
      [],
    ],
    [
      '15, last class unknown',
      {
        ...mineur,
        'apprenti.dateNaissance': '2011-02-14',
        'apprenti.nir': '2110275112046',
        'contrat.typeDerogation': '11',
        'apprenti.derniereClasse': null,
      },
      ['! champ_requis apprenti.derniereClasse'],
    ],
    [
      'NIR with its real key',
      { 'apprenti.nir': `2050275112046${nirKey('2050275112046')}` },
      ['! nir_invalide apprenti.nir'],
    ],
    [
      'practice after a short contract',
      {
        'contrat.type': '23',
        'contrat.numeroContratPrecedent': '075202409000123',
        'contrat.dateFin': '2026-10-31',
        'formation.dateFinEpreuves': '2026-10-15',
        'contrat.dateDebutFormationPratique': '2026-11-01',
      },
      ['! pratique_apres_fin contrat.dateDebutFormationPratique'],
    ],
    [
      'situation unknown, CFA before',
      { 'apprenti.situationAvantContrat': null, 'formation.dateDebut': '2026-08-31' },
      ['! champ_requis apprenti.situationAvantContrat', '? theorie_avant_contrat formation.dateDebut'],
    ],
    [
      'minor, 39 hours, no APE',
      { ...mineur, 'employeur.codeApe': null, 'contrat.dureeHebdoHeures': 39 },
      ['! champ_requis employeur.codeApe', '! duree_hebdo_mineur contrat.dureeHebdoHeures'],
    ],
    [
      '15 points over a year',
      {
        'contrat.majoration15': true,
        'contrat.dateFin': '2027-08-31',
        'formation.dateFinEpreuves': '2027-07-15',
      },
      [],
    ],
    [
      'SMC complete',
      {
        'contrat.base': 'SMC',
        'contrat.smcMensuelCentimes': 200000,
        'contrat.remuneration': [
          { annee: 1, debut: '2026-09-01', fin: '2027-08-31', taux: 53, base: 'SMC' },
          { annee: 2, debut: '2027-09-01', fin: '2028-08-31', taux: 61, base: 'SMC' },
        ],
      },
      [],
    ],
  ])('%s', (_, champs, attendus) => expect(verdicts(champs)).toEqual(attendus))
  test('30 after a contract, level told by the code diplôme alone', () => {
    const sansPack = { pack: null }
    expect(verdicts(suite, sansPack)).toEqual([])
    expect(verdicts({ ...suite, 'formation.codeDiplome': '40031213' }, sansPack)).toEqual([
      '! age_maximum apprenti.dateNaissance',
    ])
    expect(verdicts({ ...suite, 'formation.codeDiplome': null }, sansPack)).toEqual([
      '! champ_requis formation.codeDiplome',
    ])
  })
})

describe('what is no date is told once', () => {
  test.each<[Record<string, unknown>, string[]]>([
    [{ ...avenant, 'contrat.dateEffetAvenant': 'hier' }, ['! date_invalide contrat.dateEffetAvenant']],
    [
      { ...suite, 'contrat.precedent': { ...suite['contrat.precedent'], dateFin: 'juin' } },
      ['! date_invalide contrat.precedent.dateFin'],
    ],
    [
      {
        ...interim,
        'contrat.travailTemporaire': {
          ...interim['contrat.travailTemporaire'],
          mission: { debut: '2026-09-01', fin: '31/12' },
        },
      },
      ['! date_invalide contrat.travailTemporaire.mission.fin'],
    ],
  ])('%#', (champs, attendus) => expect(verdicts(champs)).toEqual(attendus))
})

describe('the context', () => {
  test('a masked NIR is not checked; none, or one just typed, is', () => {
    const masque = { nirMasque: true }
    expect(verdicts({ 'apprenti.nir': '20502********' }, masque)).toEqual([])
    expect(verdicts({ 'apprenti.nir': null }, masque)).toEqual(['! champ_requis apprenti.nir'])
    expect(verdicts({ 'apprenti.nir': '205' }, masque)).toEqual(['! nir_invalide apprenti.nir'])
  })
  test('in an agency, the maîtres are not counted while nothing is known', () =>
    expect(verdicts(interim, { apprentisEnCours: undefined })).toEqual([]))
  test('too many apprentices', () => {
    expect(verdicts({}, { apprentisEnCours: { maitre1: 2 } })).toEqual([
      '? apprentis_par_maitre maitres.maitre1.nomNaissance',
    ])
    expect(verdicts(interim, { apprentisEnCours: { maitre1: 4, maitre2: 2 } })).toEqual([
      '? apprentis_par_maitre maitres.maitre2.nomNaissance',
    ])
    expect(verdicts(interim, { apprentisEnCours: { maitre1: 5 } })).toEqual([
      '? apprentis_par_maitre maitres.maitre1.nomNaissance',
    ])
    expect(verdicts({ ...avenant, 'contrat.type': '33' }, { apprentisEnCours: { maitre1: 2 } })).toEqual([])
  })
  test('deadlines past warn, never block', () => {
    expect(verdicts({}, { aujourdhui: '2026-09-07' })).toEqual([])
    expect(verdicts({}, { aujourdhui: '2026-09-08' })).toEqual([
      '? transmission_tardive contrat.dateDebutExecution',
    ])
    expect(verdicts({}, { aujourdhui: '2028-09-01' })).toEqual([
      '? aide_perdue contrat.dateConclusion',
      '? transmission_tardive contrat.dateDebutExecution',
      '? contrat_termine contrat.dateFin',
    ])
  })
  test('born tomorrow', () =>
    expect(verdicts({}, { aujourdhui: '2005-02-13' })).toContain('! naissance_future apprenti.dateNaissance'))
  test('letters no document can print', () =>
    expect(
      verdicts({ 'apprenti.prenom': '明' }, { imprimable: (t) => /^[\p{Script=Latin}\P{L}]*$/u.test(t) }),
    ).toEqual(['! caractere_non_imprimable apprenti.prenom']))
  test('without reference data nothing is said of codes', () =>
    expect(
      verdicts(
        { 'formation.codeRncp': '99999', 'employeur.codeIdcc': '0016' },
        { pack: null, cfaConnus: null },
      ),
    ).toEqual([]))
  test('the list of agreements, where there is one', () => {
    const idccConnus = new Map([
      ['0573', true],
      ['0014', false],
    ])
    expect(verdicts({}, { idccConnus })).toEqual([])
    expect(verdicts({ 'employeur.codeIdcc': '14' }, { idccConnus })).toEqual([
      '? idcc_abroge employeur.codeIdcc',
    ])
    expect(verdicts({ 'employeur.codeIdcc': '1' }, { idccConnus, pack: null })).toEqual([
      '? idcc_inconnu employeur.codeIdcc',
    ])
  })
  test('official data: unknown or expired blocks when they are newer than the conclusion', () => {
    const pack: PackReferentiel = { ...PACK_DEMO, officiel: true }
    const vieux = { ...pack, date: '2026-01-01' }
    expect(verdicts({ 'formation.codeRncp': '99999' }, { pack })).toEqual([
      '! rncp_inconnu formation.codeRncp',
    ])
    expect(verdicts({ 'formation.codeRncp': '99999' }, { pack: vieux })).toEqual([
      '? rncp_inconnu formation.codeRncp',
    ])
    const fin = (p: PackReferentiel, champs: object): PackReferentiel => ({
      ...p,
      certifications: p.certifications.map((c) => ({ ...c, ...champs })),
    })
    expect(verdicts({}, { pack: fin(pack, { finEnregistrement: '2026-08-24' }) })).toEqual([
      '! rncp_expire formation.codeRncp',
    ])
    expect(verdicts({}, { pack: fin(vieux, { finEnregistrement: '2026-08-24' }) })).toEqual([
      '? rncp_expire formation.codeRncp',
    ])
    expect(verdicts({}, { pack: fin(pack, { apprentissage: false }) })).toEqual([
      '! rncp_ferme formation.codeRncp',
    ])
  })
})

describe('drafts', () => {
  test('an empty one: every box asked at its path, told what to do', () => {
    const controles = judgeContrat(APPRENTISSAGE, {}, contexte)
    expect(controles).toEqual(judgeContrat(APPRENTISSAGE, emptyContrat(), contexte))
    expect(bloquants(controles)).toHaveLength(controles.length)
    expect(controles.length).toBeGreaterThan(60)
    for (const { message } of controles) expect(message).toMatch(/^\p{Lu}.*\.$/u)
    const chemins = controles.map((c) => c.chemin)
    expect(new Set(chemins).size).toBe(chemins.length)
    for (const chemin of [
      'employeur.siret',
      'apprenti.adresse.commune',
      'maitres.maitre1.emploi',
      'formation.cfa.adresse.voie',
      'contrat.subrogation',
    ])
      expect(chemins).toContain(chemin)
  })
  test('sections in part', () => {
    const contrat = completeContrat({ apprenti: { representantLegal: { nom: 'X' } }, contrat: null })
    expect(contrat.apprenti.representantLegal?.prenom).toBeNull()
    expect(contrat.contrat.dateFin).toBeNull()
  })
  test('in the order of the screens, blocks included', () => {
    const chemins = judgeContrat(APPRENTISSAGE, {}, contexte).map((c) => c.chemin)
    const leaves = (noeud: unknown, chemin: string): string[] =>
      noeud === null || typeof noeud !== 'object'
        ? [chemin]
        : Object.entries(noeud).flatMap(([cle, enfant]) => leaves(enfant, chemin ? `${chemin}.${cle}` : cle))
    expect(chemins).toEqual(leaves(emptyContrat(), '').filter((chemin) => chemins.includes(chemin)))
  })
  test('whatever was typed, nothing throws', () => {
    const feuilles: string[] = []
    const visit = (noeud: unknown, chemin: string): void => {
      if (noeud === null || typeof noeud !== 'object')
        chemin.endsWith('.remuneration') || feuilles.push(chemin)
      else for (const [cle, enfant] of Object.entries(noeud)) visit(enfant, chemin ? `${chemin}.${cle}` : cle)
    }
    const base = () => {
      const contrat = contratComplet()
      for (const [chemin, valeur] of Object.entries(
        structuredClone({ ...interim, 'contrat.precedent': suite['contrat.precedent'] }),
      ))
        poke(contrat, chemin, valeur)
      return contrat
    }
    visit(base(), '')
    const texte = fc.oneof(
      fc.constantFrom(
        null,
        '',
        ' ',
        '2026-02-30',
        '2026-09-01',
        '1900-01-01',
        '2199-12-31',
        '0202-09-01',
        '23',
        '33',
        '34',
        '12',
        '3',
        'SMC',
        '99999',
      ),
      fc.string({ maxLength: 20, unit: 'grapheme' }),
    )
    const nombre = fc.oneof(fc.constantFrom(null, 0, -1, 0.5, 1e300, 2_000_000_000), fc.integer())
    const valeur = (chemin: string) =>
      /Centimes|Mois$|Heures$|Minutes$|effectif$|annees|dernierTaux/.test(chemin)
        ? /Centimes/.test(chemin)
          ? fc.oneof(fc.constant(null), fc.integer())
          : nombre
        : texte
    const retouche = fc
      .constantFrom(...feuilles)
      .chain((chemin) => valeur(chemin).map((v) => [chemin, v] as const))
    fc.assert(
      fc.property(fc.array(retouche, { maxLength: 8 }), (retouches) => {
        const contrat = base()
        for (const [chemin, v] of retouches) poke(contrat, chemin, v)
        const controles = judgeContrat(APPRENTISSAGE, contrat, contexte)
        const dits = controles.map(({ chemin, message }) => `${chemin} ${message}`)
        expect(new Set(dits).size).toBe(dits.length)
        for (const c of controles) {
          expect(c.message.length).toBeGreaterThan(10)
          expect(c.message).not.toContain('undefined')
        }
      }),
      { numRuns: 1000 },
    )
  }, 60_000)

  test('says what a date or an identifier is of, wherever the contract has several', () => {
    const contrat = contratComplet()
    for (const [chemin, valeur] of Object.entries({
      ...structuredClone(interim),
      'contrat.travailTemporaire.entrepriseUtilisatrice.siret': '99912345800014',
      'formation.cfa.siret': '99912345800014',
      'contrat.dateFin': '2026-02-30',
    }))
      poke(contrat, chemin, valeur)
    const messages = judgeContrat(APPRENTISSAGE, contrat, contexte).map(({ message }) => message)
    expect(messages).toContainEqual(expect.stringMatching(/^Vérifiez le SIRET de l’entreprise utilisatrice/))
    expect(messages).toContainEqual(expect.stringMatching(/^Vérifiez le SIRET du CFA/))
    expect(messages).toContainEqual(expect.stringMatching(/^Indiquez une date de fin du contrat qui existe/))
  })
})
