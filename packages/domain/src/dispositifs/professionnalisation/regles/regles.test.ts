import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withValueAt } from '../../../champs/chemins.ts'
import { emptyAt } from '../../../champs/vide.ts'
import { judgeContrat } from '../../../controles/judge.ts'
import { createJuge } from '../../../controles/juge.ts'
import type { ContexteControle } from '../../../controles/types.ts'
import { PACK_DEMO } from '../../../referentiels/pack-demo.ts'
import { ARTICLES } from '../articles.ts'
import { type Contrat, emptyContrat, SECTIONS } from '../champs/sections.ts'
import { CONTRAT_EXEMPLE } from '../contrat-exemple.ts'

const PROFESSIONNALISATION = { sections: SECTIONS, ...ARTICLES }
const contexte: ContexteControle = {
  aujourdhui: '2026-09-10',
  etablissements: ['99912345800013'],
  pack: PACK_DEMO,
}

/** The same contract with other values at paths. */
const changed = (champs: Record<string, unknown>): Contrat =>
  Object.entries(champs).reduce<Contrat>(
    (contrat, [chemin, valeur]) => withValueAt(contrat, chemin, valeur),
    CONTRAT_EXEMPLE,
  )

/** Verdicts as « ! code » (blocking) or « ? code » (warning), with their article. */
const verdicts = (champs: Record<string, unknown>, autre: Partial<ContexteControle> = {}) =>
  judgeContrat(PROFESSIONNALISATION, changed(champs), { ...contexte, ...autre }).map((c) =>
    `${c.gravite === 'bloquant' ? '!' : '?'} ${c.code} ${c.article ?? ''}`.trim(),
  )

/** An employee of 30, paid by the month, whose number does not contradict the birth. */
const adulte = { 'salarie.dateNaissance': '1996-05-20', 'salarie.nir': '2960559350042' }
const cdd = {
  'contrat.nature': 'cdd',
  'employeur.codeIdcc': '1413',
  'tuteurs.tuteurUtilisatrice': null,
  'contrat.entrepriseUtilisatrice': null,
}
/** Of no « public prioritaire ». */
const titulaire = { 'salarie.diplomePlusEleve': '51' }
const TREIZE_MOIS = { 'contrat.dateFin': '2027-10-13', 'formation.dateFinEpreuves': '2027-10-01' }

test('the example says nothing', () => expect(verdicts({})).toEqual([]))

