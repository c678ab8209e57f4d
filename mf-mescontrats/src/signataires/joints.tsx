import { libellePiece } from '@mon-espace/domain'
import type { JointSignature, SignatureDossier } from '@mon-espace/domain/api'
import { Disclosure, Table } from '@mon-espace/ui'
import { rolesDe } from './roles.ts'
import { circuit as t } from './textes.ts'

/** What is signed with the contract, and where each document stands; nothing where the contract is alone. */
export function Joints({ signature: { joints, etat } }: { signature: SignatureDossier }) {
  if (joints.length === 0) return null
  return (
    <>
      <Table
        caption={t.joints}
        rows={joints}
        rowKey={({ type }) => type}
        columns={[
          { id: 'joint', header: t.joint, main: true, cell: ({ type }) => libellePiece(type) },
          { id: 'etat', header: t.etatJoint, cell: (joint) => phraseOf(joint, etat) },
        ]}
      />
      {joints.map(({ type, documentSha256 }) => (
        <Disclosure key={type} summary={t.empreinteJoint(libellePiece(type))}>
          <code className="mc-signataires__empreinte">{documentSha256}</code>
        </Disclosure>
      ))}
    </>
  )
}

function phraseOf({ caducLe, signataires }: JointSignature, etat: SignatureDossier['etat']): string {
  if (caducLe && etat === 'en_cours') return `${t.jointRetire} ${t.jointARefaire}`
  if (caducLe) return etat === 'terminee' ? t.jointRetire : t.jointCaduc
  const fait = signataires.filter(({ signeLe }) => signeLe !== null).map(({ role }) => role)
  const reste = signataires.filter(({ signeLe }) => signeLe === null).map(({ role }) => role)
  if (etat !== 'en_cours') return t.jointSigne
  if (reste.length === 0) return t.jointComplet
  return fait.length === 0 ? t.jointAucune(rolesDe(reste)) : t.jointEnCours(rolesDe(fait), rolesDe(reste))
}
