import {
  APPRENTISSAGE,
  type Contrat,
  controlerContrat,
  emptyContrat,
  mergeSection,
  type NomSection,
} from '@mon-espace/domain'
import { CALLS, type Controle, type Dossier, type Etablissement } from '@mon-espace/domain/api'
import { unDossier } from '../../testing/exemples.ts'
import { type Recu, repond } from '../../testing/service.ts'

/** The two establishments of the enterprise under test. */
export const ETABLISSEMENTS: Etablissement[] = [
  ['99912345800013', 'INTERIM DEMO AGENCE DE PARIS', '75013', 'Paris', '75113'] as const,
  ['99912345800021', 'INTERIM DEMO AGENCE DE LYON', '69003', 'Lyon', '69383'] as const,
].map(([siret, denomination, codePostal, commune, codeInsee], rang) => ({
  siret,
  siren: siret.slice(0, 9),
  denomination,
  siege: rang === 0,
  adresse: { numero: '12', voie: 'rue des Peupliers', complement: null, codePostal, commune, codeInsee },
  role: 'employeur',
}))

/** A dossier as the stand-in keeps it: what was saved can be read in it. */
export interface DossierServi {
  dossier: Dossier
  /** What only the service says, having the reference data. */
  seul?: Controle[]
  /** Apprentices that the maîtres already follow, which only the service knows. */
  enCours?: { maitre1?: number; maitre2?: number }
}

let servis = 0

/** Id of the draft served last: each has its own, for one that is left with something unsaved is kept at hand. */
export const idServi = () => `d-essai-${servis}`

/** Serves a draft that starts from `contrat`, saves sections on top of versions, and says what the rules say. */
export function serveDraft(contrat: Contrat = emptyContrat(), part: Partial<Dossier> = {}): DossierServi {
  servis += 1
  const servi: DossierServi = {
    dossier: unDossier({
      id: idServi(),
      contrat,
      etat: 'brouillon',
      numero: null,
      version: 1,
      pieces: [],
      droits: ['modifier'],
      ...part,
    }),
  }
  const controle = (c: Contrat) => [
    ...controlerContrat(APPRENTISSAGE, c, {
      aujourdhui: '2026-08-26',
      etablissements: ETABLISSEMENTS.map((e) => e.siret),
      nirMasque: true,
      apprentisEnCours: servi.enCours,
    }),
    ...(servi.seul ?? []),
  ]

  repond(CALLS.readDossier, () => servi.dossier)
  repond(CALLS.readControle, () => controle(servi.dossier.contrat))
  repond(CALLS.listEntreprises, ETABLISSEMENTS)
  repond(CALLS.readEntreprise, ({ path }: Recu) => ({
    ...(ETABLISSEMENTS.find(({ siret }) => path.endsWith(siret)) ?? (ETABLISSEMENTS[0] as Etablissement)),
    prive: true,
    ...(path.endsWith('21')
      ? { telephone: '0478000000', courriel: 'lyon@interim-demo.example' }
      : { telephone: '0140000000', courriel: 'rh@interim-demo.example' }),
    typeEmployeur: '12',
    employeurSpecifique: '1',
    codeApe: '7820Z',
    effectif: 240,
    codeIdcc: '2378',
  }))
  repond(CALLS.searchReferentiel, { elements: [], version: 'essai' })
  repond(CALLS.saveSection, ({ path, body }: Recu) => {
    const section = path.split('/').at(-1) as NomSection
    const { dossier } = servi
    // What the test before left unsaved may still arrive: it belongs to its own draft, never to this one.
    if (!path.includes(`/${dossier.id}/`)) return { version: 1, problemes: [] }
    const apres = {
      ...dossier.contrat,
      [section]: mergeSection(section, dossier.contrat[section], body as never),
    }
    servi.dossier = { ...dossier, version: dossier.version + 1, contrat: apres }
    const problemes = controle(apres).filter(({ chemin }) => chemin.startsWith(`${section}.`))
    return { version: servi.dossier.version, problemes }
  })
  repond(CALLS.simulatePriseEnCharge, {
    npecAnnuelCentimes: 700_000,
    origine: 'branche',
    versionReferentiel: 'exemple, non officiel',
    montantTotalCentimes: 1_400_000,
    participationEmployeurCentimes: null,
    echeancier: [],
    explications: [
      {
        code: 'npec',
        titre: 'Niveau de la branche',
        texte: 'La branche du travail temporaire a fixé ce niveau pour ce diplôme.',
        article: 'D6332-78',
      },
    ],
  })
  return servi
}