describe.each<[string, [Record<string, unknown>, string[]][]]>([
  [
    'the employer',
    [
      [{ 'employeur.siret': '99967890700018' }, ['! siret_hors_entreprise']],
      [{ 'employeur.particulierEmployeur': true }, ['! particulier_interim L6325-23', '! champ_requis']],
      [{ 'employeur.codeIdcc': '1413' }, ['? interim_idcc']],
      [cdd, []],
    ],
  ],
  [
    'the employee and the public',
    [
      [{ 'salarie.nir': null }, ['! champ_requis']],
      [{ 'salarie.nir': null, 'salarie.departementNaissance': '099' }, ['? nir_absent']],
      [{ 'salarie.nir': '1040559350042' }, ['? nir_sexe']],
      [{ 'salarie.nir': '7040559350042' }, ['? nir_provisoire', '? nir_sexe']],
      [
        { 'salarie.dateNaissance': '2026-09-10' },
        ['! naissance_future', '! representant_legal', '? nir_annee', '? nir_mois'],
      ],
      [
        { 'salarie.dateNaissance': '2011-05-20', 'salarie.nir': '2110559350042' },
        ['! age_minimum L6325-1', '! representant_legal'],
      ],
      [adulte, ['? minimum_conventionnel D6325-18']],
      [
        {
          ...adulte,
          'salarie.inscritFranceTravail': false,
          'contrat.minimumConventionnelMensuelCentimes': 1,
        },
        ['! public_ferme L6325-1'],
      ],
      [
        {
          ...adulte,
          'salarie.inscritFranceTravail': false,
          'salarie.typeMinimumSocial': '3',
          'contrat.minimumConventionnelMensuelCentimes': 1,
        },
        [],
      ],
      [
        { ...cdd, ...adulte, 'contrat.type': '12', 'contrat.minimumConventionnelMensuelCentimes': 1 },
        ['! saisonnier_age L6325-4-1'],
      ],
      [{ 'salarie.numeroInscriptionFranceTravail': ' ' }, ['? numero_france_travail']],
      [{ 'salarie.diplomePlusEleve': '43' }, ['? diplome_a_preciser D6325-15']],
      [{ 'salarie.diplomePlusEleve': '43', 'salarie.diplomeProfessionnel': false }, []],
      [{ 'salarie.diplomePlusEleve': '33' }, ['! code_inconnu']],
    ],
  ],
  [
    'the tutors',
    [
      [{ 'tuteurs.tuteurUtilisatrice': null }, ['! tuteur_utilisatrice D6325-10']],
      [
        { 'tuteurs.tuteurUtilisatrice': emptyAt(SECTIONS, 'tuteurs.tuteurUtilisatrice') },
        ['! tuteur_utilisatrice D6325-10'],
      ],
      [{ 'tuteurs.tuteurUtilisatrice.nom': null }, ['! champ_requis']],
      [{ 'tuteurs.attestationEligibilite': null }, ['! attestation_tuteur D6325-6']],
    ],
  ],
  [
    'the calendar',
    [
      [
        { 'contrat.dateFin': '2026-09-13' },
        ['! fin_avant_debut', '? epreuves_apres_contrat', '? formation_hors_contrat'],
      ],
      [
        {
          'contrat.dateFin': '2027-03-12',
          'formation.dateFinEpreuves': '2027-03-01',
          'formation.dureeHeures': 370,
        },
        ['! duree_minimale L6325-11'],
      ],
      [{ 'contrat.dateFin': '2027-03-13', 'formation.dateFinEpreuves': '2027-03-01' }, []],
      [TREIZE_MOIS, []],
      [{ ...titulaire, ...TREIZE_MOIS }, ['? accord_duree L6325-12']],
      [{ ...titulaire, ...TREIZE_MOIS, 'contrat.accordDuree': 'Accord du 2 mai 2025' }, []],
      [
        {
          ...titulaire,
          'contrat.accordDuree': 'Accord du 2 mai 2025',
          'contrat.dateFin': '2028-09-14',
          'formation.dateFinEpreuves': '2028-09-01',
          'formation.dureeHeures': 700,
        },
        ['! duree_maximale L6325-12'],
      ],
      [
        {
          'contrat.dateFin': '2029-09-14',
          'formation.dateFinEpreuves': '2029-09-01',
          'formation.dureeHeures': 900,
        },
        ['! duree_maximale L6325-11'],
      ],
      [{ 'contrat.dateConclusion': '2026-09-15' }, ['? conclusion_tardive']],
      [{ 'contrat.type': '30' }, ['! champ_requis D6325-13']],
      [{ 'contrat.type': '30', 'contrat.dateEffetAvenant': '2027-09-14' }, ['! effet_avenant D6325-13']],
      [{ 'contrat.type': '30', 'contrat.dateEffetAvenant': '2027-01-04' }, []],
      [{ 'contrat.type': '12' }, ['! saisonnier_nature L6325-4-1']],
      [{ ...cdd, 'contrat.nature': 'cdi', 'contrat.type': '21' }, ['? renouvellement_cdi L6325-7']],
    ],
  ],
  [
    'work and pay',
    [
      [{ 'contrat.dureeHebdoHeures': 49, 'formation.dureeHeures': 500 }, ['! duree_hebdo_maximale L3121-20']],
      [{ 'contrat.dureeHebdoMinutes': 60 }, ['! minutes_invalides']],
      [{ 'contrat.periodeEssaiJours': 6 }, ['? periode_essai L1251-14']],
      [{ ...cdd, 'contrat.periodeEssaiJours': 30 }, []],
      [{ ...cdd, 'contrat.periodeEssaiJours': 31 }, ['? periode_essai L1242-10']],
      [{ ...cdd, 'contrat.nature': 'cdi', 'contrat.periodeEssaiJours': 123 }, ['? periode_essai L1221-19']],
      [{ 'contrat.salaireBrutCentimes': 861 }, ['! salaire_sous_minimum D6325-15']],
      [{ 'contrat.salaireBrutCentimes': 862 }, []],
      [{ 'contrat.salaireBrutCentimes': 130_692 }, ['? salaire_horaire']],
      [{ ...cdd, 'contrat.salaireBrutCentimes': 130_691 }, ['! salaire_sous_minimum D6325-15']],
      [
        {
          ...cdd,
          ...adulte,
          'contrat.minimumConventionnelMensuelCentimes': 250_000,
          'contrat.salaireBrutCentimes': 212_499,
        },
        ['! salaire_sous_minimum D6325-18'],
      ],
      [{ 'contrat.entrepriseUtilisatrice': null }, ['? interim_utilisatrice R1221-35']],
    ],
  ],
  [
    'the training',
    [
      [
        { 'formation.dureeHeures': 272, 'formation.dureeEnseignementsHeures': 200 },
        ['! heures_minimales L6325-13'],
      ],
      [{ 'formation.dureeHeures': 273, 'formation.dureeEnseignementsHeures': 200 }, []],
      [{ 'formation.dureeHeures': 910 }, []],
      [{ 'formation.dureeHeures': 911 }, ['? heures_maximales L6325-14']],
      [{ ...cdd, 'formation.dureeHeures': 455 }, []],
      [{ ...cdd, 'formation.dureeHeures': 456 }, ['? heures_maximales L6325-14']],
      [{ ...cdd, 'formation.dureeHeures': 456, 'contrat.accordFormation': 'Accord' }, []],
      [
        { ...cdd, ...titulaire, 'formation.dureeHeures': 456, 'contrat.accordFormation': 'Accord' },
        ['? heures_public L6325-14'],
      ],
      [{ 'formation.dureeHeures': 1821 }, ['! heures_contrat L6325-13']],
      [{ 'formation.dureeEnseignementsHeures': 401 }, ['! heures_enseignements']],
      [{ 'formation.typeQualification': '5' }, ['! qualification_close']],
      [{ 'formation.typeQualification': '8' }, ['! qualification_close']],
      [{ 'formation.typeQualification': '9' }, ['! code_inconnu']],
      [{ 'formation.codeRncp': '99999' }, ['? rncp_inconnu L6314-1']],
      [{ 'formation.codeRncp': null }, ['! champ_requis']],
      [{ 'formation.specialite': '25' }, ['! specialite_invalide']],
      [{ 'formation.organisme.numeroDeclarationActivite': null }, ['! champ_requis L6325-2']],
      [{ 'formation.serviceInterne': true }, ['! attestation_service_interne L6325-2']],
      [{ 'formation.nombreOrganismes': 0 }, ['! nombre_organismes']],
      [{ 'formation.dateFinEpreuves': '2026-09-13' }, ['! epreuves_avant_formation']],
      [
        { 'formation.dateFinEpreuves': '2026-09-01', 'formation.dateDebut': '2026-09-01' },
        ['? formation_hors_contrat', '! epreuves_avant_contrat'],
      ],
      [{ 'formation.dateFinEpreuves': '2027-09-14' }, ['? epreuves_apres_contrat']],
      [{ 'formation.dateFinEpreuves': '2027-07-12' }, ['? fin_contrat_tardive']],
    ],
  ],
])('%s', (_, cas) => {
  test.each(cas)('%j', (champs, attendus) => expect(verdicts(champs).toSorted()).toEqual(attendus.toSorted()))
})

