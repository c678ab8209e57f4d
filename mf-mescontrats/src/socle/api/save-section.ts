import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'

/** The keys of one section that changed, on top of the version of the dossier they were changed on. */
export interface SectionModifiee {
  id: string
  section: string
  partie: object
  version: number
}

/** Autosave: answers the new version and what the rules say of the section. It outlives the page it is sent from. */
export const saveSection = ({ id, section, partie, version }: SectionModifiee) =>
  call(CALLS.saveSection, { params: { id, section }, body: partie, ifMatch: version, keepalive: true })
