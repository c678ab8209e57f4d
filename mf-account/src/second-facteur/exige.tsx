import '../compte/compte.css'
import { CALLS } from '@mon-espace/domain/api'
import { useHost } from '@mon-espace/module-kit'
import { call } from '@mon-espace/module-kit/api'
import { Button } from '@mon-espace/ui'
import { Page } from '../page/page.tsx'
import { Ajout } from './ajout.tsx'
import { secondFacteur } from './textes.ts'

const { exige: t } = secondFacteur

/** The role asks for a second factor: nothing opens before there is one. */
export default function Exige() {
  const { session } = useHost()
  const refresh = () => void session.refresh()
  return (
    <Page title={t.titre} lead={t.aide} focus>
      <Ajout onDone={refresh} />
      <Button variant="quiet" onClick={() => void call(CALLS.closeSession).then(refresh)}>
        {t.revenir}
      </Button>
    </Page>
  )
}
