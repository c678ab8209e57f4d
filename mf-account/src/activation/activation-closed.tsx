import { Link } from '@mon-espace/module-kit'
import { Page } from '../page/page.tsx'
import type { LienFerme } from './activation.ts'
import { activation } from './textes.ts'

/** The link opens nothing any more, and why. */
export function ActivationClosed({ why, focus = false }: { why: LienFerme; focus?: boolean }) {
  if (why === 'expire')
    return <Page focus={focus} title={activation.expire.titre} lead={activation.expire.accroche} />
  const { titre, accroche } = activation.utilise
  return (
    <Page focus={focus} title={titre} lead={accroche}>
      <p>
        <Link to="/compte">{activation.comptes}</Link>
      </p>
    </Page>
  )
}
