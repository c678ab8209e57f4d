import { z } from 'zod'
import type { ZodMiniType } from 'zod/mini'
import { adresse } from '../champs/adresse.ts'
import type { Section, Sections } from '../champs/definition.ts'
import { contratSchemaOf, partialSchemaOf, schemaOf } from '../champs/schema.ts'
import type { ContratDe, Partiel } from '../champs/valeurs.ts'
import { SECTIONS } from '../dispositifs/apprentissage/champs/sections.ts'
import { type ContratInstalle, DISPOSITIFS } from '../dispositifs/dispositifs.ts'

/** A French postal address, every key there. */
export const Adresse = schemaOf(adresse(''))
export type Adresse = z.infer<typeof Adresse>

const partielles = new WeakMap<Section, ZodMiniType>()

/** What `PUT /dossiers/:id/sections/:section` accepts of a section: any part, no unknown key. */
export function sectionPartielleOf(section: Section): ZodMiniType {
  const schema = partielles.get(section) ?? partialSchemaOf(section)
  partielles.set(section, schema)
  return schema
}

type Schemas<S extends Sections> = { readonly [N in keyof S]: ZodMiniType<Partiel<ContratDe<S>[N]>> }

const sectionSchemasOf = <S extends Sections>(sections: S) =>
  Object.fromEntries(
    Object.entries(sections).map(([nom, section]: [string, Section]) => [nom, sectionPartielleOf(section)]),
  ) as Schemas<S>

/** The same, for the sections of an apprenticeship contract. */
export const SECTIONS_PARTIELLES = sectionSchemasOf(SECTIONS)

const installes = [...DISPOSITIFS.values()].map(({ sections }) => sections)

/** Any part of any section of a contract of any kind. */
export const SectionPartielle = z.union(
  installes.flatMap((sections) => Object.values(sections).map(sectionPartielleOf)),
) as unknown as z.ZodType<Partiel<ContratInstalle[keyof ContratInstalle]>>

const [premier, ...autres] = installes.map((sections) => contratSchemaOf(sections))

/** A whole contract of any kind, every key there. */
export const ContratSchema = (
  premier && autres.length === 0
    ? premier
    : z.union([premier, ...autres].filter((schema) => schema !== undefined))
) as ZodMiniType<ContratInstalle>
