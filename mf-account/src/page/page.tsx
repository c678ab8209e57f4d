import './page.css'
import { PageTitle } from '@mon-espace/ui'
import { type ReactNode, useContext } from 'react'
import { Moved } from './moved.ts'

/** The frame of every page of the module: its title in the tab and at its head, its content, what stands beside. */
export function Page({
  title,
  lead,
  failed = false,
  focus = false,
  aside,
  children,
}: {
  title: string
  /** One or two sentences under the title. */
  lead?: ReactNode
  /** Something is to be mended: the tab says « Erreur : » first. */
  failed?: boolean
  /** The page took the place of another at the same address: its title takes the focus, as the host cannot know. */
  focus?: boolean
  /** What stands beside the page where there is room, and after it where there is none. */
  aside?: ReactNode
  children?: ReactNode
}) {
  const moved = useContext(Moved)
  return (
    <div className="mfa-page" data-aside={aside ? '' : undefined}>
      <div className="mfa-page__main">
        <PageTitle key={title} lead={lead} errors={failed ? 1 : 0} focus={focus || moved}>
          {title}
        </PageTitle>
        {children}
      </div>
      {aside ? <aside className="mfa-page__aside">{aside}</aside> : null}
    </div>
  )
}
