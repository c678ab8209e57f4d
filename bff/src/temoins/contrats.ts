import { addDays, addMonths, type ContexteControle, type Contrat, remunerationOf } from '@mon-espace/domain'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { PACK_DEMO } from '@mon-espace/domain/pack-demo'
import { createHasard, type Hasard } from './hasard.ts'

type Noeud = Record<string, unknown>

/** A contract of the record: what was entered, and what the rules know besides. */
export interface Temoin {
  readonly n: number
  /** May lack sections and keys, and hold values of another type than the field's. */
  readonly saisie: Noeud
  readonly contexte: ContexteControle
}

const ADRESSE = {
  numero: '2 ter',
  voie: 'chemin Vert',
  complement: null,
  codePostal: '67000',
  commune: 'Strasbourg',
  codeInsee: '67482',
}

/** The example with every block that may be closed open, so that every field is reached. */
function ouvert(): Contrat {
  const c = structuredClone(CONTRAT_EXEMPLE)
  c.employeur.autreAdresse = { ...ADRESSE }
  c.contrat.precedent = {
    memeEmployeur: true,
    diplomeObtenu: true,
    niveau: '33',
    dateFin: '2026-07-31',
    dernierTaux: 45,
    dernierSalaireCentimes: 80_000,
  }
  c.formation.lieu = {
    denomination: 'Lycée Exemple',
    uai: '0750002V',
    siret: '99955443900029',
    adresse: { ...ADRESSE },
  }
  return c
}

/** An adult of common law, nothing open. */
function adulte(): Contrat {
  const c = structuredClone(CONTRAT_EXEMPLE)
  Object.assign(c.employeur, { employeurSpecifique: '0', codeApe: '4690Z', codeIdcc: '0573', effectif: 12 })
  Object.assign(c.apprenti, { dateNaissance: '2005-02-14', nir: '2050275112046', representantLegal: null })
  Object.assign(c.apprenti, { dernierDiplomePrepare: '41', diplomePlusEleve: '41', emancipe: null })
  c.maitres.maitre2 = null
  Object.assign(c.contrat, { modeContractuel: '1', travailTemporaire: null })
  Object.assign(c.formation, {
    diplomeVise: '54',
    intitule: 'BTS',
    codeDiplome: '32031213',
    codeRncp: '38362',
    dureeHeures: 1350,
  })
  return c
}

function vide(noeud: unknown): unknown {
  if (noeud === null || typeof noeud !== 'object' || Array.isArray(noeud)) return null
  return Object.fromEntries(Object.entries(noeud).map(([cle, valeur]) => [cle, vide(valeur)]))
}

/** Paths of the leaves and of the blocks that may be closed. */
function pathsOf(noeud: unknown, chemin: string): string[] {
  if (noeud === null || typeof noeud !== 'object' || Array.isArray(noeud)) return [chemin]
  return Object.entries(noeud).flatMap(([cle, valeur]) => pathsOf(valeur, chemin ? `${chemin}.${cle}` : cle))
}
/** Fields added since the record began: drawing among them would make other contracts of all that follow. */
const AJOUTES = ['contrat.travailTemporaire.entrepriseUtilisatrice.codeApe']
const CHEMINS = pathsOf(ouvert(), '').filter(
  (chemin) => chemin !== 'contrat.remuneration' && !AJOUTES.includes(chemin),
)
const BLOCS = [
  'employeur.autreAdresse',
  'apprenti.representantLegal',
  'maitres.maitre2',
  'contrat.precedent',
  'contrat.travailTemporaire',
  'formation.lieu',
]

function at(racine: unknown, chemin: string): unknown {
  return chemin.split('.').reduce<unknown>((noeud, cle) => (noeud as Noeud | null)?.[cle], racine)
}

/** Writes at a path where every block on the way is open. */
function put(racine: Noeud, chemin: string, valeur: unknown): void {
  const cles = chemin.split('.')
  const derniere = cles.pop() as string
  const bloc = at(racine, cles.join('.')) as Noeud | null | undefined
  if (bloc && typeof bloc === 'object') bloc[derniere] = valeur
}

function drop(racine: Noeud, chemin: string): void {
  const cles = chemin.split('.')
  const derniere = cles.pop() as string
  const bloc = cles.length === 0 ? racine : at(racine, cles.join('.'))
  if (bloc && typeof bloc === 'object') delete (bloc as Noeud)[derniere]
}

