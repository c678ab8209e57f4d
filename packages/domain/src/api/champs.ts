import { z } from 'zod'

/** Pieces of request and response schemas. Messages are read by people: French, telling what to do. */
export const Siret = z
  .string()
  .transform((s) => s.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{14}$/, 'Indiquez les 14 chiffres du SIRET.'))
export const DateIso = z.iso.date('Indiquez une date au format AAAA-MM-JJ.')
export const Instant = z.iso.datetime()
export const Centimes = z.int()
export const Courriel = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'Indiquez une adresse e-mail de 254 caractères au plus.')
  .pipe(z.email('Indiquez une adresse e-mail, par exemple prenom.nom@entreprise.fr.'))
/** A body that says whom, or which establishment, and nothing else. */
export const ParCourriel = z.strictObject({ email: Courriel })
export const ParSiret = z.strictObject({ siret: Siret })

// Two questions rather than one expression: each is answered in one pass, whatever the length.
const SIGNES_DE_NOM =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{M}'’ʼ. \u00a0‐‑-]*$/u
const LETTRE = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}]/u
/** What mail readers make a link of, as in « exemple.fr »; « J.-P. » and « St. John » are none. */
const LIEN = /\p{L}{2}\.\p{L}/u
/** The same where digits are allowed too. */
const DOMAINE = /[\p{L}\p{N}]-*[\p{L}\p{N}]\.\p{L}/u
/** Ends of abbreviated functions (« Resp.RH », « Dir.Adj »): no domain of the Internet ends so. */
const ABREGES =
  /\.(d?rh|rrh|daf|adv|qse|qhse|hse|adjt?|admin|compta|comptable|paie|formation|recrutement|commercial|technique|production|logistique|achats|juridique)(?![\p{L}\p{N}-])/giu

/**
 * A name of somebody who has an account: it is read in mails of ours, by people who did not type it. Letters of the
 * scripts of Europe, apostrophes, hyphens, spaces and points of initials; no line break, no address.
 */
export const Nom = (quoi: string) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .min(1, `Indiquez ${quoi}.`)
    .max(100, `Indiquez ${quoi} en 100 caractères au plus.`)
    .refine(
      (nom) => nom === '' || (SIGNES_DE_NOM.test(nom) && LETTRE.test(nom) && !LIEN.test(nom)),
      `Indiquez ${quoi} en lettres, avec les apostrophes, traits d’union et espaces qu’il contient.`,
    )

/** A few words on the same terms: any sign and abbreviation, but no line break and no address. */
export const QuelquesMots = (quoi: string) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .max(100, `Indiquez ${quoi} en 100 caractères au plus.`)
    .refine(
      (mots) => !/[\p{C}\p{Zl}\p{Zp}@]|:\/\//u.test(mots) && !DOMAINE.test(mots.replace(ABREGES, ' $1')),
      `Indiquez ${quoi} en quelques mots, sans adresse ni retour à la ligne.`,
    )
export const Jeton = z.string().min(1, 'Ce lien est incomplet.').max(200, 'Ce lien n’est pas valable.')

/** A whole number of a query: decimal digits and nothing else, which « 1e2 » and « 0x10 » are not. */
export const NombreRequete = z.coerce
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)
  .pipe(z.int().min(1))

const LIMITE_MAX = 100

/** How many rows a query asks for, 1 to 100. */
export const Limite = NombreRequete.pipe(z.int().max(LIMITE_MAX))
/** Same in a JSON body, where it is a number. */
export const LimiteCorps = z.int().min(1).max(LIMITE_MAX)

/** Keyset page: `limite` 1 to 100 (25), `curseur` opaque. */
export const Page = z.strictObject({
  limite: Limite.optional(),
  curseur: z.string().max(500).optional(),
})

/** A page of a list; `suivant` is the cursor of the next one, null on the last. */
export const pageDe = <S extends z.ZodType>(element: S) =>
  z.object({ elements: z.array(element), suivant: z.string().nullable() })
