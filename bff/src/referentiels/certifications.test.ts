import { findCertification } from '@mon-espace/domain'
import { PACK_DEMO } from '@mon-espace/domain/pack-demo'
import { expect, test } from 'vitest'
import { diplomesOf, withCertifications } from './certifications.ts'

const diplomes = {
  version: '2025-01-31',
  elements: [
    {
      code: '01022103',
      libelle: 'CS - Employé traiteur',
      codeRncp: '37566',
      niveau: 3,
      diplomeCerfa: '35',
      finEnregistrement: '2026-08-31',
    },
    {
      code: '01022109',
      libelle: 'CS - Employé traiteur',
      codeRncp: '37566',
      niveau: 3,
      diplomeCerfa: '35',
      finEnregistrement: '2026-08-31',
    },
    {
      code: '50025524',
      libelle: 'CAP - Electricien',
      codeRncp: '38401',
      niveau: 3,
      diplomeCerfa: '33',
      finEnregistrement: '2028-12-31',
    },
    { code: '99999999', libelle: 'sans fiche' },
  ],
}

test('what one can choose is known to the rules', () => {
  const pack = withCertifications(PACK_DEMO, diplomes)
  expect(findCertification(pack, { codeDiplome: '1022109' }, '2026-08-25')).toMatchObject({
    codeRncp: '37566',
    codesDiplome: ['01022103', '01022109'],
  })
  expect(pack.certifications.filter((c) => c.codeRncp === '38401')).toHaveLength(1)
  expect(pack).toMatchObject({ dateCertifications: '2025-01-31', repertoireComplet: false, officiel: false })
  expect(withCertifications(PACK_DEMO, null)).toBe(PACK_DEMO)
})

test('an imported kit becomes the list', () => {
  expect(diplomesOf(PACK_DEMO)).toBeNull()
  const pack = { ...PACK_DEMO, repertoireComplet: true, dateCertifications: '2025-01-31' }
  expect(diplomesOf(pack)).toMatchObject({ version: '2025-01-31' })
  expect(diplomesOf(pack)?.elements).toContainEqual({
    code: '50025524',
    libelle: 'CAP Électricien',
    codeRncp: '38401',
    niveau: 3,
    diplomeCerfa: '33',
    finEnregistrement: '2028-12-31',
  })
})