const TEXTES = [
  '',
  '   ',
  'x',
  ' Élise ',
  '漢字',
  'Łukasz\u00a0Ngô',
  'ligne\nsuivante',
  'm'.repeat(500),
  'm'.repeat(501),
]
const DATES = [
  '',
  '14/02/2010',
  '2026-02-30',
  '2026-13-01',
  '2024-02-29',
  '2008-02-29',
  '2019-01-01',
  '2018-12-31',
  '2026-09-01',
  '2028-08-31',
  'demain',
  '2030-01-01',
  '1990-06-15',
]
const NOMBRES = [
  0, 1, -1, 4, 5, 7, 12.5, 24, 35, 39, 40, 41, 48, 49, 59, 60, 61, 150, 820, 1_000_000, 27, 99.99, 101,
]
const CENTIMES = [
  0, -5, 1, 413, 412, 5_423, 50_410, 50_409, 90_000, 186_702, 186_703, 250_000, 100_000_001, 12.5,
]
const CODES: Readonly<Record<string, readonly string[]>> = {
  siret: ['999 123 458 00013', '99912345800014', '99933322200019', '9995544390001', '99955443900029'],
  uai: ['0750001U', '0750001v', '750001U', '0750002V'],
  codePostal: ['75013', '97600', '57000', '1000', '2A004', '99999', '97150'],
  codeApe: ['7820Z', '78.20z', '4120A', '8130Z', '782Z'],
  codeIdcc: ['2378', '1413', '9999', '9998', '573', '44', '12345', '0000'],
  codeRncp: ['38401', 'RNCP38362', '1', '99999', '123456', '37948'],
  codeDiplome: ['50025524', '500 25524', '32031213', '5002552', '26X31213', '99999999'],
  nir: [
    '2100275112046',
    '210027511204687',
    '1100275112046',
    '2100299112046',
    '7100275112046',
    '8100275112046',
    '2 10 02 75 112 046',
    '•••••••••2046',
    '2102A75112046',
    '123',
  ],
  telephone: ['01 40 00 00 00', '+33140000000', '+262 692 12 34 56', '140000000', '0000'],
  courriel: ['a@b', 'prenom.nom@entreprise.example', 'sans arobase', 'a b@c.example'],
  numeroContratPrecedent: ['075202209000123', '075 2022 09 000123', '075202213000123', 'ABC'],
  departementNaissance: ['75', '2a', '20', '099', '99', '976', '1', '00'],
  codeInsee: ['75113', '2A004', '67482'],
  typeEmployeur: ['11', '16', '21', '22', '30', '99'],
  employeurSpecifique: ['0', '1', '2', '3', '4', '5'],
  sexe: ['M', 'F', 'm'],
  nationalite: ['1', '2', '3', '4'],
  regimeSocial: ['1', '2', '3'],
  situationAvantContrat: ['1', '4', '7', '11', '13'],
  dernierDiplomePrepare: ['25', '41', '54', '99'],
  diplomePlusEleve: ['13', '33', '80', '0'],
  derniereClasse: ['01', '1', '40', '41', '42', '22'],
  niveauDiplome: ['0', '3', '8', '9'],
  modeContractuel: ['1', '2', '3', '4', '5'],
  type: ['11', '21', '22', '23', '31', '32', '33', '34', '35', '36', '37', '38', '24'],
  typeDerogation: ['11', '12', '21', '22', '50', '60', '99'],
  niveau: ['33', '41', '4', '80', 'x'],
  base: ['SMIC', 'SMC', 'smic'],
  diplomeVise: ['33', '54', '80', '12'],
}

/** A value for a leaf: right, wrong, or of another kind, as its name and what stood there suggest. */
function valeurFor(h: Hasard, chemin: string, connue: unknown): unknown {
  if (h.oneIn(4)) return null
  if (h.oneIn(40)) return h.pick(['texte', 7, true, [], {}])
  const cle = chemin.split('.').at(-1) ?? ''
  const codes = CODES[cle]
  if (codes) return h.oneIn(6) ? h.pick(TEXTES) : h.pick(codes)
  if (/^date|^(debut|fin)$/.test(cle)) return h.pick(DATES)
  if (cle.endsWith('Centimes')) return h.pick(CENTIMES)
  if (typeof connue === 'boolean') return h.oneIn(2)
  if (typeof connue === 'number' || /^(annees|heures|duree|effectif|dernierTaux|experience)/.test(cle))
    return h.pick(NOMBRES)
  if (/^(regimeAssuranceChomage|emancipe|autre|memeEmployeur|diplomeObtenu)$/.test(cle)) return h.oneIn(2)
  return h.pick(TEXTES)
}