test('the days that pass: five calendar days to send it, and its end', () => {
  expect(verdicts({}, { aujourdhui: '2026-09-19' })).toEqual([])
  expect(verdicts({}, { aujourdhui: '2026-09-20' })).toEqual(['? transmission_tardive D6325-1'])
  expect(verdicts({}, { aujourdhui: '2027-09-14' })).toContain('? contrat_termine')
})

test('a pay that cannot be computed is told, where no other rule says so', () => {
  const ancien = { 'contrat.dateDebutExecution': '2009-01-05', 'contrat.dateConclusion': '2009-01-05' }
  expect(verdicts({ ...ancien, ...adulte })).toContain('! remuneration_incalculable D6325-15')
})

test('an experiment stays open for what was concluded in its time', () => {
  const avant = { 'formation.typeQualification': '8', 'contrat.dateConclusion': '2026-02-28' }
  expect(verdicts(avant)).toEqual([])
  expect(verdicts({ ...avant, 'contrat.dateConclusion': '2026-03-01' })).toEqual(['! qualification_close'])
})

test('a minor is represented, works 35 hours, and is told so', () => {
  const mineur = { 'salarie.dateNaissance': '2010-05-20', 'salarie.nir': '2100559350042' }
  expect(verdicts({ ...mineur, 'contrat.dureeHebdoHeures': 36 })).toEqual([
    '! representant_legal',
    '! duree_hebdo_mineur L3162-1',
  ])
  const ouvert = emptyAt(SECTIONS, 'salarie.representantLegal')
  expect(new Set(verdicts({ ...mineur, 'salarie.representantLegal': ouvert }))).toEqual(
    new Set(['! representant_legal']),
  )
})

