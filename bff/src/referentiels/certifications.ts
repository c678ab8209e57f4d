import type { CertificationReferentiel, PackReferentiel } from '@mon-espace/domain'
import type { ElementReferentiel } from '@mon-espace/domain/api'
import type { Liste } from './donnees.ts'

const text = (valeur: unknown) => (typeof valeur === 'string' && valeur !== '' ? valeur : null)

/** Certifications of a list of diplomas: one a RNCP code, with every code diplôme that leads to it. */
function certificationsOf(elements: readonly ElementReferentiel[]): CertificationReferentiel[] {
  const fiches = new Map<string, CertificationReferentiel & { codesDiplome: string[] }>()
  for (const { code, libelle, codeRncp, niveau, diplomeCerfa, finEnregistrement } of elements) {
    const rncp = text(codeRncp)
    if (!rncp) continue
    const connue = fiches.get(rncp)
    if (connue) connue.codesDiplome.push(code)
    else
      fiches.set(rncp, {
        codeRncp: rncp,
        codesDiplome: [code],
        intitule: libelle,
        niveau: typeof niveau === 'number' ? niveau : null,
        diplomeCerfa: text(diplomeCerfa),
        finEnregistrement: text(finEnregistrement),
        apprentissage: true,
      })
  }
  return [...fiches.values()]
}

/**
 * A pack that also knows the certifications of the list of diplomas the service ships, so that a certification one can
 * choose is never called unknown. Those of the pack come first; the list is as old as its version.
 */
export function withCertifications(pack: PackReferentiel, diplomes: Liste | null): PackReferentiel {
  if (!diplomes) return pack
  const connues = new Set(pack.certifications.map((c) => c.codeRncp))
  const autres = certificationsOf(diplomes.elements).filter((c) => !connues.has(c.codeRncp))
  return {
    ...pack,
    certifications: [...pack.certifications, ...autres],
    dateCertifications: diplomes.version,
    repertoireComplet: false,
  }
}

/** The list of diplomas of an imported « Kit apprentissage »; null while none was imported. */
export function diplomesOf(pack: PackReferentiel): Liste | null {
  if (pack.repertoireComplet !== true) return null
  const elements = pack.certifications
    .filter((c) => c.apprentissage)
    .flatMap(({ codesDiplome, codeRncp, intitule, niveau, diplomeCerfa, finEnregistrement }) =>
      codesDiplome.map((code) => ({
        code,
        libelle: intitule,
        codeRncp,
        niveau,
        diplomeCerfa,
        finEnregistrement,
      })),
    )
  return { version: pack.dateCertifications ?? pack.date, elements }
}
