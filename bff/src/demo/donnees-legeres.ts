import { PACK_DEMO } from '@mon-espace/domain/pack-demo'
import contacts from '../../donnees/contacts.json' with { type: 'json' }
import { communesFrom } from '../referentiels/communes.ts'
import { readContacts } from '../referentiels/contacts.ts'
import type { Donnees } from '../referentiels/donnees.ts'
import { createListes } from '../referentiels/listes.ts'
import { nafFrom } from '../referentiels/naf.ts'
import { readListe } from '../referentiels/tableau.ts'

const actuelle = (code: string, nom: string, region: string, ...codesPostaux: string[]) => ({
  code,
  nom,
  region,
  type: 'commune-actuelle',
  departement: code.slice(0, 2),
  codesPostaux,
})

/** A page does not load the 13 MB of all communes: a few towns, enough to fill a form in. */
const COMMUNES = [
  actuelle('75113', 'Paris 13e Arrondissement', '11', '75013'),
  actuelle('75111', 'Paris 11e Arrondissement', '11', '75011'),
  actuelle('93066', 'Saint-Denis', '11', '93200', '93210'),
  actuelle('93048', 'Montreuil', '11', '93100'),
  actuelle('69382', 'Lyon 2e Arrondissement', '84', '69002'),
  actuelle('69266', 'Villeurbanne', '84', '69100'),
  actuelle('13201', 'Marseille 1er Arrondissement', '93', '13001'),
  actuelle('44109', 'Nantes', '52', '44000', '44100', '44200', '44300'),
  actuelle('59350', 'Lille', '32', '59000', '59800'),
  actuelle('31555', 'Toulouse', '76', '31000', '31200', '31300', '31400', '31500'),
  actuelle('33063', 'Bordeaux', '75', '33000', '33100', '33300', '33800'),
  actuelle('67482', 'Strasbourg', '44', '67000', '67100', '67200'),
]

/** The data of mocks: same shape and same operator's files as in Node, fewer communes. */
export const donneesLegeres: Donnees = {
  ...readContacts(contacts),
  pack: PACK_DEMO,
  liste: createListes({
    communes: async () => communesFrom(COMMUNES, 'extrait'),
    naf: async () => nafFrom((await import('@socialgouv/codes-naf')).default, '@socialgouv/codes-naf'),
    idcc: async () =>
      readListe((await import('../../donnees/idcc.json', { with: { type: 'json' } })).default),
    diplomes: async () =>
      readListe((await import('../../donnees/diplomes.json', { with: { type: 'json' } })).default),
    cfa: async () => readListe((await import('../../donnees/cfa.json', { with: { type: 'json' } })).default),
  }),
}