/** Dates that hang together: ages at their birthdays, lengths at their bounds, each a day off now and then. */
function calendrier(h: Hasard, c: Contrat): void {
  const off = () => (h.oneIn(3) ? h.pick([-1, 1]) : 0)
  const debut = h.pick([
    '2018-10-01',
    '2019-01-01',
    '2023-11-02',
    '2024-02-29',
    '2025-09-15',
    '2026-09-01',
    '2026-08-31',
    '2026-12-24',
  ])
  const age = h.pick([14, 15, 16, 17, 17, 18, 18, 19, 20, 20, 21, 22, 25, 26, 27, 29, 30, 31, 35, 36])
  const naissance = addDays(addMonths(debut, -12 * age), h.pick([0, 1, -1, -40, -180, -300]))
  const fin = addDays(
    addMonths(debut, h.pick([5, 6, 10, 12, 13, 18, 24, 24, 30, 36, 37, 48, 49])),
    -1 + off(),
  )
  const formation = addMonths(debut, h.pick([0, 0, 1, 3, -3, -1, 4]))
  Object.assign(c.apprenti, { dateNaissance: naissance })
  Object.assign(c.contrat, {
    dateConclusion: addDays(debut, h.pick([0, -1, -7, -30, 1, -400])),
    dateDebutExecution: debut,
    dateDebutFormationPratique: addDays(addMonths(debut, h.pick([0, 0, 3, 1])), off()),
    dateFin: fin,
    dateEffetAvenant: h.oneIn(3) ? addDays(addMonths(debut, h.pick([0, 6, 12, 23])), off()) : null,
  })
  Object.assign(c.formation, {
    dateDebut: addDays(formation, off()),
    dateFinEpreuves: addDays(fin, h.pick([0, -30, -45, -100, 5])),
  })
  if (c.contrat.precedent) c.contrat.precedent.dateFin = addDays(debut, h.pick([-1, -60, -364, -370, 10]))
  if (c.contrat.travailTemporaire)
    c.contrat.travailTemporaire.mission = {
      debut: addDays(debut, off()),
      fin: h.pick([fin, addMonths(debut, 5), addDays(fin, 1)]),
    }
}

/** Kinds of contract that have rules of their own. */
const PROFILS: readonly ((h: Hasard, c: Contrat) => void)[] = [
  () => {},
  (h, { contrat }) =>
    Object.assign(contrat, { type: h.pick(['31', '32', '33', '34', '35', '36', '37', '38']) }),
  (h, { contrat }) =>
    Object.assign(contrat, {
      type: h.pick(['21', '22', '23']),
      numeroContratPrecedent: h.pick([null, '075202209000123']),
    }),
  (h, { employeur }) =>
    Object.assign(employeur, {
      prive: false,
      typeEmployeur: h.pick(['21', '22', '30']),
      regimeAssuranceChomage: h.oneIn(2),
    }),
  (h, { contrat }) =>
    Object.assign(contrat, { base: 'SMC', smcMensuelCentimes: h.pick([null, 0, 186_000, 200_000, 320_050]) }),
  (h, { apprenti }) =>
    Object.assign(apprenti, {
      [h.pick(['rqth', 'equivalenceJeunes', 'extensionBoe', 'projetCreation', 'sportifHautNiveau'])]: true,
    }),
  (h, { contrat }) =>
    Object.assign(contrat, {
      majoration15: h.oneIn(2),
      licencePro: h.oneIn(2),
      anneesDejaEffectuees: h.below(5),
    }),
  (h, { contrat }) =>
    Object.assign(contrat, { typeDerogation: h.pick(['11', '12', '21', '22', '50', '60']) }),
  (h, { formation }) => Object.assign(formation, { cfaEntreprise: true, cfaEstLieuPrincipal: h.oneIn(2) }),
  (h, { contrat }) =>
    Object.assign(contrat, {
      dureeHebdoHeures: h.pick([24, 35, 39, 48]),
      dureeHebdoMinutes: h.pick([null, 0, 30]),
    }),
  ({ pick }, { employeur }) =>
    Object.assign(employeur.adresse, { codePostal: pick(['97600', '57000', '75013', '97411']) }),
  (h, c) =>
    Object.assign(c.contrat.avantages, {
      nourritureCentimes: h.pick([0, 412, 413]),
      logementCentimes: h.pick([0, 20_000, 300_000]),
    }),
]

