import { describe, expect, it } from 'vitest'
import { silentLog } from '../../http/log.ts'
import { json, servicePublic } from '../../testing/service-public.ts'
import { createService } from '../service/service.ts'
import { createRechercheEntreprises } from './recherche-entreprises.ts'
import { AUTRE_ETABLISSEMENT, ENTREPRISE, reponse, SIEGE } from './reponses.fixture.ts'

async function find(numero: string, body: unknown) {
  const { url, questions } = await servicePublic(json(body))
  const service = createService({ nom: 'entreprises', url, parSeconde: 100, log: silentLog })
  return { dit: await createRechercheEntreprises(service).find(numero), questions }
}

describe('an establishment of the register', () => {
  it('is read with all that a contract asks of it, and nothing of people', async () => {
    const { dit, questions } = await find(SIEGE.siret, reponse(ENTREPRISE))
    expect(dit).toEqual({
      siret: SIEGE.siret,
      denomination: 'CHANTIERS DEMO',
      adresse: {
        numero: '4 BIS',
        voie: 'RUE DE LA TRUELLE',
        complement: 'BATIMENT A',
        codePostal: '93200',
        commune: 'SAINT-DENIS',
        codeInsee: '93066',
      },
      codeApe: '4120B',
      effectif: { min: 20, max: 49 },
      idcc: ['1596', '1597'],
      uai: [],
      ouvert: true,
      diffusible: true,
    })
    expect(questions).toEqual([
      `/search?q=${SIEGE.siret}&page=1&per_page=1&limite_matching_etablissements=10`,
    ])
  })

  it('that is no head office has the activity of its own, its address from its line, the agreement of the enterprise', async () => {
    const entreprise = { ...ENTREPRISE, matching_etablissements: [AUTRE_ETABLISSEMENT] }
    const { dit } = await find(AUTRE_ETABLISSEMENT.siret, reponse(entreprise))
    expect(dit).toMatchObject({ siret: AUTRE_ETABLISSEMENT.siret, codeApe: '4321A', idcc: ['1597'] })
    expect(dit?.adresse).toEqual({
      numero: '12 B',
      voie: 'QUAI DES PALETTES',
      complement: null,
      codePostal: '59000',
      commune: 'LILLE',
      codeInsee: '59350',
    })
  })

  it('whose line has no number keeps it whole as a street', async () => {
    const lieu = { ...AUTRE_ETABLISSEMENT, adresse: 'ZONE DU MOULIN LOT 3 59000 LILLE' }
    const { dit } = await find(lieu.siret, reponse({ ...ENTREPRISE, matching_etablissements: [lieu] }))
    expect(dit?.adresse).toMatchObject({ numero: null, voie: 'ZONE DU MOULIN LOT 3' })
  })

  it('is found by its UAI', async () => {
    const cfa = { ...SIEGE, liste_uai: ['0750001U'] }
    const { dit, questions } = await find('0750001U', reponse({ ...ENTREPRISE, siege: cfa }))
    expect([dit?.siret, dit?.uai]).toEqual([SIEGE.siret, ['0750001U']])
    expect(questions[0]).toMatch(/^\/search\?id_uai=0750001U&/)
  })

  it('that nobody bears is null', async () => {
    expect((await find(SIEGE.siret, reponse())).dit).toBeNull()
  })

  it.each([
    ['the establishment', { siege: { ...SIEGE, etat_administratif: 'F' } }],
    ['the enterprise', { etat_administratif: 'C' }],
  ])('is told closed when %s is', async (_, change) => {
    expect((await find(SIEGE.siret, reponse({ ...ENTREPRISE, ...change }))).dit?.ouvert).toBe(false)
  })

  it.each([
    ['[ND]', 'O'],
    ['[NON-DIFFUSIBLE]', 'P'],
    // Told, and yet not to be published.
    ['CHANTIERS DEMO', 'P'],
  ])('named « %s » with the status %s keeps empty what may not be published', async (nom, statut) => {
    const siege = {
      ...SIEGE,
      libelle_voie: nom === 'CHANTIERS DEMO' ? 'X' : nom,
      numero_voie: nom,
      type_voie: nom,
    }
    const entreprise = { ...ENTREPRISE, nom_complet: nom, nom_raison_sociale: nom, statut_diffusion: statut }
    const tu = { ...siege, adresse: `${nom} 93200 SAINT-DENIS`, complement_adresse: nom }
    const { dit } = await find(SIEGE.siret, reponse({ ...entreprise, siege: tu }))
    expect(dit).toMatchObject({ denomination: null, codeApe: '4120B', diffusible: statut === 'O' })
    expect(dit?.adresse).toMatchObject({ numero: null, voie: null, complement: null })
  })

  it.each([
    ['another establishment', reponse({ ...ENTREPRISE, matching_etablissements: [AUTRE_ETABLISSEMENT] })],
    ['another shape', { resultats: [] }],
    ['a list', []],
    ['nothing', 'null'],
    ['junk within', reponse({ ...ENTREPRISE, siege: { ...SIEGE, liste_idcc: 'aucune' } })],
  ])('for which %s is answered is an outage, never data', async (_, body) => {
    await expect(find('99944222100019', body)).rejects.toMatchObject({ motif: 'illisible' })
  })

  it('keeps codes that can be entered, and no others', async () => {
    const siege = {
      ...SIEGE,
      activite_principale: 'XX',
      liste_idcc: ['16', 'aucun', '0016'],
      liste_uai: ['X'],
    }
    const entreprise = { ...ENTREPRISE, siege, activite_principale: null, tranche_effectif_salarie: 'NN' }
    const { dit } = await find(SIEGE.siret, reponse(entreprise))
    expect(dit).toMatchObject({ codeApe: null, idcc: ['0016'], uai: [], effectif: null })
  })
})