test.each([
  ['tuteurEmployeur', 9, {}, []],
  ['tuteurEmployeur', 10, {}, ['? personnes_par_tuteur D6325-10']],
  ['tuteurUtilisatrice', 3, {}, ['? personnes_par_tuteur D6325-9']],
  ['tuteurEmployeur', 2, cdd, []],
  ['tuteurEmployeur', 3, cdd, ['? personnes_par_tuteur D6325-9']],
])('%s who follows %i people already', (nom, suivis, champs, attendus) =>
  expect(verdicts(champs, { apprentisEnCours: { [nom]: suivis } })).toEqual(attendus),
)

const CHEMINS = Object.entries(CONTRAT_EXEMPLE).flatMap(([nom, section]) =>
  Object.keys(section).map((cle) => `${nom}.${cle}`),
)
const valeur = fc.constantFrom(
  ...[
    null,
    '',
    'x',
    '12',
    '30',
    '43',
    '8',
    'cdi',
    '2026-02-31',
    '2010-05-20',
    '1990-01-01',
    0,
    1,
    40,
    500,
    true,
  ],
)

test('whatever was typed, nothing throws, and a form judges as the service does', () => {
  const edits = fc.array(fc.tuple(fc.constantFrom(...CHEMINS), valeur), { maxLength: 12 })
  fc.assert(
    fc.property(fc.boolean(), edits, (plein, suite) => {
      const juger = createJuge(PROFESSIONNALISATION, contexte)
      let contrat = plein ? structuredClone(CONTRAT_EXEMPLE) : emptyContrat()
      juger(contrat)
      for (const [chemin, autre] of suite) {
        const [nom = '', cle = ''] = chemin.split('.')
        const section = contrat[nom as keyof Contrat]
        const avant = (CONTRAT_EXEMPLE[nom as keyof Contrat] as Record<string, unknown>)[cle]
        // A form keeps the shape of a field: no text in the place of a number, of an answer or of a block.
        if (autre !== null && (avant === null || typeof avant !== typeof autre)) continue
        if (typeof avant === 'object' && avant !== null) continue
        contrat = { ...contrat, [nom]: { ...section, [cle]: autre } }
        expect(juger(contrat).controles).toEqual(judgeContrat(PROFESSIONNALISATION, contrat, contexte))
      }
    }),
    { numRuns: 150 },
  )
})