/** Pay typed by hand: the minimum as computed, exact, raised, lowered, cut or disordered. */
function taper(h: Hasard, c: Contrat): void {
  let minimum: ReturnType<typeof remunerationOf> = null
  try {
    minimum = remunerationOf({ ...c, contrat: { ...c.contrat, remuneration: null } })
  } catch {}
  const lignes = (minimum?.periodes ?? []).slice(0, 8).map(({ annee, debut, fin, taux, base }) => ({
    annee,
    debut: h.oneIn(9) ? addDays(debut, 1) : debut,
    fin: h.oneIn(9) ? h.pick(DATES) : fin,
    taux: h.pick([taux, taux, taux, Math.round(taux + 3), Math.max(0, taux - 1), null]),
    base: h.oneIn(9) ? h.pick(['SMC', 'SMIC', null]) : base,
  }))
  if (h.oneIn(8)) lignes.pop()
  if (h.oneIn(12)) lignes.reverse()
  c.contrat.remuneration = lignes
}

function contexteFor(h: Hasard): ContexteControle {
  return {
    aujourdhui: h.pick(['2026-08-20', '2026-09-08', '2026-09-09', '2024-02-29', '2027-03-01', '2019-01-02']),
    etablissements: h.pick([['99912345800013'], ['99912345800013'], [], ['99933322200019']]),
    ...(h.oneIn(3) ? {} : { pack: PACK_DEMO }),
    ...(h.oneIn(4) ? { nirMasque: true } : {}),
    ...(h.oneIn(3) ? { apprentisEnCours: { maitre1: h.below(7), maitre2: h.pick([null, 0, 1, 2, 3]) } } : {}),
    ...(h.oneIn(3)
      ? {
          idccConnus: new Map([
            ['2378', true],
            ['0573', true],
            ['0044', false],
          ]),
        }
      : {}),
    ...(h.oneIn(3) ? { cfaConnus: ['99955443900011'] } : {}),
    ...(h.oneIn(2) ? { imprimable: (texte: string) => !/[一-鿿]/.test(texte) } : {}),
  }
}

/** The contract of this rank: the same at every run. */
export function temoin(n: number): Temoin {
  const h = createHasard(n * 7919 + 1)
  const contexte = contexteFor(h)
  const c = h.pick([() => structuredClone(CONTRAT_EXEMPLE), adulte, ouvert])()
  if (!h.oneIn(5)) calendrier(h, c)
  for (let i = h.below(4); i > 0; i--) h.pick(PROFILS)(h, c)
  if (h.oneIn(4)) taper(h, c)
  const saisie = c as unknown as Noeud
  // The first rank is the example itself, the second an empty draft.
  if (n === 0)
    return {
      n,
      saisie: structuredClone(CONTRAT_EXEMPLE) as unknown as Noeud,
      contexte: { aujourdhui: '2026-08-20', etablissements: ['99912345800013'], pack: PACK_DEMO },
    }
  if (n === 1) return { n, saisie: {}, contexte }
  for (let i = h.pick([0, 0, 1, 2, 3, 5, 8, 13]); i > 0; i--) {
    const chemin = h.pick(CHEMINS)
    put(saisie, chemin, valeurFor(h, chemin, at(CONTRAT_EXEMPLE, chemin)))
  }
  if (h.oneIn(6)) put(saisie, h.pick(BLOCS), null)
  if (h.oneIn(8)) {
    const bloc = h.pick(BLOCS)
    put(saisie, bloc, vide(at(ouvert(), bloc)))
  }
  // A draft: sections emptied, blocks and keys left out.
  if (h.oneIn(7))
    for (const section of Object.keys(saisie)) if (h.oneIn(2)) saisie[section] = vide(saisie[section])
  if (h.oneIn(7)) for (let i = 1 + h.below(30); i > 0; i--) drop(saisie, h.pick(CHEMINS))
  if (h.oneIn(20)) drop(saisie, h.pick(Object.keys(saisie)))
  if (h.oneIn(25)) put(saisie, `${h.pick(['employeur', 'apprenti.adresse', 'formation.cfa'])}.inconnu`, 'x')
  return { n, saisie, contexte }
}
