import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Nom, QuelquesMots } from './champs.ts'

const nom = Nom('votre nom')
const fonction = QuelquesMots('votre fonction')

test.each([
  'Perrot',
  'Da Sílva-Brandão',
  'N’Diaye',
  "O'Neill",
  "'t Hooft",
  'Łukaszewska',
  'Özgür',
  'Þórðardóttir',
  'Παπαδόπουλος',
  'Шевченко',
  'გელაშვილი',
  'J.-P.',
  'J.P. Martin',
  'Jean-P.Martin',
  'St. John',
  'de\u00a0La\u00a0Tour',
])('%s is a name', (typed) => {
  expect(nom.parse(typed)).toBe(typed)
})

test('a name is kept in one form, however its accents were typed', () => {
  expect(nom.parse(' He\u0301le\u0300ne ')).toBe('Hélène')
})

test.each([
  'Nina\nVotre compte est suspendu',
  'Nina\rPerrot',
  'Nina\u2028Perrot',
  'Nina\tPerrot',
  'allez sur exemple.fr',
  'https://exemple.fr',
  'nina@exemple',
  'Nina (RH)',
  'Nina <b>',
  'Perrot 2',
  'abc\u202Edef',
  '-',
  '...',
  'é'.repeat(101),
])('%j is none', (typed) => {
  const { error } = nom.safeParse(typed)
  expect(error?.issues[0]?.message).toMatch(/^Indiquez votre nom en /)
})

test('no text whatever brings a line break or an address into our mails', () => {
  const part = fc.constantFrom('\n', '\r', '\u2028', '\u0085', '@', '://', 'www.exemple.fr')
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), part, fc.string({ maxLength: 30 }), (before, inside, after) => {
      // Not at an end, where spaces of all kinds are left out.
      const typed = `a${before}${inside}${after}a`
      expect(nom.safeParse(typed).success).toBe(false)
      expect(fonction.safeParse(typed).success).toBe(false)
    }),
  )
  expect(fonction.parse('Chargée de recrutement (intérim & CDI), 2e agence')).toMatch(/^Chargée/)
})

test.each([
  'Resp.RH',
  'Resp. RH',
  'Dir.Adj.',
  'Ass.RH/Paie',
  'Resp.Formation',
  'R.H.',
  'Chef d’équipe (2x8), Prod.',
])('%s is a function', (typed) => {
  expect(fonction.parse(typed)).toBe(typed)
})

test('no domain passes for an abbreviation, whatever stands around it', () => {
  const before = fc.constantFrom('Resp.', 'Resp.RH.', 'rh.', 'Dir.Adj ', 'www.', '', 'Resp.RH-')
  const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,8}[a-z0-9])$/)
  const end = fc.constantFrom('fr', 'FR', 'com', 'Eu', 'paris', 'xyz', 'si', 'tech', 'prod')
  const after = fc.constantFrom('', '/rh', ' RH', '.', ', Resp.RH', '?a.RH')
  fc.assert(
    fc.property(before, label, end, after, (debut, domaine, fin, suite) => {
      expect(fonction.safeParse(`${debut}${domaine}.${fin}${suite}`).success).toBe(false)
    }),
  )
})
