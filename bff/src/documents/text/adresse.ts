import type { Adresse } from '@mon-espace/domain'
import { cleanText, communeEtPays } from '@mon-espace/domain'

/** An address any part of which may be missing. */
export type AdressePartielle =
  | ({ readonly [K in keyof Adresse]?: Adresse[K] | undefined } & { readonly pays?: unknown })
  | null
  | undefined

/** The lines of a postal address, empty ones left out. */
export function lignesAdresse(adresse: AdressePartielle): string[] {
  const join = (...parts: (string | null | undefined)[]) =>
    parts
      .map((part) => cleanText(part ?? ''))
      .filter((part) => part !== '')
      .join(' ')
  return [
    join(adresse?.numero, adresse?.voie),
    join(adresse?.complement),
    join(adresse?.codePostal, communeEtPays(adresse)),
  ].filter((line) => line !== '')
}
