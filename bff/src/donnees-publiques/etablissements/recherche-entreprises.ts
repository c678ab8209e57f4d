import { apeValid, idccValid, normalizeApe, normalizeIdcc, uaiValid } from '@mon-espace/domain'
import type { EtablissementPublic } from '@mon-espace/domain/api'
import { z } from 'zod'
import { Panne } from '../service/panne.ts'
import type { Service } from '../service/service.ts'
import { adresseOf, SANS_ADRESSE } from './adresse-registre.ts'
import type { Registre } from './registre.ts'
import { trancheOf } from './tranches.ts'

const texte = z.string().nullish()
const liste = z.array(z.string()).nullish()

/** What we read of an establishment; the rest of the answer (people, accounts) is dropped as it is read. */
const Etablissement = z.object({
  siret: z.string(),
  adresse: texte,
  numero_voie: texte,
  indice_repetition: texte,
  type_voie: texte,
  libelle_voie: texte,
  complement_adresse: texte,
  code_postal: texte,
  libelle_commune: texte,
  commune: texte,
  activite_principale: texte,
  etat_administratif: texte,
  statut_diffusion_etablissement: texte,
  liste_idcc: liste,
  liste_uai: liste,
})

const Entreprise = z.object({
  nom_raison_sociale: texte,
  nom_complet: texte,
  activite_principale: texte,
  etat_administratif: texte,
  statut_diffusion: texte,
  tranche_effectif_salarie: texte,
  siege: Etablissement.nullish(),
  matching_etablissements: z.array(Etablissement).nullish(),
  complements: z.object({ liste_idcc: liste }).nullish(),
})

/** The documented answer of `GET /search` (OpenAPI of recherche-entreprises.api.gouv.fr). */
const Reponse = z.object({ results: z.array(Entreprise) })

type Trouve = z.output<typeof Etablissement>

/** « [ND] », « [NON-DIFFUSIBLE] »: what may not be published, in the place of a text or within it. */
const TU = /\[(?:ND|NON-DIFFUSIBLE)\]/i
const told = (dit: string | null | undefined): string | null => {
  const propre = dit?.trim() ?? ''
  return propre === '' || TU.test(propre) ? null : propre
}
const toldParts = (etablissement: Trouve): Trouve =>
  Object.fromEntries(
    Object.entries(etablissement).map(([nom, dit]) => [nom, typeof dit === 'string' ? told(dit) : dit]),
  ) as Trouve

function apeOf(...dites: readonly (string | null | undefined)[]): string | null {
  const codes = dites.map((dite) => normalizeApe(told(dite) ?? ''))
  return codes.find(apeValid) ?? null
}

const idccOf = (...listes: readonly (readonly string[] | null | undefined)[]): string[] => {
  const [dits = []] = listes.filter((une) => une && une.length > 0)
  return [...new Set(dits?.map(normalizeIdcc).filter(idccValid))]
}

function toPublic(entreprise: z.output<typeof Entreprise>, trouve: Trouve): EtablissementPublic {
  const diffusible = entreprise.statut_diffusion !== 'P' && trouve.statut_diffusion_etablissement !== 'P'
  return {
    siret: trouve.siret,
    denomination: diffusible ? (told(entreprise.nom_raison_sociale) ?? told(entreprise.nom_complet)) : null,
    adresse: diffusible ? adresseOf(toldParts(trouve)) : SANS_ADRESSE,
    codeApe: apeOf(trouve.activite_principale, entreprise.activite_principale),
    effectif: trancheOf(entreprise.tranche_effectif_salarie),
    idcc: idccOf(trouve.liste_idcc, entreprise.complements?.liste_idcc),
    uai: (trouve.liste_uai ?? []).filter(uaiValid),
    ouvert: entreprise.etat_administratif !== 'C' && (trouve.etat_administratif ?? 'A') === 'A',
    diffusible,
  }
}

/**
 * The establishment that was asked for, among what was answered.
 * @throws Panne where something else was answered: another SIRET is no data
 */
function readReponse(json: unknown, asked: (etablissement: Trouve) => boolean): EtablissementPublic | null {
  const lue = Reponse.safeParse(json)
  if (!lue.success) throw new Panne('illisible')
  const { results } = lue.data
  if (results.length === 0) return null
  for (const entreprise of results) {
    // The head office first: it comes with the parts of its address.
    const trouve = [entreprise.siege, ...(entreprise.matching_etablissements ?? [])].find(
      (e) => e && asked(e),
    )
    if (trouve) return toPublic(entreprise, trouve)
  }
  throw new Panne('illisible')
}

/** One enterprise is enough of an answer, with those of its establishments that match. */
const PARAMETRES = { page: '1', per_page: '1', limite_matching_etablissements: '10' }

/**
 * « Recherche d’entreprises » of the State: no key, open data of INSEE and of the ministries.
 * @source https://recherche-entreprises.api.gouv.fr/docs/
 */
export function createRechercheEntreprises(ask: Service): Registre {
  return {
    find: (numero) =>
      uaiValid(numero)
        ? ask({
            chemin: '/search',
            parametres: { id_uai: numero, ...PARAMETRES },
            read: (json) => readReponse(json, ({ liste_uai }) => liste_uai?.includes(numero) === true),
          })
        : ask({
            chemin: '/search',
            parametres: { q: numero, ...PARAMETRES },
            read: (json) => readReponse(json, ({ siret }) => siret === numero),
          }),
  }
}
